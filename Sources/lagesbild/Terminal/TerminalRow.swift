import CTerminal
import TUI

/// A row of a picture as ncurses takes it, in a buffer that is used again.
struct TerminalRow {
    private(set) var cells: [TerminalCell] = []

    mutating func fill(from picture: Surface, y: Int, width: Int, renditions: inout Renditions) {
        cells.removeAll(keepingCapacity: true)
        picture.withRow(y) { row in
            let end = min(row.count, width)
            guard end > 0 else { return }
            var style = row[0].style
            var rendition = renditions[style]
            var x = 0
            while x < end {
                let cell = row[x]
                if cell.style != style {
                    style = cell.style
                    rendition = renditions[style]
                }
                // A half without its other half would move all that follows.
                let isWhole = cell.width > 0 && x + cell.width <= end
                append(isWhole ? TerminalGlyph(cell, of: picture) : .blank, rendition)
                x += isWhole ? cell.width : 1
            }
        }
    }

    private mutating func append(_ glyph: TerminalGlyph, _ rendition: Renditions.Rendition) {
        func mark(_ index: Int) -> UInt32 { index < glyph.marks.count ? glyph.marks[index] : 0 }
        cells.append(
            TerminalCell(
                attributes: rendition.attributes, scalars: (glyph.base, mark(0), mark(1), mark(2), mark(3)), pair: rendition.pair))
        guard let second = glyph.second else { return }
        cells.append(TerminalCell(attributes: rendition.attributes, scalars: (second, 0, 0, 0, 0), pair: rendition.pair))
    }
}
