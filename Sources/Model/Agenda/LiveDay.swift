/// A forum's day as it goes: its plan, and what was done on its clock, replayed.
///
/// It is a value: to take the last action back is to make it without that one. What is told of it at a moment is a `LiveForecast`.
public struct LiveDay: Sendable {
    public let plan: DayPlan
    /// What was done to each slot, by its place in the plan.
    public internal(set) var notes: [Note]
    /// What goes on in each room; a single one that stands for all where the plan has none.
    public internal(set) var rooms: [Room]
    /// What was done and means nothing to this plan, in order.
    public internal(set) var refused: [Refusal] = []
    /// True from the first slot's beginning on.
    public internal(set) var hasBegun = false
    /// The slots' places in the plan by planned start; one without a start stays behind the one before it.
    let order: [Int]
    /// Where each slot stands in that order.
    let rank: [Int]
    /// Each room's own slots and those for all, in that order.
    private let own: [[Int]]
    private let common: [Int]

    /// What was done to a slot.
    public struct Note: Sendable, Equatable {
        public internal(set) var begun: Moment?
        public internal(set) var ended: Moment?
        /// Minutes longer than planned, or shorter below zero.
        public internal(set) var change = 0
        /// Minutes put in behind it.
        public internal(set) var buffer = 0
        public internal(set) var isDropped = false
    }

    /// What goes on in a room, by places in the plan.
    public struct Room: Sendable, Equatable {
        public internal(set) var running: Int?
        /// What was begun last; it may have ended.
        public internal(set) var last: Int?
    }

    /// An action that was left out, and why.
    public struct Refusal: Sendable, Equatable {
        public let slot: String
        public let reason: Reason

        public enum Reason: Sendable {
            /// The plan has no such slot; it may have had one before the folder was read anew.
            case noSuchSlot
            case hasBegun, notRunning, isOver, isDropped, isFixed
        }
    }

    /// The day after these actions; those of the forum's other days are left out silently.
    public init(plan: DayPlan, actions: [LiveAction]) {
        self.plan = plan
        notes = Array(repeating: Note(), count: plan.slots.count)
        rooms = Array(repeating: Room(), count: max(1, plan.rooms.count))
        order = Self.order(of: plan.slots)
        var rank = Array(repeating: 0, count: order.count)
        for (place, slot) in order.enumerated() { rank[slot] = place }
        self.rank = rank
        var own: [[Int]] = Array(repeating: [], count: max(1, plan.rooms.count))
        var common: [Int] = []
        for slot in order {
            if let room = plan.slots[slot].room, own.indices.contains(room) { own[room].append(slot) } else { common.append(slot) }
        }
        (self.own, self.common) = (own, common)
        for action in actions where action.day == plan.day { replay(action) }
    }

    private static func order(of slots: [DayPlan.Slot]) -> [Int] {
        var last = Moment(seconds: .min)
        let keys = slots.map { slot in
            last = slot.start ?? last
            return last
        }
        let isInOrder = zip(keys, keys.dropFirst()).allSatisfy { $0 <= $1 }
        return isInOrder ? Array(keys.indices) : keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
    }

    /// True while something goes on in a room.
    public var isRunning: Bool { rooms.contains { $0.running != nil } }

    /// The rooms that a slot takes: its own, or all.
    public func rooms(of slot: Int) -> Range<Int> {
        guard let room = plan.slots[slot].room, rooms.indices.contains(room) else { return rooms.indices }
        return room..<room + 1
    }

    /// True for what has not begun, was not dropped and was not passed over in a room.
    public func isComing(_ slot: Int, in room: Int) -> Bool {
        notes[slot].begun == nil && !notes[slot].isDropped && isAhead(slot, in: room)
    }

    /// True where a slot of the room stands behind the one that was begun last.
    func isAhead(_ slot: Int, in room: Int) -> Bool {
        rooms(of: slot).contains(room) && rooms[room].last.map { rank[slot] > rank[$0] } != false
    }

    /// What is still to come in a room, in order.
    public func coming(in room: Int) -> [Int] {
        var coming: [Int] = []
        var left = common[...]
        for slot in own[room] {
            while let first = left.first, rank[first] < rank[slot] { coming.append(left.removeFirst()) }
            coming.append(slot)
        }
        return (coming + left).filter { isComing($0, in: room) }
    }

    /// What the day begins with; nil where everything was dropped.
    public var opening: Int? { order.first { !notes[$0].isDropped } }

    /// The place of a slot in the plan.
    public func place(of id: String) -> Int? { plan.slots.firstIndex { $0.id == id } }
}
