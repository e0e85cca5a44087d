/// The conflicts of a day's plan: rooms and people that are taken twice at once, and people who have too little time to change rooms.
///
/// Each slot is held against the one before it that ends last in the same room, or in another room of the same person: every slot that is in
/// some conflict is in one that is listed, and there are no more of them than slots. What has no clock time has no conflict. O(n log n).
public struct DayConflicts: Sendable {
    /// In the order of time.
    public let all: [DayConflict]
    /// The places in `all` of the conflicts of each slot that has some.
    private let places: [Int: [Int]]

    /// Somebody needs at least so many minutes to change rooms.
    public static let leastChange = 5

    public init(_ plan: DayPlan, leastChange: Int = leastChange) {
        let slots = plan.slots
        let timed = slots.indices.filter { slots[$0].start != nil }.sorted { one, other in
            (slots[one].span?.start ?? 0, one) < (slots[other].span?.start ?? 0, other)
        }
        let rooms = timed.reduce(into: [String: [Int]]()) { rooms, slot in
            if let room = plan.roomName(of: slots[slot]) { rooms[room, default: []].append(slot) }
        }
        let people = timed.reduce(into: [String: [Int]]()) { people, slot in
            for person in Set(slots[slot].people.map(\.raw)) { people[person, default: []].append(slot) }
        }
        var found: [DayConflict] = []
        for taken in rooms.values { Self.addOverlaps(of: taken, in: plan, to: &found) }
        for (person, taken) in people where taken.count > 1 {
            Self.addChanges(of: ID(person), taken, in: plan, leastChange, to: &found)
        }
        let sorted = found.sorted { Self.key($0, slots) < Self.key($1, slots) }
        all = sorted
        places = sorted.indices.reduce(into: [:]) { places, index in
            places[sorted[index].first, default: []].append(index)
            places[sorted[index].second, default: []].append(index)
        }
    }

    public var isEmpty: Bool { all.isEmpty }

    /// True for a slot that is in a conflict.
    public func concern(_ slot: Int) -> Bool { places[slot] != nil }

    /// The conflicts that a slot is in.
    public func of(_ slot: Int) -> [DayConflict] { (places[slot] ?? []).map { all[$0] } }

    /// The order in which conflicts are listed: by time, then rooms before people.
    private static func key(_ conflict: DayConflict, _ slots: [DayPlan.Slot]) -> (Int64, Int, Int, Int, String) {
        let (kind, person) =
            switch conflict.kind {
            case .room: (0, "")
            case .person(let person): (1, person.raw)
            case .change(let person): (2, person.raw)
            }
        return (slots[conflict.second].start?.seconds ?? 0, kind, conflict.first, conflict.second, person)
    }

    /// Holds each slot of a room against the one before it that ends last.
    private static func addOverlaps(of taken: [Int], in plan: DayPlan, to found: inout [DayConflict]) {
        var last: Int?
        for slot in taken {
            guard let span = plan.slots[slot].span else { continue }
            if let last, let before = plan.slots[last].span, before.end > span.start || before.start == span.start {
                found.append(DayConflict(.room, first: last, second: slot, minutes: minutes(before, span)))
            }
            if (last.flatMap { plan.slots[$0].span?.end } ?? .min) < span.end || last == nil { last = slot }
        }
    }

    /// Holds each slot of a person against the one before it, elsewhere, that ends last.
    private static func addChanges(
        of person: ID<Person>, _ taken: [Int], in plan: DayPlan, _ leastChange: Int, to found: inout [DayConflict]
    ) {
        // Those that end last so far, in two different places: one of them is elsewhere, wherever the next is.
        var last: [Int] = []
        for slot in taken {
            guard let span = plan.slots[slot].span else { continue }
            if let before = last.first(where: { plan.isElsewhere($0, slot) }), let held = plan.slots[before].span {
                if held.end > span.start || held.start == span.start {
                    found.append(DayConflict(.person(person), first: before, second: slot, minutes: minutes(held, span)))
                } else if span.start - held.end < Int64(leastChange) * 60, plan.isKnownToBeElsewhere(before, slot) {
                    found.append(
                        DayConflict(.change(person), first: before, second: slot, minutes: Int((span.start - held.end) / 60)))
                }
            }
            last.append(slot)
            last.sort { (plan.slots[$0].span?.end ?? 0, $0) > (plan.slots[$1].span?.end ?? 0, $1) }
            let other = last.first { plan.isElsewhere(last[0], $0) }
            last = [last[0]] + (other.map { [$0] } ?? [])
        }
    }

    /// How long two spans go on at once.
    private static func minutes(_ one: (start: Int64, end: Int64), _ other: (start: Int64, end: Int64)) -> Int {
        Int(max(0, min(one.end, other.end) - max(one.start, other.start)) / 60)
    }
}

extension DayPlan {
    /// The room of a slot as it is written, else its track; nil where nobody has said.
    public func roomName(of slot: Slot) -> String? {
        let name = slot.place.isEmpty ? slot.room.map { rooms[$0] } ?? .none : slot.place
        return name.isEmpty ? nil : name.spelling
    }

    /// True where two slots are not in one place: in rooms of different names, or two things side by side.
    fileprivate func isElsewhere(_ one: Int, _ other: Int) -> Bool {
        if one == other { return false }
        if isKnownToBeElsewhere(one, other) { return true }
        let (one, other) = (slots[one], slots[other])
        return roomName(of: one) == nil || roomName(of: other) == nil ? one.room != other.room || one.room == nil : false
    }

    fileprivate func isKnownToBeElsewhere(_ one: Int, _ other: Int) -> Bool {
        guard let one = roomName(of: slots[one]), let other = roomName(of: slots[other]) else { return false }
        return one != other
    }
}
