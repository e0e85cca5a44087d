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

    @Test("Capitals, decomposed letters and kinds of blank do not change the place")
    func spellingsOfOneWordAreOne() {
        for word in Self.ordered { #expect(CollationKey(word.uppercased()) == CollationKey(word)) }
        #expect(CollationKey("A\u{30A}bo") == CollationKey("Åbo") && CollationKey("Fo\u{308}r") == CollationKey("För"))
        #expect(CollationKey("Forum\u{A0}2") == CollationKey("Forum 2") && CollationKey("Forum 02") == CollationKey("Forum 2"))
    }

    @Test("Names that are written in other letters come last, and nothing comes first")
    func theEndsOfTheOrder() {
        for other in ["Ωmega", "Жук", "検査", "😀"] { #expect(CollationKey("Öööö") < CollationKey(other)) }
        #expect(CollationKey("") < CollationKey("1") && CollationKey("") < CollationKey("a"))
        #expect(CollationKey(" ") < CollationKey("-a"))
    }

    @Test("A list is listed by its titles in this order, in the language asked for")
    func listsFollowTheOrder() {
        let records = Self.ordered.reversed().enumerated().map { #"{"id": "\#($0)", "name": {"sv": "\#($1)", "fi": "\#(9999 - $0)"}}"# }
        let found = workspace(["1.json": "{\"people\": [\(records.joined(separator: ", "))]}"])
        let titles = found.namesByTitle(.people, in: ["sv"]).compactMap { found.find($0)?.title.string(in: ["sv"]) }
        #expect(titles == Self.ordered)
        #expect(found.namesByTitle(.people, in: ["fi"]).map(\.id) == records.indices.reversed().map(String.init))
    }

    @Test("Texts that are sorted together stand as their keys do, however they are spelled")
    func manyAreSortedAsTheirKeys() {
        var generator = SeededGenerator(seed: 7)
        let pieces =
            Self.ordered + ["A\u{30A}", "é", "É", "Å", "\u{AD}", "007", "12", " ", "–", "😀", "\\", "\"", "\u{A0}", "ÿ", "×", "÷", "þ", "ß"]
        let texts = (0..<400).map { _ in (0..<Int.random(in: 0...3)).map { _ in pieces.randomElement(using: &generator)! }.joined() }
        var order = CollationOrder()
        for text in texts { order.append(Text(text), in: ["sv"]) }
        let sorted = order.sorted().map { texts[Int($0)] }
        for (one, next) in zip(sorted, sorted.dropFirst()) { #expect(CollationKey(one) <= CollationKey(next), "\(one) before \(next)") }
        #expect(sorted.sorted() == texts.sorted())
    }
}
