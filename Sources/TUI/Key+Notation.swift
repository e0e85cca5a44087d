/// The names of keys in configuration, help and `--keys`: `j`, `G`, `Enter`, `Ctrl-d`, `Shift-Tab`, `F5`, `Space`.
///
/// One character is itself, and its case counts; names are read in any case. What `description` writes is read back as the same key.
extension Key: CustomStringConvertible, ExpressibleByStringLiteral {
    /// The first name of a key is the one that is written.
    private static let names: [(code: Code, names: [String])] = [
        (.character(" "), ["Space"]), (.enter, ["Enter", "Return"]), (.escape, ["Esc", "Escape"]), (.tab, ["Tab"]),
        (.backspace, ["Backspace"]), (.delete, ["Delete", "Del"]), (.insert, ["Insert", "Ins"]),
        (.up, ["Up"]), (.down, ["Down"]), (.left, ["Left"]), (.right, ["Right"]), (.home, ["Home"]), (.end, ["End"]),
        (.pageUp, ["PageUp", "PgUp"]), (.pageDown, ["PageDown", "PgDn"]),
    ]

    private static let modifierNames: [(modifier: Modifiers, names: [String])] = [
        (.control, ["Ctrl", "Control"]), (.alt, ["Alt"]), (.shift, ["Shift"]),
    ]

    private static let functionKeys = 1...35

    /// The key of a name, nil for what is none.
    public init?(_ notation: String) {
        guard case .success(let key) = Key.read(notation) else { return nil }
        self = key
    }

    /// The key of a name that stands in the source; a wrong one is a programming error.
    public init(stringLiteral notation: String) {
        switch Key.read(notation) {
        case .success(let key): self = key
        case .failure(let error): preconditionFailure(error.sentence)
        }
    }

    /// The key's name, modifiers first: `Ctrl-Alt-Up`.
    public var description: String {
        let prefix = Key.modifierNames.reduce(into: "") { text, entry in
            if modifiers.contains(entry.modifier) { text += entry.names[0] + "-" }
        }
        if let entry = Key.names.first(where: { $0.code == code }) { return prefix + entry.names[0] }
        switch code {
        case .character(let character): return prefix + String(character)
        case .function(let number): return prefix + "F\(number)"
        default: preconditionFailure("every other key has a name")
        }
    }

    /// The keys of several names between blanks, with text in apostrophes typed character by character: `2 j Enter 'Åland' Ctrl-d`.
    ///
    /// An apostrophe with a blank or nothing behind it is the key itself; a text ends at the first apostrophe that such a place follows.
    public static func sequence(_ notation: String) -> Result<[Key], KeyNotationError> {
        let characters = Array(notation)
        func isBlank(_ index: Int) -> Bool { index >= characters.count || characters[index].isWhitespace }
        var keys: [Key] = []
        var index = 0
        while index < characters.count {
            if isBlank(index) {
                index += 1
                continue
            }
            let start = index
            if characters[index] == "'", !isBlank(index + 1) {
                let end = characters.indices.dropFirst(index + 2).first { characters[$0] == "'" && isBlank($0 + 1) }
                guard let end else {
                    return .failure(KeyNotationError(column: start + 1, token: String(characters[start...]), fault: .openText))
                }
                keys += characters[start + 1..<end].map { Key(.character($0)) }
                index = end + 1
            } else {
                while !isBlank(index) { index += 1 }
                switch read(String(characters[start..<index])) {
                case .success(let key): keys.append(key)
                case .failure(let error): return .failure(KeyNotationError(column: start + 1, token: error.token, fault: error.fault))
                }
            }
        }
        return .success(keys)
    }

    private static func read(_ notation: String) -> Result<Key, KeyNotationError> {
        var rest = Substring(notation)
        var modifiers: Modifiers = []
        while rest.count > 1, let dash = rest.dropFirst().firstIndex(of: "-"), rest.index(after: dash) < rest.endIndex {
            let name = rest[..<dash].lowercased()
            guard let entry = modifierNames.first(where: { $0.names.contains { $0.lowercased() == name } }) else {
                return .failure(KeyNotationError(column: 1, token: notation, fault: .unknownModifier(String(rest[..<dash]))))
            }
            modifiers.insert(entry.modifier)
            rest = rest[rest.index(after: dash)...]
        }
        guard let code = code(named: String(rest)) else {
            return .failure(KeyNotationError(column: 1, token: notation, fault: rest.isEmpty ? .empty : .unknownKey(String(rest))))
        }
        guard case .character(let character) = code, character != " ", modifiers.contains(.shift) else {
            return .success(Key(code, modifiers))
        }
        let shifted = character.changed(\.uppercaseMapping)
        guard shifted != character || character.isUppercase || modifiers.contains(.control) else {
            return .failure(KeyNotationError(column: 1, token: notation, fault: .shiftedCharacter(character)))
        }
        return .success(Key(.character(shifted), modifiers))
    }

    private static func code(named name: String) -> Code? {
        if name.count == 1, let character = name.first {
            return character.unicodeScalars.contains(where: \.isControl) ? nil : .character(character)
        }
        let lowercased = name.lowercased()
        if let entry = names.first(where: { $0.names.contains { $0.lowercased() == lowercased } }) { return entry.code }
        guard lowercased.first == "f", let number = Int(lowercased.dropFirst()), functionKeys.contains(number) else { return nil }
        return "f\(number)" == lowercased ? .function(number) : nil
    }
}
