/// Text measured and cut by the columns it takes on the screen, the same that `Surface.put` uses.
extension String {
    /// The columns that the text takes.
    public var cellWidth: Int {
        var width = 0
        CellText.forEachCluster(in: self) { cluster in
            width += cluster.width
            return true
        }
        return width
    }

    /// The text in at most so many columns; what is cut off is marked with `…`, which takes one of them.
    public func cut(to width: Int) -> String {
        var used = 0
        var endBeforeMark = 0
        var fits = true
        CellText.forEachCluster(in: self) { cluster in
            used += cluster.width
            fits = used <= width
            if used < width { endBeforeMark = cluster.end }
            return fits
        }
        if fits { return self }
        return width < 1 ? "" : bytes(0..<endBeforeMark) + "…"
    }

    /// The text cut or filled up with blanks on the right to exactly so many columns.
    public func padded(to width: Int) -> String {
        let text = cut(to: width)
        return text + String.blanks(width - text.cellWidth)
    }

    /// The text cut or filled up with blanks on the left to exactly so many columns, as numbers stand.
    public func paddedLeft(to width: Int) -> String {
        let text = cut(to: width)
        return String.blanks(width - text.cellWidth) + text
    }

    private static func blanks(_ count: Int) -> String {
        String(repeating: " ", count: Swift.max(0, count))
    }

    /// The text between two offsets of its UTF-8, which must lie on boundaries.
    func bytes(_ range: Range<Int>) -> String {
        let start = utf8.index(startIndex, offsetBy: range.lowerBound)
        return String(self[start..<utf8.index(start, offsetBy: range.count)])
    }
}
