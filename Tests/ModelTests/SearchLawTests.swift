import Testing

@testable import Model

/// What holds of every search.
@Suite struct SearchLawTests {
    private func entries(_ samples: inout SearchSamples, _ count: Int = 60) -> [(names: [String], context: [String])] {
        (0..<count).map { _ in (samples.texts(3), samples.texts(2)) }
    }

    private func fold(_ entries: [(names: [String], context: [String])]) -> FoldedTexts {
        var texts = FoldedTexts()
        for entry in entries { texts.append(names: entry.names, context: entry.context) }
        return texts
    }

    private func found(_ query: TextQuery, _ texts: FoldedTexts, slice: Int = .max) -> TextSearch {
        var search = TextSearch(query, in: texts)
        while !search.isDone { search.proceed(entries: slice) }
        return search
    }

    @Test("A word is found in just the entries of which a name or a context has its letters", arguments: 1...4 as ClosedRange<UInt64>)
    func searchingIsAsDefined(seed: UInt64) {
        var samples = SearchSamples(seed: seed)
        let entries = entries(&samples)
        let texts = fold(entries)
        for _ in 0..<80 {
            let word = samples.word(1...4)
            guard !NaiveSearch.letters(word).isEmpty else { continue }
            for (begins, ends) in [(false, false), (true, false), (false, true), (true, true)] {
                guard let pattern = TextPattern(word, begins: begins, ends: ends, isWord: false) else {
                    Issue.record("“\(word)” is a pattern")
                    continue
                }
                let naive = entries.indices.filter {
                    (entries[$0].names + entries[$0].context).contains { NaiveSearch.contains($0, word, begins: begins, ends: ends) }
                }
                let query = TextQuery(groups: [[.init(pattern: pattern)]])
                #expect(texts.entries(matching: query) == naive, "“\(word)” \(begins) \(ends)")
                #expect(found(query, texts).hits.map { Int($0.entry) } == naive, "“\(word)” \(begins) \(ends)")
                #expect(entries.indices.filter { texts.matches(pattern, at: $0) } == naive)
            }
        }
    }

    @Test(
        "A query holds in an entry when each of its groups does, and a text alone is as an entry of one name",
        arguments: 1...4 as ClosedRange<UInt64>)
    func groupsHoldTogether(seed: UInt64) {
        var samples = SearchSamples(seed: seed)
        let entries = entries(&samples)
        let texts = fold(entries)
        let lines = (0..<60).map { _ in samples.text() }
        let single = FoldedTexts(lines)
        for _ in 0..<120 {
            let typed = samples.typed()
            let query = TextQuery(typed)
            let naive = entries.indices.filter { entry in
                query.groups.allSatisfy { $0.contains { texts.matches($0.pattern, at: entry) != $0.isNegated } }
            }
            #expect(texts.entries(matching: query) == naive, "\(typed)")
            #expect(entries.indices.filter { texts.matches(query, at: $0) } == naive, "\(typed)")
            let search = found(query, texts)
            if search.manner == .substring {
                #expect(search.hits.map { Int($0.entry) } == naive, "\(typed)")
            } else {
                #expect(naive.isEmpty)
            }
            #expect(single.entries(matching: query) == lines.indices.filter { query.matches(lines[$0]) }, "\(typed)")
        }
    }

    @Test("A search in slices finds what it finds in one go", arguments: [1, 7, 59, 61])
    func slicesChangeNothing(slice: Int) {
        var samples = SearchSamples(seed: UInt64(slice))
        let texts = fold(entries(&samples))
        for typed in (0..<80).map({ _ in samples.typed() }) + ["aaan", "anbn", "bnannbna", ""] {
            let whole = found(TextQuery(typed), texts)
            let sliced = found(TextQuery(typed), texts, slice: slice)
            #expect(whole.hits == sliced.hits && whole.manner == sliced.manner, "\(typed)")
        }
    }

    @Test("Words find the same in any order, with the same score")
    func theOrderOfWordsDoesNotMatter() {
        var samples = SearchSamples(seed: 11)
        let texts = fold(entries(&samples))
        for _ in 0..<200 {
            let words = (0..<3).map { _ in samples.word(1...2) }
            let one = found(TextQuery(words.joined(separator: " ")), texts)
            let other = found(TextQuery(words.reversed().joined(separator: " ")), texts)
            #expect(one.hits == other.hits && one.manner == other.manner, "\(words)")
        }
    }

