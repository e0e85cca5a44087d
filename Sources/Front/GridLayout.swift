import TUI

/// Where a grid's label and columns stand in the width that there is: each column as wide as what it says, glyphs alone where words do not fit.
struct GridLayout {
    private let grid: Grid
    private let size: Size
    /// The width of the labels.
    private let label: Int
    /// Where each column begins, and how wide it is without the gap after it.
    private let columns: [(x: Int, width: Int)]
    /// True where there is room for the glyphs alone.
    private let isBare: Bool
    private let summary: [String]
    /// The row of the line that says what is on, where there is one.
    let nowRow: Int?
    /// The rows' labels as far as there is room.
    private let labels: [String]

    private static let marker = 1
    /// Kept free at the right for the mark that tells of rows out of sight.
    private static let margin = 2
    /// A column of glyphs alone takes what its heading can use.
    private static let glyphWidths = 3...9
    private static let fairHeading = 5
    /// What labels get where columns could be fuller, and what they keep where columns could not be barer.
    private static let fairLabel = 20
    private static let leastLabel = 16
    private static let leastHeading = 12
    /// An outline's first column has words of all lengths; its labels are what matters.
    private static let widestOfOutline = 12

    /// How much the columns say: so many extras, or with nil only glyphs.
    private struct Form {
        var extras: Int?
        var gap: Int
        var label = fairLabel
        /// How much of a heading is shown.
        var heading = Int.max
    }

    /// - Parameter saysNow: whether something is on, comes or has just passed; nil for nothing to say at all. A row of its own is kept for what is
    ///   said of it; that there is nothing stands where a row is free.
    init(_ grid: Grid, size: Size, saysNow: Bool? = nil) {
        self.grid = grid
        self.size = size
        let room = size.width - Self.marker - Self.margin
        let labels = grid.rows.map { $0.label.cellWidth + 2 * $0.depth }
        let longest = labels.max() ?? 0
        let longestWithAside = zip(grid.rows, labels).map { $1 + ($0.aside.isEmpty ? 0 : 2 + $0.aside.cellWidth) }.max() ?? 0
        func due(_ most: Int) -> Int { min(longest, grid.isOutline ? (most == Self.fairLabel ? room / 2 : room / 3) : most) }
        // From the fullest form to the barest: the first that leaves the labels their due.
        let forms = [
            Form(extras: 2, gap: 2), Form(extras: 1, gap: 2), Form(extras: 0, gap: 2), Form(extras: 0, gap: 1, label: Self.leastLabel),
            Form(extras: 0, gap: 1, label: Self.leastLabel, heading: Self.leastHeading),
            Form(extras: 0, gap: 1, label: Self.leastHeading, heading: Self.leastHeading),
        ]
        let needs = grid.columns.indices.map { Need(of: $0, in: grid) }
        let form = forms.first { Self.taken(Self.widths(needs, $0), $0) + due($0.label) <= room } ?? Form(extras: nil, gap: 1)
        isBare = form.extras == nil
        // What is said after the labels stays where the headings can do with the rest.
        let shares = [longestWithAside, due(form.label)].map { (room - $0) / max(1, needs.count) - form.gap }
        let share = shares.first { $0 >= Self.fairHeading } ?? shares[1]
        let bareWidth = max(Self.glyphWidths.lowerBound, min(Self.glyphWidths.upperBound, share))
        let widths = isBare ? needs.map { min($0.head, bareWidth) } : Self.widths(needs, form)
        let label = max(4, min(longestWithAside, room - Self.taken(widths, form)))
        self.label = label
        self.labels = grid.rows.map(\.label).cutApart(to: grid.rows.map { label - 2 * $0.depth })
        var x = Self.marker + label + form.gap
        columns = widths.map { width in
            defer { x += width + form.gap }
            return (x, width)
        }
        let lines = size.height < 8 ? [] : Array(Self.lines(of: grid.summary, width: max(8, size.width - 2)).prefix(2))
        // A low pane gives the line the place of the summary's second.
        summary = saysNow == true && size.height < 14 ? Array(lines.prefix(1)) : lines
        let hasFreeRow = !lines.isEmpty && size.height >= 14
        // A small grid has room for it beside its heading and rows.
        let hasRoom = size.height >= 8 || size.height >= 5 && grid.rows.count + 2 <= size.height
        nowRow = saysNow == true && hasRoom || saysNow == false && hasFreeRow ? summary.count : nil
    }

    /// The summary in lines that end between its parts, where each part fits on a line.
    private static func lines(of summary: [String], width: Int) -> [String] {
        var lines: [String] = []
        for part in summary {
            if let last = lines.last, last.cellWidth + 3 + part.cellWidth <= width {
                lines[lines.count - 1] = last + " · " + part
            } else {
                lines.append(part)
            }
        }
        return lines.flatMap { $0.wrapped(to: width) }
    }

    /// What a column would take, measured once for all forms.
    private struct Need {
        let head: Int
        /// The widest cell with no extra, with one, with two.
        var cells: [3 of Int] = [0, 0, 0]

