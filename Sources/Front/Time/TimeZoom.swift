/// How much time a window shows, from a thousand years to minutes; each is a period that `<` and `>` step by.
public enum TimeZoom: Int, CaseIterable, Sendable, Comparable {
    case millennium, century, decade, year, quarter, month, week, day, hour, minute

    public static func < (one: TimeZoom, other: TimeZoom) -> Bool { one.rawValue < other.rawValue }

    /// The seconds that a window shows: of a calendar period the longest there is. Hours and minutes come several at a time, for one alone says
    /// nothing of what is around it.
    var span: Int {
        switch self {
        case .millennium: 365_243 * 86_400
        case .century: 36_525 * 86_400
        case .decade: 3653 * 86_400
        case .year: 366 * 86_400
        case .quarter: 92 * 86_400
        case .month: 31 * 86_400
        case .week: 7 * 86_400
        case .day: 86_400
        case .hour: 4 * 3600
        case .minute: 40 * 60
        }
    }

    /// The period by which `<` and `>` step.
    var step: TimeStep {
        switch self {
        case .millennium: TimeStep(1000, .year)
        case .century: TimeStep(100, .year)
        case .decade: TimeStep(10, .year)
        case .year: TimeStep(1, .year)
        case .quarter: TimeStep(3, .month)
        case .month: TimeStep(1, .month)
        case .week: TimeStep(1, .week)
        case .day: TimeStep(1, .day)
        case .hour: TimeStep(60, .minute)
        case .minute: TimeStep(10, .minute)
        }
    }
}
