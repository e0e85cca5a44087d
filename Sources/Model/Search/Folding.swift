/// Letters made comparable: lower case, and the plain letter below a diacritic.
///
/// Text is compared by what is typed: `a` finds a, å and ä, while `å` finds å alone. A letter and a combining mark that belong together are
/// one; a stray mark counts for nothing, and every kind of space is a space.
public enum Folding {
    /// A scalar in lower case, and its letter without diacritics.
    public struct Letter: Sendable, Hashable {
        public var lower: UInt32
        public var base: UInt32
    }

    /// The letters of a text, one for each that is seen.
    public static func letters(_ text: String) -> [Letter] {
        var letters: [Letter] = []
        letters.reserveCapacity(text.utf8.count)
        forEachLetter(of: text) { letters.append($0) }
        return letters
    }

    /// Hands over the letters of a text one by one: nothing is allocated.
    @inline(__always) static func forEachLetter(of text: String, _ body: (Letter) -> Void) {
        // A letter waits until it is known that no mark follows it.
        var waiting: Letter?
        for scalar in text.unicodeScalars {
            let value = scalar.value
            if isMark(value) {
                if let letter = waiting { waiting = composed(letter, value) }
            } else if !isInvisible(value) {
                if let letter = waiting { body(letter) }
                waiting = letter(scalar)
            }
        }
        if let letter = waiting { body(letter) }
    }

    @inline(__always) static func letter(ofASCII byte: UInt8) -> Letter {
        let lower = UInt32(byte >= 0x41 && byte <= 0x5A ? byte + 32 : byte)
        return Letter(lower: lower, base: lower)
    }

    @inline(__always) private static func letter(_ scalar: Unicode.Scalar) -> Letter {
        let value = scalar.value
        if value < 0x80 { return letter(ofASCII: UInt8(value)) }
        return value < latinEnd ? latin[Int(value)] : other(scalar)
    }

    private static func other(_ scalar: Unicode.Scalar) -> Letter {
        let lower = lowered(scalar)
        return Letter(lower: lower, base: lower < latinEnd ? latin[Int(lower)].base : lower)
    }

    private static func lowered(_ scalar: Unicode.Scalar) -> UInt32 {
        switch scalar.value {
        case let value where isBlank(value): 0x20
        case 0xC0...0xDE where scalar.value != 0xD7: scalar.value + 32
        case 0xE0...0xFF: scalar.value
        case 0x2010...0x2013: 0x2D
        default: scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
        }
    }

    /// True for a scalar that begins a letter: one that is neither put on the letter before it nor unseen.
    static func beginsLetter(_ scalar: Unicode.Scalar) -> Bool { !isMark(scalar.value) && !isInvisible(scalar.value) }

    /// True for the blanks that are not ASCII's: those that do not break, thin ones and wide ones.
    static func isBlank(_ value: UInt32) -> Bool {
        switch value {
        case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    static func isMark(_ value: UInt32) -> Bool { value >= 0x300 && value <= 0x36F }

    /// Soft hyphens, joiners and other things without width, marks of direction, and the mark of byte order.
    private static func isInvisible(_ value: UInt32) -> Bool {
        switch value {
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: true
        default: false
        }
    }

    /// The letter with a combining mark on it; unchanged where there is no such letter, or where it has the mark already.
    private static func composed(_ letter: Letter, _ mark: UInt32) -> Letter {
        guard letter.lower == letter.base, let family = families.first(where: { $0.plain.value == letter.base }),
            let place = family.marks.firstIndex(of: mark)
        else { return letter }
        return Letter(lower: Array(family.letters.unicodeScalars)[place].value, base: letter.base)
    }

    /// Letters with diacritics by their plain letter, as they occur in Nordic and European names, each with the combining mark that makes it.
    private static let families: [(plain: Unicode.Scalar, letters: String, marks: [UInt32])] = [
        ("a", "åäàáâãāăą", [0x30A, 0x308, 0x300, 0x301, 0x302, 0x303, 0x304, 0x306, 0x328]),
        ("o", "öøòóôõōő", [0x308, 0, 0x300, 0x301, 0x302, 0x303, 0x304, 0x30B]),
        ("e", "éèêëēęě", [0x301, 0x300, 0x302, 0x308, 0x304, 0x328, 0x30C]),
        ("u", "üùúûūůű", [0x308, 0x300, 0x301, 0x302, 0x304, 0x30A, 0x30B]),
        ("i", "íìîïī", [0x301, 0x300, 0x302, 0x308, 0x304]),
        ("c", "çćč", [0x327, 0x301, 0x30C]),
        ("n", "ñńň", [0x303, 0x301, 0x30C]),
        ("s", "šśş", [0x30C, 0x301, 0x327]),
        ("z", "žźż", [0x30C, 0x301, 0x307]),
        ("y", "ýÿ", [0x301, 0x308]),
        ("d", "ðď", [0, 0x30C]),
        ("l", "łľ", [0, 0x30C]),
        ("r", "řŕ", [0x30C, 0x301]),
        ("t", "ťţ", [0x30C, 0x327]),
        ("g", "ğģ", [0x306, 0x327]),
    ]

    /// Latin-1 and Latin Extended-A end here: all that European names need, and all that `families` names.
    private static let latinEnd: UInt32 = 0x180

    /// The letter of each scalar before `latinEnd`.
    static let latin: [Letter] = {
        var letters = (0..<latinEnd).map { value in
            // ASCII is never looked up here, but for the letter that another one's lower case is.
            let lower = value < 0x80 ? value : Unicode.Scalar(value).map(lowered) ?? value
            return Letter(lower: lower, base: lower)
        }
        for family in families {
            for letter in family.letters.unicodeScalars { letters[Int(letter.value)].base = family.plain.value }
        }
        for index in letters.indices { letters[index].base = letters[Int(letters[index].lower)].base }
        return letters
    }()
}
