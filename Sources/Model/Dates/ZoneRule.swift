/// A rule by which a zone's clocks change every year: what the last line of a TZif file says (POSIX TZ, RFC 9636 section 3.3).
public struct ZoneRule: Sendable, Hashable {
    /// Seconds ahead of UTC outside of summer time.
    public let standard: Int
    /// nil where clocks never change.
    let summer: Summer?

    /// When clocks change to summer time and back. In the southern half of the world it begins late in the year and ends early in it.
    struct Summer: Sendable, Hashable {
        /// Seconds ahead of UTC.
        let offset: Int
        /// By standard clocks.
        let start: Change
        /// By summer clocks.
        let end: Change
    }

    /// A day of every year, and the seconds from its midnight by the clocks before the change; below zero or beyond a day too.
    struct Change: Sendable, Hashable {
        let day: YearDay
        let second: Int
    }

    /// A day that every year has.
    enum YearDay: Sendable, Hashable {
        /// 1 to 365, as if there were no 29 February.
        case withoutLeapDay(Int)
        /// The days after 1 January, 0 to 365.
        case afterNewYear(Int)
        /// A weekday (1 Monday to 7 Sunday) of a month: the first to the fourth, or with 5 the last.
        case weekday(Int, number: Int, month: Int)
    }

    init(standard: Int, summer: Summer? = nil) {
        self.standard = standard
        self.summer = summer
    }

    /// The rule of the European Union since 1996: an hour ahead from the last Sunday of March to the last of October, changing at 01:00 UTC
    /// everywhere (Directive 2000/84/EC).
    public static func european(standard: Int) -> ZoneRule {
        func change(_ month: Int, _ offset: Int) -> Change { Change(day: .weekday(7, number: 5, month: month), second: 3600 + offset) }
        let summer = standard + 3600
        return ZoneRule(standard: standard, summer: Summer(offset: summer, start: change(3, standard), end: change(10, summer)))
    }

    /// Seconds ahead of UTC at a moment.
    func offset(at moment: Moment) -> Int {
        guard let summer else { return standard }
        let year = Day(number: Int32(clamping: moment.seconds.flooredQuotient(86_400))).year
        // A change may lie a week outside of its year, so the years beside it are looked at too.
        var last = (moment: Moment(seconds: .min), offset: standard)
        for year in year - 1...year + 1 {
            for (change, before, after) in [(summer.start, standard, summer.offset), (summer.end, summer.offset, standard)] {
                guard let at = change.moment(in: year, before), at <= moment, at >= last.moment else { continue }
                last = (at, after)
            }
        }
        return last.offset
    }
}

extension ZoneRule.Change {
    /// When it is in a year, where clocks are so many seconds ahead of UTC before it.
    func moment(in year: Int, _ offset: Int) -> Moment? {
        day.day(in: year).map { Moment(seconds: Int64($0.number) * 86_400 + Int64(second - offset)) }
    }
}

extension ZoneRule.YearDay {
    func day(in year: Int) -> Day? {
        switch self {
        case .withoutLeapDay(let number):
            return Day(year: year, month: 1, day: 1)?.advanced(by: number - 1 + (Day.isLeap(year) && number >= 60 ? 1 : 0))
        case .afterNewYear(let number): return Day(year: year, month: 1, day: 1)?.advanced(by: number)
        case .weekday(let weekday, let number, let month):
            if number == 5 {
                let last = Day(year: year, month: month, day: Day.daysInMonth(month, ofYear: year))
                return last.map { $0.advanced(by: -(($0.weekday - weekday + 7) % 7)) }
            }
            return Day(year: year, month: month, day: 1).map { $0.advanced(by: (weekday - $0.weekday + 7) % 7 + (number - 1) * 7) }
        }
    }
}

extension Zone {
    /// The zones that are known without a file; their clocks before 1996 follow today's rule.
    public static func builtIn(_ name: String) -> Zone? {
        switch name {
        case "UTC", "Etc/UTC": .utc
        case "Europe/Helsinki", "Europe/Mariehamn": Zone(name: name, standard: 7200, rule: .european(standard: 7200))
        case "Europe/Stockholm": Zone(name: name, standard: 3600, rule: .european(standard: 3600))
        default: nil
        }
    }
}
