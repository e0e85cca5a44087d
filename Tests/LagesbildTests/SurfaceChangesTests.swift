import TUI
import Testing

@testable import lagesbild

@Suite struct SurfaceChangesTests {
    private func row(_ text: String, style: Style = .text) -> Surface {
        var surface = Surface(size: Size(width: 12, height: 1))
        surface.put(text, x: 0, y: 0, style: style)
        return surface
    }

    @Test(
        arguments: [
            ("samma", "samma", nil), ("abc", "abd", 2..<3), ("abc", "xbc", 0..<1), ("abcd", "axcy", 1..<4), ("", "   ", nil),
            ("検索x", "検査x", 2..<3), ("ab索", "検索", 0..<2), ("検索", "a 索", 0..<2), ("検索", "検ab", 2..<4),
            ("e\u{301}a", "e\u{301}b", 1..<2), ("e\u{301}a", "e\u{300}a", 0..<1), ("🇫🇮a", "🇸🇪a", 0..<1),
        ] as [(String, String, Range<Int>?)])
    func onlyWhatDiffersIsSent(before: String, after: String, columns: Range<Int>?) {
        let (before, after) = (row(before, style: .paper), row(after, style: .paper))
        #expect(after.changedColumns(0, since: before) == columns)
    }

    @Test func aStyleIsADifference() {
        #expect(row("abc", style: .bad).changedColumns(0, since: row("abc")) == 0..<3)
    }

    @Test func theSameClusterFromAnotherSurfaceIsNoDifference() {
        // The first surface has seen another cluster before, so the numbers of its clusters are others.
        var first = row("🇸🇪")
        first.put("e\u{301}   ", x: 0, y: 0)
        #expect(first.changedColumns(0, since: row("e\u{301}   ")) == nil)
    }

    @Test func aGlyphIsSentFromItsLeftHalfOn() {
        var before = row("検索")
        before.restyle(Rect(x: 3, y: 0, width: 1, height: 1)) { _ in .bad }
        #expect(row("検索").changedColumns(0, since: before) == 2..<4)
    }
}
