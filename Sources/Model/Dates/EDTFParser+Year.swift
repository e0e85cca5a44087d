extension EDTFParser {
    /// Four digits, perhaps negative, perhaps with their number of significant digits.
    mutating func shortYear(_ components: inout Components) throws(EDTFError) -> EDTFYear {
        let isNegative = take("-")
        let start = position
        var nibbles: UInt16 = 0
        var hasUnspecifiedDigit = false
        while let digit = takeDigit() {
            nibbles = nibbles << 4 | UInt16(digit)
            if digit == EDTFParser.unspecified { hasUnspecifiedDigit = true }
        }
        let count = position - start
        guard count > 0 else { throw isAtEnd ? fault(.yearMissing) : unexpected() }
        guard count == 4 else { throw wrongLength(count < 4, .yearLength(read(since: start)), start) }
        components.hasUnspecifiedDigit = hasUnspecifiedDigit
        let digits = EDTFDigits(year: nibbles)
        if isNegative {
            if digits.value == 0 { throw fault(.negativeZeroYear, at: start - 1) }
            raise(to: 1)
        }
        if next == "S" {
            if hasUnspecifiedDigit { throw fault(.significantDigitsOfUnspecifiedYear) }
            try significantDigits()
            components.isYearAlone = true
        }
        return isNegative ? .negative(digits) : .digits(digits)
    }

    /// The year after Y: more than four digits, or an exponent.
    mutating func longYear() throws(EDTFError) -> EDTFYear {
        raise(to: 1)
        let isNegative = take("-")
        let start = position
        var year = try wholeNumber(after: "Y")
        let digits = read(since: start)
        if take("E") {
            raise(to: 2, isSupported: false)
            let exponent = try wholeNumber(after: "E")
            for _ in 0..<min(exponent, EDTFParser.greatestExponent) { year = min(year * 10, Day.years.upperBound) }
        } else if digits.utf8.count < 5 {
            throw wrongLength(true, .longYearTooShort(digits), start)
        }
        if next == "S" { try significantDigits() }
        return .long(Int32(isNegative ? -year : year))
    }

    private mutating func significantDigits() throws(EDTFError) {
        position += 1
        raise(to: 2, isSupported: false)
        _ = try wholeNumber(after: "S")
    }

    /// A whole number from 1, without leading zeros; one that is greater than the greatest year stops there.
    private mutating func wholeNumber(after letter: String) throws(EDTFError) -> Int {
        let start = position
        var number = 0
        while let scalar = next, "0"..."9" ~= scalar {
            number = min(number * 10 + Int(scalar.value - 48), Day.years.upperBound)
            position += 1
        }
        guard position > start else { throw fault(.numberMissing(after: letter)) }
        if bytes[start] == UInt8(ascii: "0") { throw fault(.leadingZero(after: letter), at: start) }
        return number
    }

    /// Enough zeros to reach the greatest year.
    private static let greatestExponent = 7
}
