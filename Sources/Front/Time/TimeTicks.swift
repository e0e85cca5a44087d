import Model
import TUI

/// The marks above a timeline: a fine row, and above it what the fine ones belong to. Two marks never touch.
struct TimeTicks: Sendable {
    /// A mark: where it stands and what it says.
    struct Mark: Sendable, Equatable {
        let column: Int
        let text: String
        let moment: Moment
    }

    /// The larger periods; the first is that at the left edge, even where it began before.
    let periods: [Mark]
    /// The finer ones.
    let marks: [Mark]
    /// What the finer ones are.
    let step: TimeStep

    /// - Parameter aside: what is said of a day besides, where there is room: its holiday.
    init(_ axis: TimeAxis, _ language: any Language, aside: (Day) -> String = { _ in "" }) {
        let labels = TimeLabels(language: language, zone: axis.zone)
        step =
            Self.steps.first { step in
                step.seconds / axis.column > labels.width(of: step)
            } ?? Self.steps[Self.steps.count - 1]
        let step = step
        marks = Self.marks(axis, step, aside: aside) { labels.wordings($0, step) }
        let larger = Self.period(of: step)
        periods = Self.marks(axis, larger, isSticky: true, aside: aside) { labels.headings($0, larger) }
    }

    /// The steps from the finest on.
    private static let steps: [TimeStep] =
        [1, 5, 10, 15, 30, 60, 120, 180, 360, 720].map { TimeStep($0, .minute) } + [TimeStep(1, .day), TimeStep(1, .week)]
        + [1, 3].map { TimeStep($0, .month) } + [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map { TimeStep($0, .year) }

    /// What the steps of one row belong to.
    private static func period(of step: TimeStep) -> TimeStep {
        switch step.unit {
        case .minute: TimeStep(1, .day)
        case .day: TimeStep(1, .week)
        case .week: TimeStep(1, .month)
        case .month: TimeStep(1, .year)
        case .year: TimeStep(step.count < 10 ? 10 : step.count < 100 ? 100 : 1000, .year)
        }
    }

    /// The marks of a step that lie in the window, all in the longest wording that fits them; without those that would touch the one before.
    private static func marks(
        _ axis: TimeAxis, _ step: TimeStep, isSticky: Bool = false, aside: (Day) -> String, _ wordings: (Moment) -> [String]
    ) -> [Mark] {
        let beginnings = beginnings(axis, step, isSticky)
        let places = beginnings.enumerated().compactMap { index, moment -> (moment: Moment, column: Int, room: Int, words: [String])? in
            let column = max(0, axis.column(moment))
            let isLast = index + 1 == beginnings.count
            let until = isLast ? axis.width + 1 : axis.column(beginnings[index + 1])
            return shows(moment, step, axis) ? (moment, column, until - column - 1, wordings(moment)) : nil
        }
        // What the edges cut off does not decide for the others.
        let whole = places.count > 2 ? places.dropFirst().dropLast() : places[...]
        let most = places.map(\.words.count).max() ?? 0
        let level =
            (0..<most).first { level in whole.allSatisfy { $0.words.indices.contains(level) && $0.words[level].cellWidth <= $0.room } } ?? 0
        var marks: [Mark] = []
        var free = 0
        for place in places {
            guard place.column >= free, var text = place.words.dropFirst(level).first(where: { $0.cellWidth <= place.room }) else {
                continue
            }
            guard !text.isEmpty, place.column + text.cellWidth <= axis.width else { continue }
            let aside = step.unit == .day ? aside(axis.zone.day(place.moment)) : ""
            let whole = "\(text) · \(aside)"
            if !aside.isEmpty, whole.cellWidth <= place.room, place.column + whole.cellWidth <= axis.width { text = whole }
            marks.append(Mark(column: place.column, text: text, moment: place.moment))
            free = place.column + text.cellWidth + 1
        }
        return marks
    }

    /// When the steps begin that the window shows; a sticky row begins with the one that the left edge lies in.
    private static func beginnings(_ axis: TimeAxis, _ step: TimeStep, _ isSticky: Bool) -> [Moment] {
        var beginnings: [Moment] = []
        var moment = step.beginning(axis.start, in: axis.zone)
        // Far more steps than columns there are never, whatever a zone's clocks do.
        while moment < axis.end, beginnings.count <= axis.width + 1 {
            if moment >= axis.start || isSticky { beginnings.append(moment) }
            let next = step.next(after: moment, in: axis.zone)
            guard next > moment else { break }
            moment = next
        }
        return beginnings
    }

    /// Only the years 1 to 9999 are told.
    private static func shows(_ moment: Moment, _ step: TimeStep, _ axis: TimeAxis) -> Bool {
        let year = axis.zone.day(step.unit == .week ? moment.advanced(by: 3 * 86_400) : moment).year
        return year <= 9999 && (year >= 1 || step.unit == .year && year + step.count > 1)
    }
}
