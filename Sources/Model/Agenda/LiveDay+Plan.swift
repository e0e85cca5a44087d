/// Where a day is by its plan alone: for those who start the clock when it has gone on without it.
extension LiveDay {
    /// What each room began last by the plan, in order: what runs, and in a pause what is over. Empty until half of the day's first slot should
    /// be over, for until then it can only be late.
    public func underWay(at now: Moment) -> [Int] {
        guard let opening, let start = plan.slots[opening].start else { return [] }
        let half = plannedLength(of: opening).map { $0 / 2 } ?? afterOpening(start).map { $0 - start }
        guard let half, now > start.advanced(by: half) else { return [] }
        var lasts: [Int?] = Array(repeating: nil, count: rooms.count)
        for slot in order where !notes[slot].isDropped && plan.slots[slot].start.map({ $0 <= now }) == true {
            for room in rooms(of: slot) { lasts[room] = slot }
        }
        var found: [Int] = []
        for slot in lasts.compactMap(\.self) where !found.contains(slot) { found.append(slot) }
        return found.sorted { rank[$0] < rank[$1] }
    }

    /// When the plan's second beginning is, where the length of the first is not known.
    private func afterOpening(_ start: Moment) -> Moment? { plan.slots.compactMap(\.start).filter { $0 > start }.min() }

    /// True for what should be over by the plan.
    public func isOver(_ slot: Int, at now: Moment) -> Bool { plannedEnd(of: slot).map { $0 <= now } == true }

    /// True where all of the plan should be over; never where its end is not known.
    public func isPlanOver(at now: Moment) -> Bool {
        let left = order.filter { !notes[$0].isDropped && !isOver($0, at: now) }
        return !order.isEmpty && left.isEmpty
    }
}
