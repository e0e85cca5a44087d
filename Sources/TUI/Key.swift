/// A key with its modifiers, in the one form that bindings, help and the parser share.
///
/// Shift on a character is that character itself (`A`, `?`), Ctrl makes a letter lower case; both hold for every key however it is made.
public struct Key: Hashable, Sendable {
    /// The key itself, by its character or its name.
    public enum Code: Hashable, Sendable {
        case character(Character)
        case enter, escape, tab, backspace, delete, insert
        case up, down, left, right, home, end, pageUp, pageDown
        case function(Int)
    }

    /// The keys held with it.
    public struct Modifiers: OptionSet, Hashable, Sendable {
        public let rawValue: UInt8

        public init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        public static let shift = Modifiers(rawValue: 1)
        public static let alt = Modifiers(rawValue: 2)
        public static let control = Modifiers(rawValue: 4)
    }

    public let code: Code
    public let modifiers: Modifiers

    /// A key in its one form, whatever the terminal or the writer called it.
    public init(_ code: Code, _ modifiers: Modifiers = []) {
        guard case .character(let character) = code else {
            self.code = code
            self.modifiers = modifiers
            return
        }
        self.modifiers = modifiers.subtracting(.shift)
        self.code = .character(modifiers.contains(.control) ? character.changed(\.lowercaseMapping) : character)
    }

    /// The character that the key types into a text; nil for every other key.
    public var typed: Character? {
        guard case .character(let character) = code, modifiers.isEmpty else { return nil }
        return character
    }
}

extension Character {
    /// The character in another case, or itself where that would be several (ß).
    func changed(_ mapping: KeyPath<Unicode.Scalar.Properties, String>) -> Character {
        guard unicodeScalars.count == 1, let scalar = unicodeScalars.first else { return self }
        let changed = scalar.properties[keyPath: mapping]
        return changed.count == 1 ? Character(changed) : self
    }
}
