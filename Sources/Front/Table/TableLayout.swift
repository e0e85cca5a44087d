import TUI

/// Where the columns of a table stand in the width that there is: the first one always, of the others those that fit from one on.
struct TableLayout: Sendable {
    /// How wide a column may get, and how narrow.
    struct Wish: Sendable, Equatable {
        /// The most that it takes.
        var most: Int
        /// The least that it is shown with.
        var least: Int
        /// What it is given before any column gets all that it asks for.
        var enough: Int

        init(most: Int, least: Int, enough: Int? = nil) {
            (self.most, self.least) = (most, least)
            self.enough = min(most, max(least, enough ?? least))
        }
    }

    /// A column that is seen.
    struct Slot: Sendable, Equatable {
        let column: Int
        let x: Int
        var width: Int
        var end: Int { x + width }
    }

    private(set) var slots: [Slot] = []
    /// The first of the columns that scroll which is seen.
    private(set) var scroll = 1
    let count: Int

    /// The least that the first column is left with before it gives way to the current one.
    private static let narrowFirst = 12
    private static let leastBeside = 6
    static let gap = 2

    /// The columns that are seen when the current one has to be, scrolled as little as that needs.
    init(_ wishes: [Wish], width: Int, from x: Int = 1, scroll wanted: Int = 1, current: Int = 0) {
        count = wishes.count
        guard let first = wishes.first else { return }
        let room = max(0, width - x - 1)
        let least = min(first.least, room)
        func fitting(from start: Int) -> Range<Int> {
            var end = start
            var used = least
            while end < wishes.count, used + Self.gap + wishes[end].least <= room {
                used += Self.gap + wishes[end].least
                end += 1
            }
            return start..<end
        }
        scroll = max(1, min(wanted, wishes.count - 1))
        if current > 0 { scroll = min(scroll, current) }
        // There is nothing to scroll away from where the last columns fit.
        while scroll > 1, fitting(from: scroll - 1).upperBound == wishes.count { scroll -= 1 }
        var shown = fitting(from: scroll)
        while current >= shown.upperBound, current > 0, scroll < current {
            scroll += 1
            shown = fitting(from: scroll)
        }
        if shown.isEmpty, current > 0, wishes.indices.contains(current) {
            squeeze(first, wishes[current], current, room, x)
        } else {
            place(wishes, shown, least, room, x)
        }
    }

    /// The first column and the current one, where both do not fit as they should.
    private mutating func squeeze(_ first: Wish, _ wish: Wish, _ current: Int, _ room: Int, _ x: Int) {
        let beside = max(min(Self.narrowFirst, room / 2), room - Self.gap - wish.least)
        guard beside >= Self.leastBeside else {
            slots = [Slot(column: current, x: x, width: room)]
            return
        }
        let width = min(first.most, beside)
        slots = [
            Slot(column: 0, x: x, width: width),
            Slot(column: current, x: x + width + Self.gap, width: min(wish.most, room - width - Self.gap)),
        ]
    }

    /// What is left over goes to each column until it has enough, then to the first until it has all that it asks for, then to the others.
    private mutating func place(_ wishes: [Wish], _ shown: Range<Int>, _ least: Int, _ room: Int, _ x: Int) {
        let columns = [0] + shown
        var widths = [shown.isEmpty ? max(0, room) : least] + shown.map { wishes[$0].least }
        var spare = room - widths.reduce(0, +) - Self.gap * shown.count
        func give(_ most: (Wish) -> Int) {
            for (index, column) in columns.enumerated() {
                let more = max(0, min(spare, most(wishes[column]) - widths[index]))
                widths[index] += more
                spare -= more
            }
        }
        give(\.enough)
        give(\.most)
        var next = x
        for (column, width) in zip(columns, widths) {
            slots.append(Slot(column: column, x: next, width: width))
            next += width + Self.gap
        }
    }

    /// True where columns lie to the left of those that are seen, and to the right.
    var hasEarlier: Bool { scroll > 1 && slots.count > 1 }
    var hasLater: Bool { (slots.last?.column ?? 0) < count - 1 }

    /// The column that a cell of the pane belongs to.
    func column(at x: Int) -> Int? { slots.last { $0.x <= x }?.column ?? slots.first?.column }

    func slot(of column: Int) -> Slot? { slots.first { $0.column == column } }
}
