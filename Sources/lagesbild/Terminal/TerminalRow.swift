import CTerminal
import TUI

/// A part of a row of a picture as ncurses takes it, in a buffer that is used again.
struct TerminalRow {
    private(set) var cells: [TerminalCell] = []

    /// Takes the cells of some columns, as many of them as the screen is wide.
    mutating func fill(from picture: Surface, y: Int, columns: Range<Int>, renditions: inout Renditions) {
        cells.removeAll(keepingCapacity: true)
        picture.withRow(y) { row in
            var x = columns.lowerBound
            guard x < columns.upperBound else { return }
            var style = row[x].style
            var rendition = renditions[style]
            while x < columns.upperBound {
                let cell = row[x]
                if cell.style != style {
                    style = cell.style
                    rendition = renditions[style]
                }
                if cell.width == 1, let scalar = cell.scalar, TerminalGlyph.isPlain(scalar) {
                    cells.append(rendition.cell(scalar.value))
                    x += 1
                    continue
                }
                // A half without its other half would move all that follows.
                let isWhole = cell.width > 0 && x + cell.width <= row.count
                append(isWhole ? TerminalGlyph(cell, of: picture) : .blank, rendition)
                x += isWhole ? cell.width : 1
            }
        }
    }

    private mutating func append(_ glyph: TerminalGlyph, _ rendition: Renditions.Rendition) {
        cells.append(rendition.cell(glyph.base, marks: glyph.marks))
        if let second = glyph.second { cells.append(rendition.cell(second)) }
    }
}

extension Renditions.Rendition {
    fileprivate func cell(_ scalar: UInt32) -> TerminalCell {
        TerminalCell(attributes: attributes, scalars: (scalar, 0, 0, 0, 0), pair: pair)
    }

    fileprivate func cell(_ base: UInt32, marks: [UInt32]) -> TerminalCell {
        func mark(_ index: Int) -> UInt32 { index < marks.count ? marks[index] : 0 }
        return TerminalCell(attributes: attributes, scalars: (base, mark(0), mark(1), mark(2), mark(3)), pair: pair)
    }
}
