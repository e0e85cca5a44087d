import Model

/// A layout that is being made: who goes across, how long what has no end is drawn, in which order everything comes.
struct DayLayoutDraft {
    let scale: DayLayout.Scale
    private let plan: DayPlan
    private(set) var columns: [DayLayout.Column]
    private(set) var columnOfSlot: [Int?]
    private(set) var order: [Int] = []
    private(set) var axis: DayAxis
    /// From when to when each slot is drawn.
    private var spans: [Range<Moment>?]
    /// The moment before which each block without times stands.
    private var placeOfBlock: [Int: Moment] = [:]

    /// How long something is drawn whose end nobody has said.
    private static let drawnMinutes = 30

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

    /// The slots for all that go on while something does in a room: they have a column of their own.
    private func slotsAside() -> Set<Int> {
        let inRooms = spans.indices.filter { plan.slots[$0].room != nil }.compactMap { spans[$0] }.sorted {
            $0.lowerBound < $1.lowerBound
        }
        var ends: [Moment] = []
        for span in inRooms { ends.append(max(ends.last ?? span.upperBound, span.upperBound)) }
        return Set(
            plan.slots.indices.filter { slot in
                guard plan.slots[slot].room == nil, let span = spans[slot] else { return false }
                // Those that begin before this one ends, or with it.
                let before = inRooms.prefixCount { $0.lowerBound < span.upperBound || $0.lowerBound == span.lowerBound }
                guard before > 0 else { return false }
                return ends[before - 1] > span.lowerBound || inRooms[before - 1].lowerBound == span.lowerBound
            })
    }

    /// Gives what has no end one to be drawn with: so long, or until the next begins in its room.
    private mutating func lengthen() {
        let timed = spans.indices.filter { spans[$0] != nil }.sorted { start($0) > start($1) }
        var next: [Int: NextStart] = [:]
        var nextOfAll = NextStart()
        for slot in timed {
            guard let span = spans[slot] else { continue }
            let column = columnOfSlot[slot] ?? Self.acrossAll
            if span.isEmpty {
                let limits =
                    column == Self.acrossAll
                    ? [nextOfAll.after(span.lowerBound)]
                    : [next[column]?.after(span.lowerBound), next[Self.acrossAll]?.after(span.lowerBound)]
                let end = span.lowerBound.advanced(byMinutes: Self.drawnMinutes)
                spans[slot] = span.lowerBound..<max(span.lowerBound.advanced(by: 1), limits.compactMap { $0 }.reduce(end, min))
            }
            next[column, default: NextStart()].add(span.lowerBound)
            nextOfAll.add(span.lowerBound)
        }
    }

    /// Stands for no column.
    private static let acrossAll = -1

    /// The two starts that were met last, while one goes back in time: what begins at the same time does not end something.
    private struct NextStart {
        private var last: Moment?
        private var later: Moment?

        mutating func add(_ start: Moment) {
            if start == last { return }
            (last, later) = (start, last)
        }

        func after(_ start: Moment) -> Moment? { last.map { $0 > start ? $0 : later } ?? nil }
    }

    private func start(_ slot: Int) -> Moment { spans[slot]?.lowerBound ?? Moment(seconds: .max) }

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
    private func rows(of slot: Int) -> Int {
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

    /// The boxes of each column, and those across.
    func boxes(_ own: [[Int]], _ across: [Int]) -> [DayLayout.Box] {
        var sections: [Int: Int] = [:]
        for section in axis.sections { if case .order(let block) = section.kind { sections[block] = section.first } }
        let inRooms = own.enumerated().map { boxes(of: $0.element, in: $0.offset, sections) }
        let starts = inRooms.joined().map(\.rows.lowerBound).sorted()
        let wide = boxes(of: across, in: nil, sections).map { $0.cut(at: starts) }
        // Nothing hangs over what is for all.
        let tops = wide.map(\.rows.lowerBound).sorted()
        return wide + inRooms.joined().map { $0.cut(at: tops) }
    }

    private func boxes(of slots: [Int], in column: Int?, _ sections: [Int: Int]) -> [DayLayout.Box] {
        var boxes: [DayLayout.Box] = []
        var used: [Int: Int] = [:]
        for slot in slots {
            let rows: Range<Int>
            if let span = spans[slot] {
                let top = axis.row(of: span.lowerBound)
                rows = top..<max(top + 1, axis.end(of: span.upperBound))
            } else {
                let block = plan.slots[slot].block
                let top = (sections[block] ?? 0) + used[block, default: 0]
                let height = self.rows(of: slot)
                used[block, default: 0] += height
                rows = top..<top + height
            }
            if let last = boxes.last, last.rows.lowerBound >= rows.lowerBound {
                boxes[boxes.count - 1].slots.append(slot)
                let end = max(last.rows.upperBound, rows.upperBound)
                boxes[boxes.count - 1].rows = last.rows.lowerBound..<end
            } else {
                if let last = boxes.last, last.rows.upperBound > rows.lowerBound {
                    boxes[boxes.count - 1].rows = last.rows.lowerBound..<rows.lowerBound
                }
                boxes.append(DayLayout.Box(slots: [slot], column: column, rows: rows))
            }
        }
        return boxes
    }
}

extension DayLayout.Box {
    /// The box down to the first of some rows below its own first; they are in order.
    fileprivate func cut(at rows: [Int]) -> DayLayout.Box {
        let next = rows.prefixCount { $0 <= self.rows.lowerBound }
        guard next < rows.count, rows[next] < self.rows.upperBound else { return self }
        return DayLayout.Box(slots: slots, column: column, rows: self.rows.lowerBound..<rows[next])
    }
}

extension RandomAccessCollection where Index == Int {
    /// How many at the beginning something holds for. O(log n).
    func prefixCount(where holds: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low - startIndex
    }
}
