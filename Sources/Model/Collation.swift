/// The order of words in Swedish and Finnish, without any locale installed: … z å ä ö; w after v; accents second; digits by their value.
public struct CollationKey: Comparable, Hashable, Sendable {
    private let weights: [UInt8]

    public init(_ text: String) {
        var primary: [UInt8] = []
        var secondary: [UInt8] = []
        var digits: [UInt8] = []
        func flush() {
            guard !digits.isEmpty else { return }
            let value = digits.drop { $0 == 0x30 }
            // A number sorts by how many digits it has, then by the digits: 2 before 10.
            primary += [0x10, UInt8(min(value.count, 255))] + value
            digits = []
        }
        for letter in Folding.letters(text) {
            if letter.lower >= 0x30 && letter.lower <= 0x39 {
                digits.append(UInt8(letter.lower))
                continue
            }
            flush()
            primary += Self.primary(letter)
            if letter.lower != letter.base { secondary.append(UInt8(truncatingIfNeeded: letter.lower)) } else { secondary.append(1) }
        }
        flush()
        weights = primary + [0] + secondary
    }

    private static func primary(_ letter: Folding.Letter) -> [UInt8] {
        switch letter.lower {
        case 0xE5: [0x60]
        case 0xE4, 0xE6: [0x61]
        case 0xF6, 0xF8: [0x62]
        case 0xFC: [0x40 + 24]
        case 0xFE: [0x40 + 19, 0x40 + 7]
        default: other(letter.base)
        }
    }

    /// a to z stand between punctuation and everything that this order does not know.
    private static func other(_ base: UInt32) -> [UInt8] {
        switch base {
        case 0x61...0x7A: [UInt8(0x40 + base - 0x61)]
        case 0x20: [0x02]
        case 0x21...0x7E: [UInt8(0x03 + (base & 0x0F) % 12)]
        default: [0xF0, UInt8(truncatingIfNeeded: base >> 16), UInt8(truncatingIfNeeded: base >> 8), UInt8(truncatingIfNeeded: base)]
        }
    }

    public static func < (one: CollationKey, other: CollationKey) -> Bool { one.weights.lexicographicallyPrecedes(other.weights) }
}
