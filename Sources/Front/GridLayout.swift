import TUI

/// Where a grid's label and columns stand in the width that there is: words where they fit, glyphs alone where they do not.
struct GridLayout {
    private let grid: Grid
    private let size: Size
    private let label: Int
    private let width: Int
    /// How many rows the summary takes.
    private let summary: [String]

    private static let marker = 1
    /// The least width at which a state's word is shown.
    private static let wordWidth = 10
    private static let widestColumn = 26

    init(_ grid: Grid, size: Size) {
        self.grid = grid
        self.size = size
        let longest = grid.rows.map { $0.label.cellWidth + 2 * $0.depth + ($0.aside.isEmpty ? 0 : 2 + $0.aside.cellWidth) }.max() ?? 0
        let room = size.width - Self.marker - 1
        let columns = max(1, grid.columns.count)
        // The label keeps at most a third of a narrow pane, half of a wide one; the columns share what is left.
        let share = grid.rows.contains { $0.depth > 0 } ? room / 2 : max(room / 4, min(22, room - columns * 4))
        let spare = room - columns * Self.widestColumn
        label = max(4, min(longest + 1, max(share, spare)))
        width = max(3, min(Self.widestColumn, (room - label) / columns))
        summary = size.height < 8 ? [] : Array(grid.summary.wrapped(to: max(8, size.width - 2)).prefix(2))
    }

    /// The rows above the first row of the grid: summary, a blank, headings, notes below them.
    var headRows: Int { (summary.isEmpty ? 0 : summary.count + (size.height >= 14 ? 1 : 0)) + (hasNotes ? 2 : 1) }

    private var hasNotes: Bool { size.height >= 12 && width >= Self.wordWidth && grid.columns.contains { !$0.note.isEmpty } }

    private func x(_ column: Int) -> Int { Self.marker + label + 1 + column * width }

    /// The column at a place, or nil in the labels.
    func column(at x: Int) -> Int? {
        let column = (x - self.x(0)) / width
        return x >= self.x(0) && column < grid.columns.count ? column : nil
    }

    func drawHead(on surface: inout Surface, column: Int) {
        for (y, text) in summary.enumerated() { surface.put(text, x: 1, y: y, style: .muted) }
        let y = headRows - (hasNotes ? 2 : 1)
        for (index, heading) in grid.columns.enumerated() {
            let isRight = grid.rows.first { $0.cells.count > index }.map { $0.cells[index].isRight } ?? false
            let text = width < Self.wordWidth ? String(heading.heading.prefix(width - 1)) : heading.heading
            let shift = isRight ? max(0, width - 1 - text.cellWidth) : 0
            surface.put(text, x: x(index) + shift, y: y, style: index == column ? .focus : .heading, limit: width - 1 - shift)
            if hasNotes { surface.put(heading.note, x: x(index), y: y + 1, style: heading.noteStyle, limit: width - 1) }
        }
    }

    /// Draws a row; `column` is the chosen cell where the row is the chosen one.
    func draw(_ row: Grid.Row, on surface: inout Surface, y: Int, column: Int?, isFocused: Bool) {
        let indent = Self.marker + 2 * row.depth
        let style = row.isHeading ? Style.heading : column != nil ? Style(.text, .bold) : .text
        let used = surface.put(row.label, x: indent, y: y, style: style, limit: label - 2 * row.depth)
        let left = label - 2 * row.depth - used - 2
        if !row.aside.isEmpty && left >= min(6, row.aside.cellWidth) {
            surface.put(row.aside, x: indent + used + 2, y: y, style: .muted, limit: left)
        }
        for (index, cell) in row.cells.enumerated() { put(cell, on: &surface, x: x(index), y: y) }
        guard let column else { return }
        surface.restyle(Rect(x: x(column) - 1, y: y, width: width, height: 1)) { $0.selected() }
        surface.put("▌", x: 0, y: y, style: Style(isFocused ? .focus : .muted))
        if isFocused { surface.cursor = Point(x: x(column), y: y) }
    }

    /// Glyph and word first; the date or count where it fits whole.
    private func put(_ cell: Grid.Cell, on surface: inout Surface, x: Int, y: Int) {
        let room = width - 1
        if cell.isRight {
            surface.put(cell.word, x: x + max(0, room - cell.word.cellWidth), y: y, style: cell.style, limit: room)
            return
        }
        var used = 0
        if !cell.glyph.isEmpty { used = surface.put(cell.glyph, x: x, y: y, style: cell.style, limit: room) + 1 }
        guard width >= Self.wordWidth else { return }
        if !cell.word.isEmpty { used += surface.put(cell.word, x: x + used, y: y, style: cell.style, limit: room - used) + 1 }
        if cell.word.isEmpty || used + cell.extra.cellWidth <= room {
            surface.put(cell.extra, x: x + used, y: y, style: .muted, limit: room - used)
        }
    }
}
