import Testing

@testable import Model

/// Which parts of a text are marked as found.
@Suite struct SearchMarkTests {
    private func marked(_ typed: String, _ text: String, _ manner: TextSearch.Manner = .substring) -> [String] {
        TextQuery(typed).marks(in: text, manner).map { String(text[$0]) }
    }

    @Test(
        "Marks lie within the text, in order and apart; each letter of a word that is found is marked",
        arguments: 1...4 as ClosedRange<UInt64>)
    func marksAreInOrder(seed: UInt64) {
        var samples = SearchSamples(seed: seed)
        for _ in 0..<500 {
            let text = samples.text()
            let typed = samples.typed()
            let query = TextQuery(typed)
            for manner in TextSearch.Manner.allCases {
                let marks = query.marks(in: text, manner)
                #expect(marks.allSatisfy { !$0.isEmpty && $0.lowerBound >= text.startIndex && $0.upperBound <= text.endIndex })
                for (one, next) in zip(marks, marks.dropFirst()) { #expect(one.upperBound < next.lowerBound, "“\(typed)” in “\(text)”") }
            }
            let marks = query.marks(in: text, .substring)
            for term in query.groups.joined() where !term.isNegated {
                guard let range = term.pattern.range(in: text) else { continue }
                #expect(
                    marks.contains { $0.lowerBound <= range.lowerBound && $0.upperBound >= range.upperBound }, "“\(typed)” in “\(text)”")
            }
            for mark in marks {
                let part = String(text[mark])
                // A phrase may have a blank at its end, which is none of a text's own.
                #expect(
                    query.groups.joined().contains { !$0.isNegated && ($0.pattern.matches(part) || $0.pattern.matches("x\(part)x")) },
                    "“\(typed)” in “\(text)”")
            }
        }
    }

    @Test("Where a pattern is found is where its letters are", arguments: 1...4 as ClosedRange<UInt64>)
    func rangesHoldTheLetters(seed: UInt64) throws {
        var samples = SearchSamples(seed: seed)
        for _ in 0..<1_000 {
            let text = samples.text()
            let word = samples.word(1...3)
            guard let pattern = TextPattern(literal: word) else { continue }
            #expect((pattern.range(in: text) != nil) == pattern.matches(text))
            guard let range = pattern.range(in: text) else { continue }
            let wanted = Folding.letters(word)
            #expect(NaiveSearch.letters("x\(text[range])x").count == wanted.count + 2, "“\(word)” in “\(text)”")
            #expect(NaiveSearch.contains("x\(text[range])x", word), "“\(word)” in “\(text)”")
        }
    }

    @Test("Marks of words, anchors and phrases, with the combining marks and unseen signs in them")
    func marksOfWords() {
        #expect(marked("lop gloria", "Gloria-Karin López") == ["Gloria", "Lóp"])
        #expect(marked("a", "Aa bå") == ["Aa", "å"])
        #expect(marked("^a", "Aa bå") == ["A"] && marked("a$", "Aa bå") == ["å"] && marked("!b a", "Aa") == ["Aa"])
        #expect(marked("malmö", "i Malmo\u{308} stad") == ["Malmo\u{308}"] && marked("dagarna", "x dag\u{AD}arna") == ["dag\u{AD}arna"])
        #expect(marked("\"malmö stad\"", " Malmö  stad, Malmö stad ") == ["Malmö stad"])
        #expect(marked("жу", "Жук") == ["Жу"] && marked("x", "") == [] && marked("", "x") == [])
    }

    @Test("A lenient search marks the letters that it took")
    func lenientMarks() {
        #expect(marked("mstkainen", "Helena Mustikainen", .fuzzy) == ["M", "st", "kainen"])
        #expect(marked("dictander", "Birgitta Diktander", .slips) == ["Diktander"])
        #expect(marked("dictander birg", "Birgitta Diktander", .slips) == ["Birg", "Diktander"])
        #expect(marked("'mstkainen", "Helena Mustikainen", .fuzzy) == [])
    }
}
