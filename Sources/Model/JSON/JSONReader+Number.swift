extension JSONReader {
    /// Passes the number that begins at `offset`, and says whether it is spelled without point and exponent.
    @inline(__always) mutating func passNumber() throws(JSONError) -> Bool {
        var index = offset
        if view[index] == JSONByte.minus { index &+= 1 }
        if view[index] == JSONByte.zero { index &+= 1 } else { index = try pastDigits(from: index) }
        var isIntegral = true
        if view[index] == JSONByte.point {
            isIntegral = false
            index = try pastDigits(from: index &+ 1)
        }
        if view[index] | 0x20 == UInt8(ascii: "e") {
            isIntegral = false
            index &+= 1
            if view[index] == JSONByte.minus || view[index] == UInt8(ascii: "+") { index &+= 1 }
            index = try pastDigits(from: index)
        }
        guard !JSONByte.isWordlike(view[index]) else { throw brokenNumber(at: index) }
        offset = index
        return isIntegral
    }

    /// The place after the digits at `start`, of which there must be one.
    @inline(__always) private func pastDigits(from start: Int) throws(JSONError) -> Int {
        var index = start
        while view[index] &- JSONByte.zero <= 9 { index &+= 1 }
        guard index > start else { throw brokenNumber(at: start) }
        return index
    }

    /// The number that begins at `offset` breaks at `index`.
    private func brokenNumber(at index: Int) -> JSONError {
        let text = word(at: offset)
        let digits = text.drop { $0 == "-" }
        let isZeroTooMany = digits.count > 1 && digits.first == "0" && digits.dropFirst().first?.isWholeNumber == true
        let isInfinity = digits.first?.isLetter == true
        return JSONError(offset: index, fault: isZeroTooMany ? .leadingZero(text) : isInfinity ? .word(text) : .number(text))
    }
}
