import CTerminal
import Glibc
import TUI
import Testing

@testable import lagesbild

/// The columns of ncurses cannot slip against those of the picture.
@Suite struct TerminalGlyphTests {
    init() {
        setlocale(LC_CTYPE, "C.UTF-8")
    }

    /// What is sent for the first glyph of a text, and how wide the picture has it.
    private func show(_ text: String) -> (glyph: TerminalGlyph, width: Int)? {
        var picture = Surface(size: Size(width: 4, height: 1))
        guard picture.put(text, x: 0, y: 0) > 0 else { return nil }
        return (TerminalGlyph(picture[0, 0], of: picture), picture[0, 0].width)
    }

    /// The columns that ncurses and the terminal will take.
    private func columns(_ glyph: TerminalGlyph) -> Int {
        Int(terminal_columns(glyph.base)) + (glyph.second.map { Int(terminal_columns($0)) } ?? 0)
    }

    @Test(arguments: [0x20...0xFFFF, 0x1_0000...0x1_03FF, 0x1_F000...0x1_FAFF, 0x2_0000...0x2_00FF, 0xE_0000...0xE_01FF])
    func everyScalarIsAsWideToNcursesAsToThePicture(scalars: ClosedRange<UInt32>) {
        let wrong = scalars.compactMap(Unicode.Scalar.init).filter { scalar in
            show(String(Character(scalar))).map { columns($0.glyph) != $0.width } ?? false
        }
        #expect(wrong.isEmpty)
    }

    @Test(arguments: [
        "e\u{301}", "🇫🇮", "🇫", "👨‍👩‍👧", "❤️", "❤︎", "1️⃣", "👍🏽", "क्षि", "각", "ก็", "\u{301}", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "\u{1FAE8}",
        "Z\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}",
    ])
    func everyClusterIsAsWideToNcursesAsToThePicture(text: String) throws {
        let (glyph, width) = try #require(show(text))
        #expect(columns(glyph) == width)
        #expect(glyph.marks.count <= 4)
        #expect(glyph.marks.allSatisfy { terminal_columns($0) == 0 })
    }

    @Test func marksGoWithTheirBase() throws {
        let (glyph, _) = try #require(show("e\u{301}"))
        #expect(glyph.base == UInt32(UInt8(ascii: "e")) && glyph.marks == [0x301] && glyph.second == nil)
    }

    @Test func aFlagIsItsLetters() throws {
        let (glyph, _) = try #require(show("🇫🇮"))
        #expect(glyph.base == UInt32(UInt8(ascii: "F")) && glyph.second == UInt32(UInt8(ascii: "I")))
    }

    @Test func ofAFamilyTheFirstIsShown() throws {
        let (glyph, _) = try #require(show("👨‍👩‍👧"))
        #expect(glyph.base == 0x1F468 && glyph.marks.isEmpty && glyph.second == nil)
    }
}
