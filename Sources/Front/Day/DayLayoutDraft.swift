import Model

/// A layout that is being made: who goes across, how long what has no end is drawn, in which order everything comes.
struct DayLayoutDraft {
    let scale: DayLayout.Scale
    let plan: DayPlan
    private(set) var columns: [DayLayout.Column]
    private(set) var columnOfSlot: [Int?]
    private(set) var order: [Int] = []
    private(set) var axis: DayAxis
    /// From when to when each slot is drawn.
    var spans: [Range<Moment>?]
    /// The moment before which each block without times stands.
    private var placeOfBlock: [Int: Moment] = [:]

    init(_ sheet: DaySheet, _ scale: DayLayout.Scale) {
        self.scale = scale
        plan = sheet.plan
        spans = sheet.times.map { times in times.start.map { $0..<max($0, times.end ?? $0) } }
        columns = plan.rooms.indices.map { .room($0) }
        columnOfSlot = []
        axis = DayAxis(minutes: scale.minutes, zone: plan.zone)
        let aside = slotsAside()
        let common = aside.isEmpty ? 0 : 1
        if common == 1 { columns.insert(.common, at: 0) }
        columnOfSlot = plan.slots.indices.map { slot in aside.contains(slot) ? 0 : plan.slots[slot].room.map { $0 + common } }
        lengthen()
        placeBlocks()
        sort()
        axis = DayAxis(stretches(), minutes: scale.minutes, zone: plan.zone)
    }

    /// Finds the moments before which blocks without times stand: where the next block begins, if nothing goes on then.
    private mutating func placeBlocks() {
        var starts: [Int: Moment] = [:]
        var untimed: Set<Int> = []
        for slot in plan.slots.indices {
            let block = plan.slots[slot].block
            guard let start = spans[slot]?.lowerBound else {
                untimed.insert(block)
                continue
            }
            starts[block] = min(starts[block] ?? start, start)
        }
        guard !untimed.isEmpty, !starts.isEmpty else { return }
        let all = spans.compactMap { $0 }.sorted { $0.lowerBound < $1.lowerBound }
        var ends: [Moment] = []
        for span in all { ends.append(max(ends.last ?? span.upperBound, span.upperBound)) }
        var next: Moment?
        for block in untimed.union(starts.keys).sorted(by: >) {
            if untimed.contains(block), let next {
                let before = all.prefixCount { $0.lowerBound < next }
                if before == 0 || ends[before - 1] <= next { placeOfBlock[block] = next }
            }
            next = starts[block] ?? next
        }
    }

    /// The order of time: by start, what is for all first, else as in the agenda; a block without times where it is placed.
    private mutating func sort() {
        let keys = plan.slots.indices.map { slot -> (Int64, Int, Int, Int) in
            if let span = spans[slot] { return (span.lowerBound.seconds, 1, columnOfSlot[slot] == nil ? 0 : 1, slot) }
            return (placeOfBlock[plan.slots[slot].block]?.seconds ?? .max, 0, 0, slot)
        }
        order = plan.slots.indices.sorted { keys[$0] < keys[$1] }
    }

    private func stretches() -> DayAxis.Stretches {
        let timed = spans.compactMap { $0 }
        var cuts: [Moment] = []
        for (slot, span) in spans.enumerated() where columnOfSlot[slot] == nil {
            if let span { cuts += [span.lowerBound, span.upperBound] }
        }
        var ordered: [(block: Int, rows: Int, before: Moment?)] = []
        for slot in order where spans[slot] == nil && ordered.last?.block != plan.slots[slot].block {
            let block = plan.slots[slot].block
            ordered.append((block, rows(ofBlock: block, from: slot), placeOfBlock[block]))
        }
        return DayAxis.Stretches(spans: timed, cuts: cuts.sorted(), ordered: ordered)
    }

    /// The rows that one thing without a time takes.
    func rows(of slot: Int) -> Int {
        plan.slots[slot].room != nil ? max(1, scale.rows) : Self.wideRows(plan.slots[slot], rows: scale.rows)
    }

    /// The rows of something for all that has no time: a second one for its people, where sessions have room too.
    static func wideRows(_ slot: DayPlan.Slot, rows: Int) -> Int { slot.people.isEmpty || rows < roomyRows ? 1 : 2 }

    /// From so many rows a session on, what is for all has two.
    private static let roomyRows = 5

    private func rows(ofBlock block: Int, from slot: Int) -> Int {
        var heights: [Int: Int] = [:]
        for other in plan.slots[slot...].indices {
            guard plan.slots[other].block == block else { break }
            if spans[other] != nil { continue }
            heights[columnOfSlot[other] ?? -1, default: 0] += rows(of: other)
        }
        return max(1, heights.values.max() ?? 1)
    }
}
