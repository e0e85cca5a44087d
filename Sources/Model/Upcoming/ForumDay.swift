/// A forum near its days, as its own clocks have it: which of its sessions are on, which come next, or that it is over.
struct ForumDay {
    private(set) var now: [Happening] = []
    private(set) var next: [Happening] = []
    private(set) var passed: [Happening] = []

    init(_ entry: Upcoming.Entry, _ forum: Forum, _ zone: Zone, at moment: Moment) {
        let today = zone.day(moment)
        let plans = DayPlan.days(of: forum, zone: zone)
        func happening(_ slot: DayPlan.Slot? = nil, start: Moment? = nil, end: Moment? = nil, isTimed: Bool = false) -> Happening {
            Happening(entry, slot: slot, start: start, end: end, zone: zone, isTimed: isTimed)
        }
        if today < entry.days.lowerBound {
            next = [happening(start: plans.first { $0.day == entry.days.lowerBound }?.slots.compactMap(\.start).min())]
            return
        }
        if today > entry.days.upperBound {
            passed = [happening()]
            return
        }
        let slots = plans.first { $0.day == today }?.slots.filter { $0.start != nil } ?? []
        guard let first = slots.compactMap(\.start).min() else {
            // A day without clock times is on from its first minute to its last.
            if forum.status == .held { passed = [happening()] } else { now = [happening()] }
            return
        }
        if moment < first {
            next = [happening(start: first, isTimed: true)]
            return
        }
        let coming = slots.compactMap(\.start).filter { $0 > moment }.min()
        let running = slots.filter { slot in
            guard let start = slot.start, start <= moment else { return false }
            return slot.end(among: slots).map { moment < $0 } ?? true
        }
        now = running.map {
            let end = $0.end(among: slots)
            return happening($0, start: $0.start, end: end, isTimed: end != nil)
        }
        next = slots.filter { $0.start == coming && coming != nil }.map {
            happening($0, start: $0.start, end: $0.end(among: slots), isTimed: true)
        }
        guard running.isEmpty else { return }
        if coming != nil || today < entry.days.upperBound {
            now = [happening()]
        } else {
            passed = [happening(start: first, end: slots.compactMap { $0.end(among: slots) }.max())]
        }
    }
}

extension DayPlan.Slot {
    /// When it ends: as is known, else with the start of what follows in its room or for all; nil where nothing tells.
    func end(among slots: [DayPlan.Slot]) -> Moment? {
        if let end { return end }
        guard let start else { return nil }
        return slots.filter { $0.isCommon || isCommon || $0.room == room }.compactMap(\.start).filter { $0 > start }.min()
    }
}
