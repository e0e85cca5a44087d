import Model

/// The days of the workspace, all counted from the one that it is made for.
///
/// What is not on that day itself falls on working days: a week and one of its weekdays name them.
struct SampleCalendar: Sendable {
    let today: Day

    init(_ today: Day) { self.today = min(max(today, Self.first), Self.last) }

    /// Records reach some years back and forward, and their years have four digits.
    static let first = Day(year: 1000, month: 1, day: 1) ?? Day(number: 0)
    static let last = Day(year: 9900, month: 12, day: 31) ?? Day(number: 0)

    var year: Int { today.year }

    /// A weekday, 1 = Monday, so many weeks from today's.
    func day(_ weekday: Int, weeks: Int) -> Day { today.startOfWeek.advanced(by: weeks * 7 + weekday - 1) }

    /// A weekday, so many weeks from today's; around New Year, when nobody comes, two weeks further away.
    func forumDay(_ weekday: Int, weeks: Int) -> Day {
        let day = day(weekday, weeks: weeks)
        let isHoliday = day.month == 12 && day.day > 21 || day.month == 1 && day.day < 7
        return isHoliday && abs(weeks) > 2 ? day.advanced(by: weeks < 0 ? -14 : 14) : day
    }

    /// A weekday of an ISO week, in a year counted from today's.
    func day(_ weekday: Int, week: Int, years: Int) -> Day {
        let inFirstWeek = Day(year: year + years, month: 1, day: 4) ?? today
        return inFirstWeek.startOfWeek.advanced(by: (week - 1) * 7 + weekday - 1)
    }

    /// A month of a year counted from today's year, as EDTF.
    func month(_ month: Int, years: Int) -> String { "\(text(years: years))-\(Self.padded(month, to: 2))" }

    /// The month so many months from today's, as EDTF.
    func month(_ months: Int) -> String {
        let count = year * 12 + today.month - 1 + months
        return "\(Self.padded(count / 12, to: 4))-\(Self.padded(count % 12 + 1, to: 2))"
    }

    /// The year so many years from today's.
    func text(years: Int) -> String { Self.padded(year + years, to: 4) }

    /// The Sunday, after today, on which clocks change in the European Union; and whether they lose an hour.
    var clockChange: (sunday: Day, losesAnHour: Bool) {
        let changes = [0, 1].flatMap { years in [(3, true), (10, false)].map { (Self.lastSunday(of: $0.0, year + years), $0.1) } }
        return changes.first { $0.0 > today } ?? (today, false)
    }

    private static func lastSunday(of month: Int, _ year: Int) -> Day {
        let last = Day(year: year, month: month, day: 31) ?? Day(number: 0)
        return last.advanced(by: -(last.weekday % 7))
    }

    /// A local date and time, so many minutes after a day began.
    static func time(_ day: Day, _ minutes: Int) -> String {
        let day = day.advanced(by: minutes / 1440)
        return "\(day)T\(padded(minutes % 1440 / 60, to: 2)):\(padded(minutes % 60, to: 2))"
    }

    static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
