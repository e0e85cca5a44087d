/// Text measured and cut by the columns it takes on the screen, the same that `Surface.put` uses.
extension String {
    /// The columns that the text takes.
    public var cellWidth: Int {
        if let width = plainWidth { return width }
        var width = 0
        CellText.forEachCluster(in: self) { cluster in
            width += cluster.width
            return true
        }
        return width
    }

    /// The columns of a text of printable ASCII and Latin-1 alone, where each letter takes one; nil for any other.
    var plainWidth: Int? {
        let bytes = utf8Span.span
        var width = 0
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case 0x20..<0x7F: index += 1
            case 0xC2 where bytes[index + 1] >= 0xA0 && bytes[index + 1] != 0xAD, 0xC3: index += 2
            default: return nil
            }
            width += 1
        }
        return width
    }

    /// Where the letter of this column begins in a text that has a plain width.
    func plainIndex(_ column: Int) -> Index {
        var left = column
        var place = utf8.startIndex
        while left > 0 {
            place = utf8.index(place, offsetBy: utf8[place] < 0x80 ? 1 : 2)
            left -= 1
        }
        return place
    }

    /// The text as it is shown, in at most so many columns; what is cut off is marked with `…`, which takes one of them.
    ///
    /// As shown, so that texts side by side take the sum of their columns: a mark without a letter cannot join the text before it.
    public func cut(to width: Int) -> String {
        if let all = plainWidth {
            if all <= width { return self }
            return width < 1 ? "" : String(self[..<plainIndex(width - 1)]) + "…"
        }
        var shown = String.UnicodeScalarView()
        var used = 0
        var mark = shown.endIndex
        CellText.forEachCluster(in: self) { cluster in
            used += cluster.width
            guard used <= width else { return false }
            cluster.append(to: &shown)
            if used < width { mark = shown.endIndex }
            return true
        }
        if used <= width { return String(shown) }
        return width < 1 ? "" : String(shown[..<mark]) + "…"
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
}
