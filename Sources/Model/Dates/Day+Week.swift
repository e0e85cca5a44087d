/// Weeks begin on Monday and belong to the year of their Thursday (ISO 8601), as Finland and Sweden count them.
extension Day {
    /// 1 = Monday … 7 = Sunday.
    public var weekday: Int {
        let sinceMonday = (Int(number) + 3) % 7  // 1970-01-01 was a Thursday
        return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1
    }

    /// The Monday of its week.
    public var startOfWeek: Day { advanced(by: 1 - weekday) }

    /// 1 to 366.
    public var dayOfYear: Int {
        let (year, month, day) = date
        let leapDay = month > 2 && Day.isLeap(year) ? 1 : 0
        return Day.daysBeforeMonth[month - 1] + leapDay + day
    }

    /// The ISO week and the year it belongs to, which differs from the calendar's in the days around New Year.
    public var isoWeek: (year: Int, week: Int) {
        let thursday = advanced(by: 4 - weekday)
        return (thursday.year, (thursday.dayOfYear - 1) / 7 + 1)
    }

    private static let daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
}
