/// What a facilitator did on the day, and when: the live clock is worked out from the plan and these, so that taking the last one back undoes it.
public struct LiveAction: Sendable, Hashable {
    /// The day of the forum on whose clock it was done: a slot's id is unique in one day alone.
    public let day: Day?
    public let moment: Moment
    public let kind: Kind

    public enum Kind: Sendable, Hashable {
        /// Slots begin, each in its room; what ran there ends.
        case begin(slots: [String])
        /// Slots are found to be under way: each began when it was planned to, and ended so where that is over.
        case join(slots: [String])
        /// What runs ends, and nothing follows yet.
        case end(slot: String)
        /// A running or coming slot is so many minutes longer, or shorter below zero.
        case change(slot: String, minutes: Int)
        /// So many minutes are put in before the slot that follows this one in its room.
        case buffer(after: String, minutes: Int)
        /// A slot is dropped.
        case drop(slot: String)

        /// The slots that it is done to.
        var slots: [String] {
            switch self {
            case .begin(let slots), .join(let slots): slots
            case .end(let slot), .change(let slot, _), .buffer(let slot, _), .drop(let slot): [slot]
            }
        }
    }

    public init(_ kind: Kind, on day: Day?, at moment: Moment) {
        self.kind = kind
        self.day = day
        self.moment = moment
    }
}
