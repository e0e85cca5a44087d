extension EDTFParser {
    /// A date of any precision, with its qualifiers.
    mutating func date() throws(EDTFError) -> EDTFDate {
        let start = position
        var components = Components()
        components.isQualifiedInside = try takeQualifier() != nil
        let year: EDTFYear
        if take("Y") {
            year = try longYear()
            components.isYearAlone = true
        } else {
            year = try shortYear(&components)
        }
        try monthAndDay(&components)
        if components.isQualifiedInside { raise(to: 2, isSupported: false) }
        if components.qualification != .none { raise(to: 1) }
        let date = EDTFDate(
            year: year, monthNibbles: components.month, dayNibbles: components.day,
            qualification: components.isQualifiedInside ? .none : components.qualification)
        if components.hasUnspecifiedDigit {
            hasUnspecifiedDigit = true
            raise(to: date.unspecifiedLevel)
        }
        try checkCalendar(date, start: start, dayStart: components.dayStart)
        return date
    }

    /// What is read of one date, component by component.
    private struct Components {
        var month: UInt8 = 0
        var day: UInt8 = 0
        var dayStart = 0
        var hasUnspecifiedDigit = false
        /// Whether the year is of a form that has no month.
        var isYearAlone = false
        /// The qualifier right of the last component, which holds for the whole date.
        var qualification = EDTFQualification.none
        /// Whether a qualifier holds for a part of the date only.
        var isQualifiedInside = false
    }

    // MARK: Year

    /// Four digits, perhaps negative, perhaps with their number of significant digits.
    private mutating func shortYear(_ components: inout Components) throws(EDTFError) -> EDTFYear {
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
    private mutating func longYear() throws(EDTFError) -> EDTFYear {
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

    // MARK: Month and day

    private mutating func monthAndDay(_ components: inout Components) throws(EDTFError) {
        components.qualification = try takeQualifier() ?? .none
        guard try takeHyphen(&components) else { return }
        if components.isYearAlone { throw fault(.monthAfterYearAlone) }
        components.month = try month(&components)
        components.qualification = try takeQualifier() ?? .none
        guard try takeHyphen(&components) else { return }
        if EDTFParser.partsOfYear.contains(components.month) { throw fault(.dayOfPartOfYear) }
        components.day = try day(&components)
        components.qualification = try takeQualifier() ?? .none
    }

    /// The hyphen before a component and the qualifier of that component alone. A qualifier before the hyphen is one of a part of the date.
    private mutating func takeHyphen(_ components: inout Components) throws(EDTFError) -> Bool {
        guard take("-") else { return false }
        if components.qualification != .none { components.isQualifiedInside = true }
        components.qualification = .none
        if try takeQualifier() != nil { components.isQualifiedInside = true }
        return true
    }

    private mutating func month(_ components: inout Components) throws(EDTFError) -> UInt8 {
        let start = position
        let nibbles = try pair(&components) { .monthLength($0) }
        if EDTFParser.seasons.contains(nibbles) {
            raise(to: 1)
        } else if EDTFParser.partsOfYear.contains(nibbles), nibbles & 0xF <= 9 {
            raise(to: 2, isSupported: false)
        } else if EDTFDigits(pair: nibbles).extreme(.first, in: 1...12) == nil {
            throw fault(.noSuchMonth(read(since: start)), at: start)
        }
        return nibbles
    }

    private mutating func day(_ components: inout Components) throws(EDTFError) -> UInt8 {
        components.dayStart = position
        let nibbles = try pair(&components) { .dayLength($0) }
        if EDTFDigits(pair: nibbles).extreme(.first, in: 1...31) == nil {
            throw fault(.noSuchDay(read(since: components.dayStart)), at: components.dayStart)
        }
        return nibbles
    }

    /// Two digits, one a nibble.
    private mutating func pair(_ components: inout Components, _ lengthFault: (String) -> EDTFFault) throws(EDTFError) -> UInt8 {
        let start = position
        var nibbles: UInt8 = 0
        while let digit = takeDigit() {
            nibbles = nibbles << 4 | digit
            if digit == EDTFParser.unspecified { components.hasUnspecifiedDigit = true }
        }
        let count = position - start
        guard count == 2 else { throw wrongLength(count < 2, lengthFault(read(since: start)), start) }
        return nibbles
    }

    /// Too few digits are the fault of the character that follows them, unless it may follow a number of the right length.
    private func wrongLength(_ isTooShort: Bool, _ fault: EDTFFault, _ start: Int) -> EDTFError {
        isTooShort && next.map { !EDTFParser.delimiters.contains($0) } ?? false ? unexpected() : self.fault(fault, at: start)
    }

    private static let delimiters: [Unicode.Scalar] = ["-", "/", "?", "~", "%", "T", ",", "]", "}"]

    private static let seasons: ClosedRange<UInt8> = 0x21...0x24
    private static let partsOfYear: ClosedRange<UInt8> = 0x21...0x41

    // MARK: Qualifiers and calendar

    private mutating func takeQualifier() throws(EDTFError) -> EDTFQualification? {
        guard let qualification = nextQualification else { return nil }
        position += 1
        guard nextQualification == nil else { throw fault(.twoQualifiers) }
        return qualification
    }

    private var nextQualification: EDTFQualification? {
        switch next {
        case "?": .uncertain
        case "~": .approximate
        case "%": .uncertainAndApproximate
        default: nil
        }
    }

    private func checkCalendar(_ date: EDTFDate, start: Int, dayStart: Int) throws(EDTFError) {
        guard date.precision == .day, !date.isPossible else { return }
        guard let month = date.month, let monthNumber = month.value, let year = date.year.value, let day = date.day else {
            throw fault(.notInAnyYear("\(date)"), at: start)
        }
        let days = Day.daysInMonth(monthNumber, ofYear: year)
        throw fault(.notInMonth(day: "\(day)", month: "\(date.year)-\(month)", days: days), at: dayStart)
    }
}

extension EDTFDate {
    /// Level 1 has X only for whole components from the right, or for the last one or two digits of a year that stands alone.
    fileprivate var unspecifiedLevel: Int8 {
        let digits: EDTFDigits
        switch year {
        case .digits(let year), .negative(let year): digits = year
        case .long: return 0
        }
        switch precision {
        case .year, .partOfYear:
            let count = digits.unspecifiedFromTheRight ?? .max
            return precision == .year && count <= 2 ? 1 : 2
        case .month, .day:
            guard digits.isKnown, let month else { return 2 }
            guard let day else { return month.isUnknown ? 1 : 2 }
            return day.isUnknown && (month.isKnown || month.isUnknown) ? 1 : 2
        }
    }
}
