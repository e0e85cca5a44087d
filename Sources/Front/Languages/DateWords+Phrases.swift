import Model

/// One date in words.
extension DateWords.Style {
    /// A date with what is said of its certainty.
    func words(_ date: EDTFDate) -> String {
        qualified(unqualified(date), date.qualification)
    }

    /// A day of the calendar.
    func words(_ day: Day) -> String {
        let (year, month, number) = day.date
        return words(day: number, month: month).of(.number(yearNumber(year)), dayOfYear)
    }

    func qualified(_ phrase: String, _ qualification: EDTFQualification) -> String {
        (qualification.isApproximate ? about : "") + phrase + (qualification.isUncertain ? uncertain : "")
    }

    func unqualified(_ date: EDTFDate) -> String {
        guard let year = words(date.year) else { return date.description }
        switch date.precision {
        case .year: return words(year)
        case .partOfYear: return date.season.map { seasons[$0.index].of(year, seasonOfYear) } ?? date.description
        case .month: return month(of: date, year) ?? date.description
        case .day: return day(of: date, year) ?? date.description
        }
    }

    func words(day: Int, month: Int) -> String {
        self.day([.day: "\(day)\(dayEnding)", .month: monthsAfterDay[month - 1]])
    }

    // MARK: Year

    /// What is known of a year.
    enum YearWords {
        case number(String)
        /// A decade, a century, a span of years.
        case span(String)
        case unknown
    }

    /// nil for a year that is shown as written.
    func words(_ year: EDTFYear) -> YearWords? {
        guard case .digits(let digits) = year else {
            guard case .negative(let digits) = year, let value = digits.value else { return nil }
            return .number(yearNumber(-value))
        }
        if let value = digits.value { return .number(yearNumber(value)) }
        if digits.isUnknown { return .unknown }
        let first = digits.least
        switch digits.unspecifiedFromTheRight {
        case nil: return .number(digits.description)
        case 1 where first % 100 != 0: return .span(decade([.year: String(first)]))
        case 1 where first != 0: return .span(firstDecade([.year: String(first)]))
        case 2 where first != 0: return .span(century([.year: String(first)]))
        case _: return .span(someYear([.from: String(first), .until: String(digits.greatest)]))
        }
    }

    private func words(_ year: YearWords) -> String {
        switch year {
        case .number(let words), .span(let words): words
        case .unknown: unknownYear
        }
    }

    /// The year 0000 is 1 BC.
    private func yearNumber(_ year: Int) -> String {
        year > 0 ? String(year) : beforeChrist([.year: String(1 - year)])
    }

    // MARK: Month and day

    private func month(of date: EDTFDate, _ year: YearWords) -> String? {
        guard let digits = date.month else { return nil }
        if let month = digits.value { return months[month - 1].of(year, monthOfYear) }
        if digits.isUnknown {
            guard let unspecified, !date.year.isUnknown else { return words(year) }
            return unspecified.month.of(year, someOfYear)
        }
        guard let unspecified else { return nil }
        let candidates = (1...12).filter(digits.fits)
        guard candidates.isContiguous, let first = candidates.first, let last = candidates.last, first < last else {
            return alternatives(candidates.map { months[$0 - 1] }).of(year, monthOfYear)
        }
        let among = unspecified.monthAmong([.from: monthsBeforeDash[first - 1], .until: monthsInside[last - 1]])
        return among.of(year, monthOfYear)
    }

    private func day(of date: EDTFDate, _ year: YearWords) -> String? {
        guard let monthDigits = date.month, let dayDigits = date.day else { return nil }
        guard let month = monthDigits.value else {
            guard monthDigits.isUnknown else { return nil }
            return dayOfSomeMonth(dayDigits, year)
        }
        if let day = dayDigits.value { return words(day: day, month: month).of(year, dayOfYear) }
        if dayDigits.isUnknown {
            guard let unspecified else { return months[month - 1].of(year, monthOfYear) }
            return unspecified.dayInside([.month: monthsInside[month - 1]]).of(year, monthOfYear)
        }
        guard let unspecified else { return nil }
        let candidates = (1...Day.daysInMonth(month, ofYear: date.year.value ?? 2000)).filter(dayDigits.fits)
        guard candidates.isContiguous, let first = candidates.first, let last = candidates.last, last - first > 1 else {
            let day = alternatives(candidates.map { "\($0)\(dayEnding)" })
            return self.day([.day: day, .month: monthsAfterDay[month - 1]]).of(year, dayOfYear)
        }
        return unspecified.dayAmong([.date: words(days: first, last, month: month)]).of(year, dayOfYear)
    }

    /// A day whose month is stated to be unspecified.
    private func dayOfSomeMonth(_ digits: EDTFDigits, _ year: YearWords) -> String? {
        if digits.isUnknown {
            if case .unknown = year { return unknownDate }
            return unspecified?.day.of(year, someOfYear) ?? words(year)
        }
        guard let unspecified, let day = digits.value else { return nil }
        return unspecified.dayOfSomeMonth([.day: "\(day)\(dayEnding)"]).of(year, someOfYear)
    }

    func words(days first: Int, _ last: Int, month: Int) -> String {
        days([.from: "\(first)\(dayEnding)", .until: "\(last)\(dayEnding)", .month: monthsAfterDay[month - 1]])
    }

    /// "5, 15 eller 25"
    private func alternatives(_ words: [String]) -> String {
        words.count < 2 ? words.joined() : words.dropLast().joined(by: listSeparator) + or + words[words.count - 1]
    }
}

extension String {
    /// The words of a date before those of its year.
    func of(_ year: DateWords.Style.YearWords, _ phrase: DateWords.OfYear) -> String {
        switch year {
        case .number(let year): phrase.year([.date: self, .year: year])
        case .span(let years): phrase.years([.date: self, .year: years])
        case .unknown: phrase.unknown([.date: self])
        }
    }
}

extension EDTFSeason {
    /// Its place in the list of seasons, spring first.
    var index: Int {
        switch self {
        case .spring: 0
        case .summer: 1
        case .autumn: 2
        case .winter: 3
        }
    }
}

extension [Int] {
    /// Whether the ascending numbers leave none out.
    fileprivate var isContiguous: Bool {
        guard let first, let last else { return true }
        return last - first == count - 1
    }
}
