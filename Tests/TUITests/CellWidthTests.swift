import TUI
import Testing

@Suite struct CellWidthTests {
    @Test(arguments: [
        ("a", 1), ("å", 1), ("a\u{30A}", 1), ("e\u{301}", 1), ("検", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("Ｗ", 2), ("ｱ", 1),
        ("👍", 2), ("👍🏽", 2), ("🇸🇪", 2), ("👨‍👩‍👧‍👦", 2), ("☂", 1), ("☂\u{FE0F}", 2), ("1\u{FE0F}\u{20E3}", 2), ("a\u{FE0F}", 1),
        ("●", 1), ("…", 1), ("█", 1),
        ("│", 1), ("⣿", 1), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("ß", 1), ("\u{10FFFD}", 1),
    ])
    func aCharacterTakesItsColumns(text: String, width: Int) {
        #expect(text.cellWidth == width)
        #expect(CellWidth.of(Character(text)) == width)
    }

    @Test func everyScalarTakesNoneOneOrTwoColumns() {
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let width = CellWidth.of(scalar)
            if !(0...2).contains(width) { Issue.record("U+\(String(value, radix: 16)) takes \(width)") }
        }
    }

    @Test func theShortcutsAgreeWithTheTable() {
        // The neighbours on both sides of every shortcut's border.
        let widths: [(Unicode.Scalar, Int)] = [
            ("\u{1F}", 0), ("\u{20}", 1), ("\u{7E}", 1), ("\u{7F}", 0), ("\u{2FF}", 1), ("\u{300}", 0), ("\u{200F}", 0),
            ("\u{2010}", 1),
            ("\u{2318}", 1), ("\u{231A}", 2), ("\u{25FC}", 1), ("\u{25FD}", 2), ("\u{115F}", 2), ("\u{1160}", 0), ("\u{3FFFD}", 2),
            ("\u{3FFFE}", 1), ("\u{E0100}", 0), ("\u{E1000}", 1), ("\u{F0000}", 1), ("\u{10FFFF}", 1),
        ]
        for (scalar, width) in widths { #expect(CellWidth.of(scalar) == width, "U+\(String(scalar.value, radix: 16))") }
    }
}
