/// The first and the last day that a date can mean, by the table of the data contract: for sorting and drawing only.
extension EDTFDate {
    /// The first day that fits; nil where the year is unknown or the day lies outside the years 0000 to 9999.
    public var firstDay: Day? { bound(.first).flatMap(EDTFDate.withinStatedYears) }

    /// The last day that fits; nil where the year is unknown or the day lies outside the years 0000 to 9999.
    public var lastDay: Day? { bound(.last).flatMap(EDTFDate.withinStatedYears) }

    /// The day, unless it lies outside the years of which first and last days are stated.
    static func withinStatedYears(_ day: Day) -> Day? {
        statedDays.contains(day) ? day : nil
    }

    /// 0000-01-01 to 9999-12-31.
    private static let statedDays = Day(number: -719_528)...Day(number: 2_932_896)

    /// Which end of the days that a date can mean.
    enum End {
        case first, last

        var opposite: End { self == .first ? .last : .first }
    }

    /// Whether there is any day that it can mean: there is none for `2021-02-30`, `2021-XX-32` and `20X1-02-29`.
    var isPossible: Bool {
        if let day = known(.first) { return Day(year: day.year, month: day.month, day: day.day) != nil }
        return year.isUnknown ? hasDay(inLeapYear: true) : extremeYear(.first) != nil
    }

    /// The first or last day that fits, in whatever year; nil where the year is unknown.
    func bound(_ end: End) -> Day? {
        if let day = known(end) { return Day(year: day.year, month: day.month, day: day.day) }
        guard !year.isUnknown, let year = extremeYear(end) else { return nil }
        if let season { return season.bound(end, in: year) }
        let isLeap = Day.isLeap(year)
        guard let month = extremeMonth(end, inLeapYear: isLeap) else { return nil }
        guard let day = extremeDay(end, of: month, inLeapYear: isLeap) else { return nil }
        return Day(year: year, month: month, day: day)
    }

    /// Like `bound`, but a season may be anywhere in its year, and a winter reach into the next: a season never proves a date wrong.
    func certainBound(_ end: End) -> Day? {
        guard precision == .partOfYear else { return bound(end) }
        guard !year.isUnknown, let year = extremeYear(end) else { return nil }
        if end == .first { return Day(year: year, month: 1, day: 1) }
        return season == .winter ? bound(.last) : Day(year: year, month: 12, day: 31)
    }

    /// The first or last day of a date of which every digit that is stated is known: by far the most dates need no search.
    private func known(_ end: End) -> (year: Int, month: Int, day: Int)? {
        guard precision != .partOfYear, let year = year.value else { return nil }
        guard let month else { return (year, end == .first ? 1 : 12, end == .first ? 1 : 31) }
        guard let month = month.value else { return nil }
        guard let day else { return (year, month, end == .first ? 1 : Day.daysInMonth(month, ofYear: year)) }
        return day.value.map { (year, month, $0) }
    }

    /// The first or last year that fits the digits and has the month and the day.
    private func extremeYear(_ end: End) -> Int? {
        // Only 29 February depends on the year.
        let needsLeapYear = !hasDay(inLeapYear: false)
        if needsLeapYear && !hasDay(inLeapYear: true) { return nil }
        return year.extreme(end) { !needsLeapYear || Day.isLeap($0) }
    }

    private func hasDay(inLeapYear isLeap: Bool) -> Bool {
        extremeMonth(.first, inLeapYear: isLeap) != nil
    }

    private func extremeMonth(_ end: End, inLeapYear isLeap: Bool) -> Int? {
        guard let month else { return end == .first ? 1 : 12 }
        return month.extreme(end, in: 1...12) { extremeDay(end, of: $0, inLeapYear: isLeap) != nil }
    }

    private func extremeDay(_ end: End, of month: Int, inLeapYear isLeap: Bool) -> Int? {
        let days = 1...Day.daysInMonth(month, ofYear: isLeap ? 2000 : 2001)
        guard let day else { return end == .first ? days.lowerBound : days.upperBound }
        return day.extreme(end, in: days)
    }
}

extension EDTFSeason {
    /// The first or last day of the season of this year. A winter begins in December of its year.
    func bound(_ end: EDTFDate.End, in year: Int) -> Day? {
        let (firstMonth, lastMonth, lastYear) =
            switch self {
            case .spring: (3, 5, year)
            case .summer: (6, 8, year)
            case .autumn: (9, 11, year)
            case .winter: (12, 2, year + 1)
            }
        return end == .first
            ? Day(year: year, month: firstMonth, day: 1)
            : Day(year: lastYear, month: lastMonth, day: Day.daysInMonth(lastMonth, ofYear: lastYear))
    }
}
