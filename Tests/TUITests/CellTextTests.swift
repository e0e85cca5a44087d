import TUI
import Testing

/// What of a text reaches the cells.
@Suite struct CellTextTests {
    private func shown(_ text: String) -> String {
        var surface = Surface(size: Size(width: 40, height: 1))
        surface.put(text, x: 0, y: 0)
        return surface.rows()[0]
    }

    @Test(arguments: [
        ("a\u{1B}[31mb", "a␛[31mb"), ("\t\r\n\0", "␉␍␊␀"), ("\u{7F}", "␡"), ("\u{85}\u{9B}", "��"),
        ("a\u{202E}b\u{2066}\u{200F}\u{61C}", "a�b���"),
        ("\u{2028}\u{2029}", "��"), ("3\u{A0}000\u{202F}kr", "3 000 kr"), ("\u{301}a", "◌\u{301}a"), ("\n\u{308}", "␊◌\u{308}"),
        ("a\u{200B}b\u{FEFF}c\u{2060}d\u{AD}e", "abcde"), ("a\u{200D}b", "ab"), ("\u{200D}\u{FE0F}x", "x"), ("e\u{301}", "e\u{301}"),
        ("👨‍👩‍👧", "👨‍👩‍👧"), ("🇸🇪", "🇸🇪"), ("å検é", "å検é"), ("\u{1161}x", "�x"), ("👍\u{200B}🏽🇸 🇪", "👍�� �"),
        ("\r\n\u{301}", "␍␊◌\u{301}"),
    ])
    func whatCouldHarmIsShownAsSymbols(text: String, expected: String) {
        #expect(Array(shown(text).unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test func everyC0ControlIsShownAsItsPicture() {
        for value in UInt32(0)..<0x20 {
            #expect(shown(String(Character(Unicode.Scalar(value)!))) == String(Character(Unicode.Scalar(0x2400 + value)!)))
        }
    }

    @Test func noScalarThatMovesOrTurnsReachesTheCells() {
        var numbers = SeededNumbers(seed: 1)
        for _ in 0..<3_000 {
            let text = numbers.text(pieces: 12)
            for scalar in shown(text).unicodeScalars {
                let value = scalar.value
                let isHarmful =
                    value < 0x20 || (0x7F..<0xA0).contains(value) || value == 0x61C || (0x200E...0x200F).contains(value)
                    || (0x2028...0x202E).contains(value) || (0x2066...0x2069).contains(value)
                if isHarmful { Issue.record("U+\(String(value, radix: 16)) of \(text.debugDescription)") }
            }
        }
    }

    @Test func everyScalarAloneTakesAsManyCellsAsItSays() {
        var surface = Surface(size: Size(width: 4, height: 1))
        for value in UInt32(0)...0x2FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = String(Character(scalar))
            let used = surface.put(text, x: 0, y: 0)
            if used != text.cellWidth || used > 2 { Issue.record("U+\(String(value, radix: 16)) takes \(used)") }
        }
    }

    @Test func aTowerOfMarksIsCutToAFewScalars() {
        #expect(shown("a" + String(repeating: "\u{301}", count: 1_000)).unicodeScalars.count == 16)
    }
}
