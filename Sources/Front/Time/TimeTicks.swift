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

    init(_ axis: TimeAxis, _ language: any Language) {
        let labels = TimeLabels(language: language, zone: axis.zone)
        step = Self.steps.first { step in
            step.seconds / axis.column > labels.width(of: step)
        } ?? Self.steps[Self.steps.count - 1]
        let step = step
        marks = Self.marks(axis, step) { moment, room in labels.text(moment, step, room: room) }
        let larger = Self.period(of: step)
        periods = Self.marks(axis, larger, isSticky: true) { moment, room in labels.heading(moment, larger, room: room) }
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

    /// The marks of a step that lie in the window, without those that would touch the one before.
    private static func marks(
        _ axis: TimeAxis, _ step: TimeStep, isSticky: Bool = false, _ text: (Moment, Int) -> String
    ) -> [Mark] {
        var beginnings: [Moment] = []
        let end = axis.end
        var moment = step.beginning(axis.start, in: axis.zone)
        // A step is never shorter than a column, but for what the calendar makes shorter at its ends.
        while moment < end, beginnings.count <= axis.width + 1 {
            if moment >= axis.start || isSticky { beginnings.append(moment) }
            let next = step.next(after: moment, in: axis.zone)
            guard next > moment else { break }
            moment = next
        }
        var marks: [Mark] = []
        var free = 0
        for (index, moment) in beginnings.enumerated() {
            let column = max(0, axis.column(moment))
            let until = index + 1 < beginnings.count ? min(axis.width, axis.column(beginnings[index + 1])) : axis.width
            guard column >= free, until > column, shows(moment, step, axis) else { continue }
            let label = text(moment, until - column - (until < axis.width ? 1 : 0))
            guard !label.isEmpty, column + label.cellWidth <= axis.width else { continue }
            marks.append(Mark(column: column, text: label, moment: moment))
            free = column + label.cellWidth + 1
        }
        return marks
    }

    /// Only the years 1 to 9999 are told.
    private static func shows(_ moment: Moment, _ step: TimeStep, _ axis: TimeAxis) -> Bool {
        let year = axis.zone.day(step.unit == .week ? moment.advanced(by: 3 * 86_400) : moment).year
        return year <= 9999 && (year >= 1 || step.unit == .year && year + step.count > 1)
    }
}
