/// What the cut list names next, and what dropping it gives back.
public struct LiveCut: Sendable, Equatable {
    public let slot: Int
    /// Minutes by which the room is ready earlier for the common point that follows; nil where that cannot be known.
    public let gain: Int?
}

extension LiveForecast {
    /// The next slot to drop for a room, or for all where none is named; nil where the cut list has nothing left there.
    ///
    /// What stands before the room's next common point comes first, for that is where time is short; then what the agenda would drop first.
    public func cut(in room: Int?) -> LiveCut? {
        let rooms = room.map { $0..<$0 + 1 } ?? day.rooms.indices
        var best: (rank: (Int, Int, Int), slot: Int, room: Int)?
        for room in rooms where day.rooms.indices.contains(room) {
            let point = self.room(room).point?.slot.map { day.rank[$0] } ?? .max
            for slot in day.coming(in: room) {
                guard let cut = day.plan.slots[slot].cut, !day.plan.slots[slot].isFixed else { continue }
                let rank = (day.rank[slot] < point ? 0 : 1, cut, day.rank[slot])
                if best.map({ rank < $0.rank }) != false { best = (rank, slot, room) }
            }
        }
        return best.map { LiveCut(slot: $0.slot, gain: gain(from: $0.slot, in: $0.room)) }
    }

    private func gain(from slot: Int, in room: Int) -> Int? {
        let dropped = day.dropping(slot).forecast(at: now)
        let point = day.coming(in: room).first { day.rank[$0] > day.rank[slot] && day.plan.slots[$0].isCommon }
        func ready(_ forecast: LiveForecast) -> Moment? { point.map { forecast.arrival(of: room, at: $0) } ?? forecast.done[room] }
        return ready(self).flatMap { before in ready(dropped).map { before.minutes(since: $0) } }
    }
}
