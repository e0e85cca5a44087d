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
    struct Components {
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
    func wrongLength(_ isTooShort: Bool, _ fault: EDTFFault, _ start: Int) -> EDTFError {
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
