import Testing

@testable import Model

/// What comes first, and what a lenient search finds.
@Suite struct SearchScoreTests {
    private func search(_ typed: String, _ entries: [(names: [String], context: [String])]) -> (manner: TextSearch.Manner, order: [Int]) {
        var texts = FoldedTexts()
        for entry in entries { texts.append(names: entry.names, context: entry.context) }
        var search = TextSearch(TextQuery(typed), in: texts)
        while !search.isDone { search.proceed(entries: 2) }
        return (search.manner, search.hits.sorted { ($1.score, $0.entry) < ($0.score, $1.entry) }.map { Int($0.entry) })
    }

    private func names(_ typed: String, _ names: [String]) -> [String] { search(typed, names.map { ([$0], []) }).order.map { names[$0] } }

    @Test("The whole name comes before its beginning, a word before a part of one, a shorter name before a longer")
    func betterFitsComeFirst() {
        let best = ["Vasa", "Vasa stad", "Vasaborg", "Gamla Vasa", "Gamla Vasaborg", "Nyvasa kyrka", "Nyvasaborg"]
        #expect(names("vasa", best.reversed()) == best)
        #expect(names("forum 2", ["Forum 20", "Forum 12", "Forum 2"]) == ["Forum 2", "Forum 20", "Forum 12"])
        #expect(names("lund", ["Lundaborg", "Lunda", "Lund i Skåne"]) == ["Lund i Skåne", "Lunda", "Lundaborg"])
    }

    @Test("Just the letters that were typed come before others that they find")
    func exactLettersComeFirst() {
        #expect(names("vas", ["Wäs", "Was", "Vås", "Vas"]).first == "Vas")
        #expect(names("was", ["Vas", "Was"]) == ["Was", "Vas"] && names("malmo", ["Malmö x", "Malmo xyz"]).first == "Malmo xyz")
    }

    @Test("A word of a name comes before a context, however much better the context fits; letters inside of a word after a whole text")
    func namesComeBeforeContext() {
        #expect(search("vasa", [(["Forum"], ["Vasa"]), (["Stadsny Vasaborg i Österbotten"], [])]).order == [1, 0])
        #expect(search("vasa", [(["Stadsnyvasaborg i Österbotten"], []), (["Forum"], ["Vasa"])]).order == [1, 0])
        #expect(search("vasa", [(["Stadsnyvasaborg i Österbotten"], []), (["Forum"], ["Gamla Vasa"])]).order == [0, 1])
        #expect(search("chef", [(["Aa"], ["Hon har varit chef hos oss i tolv år"]), (["Bbbb"], ["teknisk chef"])]).order == [1, 0])
        #expect(search("gd vasa", [(["Aa"], ["gd", "Vasa ny"]), (["Vasa"], ["gd"]), (["Bb"], ["igda", "vasa"])]).order == [1, 0, 2])
    }

    @Test("Words that stand in one name count more than those of two")
    func wordsOfOneNameComeFirst() {
        #expect(search("lilja rydberg", [(["Anna Lilja", "Anna Rydberg"], []), (["Catharina Rydberg Lilja"], [])]).order == [1, 0])
        #expect(
            search("forum 1 lappland", [(["Foorumi 1 Lappi", "Lappland"], ["forum"]), (["Foorumi 1", "Forum 1 Lappland"], [])]).order == [
                1, 0,
            ])
    }

    @Test("A short name or a code that is all that was typed comes first")
    func codesAreWholeNames() {
        #expect(
            search("msi", [(["MSI och framtiden"], []), (["Mötesplats social innovation", "MSI"], []), (["Msida"], [])]).order.first == 1)
    }

    @Test("Letters with gaps are looked for only where nothing has the word, and slips only where neither finds")
    func leniencyComesLast() {
        let people: [(names: [String], context: [String])] = [
            (["Helena Mustikainen"], []), (["Birgitta Diktander"], []), (["Filipe Almeida"], []), (["Nicolas Lunabba"], []),
        ]
        for (typed, manner, found) in [
            ("mustikainen", TextSearch.Manner.substring, [0]), ("mustkainen", .fuzzy, [0]), ("hlna mstkainen", .fuzzy, [0]),
            ("lunaba", .fuzzy, [3]),
            ("dictander", .slips, [1]), ("almedia", .slips, [2]), ("almeidaa", .slips, [2]), ("dictnader birgitta", .slips, [1]),
            ("lunnabbas", .slips, [3]), ("'mustkainen", .substring, []), ("^mustkainen", .substring, []),
            ("\"mustkainen\"", .substring, []),
            ("!helena xyzzy", .slips, []), ("mustkainen !helena", .slips, []), ("'hel mustkainen", .fuzzy, [0]), ("hxl", .fuzzy, []),
        ] {
            let result = search(typed, people)
            #expect(result.manner == manner && result.order == found, "\(typed): \(result)")
        }
    }

    @Test("Letters that are spread too thin are not a match")
    func thinMatchesAreNone() {
        for (typed, name) in [
            ("anna", "Andersson, Nils Gunnar"), ("lund", "Lars Ulrik Nordstrand"), ("abc", "axxx xxxbxxx xxxcx"),
            ("test", "Utveckling i Östersund"),
        ] {
            #expect(search(typed, [([name], [])]).order.isEmpty, "\(typed) in \(name)")
        }
        for (typed, name) in [("tllvxtvrkt", "Tillväxtverket"), ("gkl", "Gloria-Karin López"), ("жк", "Жук"), ("yläsvo", "Ylä-Savo")] {
            #expect(search(typed, [([name], [])]).order == [0], "\(typed) in \(name)")
        }
    }

    @Test("A slip is a letter changed, left out, put in or swapped: one in four letters, two in eight")
    func slipsOfTheFingers() {
        func finds(_ typed: String, _ name: String) -> Bool {
            let result = search(typed, [([name], [])])
            return result.manner == .slips && result.order == [0]
        }
        for typed in ["lundb", "lunx", "lxnd", "xund", "ulnd", "lundx", "xlund"] { #expect(finds(typed, "Nya Lund"), "\(typed)") }
        for typed in ["luxx", "lxx", "dnul", "lnu"] { #expect(!finds(typed, "Nya Lund"), "\(typed)") }
        for typed in ["marnimusemu", "mrainmusuem", "arinmusexum", "marinnmusseum"] { #expect(finds(typed, "Marinmuseum"), "\(typed)") }
        #expect(!finds("marnimsuemu", "Marinmuseum") && finds("lööf", "Lööw"))
    }

    @Test("An empty query lets all through, and nothing has no hits")
    func emptySearches() {
        #expect(search("", [(["a"], []), ([], [])]).order == [0, 1] && search("a", []).order.isEmpty && search("", []).order.isEmpty)
        #expect(search("a", [([], []), ([""], ["\u{AD}"]), ([], ["a"])]).order == [2])
    }
}
