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

/// Writes texts as bytes whose order is the texts' order: the letters, a zero, then the accents up to the last letter that has one.
struct CollationWriter {
    private(set) var weights: [UInt8] = []
    private var accents: [UInt8] = []
    /// The letters without an accent since the last one that has one.
    private var plainLetters = 0
    /// Where the count of the digits of the number under way stands.
    private var number: Int?

    mutating func append(_ text: String) {
        begin()
        Folding.forEachLetter(of: text) { append($0) }
        end()
    }

    /// Appends the text that the bytes of `range` spell in UTF-8.
    ///
    /// Letters of ASCII and Latin-1 are what nearly every title is made of: they are taken byte by byte, and no string is made.
    mutating func append(_ bytes: ByteView, _ range: Range<Int>) {
        let start = weights.count
        begin()
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte >= 0x61 && byte <= 0x7A {
                number = nil
                weights.append(byte - 0x61 + 0x40)
                plainLetters += 1
                index += 1
            } else if byte < 0x80 {
                append(Folding.letter(ofASCII: byte))
                index += 1
            } else if byte == 0xC3 {
                append(Folding.latin[0xC0 | Int(bytes[index + 1] & 0x3F)])
                index += 2
            } else {
                weights.removeSubrange(start...)
                return append(bytes.string(range))
            }
        }
        end()
    }

    private mutating func begin() {
        accents.removeAll(keepingCapacity: true)
        plainLetters = 0
        number = nil
    }

    private mutating func end() {
        weights.append(0)
        weights += accents
    }

    private mutating func append(_ letter: Folding.Letter) {
        if letter.lower >= 0x30 && letter.lower <= 0x39 { return appendDigit(UInt8(letter.lower)) }
        number = nil
        appendWeights(of: letter)
        guard letter.lower != letter.base else {
            plainLetters += 1
            return
        }
        for _ in 0..<plainLetters { accents.append(1) }
        plainLetters = 0
        accents.append(UInt8(truncatingIfNeeded: letter.lower))
    }

    /// A number sorts by how many digits it has, then by the digits: 2 before 10.
    private mutating func appendDigit(_ digit: UInt8) {
        if number == nil {
            weights += [0x10, 0]
            number = weights.count - 1
        }
        guard let number, digit != 0x30 || weights[number] > 0 else { return }
        if weights[number] < 255 { weights[number] += 1 }
        weights.append(digit)
    }

    private mutating func appendWeights(of letter: Folding.Letter) {
        switch letter.lower {
        case 0xE5: weights.append(0x60)
        case 0xE4, 0xE6: weights.append(0x61)
        case 0xF6, 0xF8: weights.append(0x62)
        case 0xFC: weights.append(0x40 + 24)
        case 0xFE: weights += [0x40 + 19, 0x40 + 7]
        default: appendPlain(letter.base)
        }
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
