/// What is told of a room at a moment: what runs, what comes next, how late it is, and whether it is in time for the next common point.
public struct LiveRoom: Sendable, Equatable {
    /// The place among the plan's rooms; 0 in a plan without rooms.
    public let room: Int
    public internal(set) var running: Running?
    public internal(set) var next: Next?
    /// Minutes later than planned, or earlier below zero; nil where that cannot be known.
    public internal(set) var drift: Int?
    public internal(set) var point: Point?
    /// True where something should have begun here, and nobody has begun it.
    public internal(set) var isWaiting = false

    /// A slot that runs.
    public struct Running: Sendable, Equatable {
        public let slot: Int
        public let begun: Moment
        /// When it is to end; nil where its length is not known.
        public let due: Moment?
        public let plannedEnd: Moment?
        /// Seconds since it began.
        public let elapsed: Int
        /// Seconds until it is to end, below zero when it is over time; nil where its length is not known.
        public let remaining: Int?

        public var urgency: Urgency { Urgency(remaining: remaining, of: due.map { $0 - begun }) }
    }

    /// The slot that follows.
    public struct Next: Sendable, Equatable {
        public let slot: Int
        public let start: Moment?
        public let planned: Moment?
    }

    /// The next point at which all meet again, or the end of the room's day.
    public struct Point: Sendable, Equatable {
        /// The slot for all; nil for the end of the room's day.
        public let slot: Int?
        /// When it is planned, and when it is expected to begin.
        public let planned: Moment?
        public let start: Moment?
        /// When the room is ready for it; nil where that cannot be known.
        public let ready: Moment?

        /// Whole minutes to spare, below zero late; nil where that cannot be known. A point without a planned time waits for everybody.
        public var spare: Int? { ready.flatMap { ready in (planned ?? start).map { $0.minutes(since: ready) } } }
        public var isLate: Bool { (spare ?? 0) < 0 }
    }

    /// How near its end a slot is.
    public enum Urgency: Int, Sendable, Comparable, CaseIterable {
        /// More than a fifth is left, or its length is not known.
        case ample
        /// At most a fifth.
        case soon
        /// At most a twentieth.
        case last
        /// Its time has run out.
        case over

        init(remaining: Int?, of length: Int?) {
            guard let remaining, let length else {
                self = .ample
                return
            }
            // Divided, for seconds may be as many as an integer holds.
            self = remaining < 0 ? .over : remaining <= length / 20 ? .last : remaining <= length / 5 ? .soon : .ample
        }

        public static func < (one: Urgency, other: Urgency) -> Bool { one.rawValue < other.rawValue }
    }
}

extension Moment {
    /// The whole minute that lies nearest: clocks on the screen show this, so that what is counted between two of them is what one reads.
    public var nearestMinute: Moment {
        let later = advanced(by: 30).seconds
        return Moment(seconds: later - later.flooredRemainder(60))
    }

    /// Whole minutes from one moment to this one, below zero where this one is earlier.
    public func minutes(since earlier: Moment) -> Int { (nearestMinute - earlier.nearestMinute) / 60 }
}

extension Int64 {
    fileprivate func flooredRemainder(_ divisor: Int64) -> Int64 {
        let remainder = self % divisor
        return remainder < 0 ? (self < .min + divisor ? 0 : remainder + divisor) : remainder
    }
}
