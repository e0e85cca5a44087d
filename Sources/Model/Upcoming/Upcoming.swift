import Synchronization

/// Everything of a workspace that has a time, to be asked what is on, what comes next and what has just passed.
///
/// It is made once for a workspace and then looked up by the moment: O(n) in what has a date, and agendas are looked at for the days around the
/// moment alone. Dates stay as imprecise as they are. What was cancelled is not in it.
public struct Upcoming: Sendable {
    /// In the folder's order, by kind.
    let entries: [Entry]

    /// Something with a date.
    public struct Entry: Sendable {
        public let kind: Kind
        /// The record that it is, or in which it stands.
        public let record: RecordName
        /// The id of the step or module.
        public let part: String?
        /// The name of the step or module; empty where the record's title says what it is.
        public let name: Text
        public let programme: ID<Programme>?
        /// As it is written; nil where the days are those of an agenda.
        public let date: EDTF?
        /// The days on which it can be, or from which and until which it lasts.
        let days: ClosedRange<Day>
        /// True where it goes on from the first of its days to the last; else it is on one of them.
        let lasts: Bool
        /// True where it is known to be over, whatever the days leave open.
        let isOver: Bool

        /// Whether its day is known.
        public var hasExactDay: Bool { days.lowerBound == days.upperBound }
        /// The first day on which it can be; nil where it has no beginning.
        public var first: Day? { days.lowerBound == Self.noBeginning ? nil : days.lowerBound }
        /// The last day on which it can be; nil where it has no end.
        public var last: Day? { days.upperBound == Self.noEnd ? nil : days.upperBound }

        static let noBeginning = Day(number: .min)
        static let noEnd = Day(number: .max)
    }

    /// What has a date. Periods last; forums and promises are on a day, unless their date is an interval.
    public enum Kind: String, Sendable, Hashable {
        case forum, promise, survey, module, step, programme

        /// What is told first of things that end on the same day.
        var rank: Int {
            switch self {
            case .forum: 0
            case .promise: 1
            case .survey: 2
            case .module: 3
            case .step: 4
            case .programme: 5
            }
        }
    }
}

/// The moments of one workspace, made when they are first asked for.
final class UpcomingMemo: Sendable {
    private let known = Mutex<Upcoming?>(nil)

    func upcoming(_ make: () -> Upcoming) -> Upcoming {
        if let known = known.withLock({ $0 }) { return known }
        let made = make()
        known.withLock { $0 = made }
        return made
    }
}
