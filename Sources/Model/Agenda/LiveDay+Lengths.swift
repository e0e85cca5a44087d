/// How long slots last: as planned, with what was changed of it, and what gives way.
extension LiveDay {
    /// A break gives way to delay until it has so many seconds left.
    private static let shortestBreak = 300

    /// True for what keeps its time whatever happens.
    public func isLock(_ slot: Int) -> Bool { plan.slots[slot].isFixed && plan.slots[slot].start != nil }

    /// The planned end; nil where it is not known, or lies before the start.
    public func plannedEnd(of slot: Int) -> Moment? {
        guard let end = plan.slots[slot].end, plan.slots[slot].start.map({ $0 <= end }) != false else { return nil }
        return end
    }

    /// How many seconds a slot is planned to last; nil where that is not known.
    public func plannedLength(of slot: Int) -> Int? {
        if let start = plan.slots[slot].start, let end = plannedEnd(of: slot) { return end - start }
        return plan.slots[slot].minutes.map { $0 * 60 }
    }

    /// When a slot is to end that begins at a moment, with what was changed of it.
    func end(of slot: Int, from start: Moment) -> Moment? {
        let change = notes[slot].change * 60
        let plannedEnd = plannedEnd(of: slot)
        if isLock(slot), let plannedEnd { return max(start, plannedEnd.advanced(by: change)) }
        guard let planned = plannedLength(of: slot) else { return nil }
        let length = max(0, planned + change)
        let end = start.advanced(by: length)
        guard plan.slots[slot].isBreak, let plannedEnd else { return end }
        let shortest = start.advanced(by: min(length, Self.shortestBreak))
        return max(shortest, min(end, plannedEnd.advanced(by: change)))
    }
}
