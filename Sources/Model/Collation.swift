/// The order of words in Swedish and Finnish, without any locale installed: … z å ä ö; w after v; accents second; digits by their value.
public struct CollationKey: Comparable, Hashable, Sendable {
    private let weights: [UInt8]

    public init(_ text: String) {
        var writer = CollationWriter()
        writer.append(text)
        weights = writer.weights
    }

    public static func < (one: CollationKey, other: CollationKey) -> Bool { one.weights.lexicographicallyPrecedes(other.weights) }
}

/// Writes texts as bytes whose order is the texts' order: the letters, a zero, then the accents.
struct CollationWriter {
    private(set) var weights: [UInt8] = []
    private var accents: [UInt8] = []

    mutating func append(_ text: String) {
        accents.removeAll(keepingCapacity: true)
        // Where the count of the digits of the number under way stands.
        var number: Int?
        Folding.forEachLetter(of: text) { letter in
            if letter.lower >= 0x30 && letter.lower <= 0x39 {
                appendDigit(UInt8(letter.lower), to: &number)
            } else {
                number = nil
                append(letter)
            }
        }
        weights.append(0)
        weights += accents
    }

    /// A number sorts by how many digits it has, then by the digits: 2 before 10.
    private mutating func appendDigit(_ digit: UInt8, to number: inout Int?) {
        if number == nil {
            weights += [0x10, 0]
            number = weights.count - 1
        }
        guard let number, digit != 0x30 || weights[number] > 0 else { return }
        if weights[number] < 255 { weights[number] += 1 }
        weights.append(digit)
    }

    private mutating func append(_ letter: Folding.Letter) {
        switch letter.lower {
        case 0xE5: weights.append(0x60)
        case 0xE4, 0xE6: weights.append(0x61)
        case 0xF6, 0xF8: weights.append(0x62)
        case 0xFC: weights.append(0x40 + 24)
        case 0xFE: weights += [0x40 + 19, 0x40 + 7]
        default: appendPlain(letter.base)
        }
        accents.append(letter.lower != letter.base ? UInt8(truncatingIfNeeded: letter.lower) : 1)
    }

    /// a to z stand between punctuation and everything that this order does not know.
    private mutating func appendPlain(_ base: UInt32) {
        switch base {
        case 0x61...0x7A: weights.append(UInt8(0x40 + base - 0x61))
        case 0x20: weights.append(0x02)
        case 0x21...0x7E: weights.append(UInt8(0x03 + (base & 0x0F) % 12))
        default:
            weights += [0xF0, UInt8(truncatingIfNeeded: base >> 16), UInt8(truncatingIfNeeded: base >> 8), UInt8(truncatingIfNeeded: base)]
        }
    }
}
