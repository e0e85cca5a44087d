import Testing

@testable import Model

/// What is one letter to a search, and what is not.
@Suite struct SearchFoldingTests {
    private func found(_ typed: String, in text: String) -> Bool { TextQuery(typed).matches(text) }

    @Test(
        "A letter typed plain finds it with any mark; typed with one it finds that alone",
        arguments: ["å", "ä", "ö", "é", "ü", "ø", "ñ", "š"])
    func marksCountWhenTyped(letter: String) {
        let plain = ["å": "a", "ä": "a", "ö": "o", "é": "e", "ü": "u", "ø": "o", "ñ": "n", "š": "s"][letter] ?? ""
        for text in ["x\(letter)y", "X\(letter.uppercased())Y"] {
            #expect(found("x\(plain)y", in: text) && found("x\(letter)y", in: text) && found("X\(letter.uppercased())Y", in: text))
        }
        #expect(!found("x\(letter)y", in: "x\(plain)y"))
        for other in ["å", "ä", "ö", "é", "ü", "ø", "ñ", "š"] where other != letter {
            #expect(!found("x\(letter)y", in: "x\(other)y"), "\(other)")
        }
    }

    @Test("Composed and decomposed letters are one")
    func decomposedLettersAreFound() {
        for (text, typed) in [
            ("Malmo\u{308}", "malmö"), ("Malmö", "malmo\u{308}"), ("A\u{30A}BO", "åbo"), ("López", "lo\u{301}pez"),
            ("pa\u{30A}\u{30A}", "på"),
        ] {
            #expect(found(typed, in: text), "\(typed) in \(text)")
        }
        #expect(found("malmo", in: "Malmo\u{308}") && !found("malmö", in: "Malmo") && !found("malmä", in: "Malmo\u{308}"))
    }

    @Test("Every kind of blank and dash is one, and what is not seen counts for nothing")
    func blanksAndDashesAreOne() {
        for text in ["3\u{A0}000 kr", "3\u{202F}000 kr", "3\u{2009}000\u{A0}kr", "3 0\u{AD}00 kr", "3 000\u{200B} kr"] {
            #expect(found("3 000 kr", in: text))
        }
        #expect(found("2021-2023", in: "2021–2023") && found("gloria‐karin", in: "Gloria-Karin"))
    }

    @Test("All words must occur, in any order and anywhere; no words let everything through")
    func allWordsMustOccur() {
        #expect(found("karin gloria", in: "Gloria-Karin López") && found("ria  lop ", in: "Gloria-Karin López"))
        #expect(!found("karin anna", in: "Gloria-Karin López") && !found("x", in: ""))
        for nothing in ["", " ", "\u{A0} "] { #expect(TextQuery(nothing).isEmpty && found(nothing, in: "x") && found(nothing, in: "")) }
    }

    @Test("v and w are one letter, and so are the apostrophes and the quotation marks")
    func lettersThatAreOne() {
        for (typed, text) in [("vickbom", "Wickbom"), ("winnova", "Vinnova"), ("d'or", "Côte d’Or"), ("d’or", "Côte d'Or")] {
            #expect(found(typed, in: text), "\(typed) in \(text)")
        }
        #expect(found("\u{201D}a b\u{201D}", in: "a b") && !found("\u{201D}a b\u{201D}", in: "a c b"))
    }

    @Test("What is pasted is found: joiners, marks of direction, wide blanks, lines and tabs count as they are seen")
    func pastedTextIsFound() {
        for pasted in [
            "\u{FEFF}Malmö kommun", "Malmö\tkommun", "Malmö\r\nkommun\n", "Mal\u{200C}mö\u{2003}kommun", "\u{202A}Malmö\u{202C} kommun",
        ] {
            #expect(found(pasted, in: "Malmö kommun") && found("malmö kommun", in: pasted) && found("^malmö", in: pasted), "\(pasted)")
        }
        #expect(found("\"malmö kommun\"", in: "Malmö\u{200B}\u{A0}kommun"))
    }

    @Test("Words in other scripts are found by their own letters, in either case")
    func otherScriptsAreFound() {
        for (typed, text) in [("жук", "Большой Жук"), ("ωμ", "ΩΜΕΓΑ"), ("検", "検査"), ("ß", "Straße"), ("ǆ", "Ǆ"), ("😀", "a😀")] {
            #expect(found(typed, in: text), "\(typed) in \(text)")
        }
        #expect(!found("æ", in: "ae") && !found("査検", in: "検査"))
    }
}
