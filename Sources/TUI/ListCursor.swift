/// The chosen row of a list and the first row on the screen; `reveal` brings the two together.
public struct ListCursor: Hashable, Sendable {
    /// The chosen row, 0 in an empty list.
    public var position: Int
    /// The first row that is shown.
    public var top: Int

    /// Rows kept visible above and below the chosen one, as far as the list and the height allow.
    private static let margin = 2

    public init(position: Int = 0, top: Int = 0) {
        self.position = position
        self.top = top
    }

    /// Moves by so many rows and stops at the ends.
    public mutating func move(by rows: Int, count: Int) {
        let (sum, overflow) = position.addingReportingOverflow(rows)
        position = max(0, min(overflow ? (rows > 0 ? Int.max : 0) : sum, count - 1))
    }

    /// Moves by so many screenfuls, and the view with it; one row of the old screen stays in sight.
    public mutating func page(by pages: Int, height: Int, count: Int) {
        let rows = pages * max(1, height - 1)
        top += rows
        move(by: rows, count: count)
        reveal(height: height, count: count)
    }

    /// Goes to the first row.
    public mutating func home() {
        position = 0
        top = 0
    }

    /// Goes to the last row.
    public mutating func end(count: Int) {
        position = max(0, count - 1)
    }

    /// Scrolls as little as needed to show the chosen row with its margin, and never past the last row.
    public mutating func reveal(height: Int, count: Int) {
        position = max(0, min(position, count - 1))
        let margin = min(ListCursor.margin, max(0, (height - 1) / 2))
        top = max(position - max(0, height - 1) + margin, min(top, position - margin))
        top = max(0, min(top, count - height))
    }
}
