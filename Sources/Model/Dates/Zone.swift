/// A time zone as a value: how far its clocks are ahead of UTC at every moment. It reads no file and no environment.
///
/// Its known transitions come from a TZif file (RFC 9636) that the edge has read; after the last of them, and for the zones that are built in,
/// a rule repeats every year. A lookup is O(log n) in the transitions.
public struct Zone: Sendable, Hashable {
    /// The IANA name, such as `Europe/Helsinki`.
    public let name: String
    /// The transitions in order; before the first, `standard` holds.
    let transitions: [Transition]
    /// Seconds ahead of UTC before the first transition.
    let standard: Int
    /// What holds after the last transition; nil where its offset stays.
    let rule: ZoneRule?

    /// From a moment on, clocks are so many seconds ahead of UTC.
    public struct Transition: Sendable, Hashable {
        public let moment: Moment
        public let offset: Int

        public init(moment: Moment, offset: Int) {
            self.moment = moment
            self.offset = offset
        }
    }

    public init(name: String, standard: Int, transitions: [Transition] = [], rule: ZoneRule? = nil) {
        self.name = name
        self.standard = standard
        self.transitions = transitions
        self.rule = rule
    }

    public static let utc = Zone(name: "UTC", standard: 0)

    /// Seconds that clocks are ahead of UTC at a moment.
    public func offset(at moment: Moment) -> Int {
        guard let last = transitions.last else { return rule?.offset(at: moment) ?? standard }
        if moment >= last.moment { return rule?.offset(at: moment) ?? last.offset }
        var (low, high) = (0, transitions.count)
        while low < high {
            let middle = (low + high) / 2
            if transitions[middle].moment <= moment { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? standard : transitions[low - 1].offset
    }

    /// What clocks show at a moment.
    public func local(_ moment: Moment) -> LocalTime {
        let shown = moment.advanced(by: offset(at: moment)).seconds
        let second = Int(shown % 86_400)
        return LocalTime(day: Day(number: Int32(clamping: shown.flooredQuotient(86_400))), second: second < 0 ? second + 86_400 : second)
    }

    /// The day at a moment.
    public func day(_ moment: Moment) -> Day { local(moment).day }

    /// What a local time can mean.
    public enum Reading: Hashable, Sendable {
        case exact(Moment)
        /// The clock shows it twice; by the data contract the first counts.
        case repeated(first: Moment, second: Moment)
        /// The clock never shows it; the moment is that at which it skips.
        case skipped(Moment)

        /// The moment that is meant.
        public var moment: Moment {
            switch self {
            case .exact(let moment), .repeated(let moment, _), .skipped(let moment): moment
            }
        }
    }

    /// The moment at which clocks show a local time.
    public func reading(of local: LocalTime) -> Reading {
        let shown = Moment(seconds: Int64(local.day.number) * 86_400 + Int64(local.second))
        // No zone is further than a day from UTC, and none changes twice within two days.
        let (before, after) = (offset(at: shown.advanced(by: -86_400)), offset(at: shown.advanced(by: 86_400)))
        let (early, late) = (shown.advanced(by: -before), shown.advanced(by: -after))
        if before == after { return .exact(early) }
        let (isEarly, isLate) = (offset(at: early) == before, offset(at: late) == after)
        switch (isEarly, isLate) {
        case (true, true): return early <= late ? .repeated(first: early, second: late) : .exact(early)
        case (true, false): return .exact(early)
        case (false, true): return .exact(late)
        case (false, false): return .skipped(change(between: late, and: early))
        }
    }

    /// The moment of a local time: the first of two, and where it is skipped the moment of the skip.
    public func moment(of local: LocalTime) -> Moment { reading(of: local).moment }

    /// The first moment of a day.
    public func start(of day: Day) -> Moment { moment(of: LocalTime(day: day)) }

    /// Seconds that a day lasts: 82,800 or 90,000 where clocks change by an hour.
    public func length(of day: Day) -> Int { start(of: day.advanced(by: 1)) - start(of: day) }

    /// The first moment at which another offset holds than at `low`.
    private func change(between low: Moment, and high: Moment) -> Moment {
        let before = offset(at: low)
        var (low, high) = (low, high)
        while high - low > 1 {
            let middle = low.advanced(by: (high - low) / 2)
            if offset(at: middle) == before { low = middle } else { high = middle }
        }
        return high
    }
}

extension Int64 {
    /// The quotient rounded down, also below zero.
    func flooredQuotient(_ divisor: Int64) -> Int64 { self / divisor - (self % divisor < 0 ? 1 : 0) }
}
