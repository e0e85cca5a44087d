/// A forum near its days, as its own clocks have it: which of its sessions are on, which come next, or that it is over.
struct ForumDay {
    private(set) var now: [Happening] = []
    private(set) var next: [Happening] = []
    private(set) var passed: [Happening] = []

    /// - Parameter live: how a day is expected to go whose clock runs; nil for one that goes by its plan.
    init(_ entry: Upcoming.Entry, _ forum: Forum, _ zone: Zone, at moment: Moment, live: (DayPlan) -> LiveForecast?) {
        let today = zone.day(moment)
        let plans = DayPlan.days(of: forum, zone: zone)
        func happening(_ timed: TimedSlot? = nil, start: Moment? = nil, end: Moment? = nil, isTimed: Bool = false) -> Happening {
            Happening(entry, slot: timed?.slot, start: timed?.start ?? start, end: timed?.end ?? end, zone: zone, isTimed: isTimed)
        }
        if today < entry.days.lowerBound {
            next = [happening(start: plans.first { $0.day == entry.days.lowerBound }?.slots.compactMap(\.start).min())]
            return
        }
        // What goes on may have begun the day before, and what comes next may do so the day after.
        let timed = plans.filter { $0.day.map { -1...1 ~= $0 - today } ?? false }.flatMap { TimedSlot.all(of: $0, live($0)) }
        let running = timed.filter { $0.isOn(at: moment, today) }
        let coming = timed.filter { $0.comes(after: moment) }
        guard today <= entry.days.upperBound || !running.isEmpty else {
            passed = [happening()]
            return
        }
        let first = timed.filter { $0.day == today }.map(\.start).min()
        if today == entry.days.lowerBound, first != nil, coming.count == timed.count {
            next = [happening(start: first, isTimed: true)]
            return
        }
        let nearest = coming.map(\.start).min()
        next = coming.filter { $0.start == nearest }.map { slot in
            happening(slot, isTimed: slot.start > moment && (slot.day == today || slot.start - moment <= Self.night))
        }
        now = running.map { happening($0, isTimed: $0.end != nil) }
        guard running.isEmpty else { return }
        // A day without clock times is on from its first minute to its last.
        let isOver = first == nil ? forum.status == .held : coming.isEmpty && today == entry.days.upperBound
        if !isOver {
            now = [happening()]
        } else {
            next = []
            passed = [happening(start: first, end: timed.compactMap(\.end).max())]
        }
    }

    /// What begins after midnight is told by the minute so many seconds ahead.
    private static let night = 6 * 3600
}
