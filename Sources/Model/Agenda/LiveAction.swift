/// What a facilitator did on the day, and when: the live clock is worked out from the plan and these, so that taking the last one back undoes it.
public struct LiveAction: Sendable, Hashable {
    public let moment: Moment
    public let kind: Kind

    public enum Kind: Sendable, Hashable {
        /// A slot begins; what ran in its room ends.
        case begin(slot: String)
        /// What ran in the slot's room ends, and nothing follows.
        case end(slot: String)
        /// A running or coming slot is so many minutes longer, or shorter below zero.
        case change(slot: String, minutes: Int)
        /// So many minutes are put in before the slot that follows this one in its room.
        case buffer(after: String, minutes: Int)
        /// A slot is dropped.
        case drop(slot: String)
    }

    public init(_ kind: Kind, at moment: Moment) {
        self.kind = kind
        self.moment = moment
    }
}
