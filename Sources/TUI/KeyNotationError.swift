/// What is wrong with the written name of a key, and where.
public struct KeyNotationError: Error, Hashable, Sendable {
    /// The kind of mistake.
    public enum Fault: Hashable, Sendable {
        case empty
        case unknownKey(String)
        case unknownModifier(String)
        case shiftedCharacter(Character)
        case openText
    }

    /// The first character of the token, counted from 1.
    public let column: Int
    /// The part of the notation that is wrong, as it was written.
    public let token: String
    public let fault: Fault

    /// The bad value and what would be right.
    public var sentence: String {
        switch fault {
        case .empty:
            "a key has no name here; write one character or a name such as Enter, Ctrl-d or F5"
        case .unknownKey(let name):
            "\"\(name)\" is not a key; write one character or a name such as Enter, Esc, Space, PageDown, Shift-Tab, Ctrl-d or F5"
        case .unknownModifier(let name):
            "\"\(name)-\" is not a modifier; Ctrl-, Alt- and Shift- are"
        case .shiftedCharacter(let character):
            "\"\(token)\" depends on the keyboard; write the character that Shift makes of \"\(character)\" there"
        case .openText:
            "the text \(token) has no closing apostrophe"
        }
    }
}
