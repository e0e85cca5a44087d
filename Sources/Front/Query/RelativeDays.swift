import Model

/// Days that are told from today.
public enum RelativeDays: String, CaseIterable, Sendable, Hashable {
    case yesterday, today, tomorrow
    case lastWeek = "last-week"
    case thisWeek = "this-week"
    case nextWeek = "next-week"
    case lastMonth = "last-month"
    case thisMonth = "this-month"
    case nextMonth = "next-month"
    case lastYear = "last-year"
    case thisYear = "this-year"
    case nextYear = "next-year"

    /// What days are counted in.
    public enum Unit: String, CaseIterable, Sendable, Hashable {
        case day, week, month, year

        /// The day so many units after `day`; the last of the month where that has fewer days.
        func after(_ day: Day, count: Int) -> Day? {
            guard abs(count) <= 120_000 else { return nil }
            switch self {
            case .day: return day.advanced(by: count)
            case .week: return day.advanced(by: count * 7)
            case .month, .year:
                let months = day.year * 12 + day.month - 1 + count * (self == .year ? 12 : 1)
                guard months >= 0, months < 10_000 * 12 else { return nil }
                let (year, month) = (months / 12, months % 12 + 1)
                return Day(year: year, month: month, day: min(day.day, Day.daysInMonth(month, ofYear: year)))
            }
        }

        /// The first and the last day of the unit that a day lies in.
        func around(_ day: Day) -> QueryDays? {
            switch self {
            case .day: return QueryDays(first: day, last: day)
            case .week:
                return QueryDays(first: day.startOfWeek, last: day.startOfWeek.advanced(by: 6))
            case .month:
                let length = Day.daysInMonth(day.month, ofYear: day.year)
                return QueryDays(
                    first: Day(year: day.year, month: day.month, day: 1), last: Day(year: day.year, month: day.month, day: length))
            case .year:
                return QueryDays(first: Day(year: day.year, month: 1, day: 1), last: Day(year: day.year, month: 12, day: 31))
            }
        }
    }

    private var parts: (unit: Unit, step: Int) {
        switch self {
        case .yesterday: (.day, -1)
        case .today: (.day, 0)
        case .tomorrow: (.day, 1)
        case .lastWeek: (.week, -1)
        case .thisWeek: (.week, 0)
        case .nextWeek: (.week, 1)
        case .lastMonth: (.month, -1)
        case .thisMonth: (.month, 0)
        case .nextMonth: (.month, 1)
        case .lastYear: (.year, -1)
        case .thisYear: (.year, 0)
        case .nextYear: (.year, 1)
        }
    }

    /// The days that are meant on a day.
    func days(on today: Day) -> QueryDays? { parts.unit.after(today, count: parts.step).flatMap { parts.unit.around($0) } }
}
