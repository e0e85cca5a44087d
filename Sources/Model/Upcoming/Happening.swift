/// Something with a date as it is at a moment: a session that is on, a forum that comes.
public struct Happening: Sendable {
    public let entry: Upcoming.Entry
    /// The session or break, while a forum's day goes on by its agenda.
    public let slot: DayPlan.Slot?
    /// When it starts and ends by the clock; nil where that is not known.
    public let start: Moment?
    public let end: Moment?
    /// The zone whose clocks its agenda means.
    public let zone: Zone
    /// Whether it is told by the minute: a time of this day lies ahead of it.
    public let isTimed: Bool

    init(_ entry: Upcoming.Entry, slot: DayPlan.Slot? = nil, start: Moment? = nil, end: Moment? = nil, zone: Zone, isTimed: Bool = false) {
        self.entry = entry
        self.slot = slot
        self.start = start
        self.end = end
        self.zone = zone
        self.isTimed = isTimed
    }
}