        init(of column: Int, in grid: Grid) {
            head = max(grid.columns[column].heading.cellWidth, grid.columns[column].note.cellWidth)
            let most = grid.isOutline ? widestOfOutline : .max
            for row in grid.rows where row.cells.count > column {
                for extras in cells.indices { cells[extras] = max(cells[extras], min(most, width(of: row.cells[column], extras: extras))) }
            }
        }
    }

    private static func widths(_ needs: [Need], _ form: Form) -> [Int] {
        needs.map { max(min(form.heading, $0.head), $0.cells[form.extras ?? 0]) }
    }

    private static func taken(_ widths: [Int], _ form: Form) -> Int { widths.reduce(0) { $0 + $1 + form.gap } }

    /// What a cell says after its glyph.
    private static func text(_ cell: Grid.Cell, extras: Int) -> String { parts(of: cell, extras: extras).joined(by: " ") }

    /// The columns that `text` takes.
    private static func width(of cell: Grid.Cell, extras: Int) -> Int {
        max(0, parts(of: cell, extras: extras).reduce(-1) { $0 + 1 + $1.cellWidth })
    }

    private static func parts(of cell: Grid.Cell, extras: Int) -> [String] {
        ([cell.glyph, cell.word] + cell.extras.prefix(cell.word.isEmpty ? max(1, extras) : extras)).filter { !$0.isEmpty }
    }

    /// The rows above the first row of the grid: summary, a blank, headings, notes below them.
    var headRows: Int {
        let hasFreeRow = !summary.isEmpty && size.height >= 14
        return summary.count + (hasFreeRow || nowRow != nil ? 1 : 0) + (hasNotes ? 2 : 1)
    }

    private var hasNotes: Bool { size.height >= 8 && !isBare && grid.columns.contains { !$0.note.isEmpty } }

    /// The column at a place, or nil in the labels.
    func column(at x: Int) -> Int? { columns.lastIndex { $0.x - 1 <= x } }

    func drawHead(on surface: inout Surface, column: Int) {
        for (y, text) in summary.enumerated() { surface.put(text, x: 1, y: y, style: .muted) }
        let y = headRows - (hasNotes ? 2 : 1)
        for (index, heading) in grid.columns.enumerated() {
            let (x, width) = columns[index]
            let isRight = grid.rows.first { $0.cells.count > index }.map { $0.cells[index].isRight } ?? false
            // Beside glyphs the beginning of the name stands without a mark that it is cut: three letters tell more than two and a mark.
            let text = isBare ? String(heading.heading.prefix(width)) : heading.heading
            let shift = isRight ? max(0, width - text.cellWidth) : 0
            surface.put(text, x: x + shift, y: y, style: index == column && !grid.isOutline ? .focus : .heading, limit: width - shift)
            if hasNotes { surface.put(heading.note, x: x, y: y + 1, style: heading.noteStyle, limit: width) }
        }
    }

    /// Draws the row of this number; `column` is the chosen cell where the row is the chosen one.
    func draw(_ number: Int, on surface: inout Surface, y: Int, column: Int?, isFocused: Bool) {
        let row = grid.rows[number]
        let indent = Self.marker + 2 * row.depth
        let room = label - 2 * row.depth
        let style = row.isHeading ? Style.heading : column != nil ? Style(.text, .bold) : .text
        let used = surface.put(labels[number], x: indent, y: y, style: style, limit: room)
        if !row.aside.isEmpty && used + 2 + row.aside.cellWidth <= room {
            surface.put(row.aside, x: indent + used + 2, y: y, style: .muted)
        }
        for (index, cell) in row.cells.enumerated() where index < columns.count {
            put(cell, on: &surface, x: columns[index].x, y: y, width: columns[index].width)
        }
        guard let column, columns.indices.contains(column) else { return }
        let (x, width) = columns[column]
        let chosen = grid.isOutline ? Rect(x: 0, y: y, width: surface.width, height: 1) : Rect(x: x - 1, y: y, width: width + 2, height: 1)
        surface.restyle(chosen) { $0.selected() }
        surface.put("▌", x: 0, y: y, style: Style(isFocused ? .focus : .muted))
        if isFocused { surface.cursor = Point(x: grid.isOutline ? 0 : x - 1, y: y) }
    }

    /// Glyph and word in the state's colour, then the date or count.
    private func put(_ cell: Grid.Cell, on surface: inout Surface, x: Int, y: Int, width: Int) {
        if isBare {
            surface.put(cell.glyph.isEmpty ? cell.word : cell.glyph, x: x, y: y, style: cell.style, limit: width)
            return
        }
        let first = Self.text(cell, extras: 0)
        let all = (0...cell.extras.count).reversed().lazy.map { Self.text(cell, extras: $0) }.first { $0.cellWidth <= width } ?? first
        let shift = cell.isRight ? max(0, width - all.cellWidth) : 0
        surface.put(all, x: x + shift, y: y, style: .muted, limit: width - shift)
        surface.put(first, x: x + shift, y: y, style: cell.style, limit: width - shift)
    }
}
