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

    /// A fine mark: the longest that fits; the shortest where none does.
    func text(_ moment: Moment, _ step: TimeStep, room: Int) -> String {
        let local = zone.local(moment)
        let day = local.day
        switch step.unit {
        case .minute: return dates.clock(hour: local.hour, minute: local.minute)
        case .day:
            let number = "\(day.day)"
            let weekday = dates.shortWeekdays[day.weekday - 1]
            return fitting(["\(weekday) \(dates.short.words(day: day.day, month: day.month))", "\(weekday) \(number)", number], room)
        case .week: return fitting([dates.week(day), "\(day.isoWeek.week)"], room)
        case .month where step.count == 3: return language.say(.quarter((day.month - 1) / 3 + 1))
        case .month:
            let name = dates.columnMonths[day.month - 1]
            return fitting([dates.full.months[day.month - 1], name, String(name.prefix(3))], room)
        case .year: return "\(max(1, day.year))"
        }
    }

    /// A larger period; nothing where it does not fit.
    func heading(_ moment: Moment, _ step: TimeStep, room: Int) -> String {
        let day = zone.day(moment)
        let wordings: [String]
        switch step.unit {
        case .minute: wordings = []
        case .day:
            let weekday = dates.weekdays[day.weekday - 1]
            let short = dates.shortWeekdays[day.weekday - 1]
            wordings = [
                dates.heading(day), "\(weekday) \(dates.words(for: day))", "\(short) \(dates.short(day))",
                "\(short) \(dates.short.words(day: day.day, month: day.month))", "\(day.day)",
            ]
        case .week:
            let month = "\(dates.full.months[day.month - 1]) \(day.year)"
            wordings = ["\(dates.week(day)) · \(month)", dates.week(day), "\(day.isoWeek.week)"]
        case .month:
            let name = dates.full.months[day.month - 1]
            wordings = ["\(name) \(day.year)", name, dates.columnMonths[day.month - 1]]
        case .year where step.count == 1: wordings = ["\(day.year)"]
        case .year: wordings = [span(max(0, day.year), step.count)]
        }
        return fitting(wordings, room, orShortest: false)
    }

    /// "2020–2029".
    private func span(_ year: Int, _ count: Int) -> String { "\(max(1, year))–\(min(9999, year + count - 1))" }

    private func fitting(_ wordings: [String], _ room: Int, orShortest: Bool = true) -> String {
        wordings.first { $0.cellWidth <= room } ?? (orShortest ? wordings.last ?? "" : "")
    }
}
