extension JSONReader {
    /// Reads a position as nearly all are spelled, `[24.94, 60.17]` with any further numbers; nil, and nothing read, for every other one.
    ///
    /// A map is nearly all positions, and to read their numbers one by one, each remembering its file, would take five times as long. What
    /// is not plain (an exponent, a zero too many, eighteen digits, the wrong kind) is left to the reader's own functions and their errors.
    @inline(__always) mutating func plainPosition() -> Position? {
        passWhiteSpace()
        guard view[offset] == JSONByte.openBracket else { return nil }
        var index = offset &+ 1
        guard let longitude = plainNumber(at: &index), view[index] == JSONByte.comma else { return nil }
        index &+= 1
        guard let latitude = plainNumber(at: &index) else { return nil }
        while view[index] == JSONByte.comma {
            index &+= 1
            guard plainNumber(at: &index) != nil else { return nil }
        }
        guard view[index] == JSONByte.closeBracket else { return nil }
        offset = index &+ 1
        isAtFirst = false
        return Position(longitude: longitude, latitude: latitude)
    }

    /// A number of digits and at most one point, and the white space on both sides of it.
    ///
    /// Up to fifteen digits give the nearest double; up to eighteen one that may miss it by the last bit, a hundred millionth of a millimetre.
    @inline(__always) private func plainNumber(at index: inout Int) -> Double? {
        while JSONByte.isWhiteSpace(view[index]) { index &+= 1 }
        let isNegative = view[index] == JSONByte.minus
        if isNegative { index &+= 1 }
        let start = index
        var digits: Int64 = 0
        var digit = view[index] &- JSONByte.zero
        while digit <= 9 {
            digits = digits &* 10 &+ Int64(digit)
            index &+= 1
            digit = view[index] &- JSONByte.zero
        }
        let whole = index &- start
        guard whole > 0, whole == 1 || view[start] != JSONByte.zero else { return nil }
        var decimals = 0
        if view[index] == JSONByte.point {
            index &+= 1
            digit = view[index] &- JSONByte.zero
            while digit <= 9 {
                digits = digits &* 10 &+ Int64(digit)
                decimals &+= 1
                index &+= 1
                digit = view[index] &- JSONByte.zero
            }
            guard decimals > 0 else { return nil }
        }
        guard whole &+ decimals <= 18 else { return nil }
        let value = decimals == 0 ? Double(digits) : Double(digits) / Self.powersOfTen[decimals]
        while JSONByte.isWhiteSpace(view[index]) { index &+= 1 }
        return isNegative ? -value : value
    }

    private static let powersOfTen: [Double] = (0...18).map { exponent in (0..<exponent).reduce(1.0) { power, _ in power * 10 } }
}
