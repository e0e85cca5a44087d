/// A line of text being typed: the text, the cursor, and the keys that readline taught everyone.
public struct LineEdit: Hashable, Sendable {
    public private(set) var text: String
    /// How many characters stand before the cursor.
    public private(set) var cursor: Int
    /// What was last cut out, for Ctrl-Y to bring back.
    private var cut = ""

    /// A line with the cursor at its end.
    public init(_ text: String = "") {
        self.text = LineEdit.printable(text)
        cursor = self.text.count
    }

    /// Edits by a key and tells whether it was one of the line's own; Enter, Esc, Tab, Up and Down never are.
    @discardableResult
    public mutating func apply(_ key: Key) -> Bool {
        if let character = key.typed {
            insert(String(character))
            return true
        }
        switch key {
        case "Left", "Ctrl-b": cursor = max(0, cursor - 1)
        case "Right", "Ctrl-f": cursor = min(text.count, cursor + 1)
        case "Home", "Ctrl-a": cursor = 0
        case "End", "Ctrl-e": cursor = text.count
        case "Ctrl-Left", "Alt-Left", "Alt-b": cursor = wordStart(isBreak: LineEdit.isNoWordPart)
        case "Ctrl-Right", "Alt-Right", "Alt-f": cursor = wordEnd()
        case "Backspace", "Ctrl-h", "Shift-Backspace": remove(max(0, cursor - 1)..<cursor)
        case "Delete", "Ctrl-d": remove(cursor..<min(text.count, cursor + 1))
        case "Ctrl-w": kill(wordStart(isBreak: \.isWhitespace)..<cursor)
        case "Alt-Backspace", "Ctrl-Backspace": kill(wordStart(isBreak: LineEdit.isNoWordPart)..<cursor)
        case "Alt-d", "Ctrl-Delete": kill(cursor..<wordEnd())
        case "Ctrl-u": kill(0..<cursor)
        case "Ctrl-k": kill(cursor..<text.count)
        case "Ctrl-y": insert(cut)
        case "Ctrl-t": transpose()
        default: return false
        }
        return true
    }

    /// Inserts text at the cursor, as one line: line ends and tabs become blanks, other control characters go.
    public mutating func insert(_ pasted: String) {
        let place = index(cursor)
        let before = text[..<place] + LineEdit.printable(pasted)
        let after = text[place...]
        // An accent joins the letter before it and a letter the accent behind it, so the characters are counted anew.
        text = String(before + after)
        cursor = min(text.count, before.count)
    }

    private func index(_ position: Int) -> String.Index {
        text.index(text.startIndex, offsetBy: position)
    }

    private mutating func remove(_ range: Range<Int>) {
        text.removeSubrange(index(range.lowerBound)..<index(range.upperBound))
        cursor = min(text.count, range.lowerBound)
    }

    private mutating func kill(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        cut = String(text[index(range.lowerBound)..<index(range.upperBound)])
        remove(range)
    }

    private mutating func transpose() {
        guard cursor > 0, text.count > 1 else { return }
        let second = min(cursor, text.count - 1)
        var characters = Array(text)
        characters.swapAt(second - 1, second)
        text = String(characters)
        cursor = min(text.count, second + 1)
    }

    private func wordStart(isBreak: (Character) -> Bool) -> Int {
        let before = text.prefix(cursor).reversed()
        let blanks = before.prefix(while: isBreak).count
        return cursor - blanks - before.dropFirst(blanks).prefix { !isBreak($0) }.count
    }

    private func wordEnd() -> Int {
        let after = text.dropFirst(cursor)
        let blanks = after.prefix(while: LineEdit.isNoWordPart).count
        return cursor + blanks + after.dropFirst(blanks).prefix { !LineEdit.isNoWordPart($0) }.count
    }

    private static func isNoWordPart(_ character: Character) -> Bool {
        !character.isLetter && !character.isNumber
    }

    private static func printable(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var follows = false
        for scalar in text.unicodeScalars {
            defer { follows = scalar == "\r" }
            if scalar == "\n" && follows { continue }
            if scalar == "\n" || scalar == "\r" || scalar == "\t" {
                result.append(" ")
            } else if scalar.properties.generalCategory != .control {
                result.append(scalar)
            }
        }
        return String(result)
    }
}

extension LineEdit {
    /// Draws the line, scrolled so that the cursor is in sight, and puts the terminal's cursor there.
    public func draw(on surface: inout Surface, x: Int, y: Int, width: Int, style: Style = .text) {
        guard width > 0 else { return }
        let part = Rect(x: x, y: y, width: width, height: 1)
        surface.fill(part, style: style)
        var shown = Substring(text)
        var column = String(text.prefix(cursor)).cellWidth
        // The last column is for the cursor behind the text or for the mark that the text goes on.
        let isScrolled = column > max(0, width - 2) && text.cellWidth >= width
        var mark = 0
        if isScrolled {
            mark = width > 2 ? 1 : 0
            while column + mark > max(0, width - 2 + (cursor == text.count ? 1 : 0)), let first = shown.popFirst() {
                column -= String(first).cellWidth
            }
        }
        surface.inside(part) { surface in
            if mark > 0 { surface.put("…", x: 0, y: 0, style: style) }
            surface.put(String(shown), x: mark, y: 0, style: style)
            surface.cursor = Point(x: mark + column, y: 0)
        }
    }
}
