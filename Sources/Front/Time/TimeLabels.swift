import Model
import TUI

/// What the marks of a timeline say, as long as there is room for.
struct TimeLabels {
    let language: any Language
    let zone: Zone

    private var dates: DateWords { language.dates }

    /// The columns that the shortest labels of a step take.
    func width(of step: TimeStep) -> Int {
        switch step.unit {
        case .minute: 5
        case .day: 2
        case .week: dates.week(Day(number: 350)).cellWidth
        case .month: step.count == 1 ? 3 : language.say(.quarter(4)).cellWidth
        case .year: 4
        }
    }

    /// The wordings of a fine mark, the longest first.
    func wordings(_ moment: Moment, _ step: TimeStep) -> [String] {
        let local = zone.local(moment)
        let day = local.day
        switch step.unit {
        case .minute: return [dates.clock(hour: local.hour, minute: local.minute)]
        case .day:
            let weekday = dates.shortWeekdays[day.weekday - 1]
            return [
                "\(dates.weekdays[day.weekday - 1]) \(dates.full.words(day: day.day, month: day.month))",
                "\(weekday) \(dates.short.words(day: day.day, month: day.month))", "\(weekday) \(day.day)", "\(day.day)",
            ]
        case .week: return [dates.week(day), "\(day.isoWeek.week)"]
        case .month where step.count == 3: return [language.say(.quarter((day.month - 1) / 3 + 1))]
        case .month:
            let name = dates.columnMonths[day.month - 1]
            return [dates.full.months[day.month - 1], name, String(name.prefix(3))]
        case .year: return ["\(max(1, day.year))"]
        }
    }

    /// The wordings of a larger period, the longest first.
    func headings(_ moment: Moment, _ step: TimeStep) -> [String] {
        let day = zone.day(moment)
        switch step.unit {
        case .minute: return []
        case .day:
            let weekday = dates.weekdays[day.weekday - 1]
            let short = dates.shortWeekdays[day.weekday - 1]
            return [
                dates.heading(day), "\(weekday) \(dates.words(for: day))", "\(short) \(dates.short(day))",
                "\(short) \(dates.short.words(day: day.day, month: day.month))",
            ]
        case .week: return ["\(dates.week(day)) · \(dates.full.months[day.month - 1]) \(day.year)", dates.week(day), "\(day.isoWeek.week)"]
        case .month:
            let name = dates.full.months[day.month - 1]
            return ["\(name) \(day.year)", name, dates.columnMonths[day.month - 1]]
        case .year where step.count == 1: return ["\(day.year)"]
        case .year: return [span(max(0, day.year), step.count)]
        }
    }

    /// "2020–2029".
    private func span(_ year: Int, _ count: Int) -> String { "\(max(1, year))–\(min(9999, year + count - 1))" }
}
