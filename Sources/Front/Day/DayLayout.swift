import Model

/// Where everything of a day stands in the grid: columns of rooms, rows of time, boxes. Made once for a day and a scale; what is seen of it is
/// drawn.
struct DayLayout: Sendable {
    /// A box of the grid: a slot, or several that begin in one row of their room.
    struct Box: Sendable, Equatable {
        /// By time; the first is shown, unless the cursor is on another.
        var slots: [Int]
        /// nil where it goes across all columns.
        let column: Int?
        var rows: Range<Int>
    }

    enum Column: Sendable, Equatable {
        /// What is for all while something goes on in the rooms.
        case common
        /// A room of the plan.
        case room(Int)
    }

    /// The scale: minutes a row, and the rows of what has no time.
    struct Scale: Sendable, Equatable {
        var minutes: Int
        var rows: Int
    }

    let scale: Scale
    let axis: DayAxis
    let columns: [Column]
    /// True where its times are also told by another zone's clock.
    let hasTwoClocks: Bool
    /// By their first row.
    let boxes: [Box]
    /// The box of each slot.
    let boxOfSlot: [Int]
    /// The column of each slot; nil where it goes across.
    let columnOfSlot: [Int?]
    /// The place of each slot in the order of time.
    let rank: [Int]
    /// The slots in the order of time.
    let order: [Int]
    /// The slots of each column, and those that go across, in the order of time.
    let own: [[Int]]
    let across: [Int]

    init(_ sheet: DaySheet, scale: Scale) {
        self.scale = scale
        let draft = DayLayoutDraft(sheet, scale)
        axis = draft.axis
        columns = draft.columns
        hasTwoClocks = sheet.otherZone != nil && sheet.knowsTimes
        columnOfSlot = draft.columnOfSlot
        order = draft.order
        var rank = Array(repeating: 0, count: order.count)
        for (place, slot) in order.enumerated() { rank[slot] = place }
        self.rank = rank
        var own = Array(repeating: [Int](), count: columns.count)
        var across: [Int] = []
        for slot in order {
            if let column = columnOfSlot[slot] { own[column].append(slot) } else { across.append(slot) }
        }
        (self.own, self.across) = (own, across)
        boxes = draft.boxes(own, across).sorted { ($0.rows.lowerBound, $0.column ?? -1) < ($1.rows.lowerBound, $1.column ?? -1) }
        var boxOfSlot = Array(repeating: 0, count: order.count)
        for (number, box) in boxes.enumerated() { for slot in box.slots { boxOfSlot[slot] = number } }
        self.boxOfSlot = boxOfSlot
    }

    func box(of slot: Int) -> Box { boxes[boxOfSlot[slot]] }

    /// The rows of the whole day.
    var rows: Int { axis.rows }

    /// The slot after one, or before it, in a column; from nil the first.
    func slot(_ step: Int, from slot: Int?, in column: Int) -> Int? {
        let rank = slot.map { self.rank[$0] } ?? -1
        let lists = [own.indices.contains(column) ? own[column] : [], across]
        if step > 0 {
            return lists.compactMap { $0.first(after: rank, self.rank) }.min { self.rank[$0] < self.rank[$1] }
        }
        return lists.compactMap { $0.last(before: rank, self.rank) }.max { self.rank[$0] < self.rank[$1] }
    }

    /// The slot of a column that goes on while another does, else the nearest in time; nil for an empty column.
    func slot(beside slot: Int, in column: Int) -> Int? {
        guard own.indices.contains(column) else { return nil }
        let rows = box(of: slot).rows
        return own[column].min { distance(rows, $0) < distance(rows, $1) }
    }

    /// How far a slot is from some rows: nothing where it has some in common; what is there in their first row comes before others.
    private func distance(_ rows: Range<Int>, _ slot: Int) -> (Int, Int, Int) {
        let other = box(of: slot).rows
        let isCommon = rows.overlaps(other)
        let gap = isCommon ? 0 : max(other.lowerBound - rows.upperBound, rows.lowerBound - other.upperBound) + 1
        return (gap, other.contains(rows.lowerBound) ? 0 : 1, rank[slot])
    }

    /// The slot of a column that stands nearest to a row.
    func slot(near row: Int, in column: Int) -> Int? {
        let all = (own.indices.contains(column) ? own[column] : []) + across
        return all.min { distance(row..<row + 1, $0) < distance(row..<row + 1, $1) }
    }
}

extension [Int] {
    /// The first slot with a higher rank; the slots are in the order of their ranks.
    fileprivate func first(after rank: Int, _ ranks: [Int]) -> Int? {
        let place = firstPlace { ranks[$0] > rank }
        return place < count ? self[place] : nil
    }

    /// The last slot with a lower rank.
    fileprivate func last(before rank: Int, _ ranks: [Int]) -> Int? {
        let place = firstPlace { ranks[$0] >= rank }
        return place > 0 ? self[place - 1] : nil
    }

    /// The first place from which on something holds. O(log n).
    private func firstPlace(_ holds: (Int) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
