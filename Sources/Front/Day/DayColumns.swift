import TUI

/// Which columns of the grid are seen, and where: as many as have room to be read, as wide as each other.
struct DayColumns: Sendable, Equatable {
    /// The columns before the rooms: the time, or numbers and the names of blocks.
    let margin: Int
    let count: Int
    /// The first that is seen, and how many are.
    var first = 0
    let shown: Int
    private let width: Int

    /// A room that is narrower cannot be read.
    static let leastWidth = 22

    init(_ count: Int, margin: Int, width: Int) {
        self.margin = min(margin, max(0, width - 8))
        self.count = max(1, count)
        // The last column is the scroll mark's.
        self.width = max(1, width - self.margin - 1)
        shown = max(1, min(self.count, self.width / Self.leastWidth))
    }

    /// The columns that are seen.
    var range: Range<Int> { first..<min(count, first + shown) }

    /// Moves as little as needed to show a column.
    mutating func reveal(_ column: Int) {
        first = max(column - shown + 1, min(first, column))
        first = max(0, min(first, count - shown))
    }

    /// Where a column stands; the last takes what is left over.
    func span(of column: Int) -> Range<Int> {
        let place = column - first
        let each = width / shown
        return margin + place * each..<(place == shown - 1 ? margin + width : margin + (place + 1) * each)
    }

    /// All that is seen.
    var all: Range<Int> { margin..<margin + width }

    /// The column at a place of the screen.
    func column(at x: Int) -> Int? { range.first { span(of: $0).contains(x) } }
}
