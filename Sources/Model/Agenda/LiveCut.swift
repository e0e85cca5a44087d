/// What the cut list names next, and what dropping it gives back.
public struct LiveCut: Sendable, Equatable {
    public let slot: Int
    /// The common point for which that wins time; nil for the end of the room's day.
    public let point: Int?
    /// Minutes by which the room is ready earlier for that; nil where it cannot be known.
    public let gain: Int?
    /// True where the room is late for its next common point, and this comes before it.
    public let helps: Bool
}

extension LiveForecast {
    /// The next slot to drop for a room, or for all where none is named; nil where the cut list has nothing left there.
    ///
    /// What stands before a common point for which its room is late comes first, then what stands before the room's next one; then what the agenda
    /// would drop first.
    public func cut(in room: Int?) -> LiveCut? {
        let rooms = room.map { $0..<$0 + 1 } ?? day.rooms.indices
        var best: (rank: (Int, Int, Int), slot: Int, room: Int)?
        for room in rooms where day.rooms.indices.contains(room) {
            let next = self.room(room).point
            let point = next?.slot.map { day.rank[$0] } ?? .max
            for slot in day.coming(in: room) {
                guard let cut = day.plan.slots[slot].cut, !day.plan.slots[slot].isFixed else { continue }
                let rank = (day.rank[slot] > point ? 2 : next?.isLate == true ? 0 : 1, cut, day.rank[slot])
                if best.map({ rank < $0.rank }) != false { best = (rank, slot, room) }
            }
        }
        return best.map { cut($0.slot, in: $0.room, helps: $0.rank.0 == 0) }
    }

    private func cut(_ slot: Int, in room: Int, helps: Bool) -> LiveCut {
        let dropped = day.dropping(slot).forecast(at: now)
        let point = day.coming(in: room).first { day.rank[$0] > day.rank[slot] && day.plan.slots[$0].isCommon }
        func ready(_ forecast: LiveForecast) -> Moment? { point.map { forecast.arrival(of: room, at: $0) } ?? forecast.done[room] }
        let gain = ready(self).flatMap { before in ready(dropped).map { before.minutes(since: $0) } }
        return LiveCut(slot: slot, point: point, gain: gain, helps: helps)
    }
}
