/// Two things of a day's plan that do not go together.
public struct DayConflict: Hashable, Sendable {
    public let kind: Kind
    /// The slots by their places in the plan; the first begins before the second, or with it.
    public let first: Int
    public let second: Int
    /// How long both go on at once; of a change of rooms, the time that there is for it.
    public let minutes: Int

    public enum Kind: Hashable, Sendable {
        /// Both are in one room at once.
        case room
        /// A person is in both at once, in different places.
        case person(ID<Person>)
        /// A person has too little time to come from the one to the other.
        case change(ID<Person>)
    }

    public init(_ kind: Kind, first: Int, second: Int, minutes: Int) {
        (self.kind, self.first, self.second, self.minutes) = (kind, first, second, minutes)
    }
}

extension DayPlan.Slot {
    /// The time that it takes, in seconds; a slot whose end is not known, or lies before its start, is over as soon as it begins.
    var span: (start: Int64, end: Int64)? { start.map { ($0.seconds, max($0.seconds, end?.seconds ?? $0.seconds)) } }
}
