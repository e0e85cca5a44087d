extension Surface {
    /// Writes a line of text and tells how many columns it took.
    ///
    /// What does not fit into the window, or into the limit, is cut and marked with `…`; a cluster is never cut in the middle, and a column
    /// that its half would have taken is left blank. Left of the window the text goes on unseen, above and below it all of it does.
    @discardableResult
    public mutating func put(_ text: String, x: Int, y: Int, style: Style = .text, limit: Int? = nil) -> Int {
        let room = min(size.width - x, max(0, limit ?? .max))
        let end = x + room
        guard room > 0 else { return 0 }
        var pen = Pen(x: x + origin.x, end: end + origin.x, row: y + origin.y, style: style)
        pen.isVisible = pen.row >= clip.y && pen.row < clip.endY && pen.end > clip.x
        let first = max(pen.x, clip.x)
        let splitsGlyph = pen.isVisible && isRightHalf(first, row: pen.row)
        write(text, with: &pen)
        if pen.isVisible, pen.x > first {
            if splitsGlyph { blankGlyph(before: first, row: pen.row) }
            mend(after: pen.x, row: pen.row)
        }
        return pen.x - origin.x - x
    }

    /// Where the next cluster goes, in the grid's columns.
    private struct Pen {
        var x: Int
        let end: Int
        let row: Int
        let style: Style
        var isVisible = true
    }

    private mutating func write(_ text: String, with pen: inout Pen) {
        let offset = writeLeadingASCII(text, with: &pen)
        var last = pen.x
        var isCut = false
        CellText.forEachCluster(in: text, from: offset) { cluster in
            isCut = pen.x + cluster.width > pen.end
            if isCut { return false }
            if cluster.width > 0 {
                last = pen.x
                write(cluster, with: &pen)
            }
            return true
        }
        guard isCut else { return }
        if pen.x == pen.end { pen.x = last }
        write(.mark, with: &pen)
        while pen.x < pen.end { write(.space, with: &pen) }
    }

    /// Writes what the text begins with as long as it is printable ASCII and fits, and returns the number of bytes dealt with.
    ///
    /// Unless that is the whole text, its last character is left for the general way: what follows may join it, or a cut take its place.
    private mutating func writeLeadingASCII(_ text: String, with pen: inout Pen) -> Int {
        let bytes = text.utf8Span.span
        let room = min(bytes.count, pen.end - pen.x)
        var count = 0
        while count < room, bytes[count] >= 0x20, bytes[count] < 0x7F { count += 1 }
        if count < bytes.count { count = max(0, count - 1) }
        let firstVisible = max(0, clip.x - pen.x)
        if pen.isVisible, firstVisible < count {
            let base = pen.row * extent.width + pen.x
            for offset in firstVisible..<count {
                cells[base + offset] = Cell(glyph: UInt32(bytes[offset]), style: pen.style, columns: 1)
            }
        }
        pen.x += count
        return count
    }

    private mutating func write(_ cluster: CellText.Cluster, with pen: inout Pen) {
        let x = pen.x
        pen.x += cluster.width
        guard pen.isVisible, pen.x > clip.x else { return }
        let index = pen.row * extent.width + x
        if x < clip.x {
            cells[index + 1] = .blank(pen.style)
            return
        }
        let glyph = cluster.text.map { place(of: $0) } ?? cluster.scalar
        cells[index] = Cell(glyph: glyph, style: pen.style, columns: UInt8(cluster.width), isCluster: cluster.text != nil)
        if cluster.width == 2 { cells[index + 1] = .rightHalf(pen.style) }
    }
}
