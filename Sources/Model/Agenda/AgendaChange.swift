/// What became of a session, or of a block without sessions, from one version of an agenda to another.
public struct AgendaChange: Sendable {
    /// The slot's id in both versions.
    public let id: String
    /// As it was; nil for what is new.
    public let before: DayPlan.Slot?
    /// As it is; nil for what was dropped.
    public let after: DayPlan.Slot?
    /// Where it was and is: the room, else the track; empty where nobody has said.
    public let rooms: (before: Text, after: Text)
    /// True where it begins at another time, or stands in another block where no times are known.
    public let isMoved: Bool

    public var isNew: Bool { before == nil }
    public var isDropped: Bool { after == nil }
    public var changesRoom: Bool { before != nil && after != nil && rooms.before != rooms.after }
    public var isRenamed: Bool { before.flatMap { before in after.map { before.name != $0.name } } ?? false }

    /// The minutes that it lasts longer, or shorter below zero; 0 where that is not known.
    public var longer: Int {
        guard let before = before?.length, let after = after?.length else { return 0 }
        return after - before
    }

    /// True where both versions say the same of it.
    var isNone: Bool { !isNew && !isDropped && !isMoved && !changesRoom && !isRenamed && longer == 0 }
}

extension DayPlan.Slot {
    /// The minutes that it is planned to last, by its times or as the agenda says; nil where that is not known.
    public var length: Int? {
        guard let start, let end, end > start else { return minutes }
        return (end - start) / 60
    }
}
