import Testing

@testable import Model

/// What the operators mean.
@Suite struct SearchQueryTests {
    @Test(
        "What is typed, what it finds and what it does not",
        arguments: [
            ("lars lööw", ["Lars Lööw", "Lööw, Lars"], ["Lars Loow", "Lars"]),
            ("^lars", ["Lars Lööw", " larsson"], ["Per Lars"]),
            ("museum$", ["Marinmuseum"], ["Museum of art"]),
            ("^museum$", ["Museum"], ["Museum 2", "Marinmuseum"]),
            ("bergström !mattias", ["Jonas Bergström"], ["Mattias Bergström"]),
            ("!^a", ["ba"], ["ab"]), ("!a$", ["ab"], ["ba"]), ("!'a", ["b"], ["a"]),
            ("'aro timo", ["Timo Aro"], ["Timo"]),
            ("graf | jovic x", ["graf x", "x jovic"], ["graf jovic", "x"]),
            ("a | b | c", ["a", "b", "c"], ["d"]), ("a | !b", ["a b", "c"], ["b"]),
            ("\"ylä savo\"", ["i Ylä Savo"], ["Savo Ylä", "Ylä-Savo"]), ("!\"a b\"", ["b a"], ["a b"]),
            ("^\"a b\"", ["a bc"], ["c a b"]), ("\"a b\"$", ["c a b"], ["a bc"]), ("'\"a b\"", ["ca bc"], ["ab"]),
            ("\"a b", ["ca bc"], ["ab"]), ("\"^a\"", ["b^a"], ["ab"]), ("\"!a\" \"|\"", ["!a|"], ["!a"]),
            ("'^a", ["b^a"], ["ab"]), ("$", ["5 $"], ["5"]), ("a|b", ["xa|b"], ["a", "b"]), ("5\"", ["15\""], ["5"]),
            ("’aro", ["Aro"], ["Timo"]), ("^ a", ["ba"], ["b"]), ("a |", ["a"], ["b"]), ("| a", ["a"], ["b"]),
            ("a | | b", ["a", "b"], ["c"]),
        ])
    func operators(typed: String, found: [String], missed: [String]) {
        let query = TextQuery(typed)
        for text in found { #expect(query.matches(text), "“\(typed)” finds “\(text)”") }
        for text in missed { #expect(!query.matches(text), "“\(typed)” does not find “\(text)”") }
    }

    @Test("Operators without a word ask for nothing", arguments: ["", "^", "'", "!", "|", "\"\"", "! ' ^", "\u{AD}", "^$", "!\"", " | | "])
    func operatorsAlone(typed: String) {
        #expect(TextQuery(typed).isEmpty && TextQuery(typed).matches("x") && TextQuery(typed).matches(""))
    }

    @Test("A pattern reads its operators; as a literal it reads none")
    func patternsReadOperators() {
        #expect(TextPattern("^a") != TextPattern(literal: "^a") && TextPattern(literal: "a")?.matches("bab") == true)
        #expect(
            TextPattern(literal: "^a")?.matches("x^ay") == true && TextPattern("^") == nil && TextPattern("") == nil
                && TextPattern(literal: "") == nil)
    }

    @Test("A pattern is found within one name, never across two")
    func namesAreApart() {
        var texts = FoldedTexts()
        texts.append(names: ["Vasa", "Vaasa"], context: ["Österbotten", "Pohjanmaa"])
        for typed in ["\"vasa vaasa\"", "savaasa", "saosterbotten", "vasa$ !vaasa", "vasavaasa"] {
            #expect(!texts.matches(TextQuery(typed), at: 0), "\(typed)")
        }
        for typed in ["^vaasa$", "^vasa$", "^öster", "maa$", "botten$ ^pohja", "vasa österb"] {
            #expect(texts.matches(TextQuery(typed), at: 0), "\(typed)")
        }
    }
}
