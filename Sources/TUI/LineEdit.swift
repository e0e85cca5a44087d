/// A line of text being typed: the text, the cursor, and the keys that readline taught everyone.
public struct LineEdit: Hashable, Sendable {
    public private(set) var text: String
    /// How many characters stand before the cursor.
    public private(set) var cursor: Int
    /// What was last cut out, for Ctrl-Y to bring back.
    private var killed = ""

    /// A line with the cursor at its end.
    public init(_ text: String = "") {
        self.text = LineEdit.onOneLine(text)
        cursor = self.text.count
    }

    /// A line with the cursor after so many characters.
    public init(_ text: String, cursor: Int) {
        self.init(text)
        self.cursor = max(0, min(cursor, self.text.count))
    }

    /// Edits by a key and tells whether it was one of the line's own; Enter, Esc, Tab, Up and Down never are.
    @discardableResult
    public mutating func apply(_ key: Key) -> Bool {
        if let character = key.typed {
            insert(String(character))
        } else if let action = LineEdit.actions[key] {
            perform(action)
        } else {
            return false
        }
        return true
    }

    /// Inserts text at the cursor, as one line: line ends and tabs become blanks, other control characters go.
    public mutating func insert(_ pasted: String) {
        let place = index(cursor)
        let before = text[..<place] + LineEdit.onOneLine(pasted)
        // An accent joins the letter before it and a letter the accent behind it, so the characters are counted anew.
        let after = text[place...]
        text = String(before + after)
        cursor = min(text.count, before.count)
    }

    private enum Action {
        case left, right, start, end, wordLeft, wordRight
        case deleteLeft, deleteRight, killArgument, killWordLeft, killWordRight, killToStart, killToEnd
        case yank, transpose
    }

    private static let actions: [Key: Action] = [
        "Left": .left, "Ctrl-b": .left, "Right": .right, "Ctrl-f": .right,
        "Home": .start, "Ctrl-a": .start, "End": .end, "Ctrl-e": .end,
        "Ctrl-Left": .wordLeft, "Alt-Left": .wordLeft, "Alt-b": .wordLeft,
        "Ctrl-Right": .wordRight, "Alt-Right": .wordRight, "Alt-f": .wordRight,
        "Backspace": .deleteLeft, "Shift-Backspace": .deleteLeft, "Ctrl-h": .deleteLeft, "Delete": .deleteRight, "Ctrl-d": .deleteRight,
        "Ctrl-w": .killArgument, "Alt-Backspace": .killWordLeft, "Ctrl-Backspace": .killWordLeft,
        "Alt-d": .killWordRight, "Ctrl-Delete": .killWordRight,
        "Ctrl-u": .killToStart, "Ctrl-k": .killToEnd, "Ctrl-y": .yank, "Ctrl-t": .transpose,
    ]

    private mutating func perform(_ action: Action) {
        switch action {
        case .left: cursor = max(0, cursor - 1)
        case .right: cursor = min(text.count, cursor + 1)
        case .start: cursor = 0
        case .end: cursor = text.count
        case .wordLeft: cursor = start(skipping: LineEdit.separatesWords)
        case .wordRight: cursor = wordEnd
        case .deleteLeft: remove(max(0, cursor - 1)..<cursor)
        case .deleteRight: remove(cursor..<min(text.count, cursor + 1))
        case .killArgument: kill(start(skipping: \.isWhitespace)..<cursor)
        case .killWordLeft: kill(start(skipping: LineEdit.separatesWords)..<cursor)
        case .killWordRight: kill(cursor..<wordEnd)
        case .killToStart: kill(0..<cursor)
        case .killToEnd: kill(cursor..<text.count)
        case .yank: insert(killed)
        case .transpose: transpose()
        }
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
        killed = String(text[index(range.lowerBound)..<index(range.upperBound)])
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

    /// Where the word before the cursor begins, the separators behind it passed over.
    private func start(skipping separates: (Character) -> Bool) -> Int {
        let before = text.prefix(cursor).reversed()
        let separators = before.prefix(while: separates).count
        return cursor - separators - before.dropFirst(separators).prefix { !separates($0) }.count
    }

    private var wordEnd: Int {
        let after = text.dropFirst(cursor)
        let separators = after.prefix(while: LineEdit.separatesWords).count
        return cursor + separators + after.dropFirst(separators).prefix { !LineEdit.separatesWords($0) }.count
    }

    private static func separatesWords(_ character: Character) -> Bool {
        !character.isLetter && !character.isNumber
    }

    private static func onOneLine(_ text: String) -> String {
        var line = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where previous == "\r": break
            case "\n", "\r", "\t": line.append(" ")
            default: if !scalar.isControl { line.append(scalar) }
            }
            previous = scalar
        }
        return String(line)
    }
}
