/// The finished picture row by row: as cells for the terminal's edge, as text for tests and for printing.
///
/// Rows are those of the whole grid, whatever window is open.
extension Surface: Equatable {
    /// A row's cells, without a copy.
    public func withRow<Result>(_ y: Int, _ body: (Span<Cell>) -> Result) -> Result {
        body(cells.span.extracting(y * extent.width..<(y + 1) * extent.width))
    }

    /// The text of one of this surface's cells; empty for the right half of a wide glyph.
    public func cluster(_ cell: Cell) -> String {
        if cell.width == 0 { return "" }
        if cell.isCluster { return clusters[Int(cell.glyph)] }
        return cell.scalar.map { String(Character($0)) } ?? ""
    }

    /// Whether a row looks the same on both surfaces, which must be equally wide.
    public func hasSameRow(_ y: Int, as other: Surface) -> Bool {
        let row = y * extent.width..<(y + 1) * extent.width
        if clusters == other.clusters { return Surface.areEqual(cells.span.extracting(row), other.cells.span.extracting(row)) }
        return row.allSatisfy { index in
            let mine = cells[index]
            let theirs = other.cells[index]
            return mine.isCluster && theirs.isCluster
                ? mine.style == theirs.style && cluster(mine) == other.cluster(theirs)
                : mine == theirs
        }
    }

    /// Whether both look the same, the cursor included; the windows they are seen through do not matter.
    public static func == (first: Surface, second: Surface) -> Bool {
        guard first.extent == second.extent, first.absoluteCursor == second.absoluteCursor else { return false }
        return (0..<first.extent.height).allSatisfy { first.hasSameRow($0, as: second) }
    }

    /// Compares cells as plain memory, eight bytes at a time.
    private static func areEqual(_ first: Span<Cell>, _ second: Span<Cell>) -> Bool {
        precondition(MemoryLayout<Cell>.stride == MemoryLayout<UInt64>.stride)
        return unsafe first.withUnsafeBytes { first in
            unsafe second.withUnsafeBytes { second in
                let first = unsafe first.bindMemory(to: UInt64.self)
                let second = unsafe second.bindMemory(to: UInt64.self)
                var difference: UInt64 = 0
                for index in first.indices { unsafe difference |= first[index] ^ second[index] }
                return difference == 0
            }
        }
    }

    /// The text of every row, without the blanks at its end.
    public func rows() -> [String] {
        (0..<extent.height).map { y in
            var text = ""
            var blanks = 0
            for cell in cells[y * extent.width..<(y + 1) * extent.width] where cell.width > 0 {
                if cell.scalar == " " {
                    blanks += 1
                } else {
                    text += String(repeating: " ", count: blanks) + cluster(cell)
                    blanks = 0
                }
            }
            return text
        }
    }

    /// The styles of every row but plain text: `0-12 heading bold, 14-20 muted`, with the first and last column of each run.
    public func styleRuns() -> [String] {
        (0..<extent.height).map { y in
            var runs: [String] = []
            var start = 0
            while start < extent.width {
                let style = cells[y * extent.width + start].style
                var end = start
                while end + 1 < extent.width, cells[y * extent.width + end + 1].style == style { end += 1 }
                if style != .text && style != .paper { runs.append("\(start)-\(end) \(style)") }
                start = end + 1
            }
            return runs.joined(separator: ", ")
        }
    }
}
