/// A day of the Gregorian calendar, kept as the number of days since 1 January 1970.
///
/// The calendar runs backwards and forwards without end (proleptic), with a year 0000 as ISO 8601 counts, so that all arithmetic is on one
/// integer and needs no table, clock, locale or time zone. Conversions go over eras of 400 years, which repeat exactly.
///
/// - Limits: a day is made in the years −5,000,000 to 5,000,000; arithmetic that would leave `Int32` stops at its ends.
public struct Day: Hashable, Sendable {
    /// Days since 1970-01-01; negative before it.
    public var number: Int32

    /// The day that lies this many days after 1970-01-01.
    public init(number: Int32) {
        self.number = number
    }

    /// The day of this date; nil where the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard Day.years.contains(year), 1...12 ~= month, 1...Day.daysInMonth(month, ofYear: year) ~= day else { return nil }
        // The year is taken to begin in March, so that the leap day is its last.
        let marchYear = month > 2 ? year : year - 1
        let era = marchYear.floored(by: Day.yearsInEra)
        let yearOfEra = marchYear - era * Day.yearsInEra
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        number = Int32(era * Day.daysInEra + dayOfEra - Day.daysFromEraTo1970)
    }

    /// Year, month and day at once: the three cost as much as one.
    public var date: (year: Int, month: Int, day: Int) {
        let days = Int(number) + Day.daysFromEraTo1970
        let era = days.floored(by: Day.daysInEra)
        let dayOfEra = days - era * Day.daysInEra
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (yearOfEra + era * Day.yearsInEra + (month > 2 ? 0 : 1), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }

    /// The year as ISO 8601 counts: 0000 is 1 BC.
    public var year: Int { date.year }
    /// The month, 1 to 12.
    public var month: Int { date.month }
    /// The day of the month, 1 to 31.
    public var day: Int { date.day }

    /// The years in which a day can be made.
    public static let years = -5_000_000...5_000_000

    /// Whether the year has a 29 February.
    public static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// 28 to 31.
    public static func daysInMonth(_ month: Int, ofYear year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static let yearsInEra = 400
    private static let daysInEra = 146_097
    /// From 1 March 0000, where the eras are counted from, to 1 January 1970.
    private static let daysFromEraTo1970 = 719_468
}

extension Day: Strideable {
    /// The days from one to the other.
    public static func - (until: Day, from: Day) -> Int { Int(until.number) - Int(from.number) }

    public static func < (one: Day, other: Day) -> Bool { one.number < other.number }

    public func distance(to other: Day) -> Int { other - self }

    public func advanced(by days: Int) -> Day {
        let (sum, overflows) = Int(number).addingReportingOverflow(days)
        return Day(number: overflows ? (days < 0 ? .min : .max) : Int32(clamping: sum))
    }
}

extension Int {
    /// The quotient rounded down, also below zero.
    fileprivate func floored(by divisor: Int) -> Int {
        (self >= 0 ? self : self - divisor + 1) / divisor
    }
}
