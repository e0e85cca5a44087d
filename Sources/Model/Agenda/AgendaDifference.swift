/// What changed from one version of a forum's agenda to another: sessions that are the same have the same id.
///
/// Swapping the two versions swaps new and dropped, longer and shorter, and leaves the rest; a version does not differ from itself. O(n log n).
public struct AgendaDifference: Sendable {
    /// What is still there, in the new agenda's order, then what was dropped, in the old one's.
    public let changes: [AgendaChange]

    public init(of forum: Forum, from old: [AgendaBlock], to new: [AgendaBlock], zone: Zone) {
        let before = Self.slots(of: forum, old, zone)
        let after = Self.slots(of: forum, new, zone)
        let places = Self.places(before)
        let kept = Self.places(after)
        var changes = after.map { now in AgendaChange(places[now.slot.id].map { before[$0] }, now) }
        changes += before.filter { kept[$0.slot.id] == nil }.map { AgendaChange($0, nil) }
        self.changes = changes.filter { !$0.isNone }
    }

    public var isEmpty: Bool { changes.isEmpty }

    /// How many of each kind of change there are.
    public struct Counts: Hashable, Sendable {
        /// To another time or room.
        public var moved = 0
        public var longer = 0
        public var shorter = 0
        public var dropped = 0
        public var new = 0
        public var renamed = 0

        public init() {}
    }

    public var counts: Counts {
        changes.reduce(into: Counts()) { counts, change in
            if change.isMoved || change.changesRoom { counts.moved += 1 }
            if change.longer > 0 { counts.longer += 1 }
            if change.longer < 0 { counts.shorter += 1 }
            if change.isDropped { counts.dropped += 1 }
            if change.isNew { counts.new += 1 }
            if change.isRenamed { counts.renamed += 1 }
        }
    }

    /// A slot with what an agenda says of where it stands.
    fileprivate struct Placed {
        let slot: DayPlan.Slot
        let room: Text
        /// The id of its block.
        let block: String
    }

    private static func slots(of forum: Forum, _ agenda: [AgendaBlock], _ zone: Zone) -> [Placed] {
        DayPlan.days(of: forum, agenda: agenda, zone: zone).flatMap { plan in
            plan.slots.map { slot in
                let room = slot.place.isEmpty ? slot.room.map { plan.rooms[$0] } ?? .none : slot.place
                return Placed(slot: slot, room: room, block: agenda[slot.block].id)
            }
        }
    }

    private static func places(_ slots: [Placed]) -> [String: Int] {
        slots.indices.reduce(into: [:]) { $0[slots[$1].slot.id] = $1 }
    }
}

extension AgendaChange {
    fileprivate init(_ before: AgendaDifference.Placed?, _ after: AgendaDifference.Placed?) {
        id = (after ?? before)?.slot.id ?? ""
        self.before = before?.slot
        self.after = after?.slot
        rooms = (before?.room ?? .none, after?.room ?? .none)
        if let before, let after {
            let isOrdered = before.slot.start == nil && after.slot.start == nil
            isMoved = isOrdered ? before.block != after.block : before.slot.start != after.slot.start
        } else {
            isMoved = false
        }
    }
}