    @Test("One word more never finds more in the same manner")
    func aWordMoreFindsNoMore() {
        var samples = SearchSamples(seed: 12)
        let texts = fold(entries(&samples))
        for _ in 0..<300 {
            let query = TextQuery(samples.typed())
            let token = samples.token()
            let fewer = found(TextQuery(groups: query.groups + TextQuery(token).groups), texts)
            let more = found(query, texts)
            guard fewer.manner == more.manner else { continue }
            #expect(Set(fewer.hits.map(\.entry)).isSubset(of: more.hits.map(\.entry)), "\(query) \(token)")
        }
    }

    @Test("Only entries that are allowed are found, and those all")
    func onlyAllowedEntriesAreFound() {
        var samples = SearchSamples(seed: 13)
        let texts = fold(entries(&samples))
        let allowed = (0..<texts.count - 3).map { $0 % 3 != 0 }
        for typed in ["a", "!a", "å | b", ""] {
            var search = TextSearch(TextQuery(typed), in: texts, where: allowed)
            while !search.isDone { search.proceed(entries: 10) }
            let all = found(TextQuery(typed), texts).hits
            #expect(search.hits == all.filter { Int($0.entry) < allowed.count && allowed[Int($0.entry)] }, "\(typed)")
        }
    }

    @Test("What is a slip or two away is found in just the names that have it so", arguments: 1...4 as ClosedRange<UInt64>)
    func slipsAreAsDefined(seed: UInt64) {
        var numbers = SeededGenerator(seed: seed)
        func word(_ length: ClosedRange<Int>) -> String {
            String((0..<Int.random(in: length, using: &numbers)).map { _ in "aabdeglnorståö7".randomElement(using: &numbers)! })
        }
        var lenient = 0
        for _ in 0..<400 {
            let names = (0..<6).map { _ in (0..<Int.random(in: 1...3, using: &numbers)).map { _ in word(3...12) }.joined(separator: " ") }
            var typed = Array(names.randomElement(using: &numbers)!.split(separator: " ").randomElement(using: &numbers)!)
            for _ in 0..<Int.random(in: 1...4, using: &numbers) {
                let place = Int.random(in: 0..<max(1, typed.count), using: &numbers)
                switch Int.random(in: 0..<4, using: &numbers) {
                case 0 where place + 1 < typed.count: typed.swapAt(place, place + 1)
                case 1 where typed.count > 1: typed.remove(at: place)
                case 2: typed.insert("x", at: place)
                default: typed[place] = "ö"
                }
            }
            let search = found(TextQuery(String(typed)), FoldedTexts(names), slice: 4)
            guard search.manner == .slips else { continue }
            lenient += 1
            let naive = names.indices.filter { NaiveSearch.isMeant(String(typed), in: names[$0]) }
            #expect(search.hits.map { Int($0.entry) } == naive, "“\(String(typed))” in \(names)")
        }
        #expect(lenient > 100)
    }

    @Test("No query crashes, whatever is typed, and a slice ends soon", arguments: 1...4 as ClosedRange<UInt64>)
    func noQueryCrashes(seed: UInt64) {
        var samples = SearchSamples(seed: seed)
        let texts = fold(entries(&samples, 20))
        for length in [1, 2, 3, 5, 9, 30] {
            for _ in 0..<100 {
                let typed = samples.noise(length)
                let query = TextQuery(typed)
                let search = found(query, texts)
                for manner in TextSearch.Manner.allCases { for text in [typed, "aå😀 a"] { _ = query.marks(in: text, manner) } }
                #expect(search.hits.allSatisfy { $0.entry >= 0 && $0.entry < Int32(texts.count) })
            }
        }
    }

    @Test(
        "A hundred thousand signs of any kind are read and answered",
        arguments: ["!", "'", "^", "$", "|", "\"", " ", "a", "å", "\u{308}", "a ", "a | ", "\" ", "😀", "a!'^$|\" "])
    func muchIsRead(sign: String) {
        let typed = String(repeating: sign, count: 100_000 / sign.count)
        let query = TextQuery(typed)
        let texts = FoldedTexts(["a", "å", "", "!'^$|\"", String(repeating: "a", count: 1_000)])
        #expect(found(query, texts).isDone)
        for text in ["a", typed.prefix(50).description] { for manner in TextSearch.Manner.allCases { _ = query.marks(in: text, manner) } }
    }

    @Test("A hundred thousand different words are read, and none is looked for twice")
    func manyWordsAreRead() {
        let words = (0..<20_000).map { String($0, radix: 36) }
        let query = TextQuery((words + words).joined(separator: " "))
        #expect(query.groups.count == words.count)
        #expect(found(query, FoldedTexts(["a", "b"])).hits.isEmpty)
    }
}
