/// A forum's agenda for one day as it is to be seen: what goes on when and in which room, in the agenda's order.
///
/// It says nothing that the agenda does not: a time is there where the agenda states it or where it follows from the sessions before it in the
/// same block and room; else it is nil and the order alone is known.
public struct DayPlan: Sendable {
    public let forum: String
    /// The day that the slots belong to; nil where the agenda has no day.
    public let day: Day?
    public let zone: Zone
    /// The rooms by name, in the order in which the agenda first names them. Where it names none, parallel sessions stand in rooms without a name.
    public let rooms: [Text]
    /// Everything of the day: by block, and in a block by start, room and order.
    public let slots: [Slot]

    /// A session, or a block without sessions (such as a break).
    public struct Slot: Sendable {
        /// The session's id, else the block's; where that is empty or taken a number makes it unique. Unique in the forum's agenda.
        public let id: String
        /// The places in the forum's agenda.
        public let block: Int
        public let session: Int?
        public let name: Text
        /// Where it is, as written; empty where nobody has said.
        public let place: Text
        /// The room by its place in `rooms`; nil for what concerns all (plenary, break), and where nobody has said.
        public let room: Int?
        /// True where everybody is meant to be there: a plenary, or a break for all.
        public let isCommon: Bool
        public let isBreak: Bool
        /// Known where the agenda says so; nil otherwise.
        public let start: Moment?
        public let end: Moment?
        /// True where the time cannot move.
        public let isFixed: Bool
        /// The order in which it is dropped when time runs out; nil for what stays.
        public let cut: Int?
        public let people: [ID<Person>]
        /// How many minutes it is planned to last where the agenda says so, even if nobody has said when it starts.
        public var minutes: Int?
        /// When it really began and ended, where the agenda says so.
        public var recorded = Recorded()

        /// Times that were written down.
        public struct Recorded: Sendable, Equatable {
            public var start: Moment?
            public var end: Moment?
        }
    }
}
