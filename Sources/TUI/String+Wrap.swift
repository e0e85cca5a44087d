extension String {
    /// The text in lines of at most so many columns, broken at blanks and at its own line ends; a longer word is broken between clusters.
    ///
    /// A blank at a break belongs to neither line; no-break spaces never break. A glyph wider than the line is shown as `…`.
    public func wrapped(to width: Int) -> [String] {
        guard width > 0 else { return [] }
        return split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { paragraph in
            String.wrap(paragraph, width)
        }
    }

    private static func wrap(_ paragraph: Substring, _ width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in paragraph.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
            for (number, piece) in pieces(of: String(word), width).enumerated() {
                let pieceWidth = piece.cellWidth
                if number == 0, used > 0, used + 1 + pieceWidth <= width {
                    line += " " + piece
                    used += 1 + pieceWidth
                } else {
                    if used > 0 { lines.append(line) }
                    line = piece
                    used = pieceWidth
                }
            }
        }
        lines.append(line)
        return lines
    }

    /// The word in parts that each fit into the width.
    private static func pieces(of word: String, _ width: Int) -> [String] {
        if word.cellWidth <= width { return [word] }
        var pieces: [String] = []
        var piece = ""
        for character in word {
            let glyph = String(character).cut(to: width)
            if !piece.isEmpty, (piece + glyph).cellWidth > width {
                pieces.append(piece)
                piece = ""
            }
            piece += glyph
        }
        pieces.append(piece)
        return pieces
    }
}
