import TUI

/// Columns side by side: where each begins in the width that there is.
struct TableLayout {
    private let columns: [(column: Column, x: Int, width: Int)]

    /// The least that the first column is left with before the others give way.
    private static let leastFirst = 22
    private static let gap = 2

    init(_ columns: [Column], width: Int) {
        guard let first = columns.first else {
            self.columns = []
            return
        }
        let least = min(Self.leastFirst, first.width)
        var others = Array(columns.dropFirst())
        while !others.isEmpty && others.reduce(least, { $0 + $1.least + Self.gap }) > width { others.removeLast() }
        // What is left over goes to the first column up to what it asks for, then to the others.
        var spare = width - others.reduce(least) { $0 + $1.least + Self.gap }
        let firstWidth = others.isEmpty ? width : least + min(spare, max(0, first.width - least))
        spare = max(0, width - firstWidth - others.reduce(0) { $0 + $1.least + Self.gap })
        var placed = [(first, 1, firstWidth)]
        var x = 1 + firstWidth + Self.gap
        for column in others {
            let more = min(spare, column.width - column.least)
            spare -= more
            placed.append((column, x, column.least + more))
            x += column.least + more + Self.gap
        }
        self.columns = placed
    }

    /// The columns that the first cell of a row has.
    func firstWidth(depth: Int) -> Int { (columns.first?.width ?? 0) - depth * 2 }

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
