import TUI
import Testing

@testable import Front

/// Columns in any width: beside each other, inside, the current one in sight.
@Suite struct TableLayoutTests {
    @Test("Columns stand in their order, apart and inside, and the current one is seen")
    func columnsAreApartAndInside() {
        var numbers = SeededNumbers(seed: 3)
        for _ in 0..<2000 {
            let wishes = (0..<Int.random(in: 1...9, using: &numbers)).map { _ in
                let most = Int.random(in: 1...60, using: &numbers)
                return TableLayout.Wish(
                    most: most, least: .random(in: 1...most, using: &numbers), enough: .random(in: 1...80, using: &numbers))
            }
            let width = Int.random(in: 0...120, using: &numbers)
            let current = Int.random(in: 0..<wishes.count, using: &numbers)
            let layout = TableLayout(wishes, width: width, scroll: .random(in: -2...12, using: &numbers), current: current)
            #expect(layout.slots.contains { $0.column == current })
            for (one, other) in zip(layout.slots, layout.slots.dropFirst()) {
                #expect(one.end + TableLayout.gap <= other.x && one.column < other.column)
            }
            for slot in layout.slots { #expect(slot.x >= 1 && slot.width >= 0 && slot.end <= max(1, width - 1)) }
            for slot in layout.slots.dropFirst() { #expect(slot.width <= wishes[slot.column].most) }
            // The view that it found is one that it keeps.
            let again = TableLayout(wishes, width: width, scroll: layout.scroll, current: current)
            #expect(again.slots == layout.slots)
        }
    }

    @Test("Where there is room for all columns, each has all that it asks for")
    func roomForAllIsUsed() {
        let wishes = [TableLayout.Wish(most: 30, least: 22), TableLayout.Wish(most: 20, least: 5), TableLayout.Wish(most: 12, least: 12)]
        let layout = TableLayout(wishes, width: 80, scroll: 2, current: 0)
        #expect(layout.slots.map(\.width) == [30, 20, 12] && !layout.hasEarlier && !layout.hasLater)
        let narrow = TableLayout(wishes, width: 42)
        #expect(narrow.slots.map(\.column) == [0, 1] && narrow.hasLater)
    }
}
