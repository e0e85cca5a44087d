/// A number as it stands in the file: its spelling is kept, its value computed when asked for.
public struct JSONNumber: Hashable, Sendable {
    public let bytes: Bytes
    public let range: Range<Int>
    /// Whether it is spelled without point and exponent: 1 is, 1.0 and 1e0 are not.
    public let isIntegral: Bool

    /// The spelling.
    public var text: String { bytes.string(range) }

    /// The value of an integral spelling; nil for any other, and where it does not fit.
    public var integer: Int? { isIntegral ? Int(text) : nil }

    /// The nearest number of double precision; infinite for one that is too large.
    public var double: Double { exact ?? Double(text) ?? .nan }

    /// The value of at most fifteen digits and a small fraction, found without a detour over text.
    ///
    /// Such digits and 10^0…10^22 are doubles without loss, so that their one quotient is rounded once, which makes it the nearest (Clinger 1990).
    private var exact: Double? {
        guard range.count <= 16 else { return nil }
        var digits = 0
        var divisor = 1.0
        var isFraction = false
        for index in range {
            switch bytes.view[index] {
            case JSONByte.minus where index == range.lowerBound: continue
            case JSONByte.point: isFraction = true
            case let byte where byte &- JSONByte.zero <= 9:
                digits = digits * 10 + Int(byte - JSONByte.zero)
                if isFraction { divisor *= 10 }
            default: return nil
            }
        }
        let value = Double(digits) / divisor
        return bytes.view[range.lowerBound] == JSONByte.minus ? -value : value
    }

    public static func == (one: JSONNumber, other: JSONNumber) -> Bool { one.text == other.text }

    public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
