/// How a day is expected to go, seen at a moment: the times of what has been are the actual ones, the rest follows from them.
///
/// In a room one slot follows the other with its planned length and what was changed of it. Air that is planned between them takes up delay, a
/// break between gives way down to five minutes, and what is dropped takes no time. Inside a block the next begins earlier when the one before
/// it ended earlier; nothing else begins before its planned time. A slot for all begins when all rooms are ready. A fixed slot keeps its times
/// whatever happens, and a room that is not ready by then is late for it. A length that is not known is not made up: what depends on it is nil.
///
/// Until something has begun the forecast is the plan. O(slots × rooms).
public struct LiveForecast: Sendable {
    public let day: LiveDay
    public let now: Moment
    /// The times of each slot, by its place in the plan: actual ones, else expected ones; nil where they cannot be known.
    public private(set) var times: [Times]
    /// When each room is done with everything that is still to come in it.
    private(set) var done: [Moment?] = []
    /// When each room is ready for a slot for all, by the slot's place.
    private var arrivals: [[Moment?]]

    public struct Times: Sendable, Equatable {
        public internal(set) var start: Moment?
        public internal(set) var end: Moment?
    }

    /// What stands before the next slot of a room.
    private struct Track {
        /// When that ends, as planned and as expected; nil where nobody knows.
        var end: Moment?
        var plannedEnd: Moment?
        /// True where something of unknown length follows: then that is the earliest end.
        var isOpen = false
        /// The block that it belongs to; nil before the room's first slot.
        var block: Int?
        /// Seconds put in behind it.
        var buffer = 0

        /// Seconds later than planned, or earlier below zero; nil where that cannot be known.
        var delay: Int? { end.flatMap { end in plannedEnd.map { end - $0 } } }
        /// When the room is ready for what follows.
        var ready: Moment? { isOpen ? nil : end?.advanced(by: buffer) }
    }

    init(_ day: LiveDay, at now: Moment) {
        self.day = day
        self.now = now
        times = Array(repeating: Times(), count: day.plan.slots.count)
        arrivals = Array(repeating: [], count: day.plan.slots.count)
        var tracks = Array(repeating: Track(), count: day.rooms.count)
        for slot in day.order {
            if let begun = day.notes[slot].begun {
                follow(slot, begun: begun, &tracks)
            } else if day.notes[slot].isDropped {
                pass(slot, &tracks)
            } else {
                expect(slot, &tracks)
            }
        }
        done = tracks.map { $0.isOpen ? nil : $0.end }
    }

    /// When a room is ready for a slot for all that is to come; nil where that cannot be known.
    public func arrival(of room: Int, at slot: Int) -> Moment? {
        arrivals[slot].indices.contains(room) ? arrivals[slot][room] : nil
    }

    // MARK: One slot after the other

    /// What has begun has its times; what was begun last in a room is what the next follows.
    private mutating func follow(_ slot: Int, begun: Moment, _ tracks: inout [Track]) {
        let end = day.notes[slot].ended ?? day.end(of: slot, from: begun).map { max($0, now) }
        times[slot] = Times(start: begun, end: end)
        for room in day.rooms(of: slot) where day.rooms[room].last == slot {
            tracks[room] = track(behind: slot, end: end, orFrom: max(begun, now))
        }
    }

    /// What was dropped takes no time: the next follows what stands before it.
    private func pass(_ slot: Int, _ tracks: inout [Track]) {
        for room in day.rooms(of: slot) where day.isAhead(slot, in: room) && tracks[room].block != nil {
            guard let start = earliest(slot, behind: tracks[room]) else { continue }
            tracks[room].buffer = 0
            tracks[room].end = start
            tracks[room].plannedEnd = day.plannedEnd(of: slot) ?? day.plan.slots[slot].start
            tracks[room].block = day.plan.slots[slot].block
        }
    }

    private mutating func expect(_ slot: Int, _ tracks: inout [Track]) {
        let rooms = day.rooms(of: slot).filter { day.isAhead(slot, in: $0) }
        guard !rooms.isEmpty else { return }
        if day.plan.slots[slot].room == nil {
            arrivals[slot] = tracks.indices.map { rooms.contains($0) ? tracks[$0].ready : nil }
        }
        if day.isLock(slot), let start = day.plan.slots[slot].start { return hold(slot, from: start, rooms, &tracks) }
        let starts = rooms.map { earliest(slot, behind: tracks[$0]) }
        var start = starts.contains(nil) ? nil : starts.compactMap(\.self).max()
        if day.hasBegun { start = start.map { max($0, now) } }
        let end = start.flatMap { day.end(of: slot, from: $0) }
        times[slot] = Times(start: start, end: end)
        for room in rooms {
            if let start {
                tracks[room] = track(behind: slot, end: end, orFrom: start)
            } else {
                tracks[room].isOpen = true
            }
        }
    }

    /// A lock keeps its times; a room that is not ready by the end of it is not done with it either.
    private mutating func hold(_ slot: Int, from start: Moment, _ rooms: [Int], _ tracks: inout [Track]) {
        let end = day.end(of: slot, from: start)
        times[slot] = Times(start: start, end: end)
        for room in rooms {
            let ready = earliest(slot, behind: tracks[room]) ?? start
            tracks[room] = track(behind: slot, end: end.map { max($0, ready) }, orFrom: max(start, ready))
        }
    }

    /// - Parameter begin: when it begins, which counts where nobody knows when it ends.
    private func track(behind slot: Int, end: Moment?, orFrom begin: Moment) -> Track {
        Track(
            end: end ?? begin, plannedEnd: end == nil ? day.plan.slots[slot].start : day.plannedEnd(of: slot), isOpen: end == nil,
            block: day.plan.slots[slot].block, buffer: max(0, day.notes[slot].buffer * 60))
    }

    /// The earliest that a slot can begin after what stands before it in a room.
    private func earliest(_ slot: Int, behind track: Track) -> Moment? {
        let planned = day.plan.slots[slot].start
        guard let block = track.block else { return planned }
        // Without a time of its own it follows what goes before, once that has a time.
        guard let planned else { return day.hasBegun ? track.ready : nil }
        guard let delay = track.delay, let before = track.plannedEnd else {
            return max(planned, track.end ?? planned).advanced(by: track.buffer)
        }
        let closesUp = block == day.plan.slots[slot].block && !track.isOpen
        // Slots may be planned to overlap: that is no delay.
        let moved = delay <= 0 ? (closesUp ? delay : 0) : max(0, delay - max(0, planned - before))
        return planned.advanced(by: moved).advanced(by: track.buffer)
    }
}

extension LiveDay {
    /// How the day is expected to go, seen at a moment.
    public func forecast(at now: Moment) -> LiveForecast { LiveForecast(self, at: now) }
}
