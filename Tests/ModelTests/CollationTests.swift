import Testing

@testable import Model

/// The order of words in Swedish and Finnish.
@Suite struct CollationTests {
    /// In the order in which a reader of either language looks them up; ü stands with y, as in both.
    static let ordered = [
        "1 maj", "2 maj", "10 maj", "Abborre", "Adolf", "Aho", "Alanen", "Andersson", "Anna", "Anna-Maija", "Annika", "Berg", "Bergström",
        "Borås", "Cecilia", "Celsius", "Dahl", "Édith", "Edvin", "Ek", "Elin", "Erik", "Eriksson", "Falkenberg", "Forum", "Forum 1",
        "Forum 2",
        "Forum 9", "Forum 10", "Forum 100", "Gävle", "Göteborg", "Halmstad", "Hämeenlinna", "Iisalmi", "Jyväskylä", "Järvenpää", "Kajaani",
        "Karlskrona", "Laholm", "Lopez", "López", "Malmö", "Muller", "Myller", "Müller", "Nora", "Olsson", "Pori", "Raahe", "Renata",
        "Rene",
        "René", "Salo", "Seinäjoki", "Säffle", "Turku", "Umeå", "Vaasa", "Varberg", "Visby", "Wahlström", "Wasa", "Winhall", "Xavier",
        "Ylä-Savo",
        "Ystad", "Zeta", "Åbo", "Åmål", "Åsa", "Älmhult", "Äänekoski", "Öland", "Örebro",
    ]

    @Test("Each word stands before every later one: v before w, å ä ö last, accents after the plain letter, numbers by value")
    func wordsStandInOrder() {
        for (index, word) in Self.ordered.enumerated() {
            for later in Self.ordered[(index + 1)...] { #expect(CollationKey(word) < CollationKey(later), "\(word) before \(later)") }
        }
    }

    @Test("Small letters stand before capitals and blanks before unbroken ones, but only where all else is alike")
    func capitalsDecideLast() {
        for word in Self.ordered where word.uppercased() != word {
            let capitals = CollationKey(word.uppercased())
            #expect(CollationKey(word.lowercased()) < capitals && CollationKey(word) < capitals && capitals < CollationKey(word + "a"))
        }
        #expect(CollationKey("Forum 2") < CollationKey("Forum\u{A0}2") && CollationKey("Forum\u{A0}2") < CollationKey("Forum 3"))
        #expect(CollationKey("forum 3") > CollationKey("Forum 2") && CollationKey("RENE") < CollationKey("rené"))
    }

    @Test("Names that are written in other letters come last, symbols come first, and nothing comes before them")
    func theEndsOfTheOrder() {
        for other in ["Ωmega", "Жук", "検査"] { #expect(CollationKey("Öööö") < CollationKey(other)) }
        #expect(CollationKey("") < CollationKey("1") && CollationKey("") < CollationKey("a"))
        #expect(CollationKey(" ") < CollationKey("-a") && CollationKey("-a") < CollationKey("😀") && CollationKey("😀") < CollationKey("0"))
    }

    @Test("A list is listed by its titles in this order, in the language asked for")
    func listsFollowTheOrder() {
        let records = Self.ordered.reversed().enumerated().map { #"{"id": "\#($0)", "name": {"sv": "\#($1)", "fi": "\#(9999 - $0)"}}"# }
        let found = workspace(["1.json": "{\"people\": [\(records.joined(separator: ", "))]}"])
        let titles = found.namesByTitle(.people, in: ["sv"]).compactMap { found.find($0)?.title.string(in: ["sv"]) }
        #expect(titles == Self.ordered)
        #expect(found.namesByTitle(.people, in: ["fi"]).map(\.id) == records.indices.reversed().map(String.init))
    }

    @Test("A list in Finnish has the letters of the neighbours where a Finn looks for them")
    func listsFollowTheAlphabetOfTheirLanguage() {
        let names = ["Nys", "Ŋala", "Nala", "Zeta", "Þorn", "Thule"]
        let records = names.enumerated().map { #"{"id": "\#($0)", "name": "\#($1)"}"# }
        let found = workspace(["1.json": "{\"people\": [\(records.joined(separator: ", "))]}"])
        func titles(_ languages: [String]) -> [String] {
            found.namesByTitle(.people, in: languages).compactMap { found.find($0)?.title.string(in: languages) }
        }
        #expect(titles(["fi"]) == ["Nala", "Ŋala", "Nys", "Thule", "Zeta", "Þorn"] && titles(["fi-FI", "sv"]) == titles(["fi"]))
        #expect(titles(["sv"]) == ["Nala", "Nys", "Ŋala", "Þorn", "Thule", "Zeta"] && titles(["en", "fi"]) == titles(["sv"]))
    }
}
