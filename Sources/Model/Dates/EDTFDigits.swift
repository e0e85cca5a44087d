/// The four digits of a year or the two of a month or a day, each of them known or an `X`.
///
/// Sixteen bits, one nibble a digit with the last digit lowest, because every date of 100,000 records holds three of them.
public struct EDTFDigits: Hashable, Sendable {
    private let nibbles: UInt16

    private static let unspecified: UInt16 = 0xF
    /// Stands in the two places that a month and a day do not have; no digit has this nibble.
    private static let absentPlaces: UInt16 = 0xEE00

    /// Four digits, each a nibble, `0xF` for X.
    init(year nibbles: UInt16) {
        self.nibbles = nibbles
    }

    /// Two digits, each a nibble, `0xF` for X.
    init(pair: UInt8) {
        nibbles = EDTFDigits.absentPlaces | UInt16(pair)
    }

    /// The number; nil where a digit is unspecified.
    public var value: Int? {
        guard isKnown else { return nil }
        func digit(_ place: UInt16) -> Int { Int(nibbles >> (4 * place) & 0xF) }
        let ones = digit(0) + 10 * digit(1)
        return isPair ? ones : ones + 100 * digit(2) + 1000 * digit(3)
    }

    /// Whether no digit is an X.
    public var isKnown: Bool {
        // The only nibble with all four bits set is an X.
        nibbles & nibbles >> 1 & nibbles >> 2 & nibbles >> 3 & 0x1111 == 0
    }

    /// Whether every digit is an X.
    public var isUnknown: Bool { nibbles == 0xFFFF || nibbles == EDTFDigits.absentPlaces | 0xFF }

    /// The number with 0 for every X.
    public var least: Int { number(unspecifiedAs: 0) }

    /// The number with 9 for every X.
    public var greatest: Int { number(unspecifiedAs: 9) }

    /// How many of the last digits are X where all before them are known: 0 for `2017`, 1 for `201X`; nil for `20X7` and the like.
    public var unspecifiedFromTheRight: Int? {
        var count = 0
        var hasSeenDigit = false
        for place in places {
            let nibble = nibble(at: place)
            if nibble != EDTFDigits.unspecified {
                hasSeenDigit = true
            } else if hasSeenDigit {
                return nil
            } else {
                count += 1
            }
        }
        return count
    }

    /// The number nearest to this end of the range that can stand for these digits.
    func extreme(_ end: EDTFDate.End, in range: ClosedRange<Int>, where isWanted: (Int) -> Bool = { _ in true }) -> Int? {
        if let value { return range.contains(value) && isWanted(value) ? value : nil }
        return end == .first
            ? range.first { fits($0) && isWanted($0) }
            : range.last { fits($0) && isWanted($0) }
    }

    /// Whether the number can stand for these digits.
    public func fits(_ number: Int) -> Bool {
        var rest = number
        for place in places {
            let nibble = nibble(at: place)
            if nibble != EDTFDigits.unspecified && Int(nibble) != rest % 10 { return false }
            rest /= 10
        }
        return rest == 0
    }

    private var isPair: Bool { nibbles & 0xFF00 == EDTFDigits.absentPlaces }

    /// The places that there are, counted from the right.
    private var places: Range<Int> { 0..<(isPair ? 2 : 4) }

    private func nibble(at place: Int) -> UInt16 { nibbles >> UInt16(4 * place) & 0xF }

    private func number(unspecifiedAs filler: Int) -> Int {
        let ones = digit(at: 0, filler) + 10 * digit(at: 1, filler)
        return isPair ? ones : ones + 100 * digit(at: 2, filler) + 1000 * digit(at: 3, filler)
    }

    private func digit(at place: Int, _ filler: Int) -> Int {
        let nibble = nibble(at: place)
        return nibble == EDTFDigits.unspecified ? filler : Int(nibble)
    }
}

extension EDTFDigits: CustomStringConvertible {
    /// As written: `20`, `1X`, `201X`.
    public var description: String {
        var text = ""
        for place in places.reversed() {
            let nibble = nibble(at: place)
            text += nibble == EDTFDigits.unspecified ? "X" : String(nibble)
        }
        return text
    }
}
