/// A key that the terminal spells out by number, by kitty's protocol or xterm's `modifyOtherKeys`.
struct SpelledKey {
    /// The scalar of the key without Shift, or a number of a key without one.
    var code: Int
    /// The scalar with Shift, 0 when not told.
    var shifted = 0
    /// The scalar that the key types, 0 when not told.
    var typed = 0

    func key(_ modifiers: Key.Modifiers) -> Key? {
        if let named = SpelledKey.named[code] { return Key(named, modifiers) }
        if modifiers.isDisjoint(with: [.control, .alt]), let character = character(typed) { return Key(.character(character)) }
        guard let character = character(code) else { return nil }
        guard modifiers.contains(.shift) else { return Key(.character(character), modifiers) }
        return Key(.character(self.character(shifted) ?? character.changed(\.uppercaseMapping)), modifiers)
    }

    /// The printable character of a number; kitty's keys without one lie in the private use area.
    private func character(_ number: Int) -> Character? {
        guard number > 0, !(0xE000...0xF8FF).contains(number), let scalar = Unicode.Scalar(UInt32(number)) else { return nil }
        return scalar.isControl ? nil : Character(scalar)
    }

    private static let named: [Int: Key.Code] = {
        var named: [Int: Key.Code] = [8: .backspace, 9: .tab, 10: .enter, 13: .enter, 27: .escape, 127: .backspace]
        for number in 13...35 { named[firstFunctionKey + number - 13] = .function(number) }
        let keypad: [Key.Code] =
            "0123456789./*-+".map { .character($0) } + [.enter, .character("="), .character(",")]
            + [.left, .right, .up, .down, .pageUp, .pageDown, .home, .end, .insert, .delete]
        for (number, code) in keypad.enumerated() { named[firstKeypadKey + number] = code }
        return named
    }()

    /// Kitty's numbers of F13 and of the keypad's 0.
    private static let firstFunctionKey = 57376
    private static let firstKeypadKey = 57399
}
