import TUI

/// Columns side by side: where each begins in the width that there is.
struct TableLayout {
    private let columns: [(column: Column, x: Int, width: Int)]

    /// The least that the first column is left with before another is dropped.
    private static let leastFirst = 14
    private static let gap = 2

    init(_ columns: [Column], width: Int) {
        var kept = columns
        func rest() -> Int { width - kept.dropFirst().reduce(0) { $0 + $1.width + Self.gap } }
        while kept.count > 1 && rest() < min(Self.leastFirst, columns[0].width) { kept.removeLast() }
        var x = 1
        var placed: [(Column, Int, Int)] = []
        for (index, column) in kept.enumerated() {
            // The first column takes what is left, but no more than it asks for where the others follow it.
            let columnWidth = index == 0 ? (kept.count == 1 ? width : min(rest(), max(column.width, Self.leastFirst))) : column.width
            placed.append((column, x, max(0, columnWidth)))
            x += columnWidth + Self.gap
        }
        self.columns = placed
    }

    func drawHeading(on surface: inout Surface, y: Int) {
        for (column, x, width) in columns { put(column.heading, column, x, y, width, .muted, on: &surface) }
    }

    func draw(_ cells: [Page.Span], depth: Int, on surface: inout Surface, y: Int) {
        for (index, (column, x, width)) in columns.enumerated() where index < cells.count {
            let indent = index == 0 ? depth * 2 : 0
            put(cells[index].text, column, x + indent, y, width - indent, cells[index].style, on: &surface)
        }
    }

    private func put(_ text: String, _ column: Column, _ x: Int, _ y: Int, _ width: Int, _ style: Style, on surface: inout Surface) {
        let shift = column.isRight ? max(0, width - text.cellWidth) : 0
        surface.put(text, x: x + shift, y: y, style: style, limit: width - shift)
    }
}

/// A mark at the right edge that tells which part of a long list or page is seen.
struct ScrollMark {
    let first: Int
    let shown: Int
    let of: Int

    func draw(on surface: inout Surface, top: Int) {
        let track = surface.height - top
        guard of > shown, track > 0 else { return }
        let length = max(1, track * shown / of)
        let start = min(track - length, (track - length) * first / max(1, of - shown))
        for y in start..<start + length { surface.put("▐", x: surface.width - 1, y: top + y, style: .border) }
    }
}
