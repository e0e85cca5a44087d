/// Replaying what was done. Any order of actions makes some day: what cannot be is left out and named.
extension LiveDay {
    /// The most minutes that one action may move anything: a day.
    private static let most = 1_440

    mutating func replay(_ action: LiveAction) {
        for id in action.kind.slots {
            let reason = place(of: id).map { replay(action, on: $0) } ?? .noSuchSlot
            if let reason { refused.append(Refusal(slot: id, reason: reason)) }
        }
    }

    private mutating func replay(_ action: LiveAction, on slot: Int) -> Refusal.Reason? {
        switch action.kind {
        case .begin: begin(slot, at: action.moment)
        case .join: join(slot, at: action.moment)
        case .end: end(slot, at: action.moment)
        case .change(_, let minutes): change(slot, by: minutes)
        case .buffer(_, let minutes): putIn(minutes, after: slot)
        case .drop: drop(slot)
        }
    }

    /// A slot begins once; what ran in its rooms ends, and a common slot with the first room that goes on to something else.
    private mutating func begin(_ slot: Int, at moment: Moment) -> Refusal.Reason? {
        guard notes[slot].begun == nil else { return .hasBegun }
        for room in rooms(of: slot) { if let running = rooms[room].running { finish(running, at: moment) } }
        for room in rooms(of: slot) { rooms[room] = Room(running: slot, last: slot) }
        notes[slot].begun = moment
        hasBegun = true
        notes[slot].isDropped = false
        return nil
    }

    /// What is joined began when it was planned to; what should be over by then has ended as planned.
    private mutating func join(_ slot: Int, at moment: Moment) -> Refusal.Reason? {
        let reason = begin(slot, at: min(plan.slots[slot].start ?? moment, moment))
        if reason == nil, isOver(slot, at: moment), let end = plannedEnd(of: slot) { finish(slot, at: end) }
        return reason
    }

    private mutating func end(_ slot: Int, at moment: Moment) -> Refusal.Reason? {
        guard rooms.contains(where: { $0.running == slot }) else { return .notRunning }
        finish(slot, at: moment)
        return nil
    }

    /// Nothing ends before it began, even where the machine's clock was put back meanwhile.
    private mutating func finish(_ slot: Int, at moment: Moment) {
        notes[slot].ended = max(moment, notes[slot].begun ?? moment)
        for room in rooms.indices where rooms[room].running == slot { rooms[room].running = nil }
    }

    private mutating func change(_ slot: Int, by minutes: Int) -> Refusal.Reason? {
        if notes[slot].ended != nil { return .isOver }
        if notes[slot].isDropped { return .isDropped }
        notes[slot].change += min(Self.most, max(-Self.most, minutes))
        return nil
    }

    private mutating func putIn(_ minutes: Int, after slot: Int) -> Refusal.Reason? {
        if notes[slot].isDropped { return .isDropped }
        notes[slot].buffer += min(Self.most, max(-Self.most, minutes))
        return nil
    }

    private mutating func drop(_ slot: Int) -> Refusal.Reason? {
        if notes[slot].begun != nil { return .hasBegun }
        if notes[slot].isDropped { return .isDropped }
        if plan.slots[slot].isFixed { return .isFixed }
        notes[slot].isDropped = true
        return nil
    }

    /// The same day with one more slot dropped.
    func dropping(_ slot: Int) -> LiveDay {
        var day = self
        _ = day.drop(slot)
        return day
    }
}
