/// What a forecast says of the rooms.
extension LiveForecast {
    /// All rooms in the plan's order.
    public var rooms: [LiveRoom] { day.rooms.indices.map { room($0) } }

    public func room(_ room: Int) -> LiveRoom {
        var told = LiveRoom(room: room)
        let coming = day.coming(in: room)
        told.running = day.rooms[room].running.flatMap { running($0) }
        told.next = coming.first.map { LiveRoom.Next(slot: $0, start: times[$0].start, planned: day.plan.slots[$0].start) }
        told.point = point(of: room, coming)
        told.drift = drift(of: room, next: told.next)
        told.isWaiting = isWaiting(told)
        return told
    }

    private func running(_ slot: Int) -> LiveRoom.Running? {
        guard let begun = day.notes[slot].begun else { return nil }
        let due = day.end(of: slot, from: begun)
        return LiveRoom.Running(
            slot: slot, begun: begun, due: due, plannedEnd: day.plannedEnd(of: slot), elapsed: max(0, now - begun),
            remaining: due.map { $0 - now })
    }

    /// The first slot for all that is not part of the plenary in which the room already sits; else the end of its day.
    private func point(of room: Int, _ coming: [Int]) -> LiveRoom.Point? {
        let slots = day.plan.slots
        let plenary = day.rooms[room].last.flatMap { slots[$0].isCommon ? slots[$0].block : nil }
        if let slot = coming.first(where: { slots[$0].isCommon && slots[$0].block != plenary }) {
            return LiveRoom.Point(
                slot: slot, planned: slots[slot].start, start: times[slot].start, ready: arrival(of: room, at: slot))
        }
        guard let last = coming.last ?? day.rooms[room].running else { return nil }
        return LiveRoom.Point(slot: nil, planned: day.plannedEnd(of: last), start: nil, ready: done[room])
    }

    /// A running slot is late by its end; a room that is done by the end of its last; one that should go on by the start of the next.
    private func drift(of room: Int, next: LiveRoom.Next?) -> Int? {
        let state = day.rooms[room]
        guard let last = state.last else { return next?.start.flatMap { start in next?.planned.map { start.minutes(since: $0) } } }
        let byEnd = times[last].end.flatMap { end in day.plannedEnd(of: last).map { end.minutes(since: $0) } }
        let byStart = times[last].start.flatMap { start in day.plan.slots[last].start.map { start.minutes(since: $0) } }
        if state.running != nil { return byEnd ?? byStart }
        guard let next, day.plan.slots[next.slot].room != nil else { return byEnd }
        return next.start.flatMap { start in next.planned.map { start.minutes(since: $0) } } ?? byEnd
    }

    private func isWaiting(_ told: LiveRoom) -> Bool {
        guard day.hasBegun, told.running == nil, let next = told.next, let planned = next.planned else { return false }
        return planned <= now && !day.isLock(next.slot)
    }
}

/// A room that will be late for a common point.
public struct LateRoom: Sendable, Equatable {
    public let room: Int
    public let minutes: Int
    /// Who is on the common point's programme and held in the room.
    public let people: [ID<Person>]
}

extension LiveForecast {
    /// Who will be late for a slot for all, the latest first.
    public func late(for slot: Int) -> [LateRoom] {
        guard let planned = day.plan.slots[slot].start ?? times[slot].start else { return [] }
        let late = day.rooms.indices.compactMap { room -> LateRoom? in
            guard day.isComing(slot, in: room), let ready = arrival(of: room, at: slot) else { return nil }
            let minutes = ready.minutes(since: planned)
            return minutes > 0 ? LateRoom(room: room, minutes: minutes, people: held(in: room, for: slot, after: planned)) : nil
        }
        return late.sorted { ($1.minutes, $0.room) < ($0.minutes, $1.room) }
    }

    /// Those on a slot's programme who are also on that of something in a room that lasts until after a moment.
    private func held(in room: Int, for slot: Int, after moment: Moment) -> [ID<Person>] {
        let holding = day.order.filter { other in
            day.plan.slots[other].room == room && day.rank[other] < day.rank[slot] && times[other].end.map { $0 > moment } == true
                && (day.isComing(other, in: room) || day.rooms[room].running == other)
        }
        return day.plan.slots[slot].people.filter { person in holding.contains { day.plan.slots[$0].people.contains(person) } }
    }
}
