/// What is on at a moment, what comes next and what has just passed.
public struct Glance: Sendable {
    /// Sessions by their start, then forums of the day, then periods, the first to end first.
    public internal(set) var now: [Happening] = []
    /// The nearest first. What may be on one of many days counts as on the last of them, so that what is certain comes first.
    public internal(set) var next: [Happening] = []
    /// The last few weeks' and promises that are overdue, the latest first.
    public internal(set) var passed: [Happening] = []
    /// The last that has passed, however long ago; promises do not pass.
    public internal(set) var latest: Happening?

    /// True where something in it is told by the minute.
    public var isTimed: Bool { (now + next).contains(where: \.isTimed) }

    /// So many days back something has just passed.
    static let recentDays = 28
}

extension Upcoming {
    /// What is on, comes and has passed at a moment, each at most so many.
    ///
    /// - Parameters:
    ///   - today: the day for everything that has no clock.
    ///   - live: how a day is expected to go whose clock runs; nil for one that goes by its plan.
    public func glance(
        at moment: Moment, today: Day, in workspace: Workspace, most: Int, live: (DayPlan) -> LiveForecast? = { _ in nil },
        includes: (RecordName) -> Bool = { _ in true }
    ) -> Glance {
        var now = Nearest(most)
        var next = Nearest(most)
        var passed = Nearest(most)
        var latest = Nearest(1)
        let zone = workspace.zone
        for entry in entries where includes(entry.record) {
            // Close to its days a forum's own clocks decide; they are never further than a day from those of others.
            let isNear =
                entry.kind == .forum && entry.days.upperBound >= today.advanced(by: -1)
                && entry.days.lowerBound <= today.advanced(by: 1) && (entry.lasts || entry.hasExactDay)
            guard isNear, let forum = workspace.find(ID<Forum>(entry.record.id)) else {
                let happening = Happening(entry, zone: zone)
                switch entry.phase(on: today) {
                case .now: now.add(happening, key: entry.endKey)
                case .next: next.add(happening, key: entry.comingKey)
                case .passed:
                    if entry.kind != .promise { latest.add(happening, key: entry.passedKey(today)) }
                    if entry.isRecent(today) { passed.add(happening, key: entry.passedKey(today)) }
                case .none: break
                }
                continue
            }
            let day = ForumDay(entry, forum, workspace.zone(of: forum), at: moment, live: live)
            for happening in day.now { now.add(happening, key: happening.key(in: zone) ?? entry.endKey) }
            for happening in day.next { next.add(happening, key: happening.key(in: zone) ?? entry.comingKey) }
            for happening in day.passed {
                passed.add(happening, key: entry.passedKey(today))
                latest.add(happening, key: entry.passedKey(today))
            }
        }
        var glance = Glance()
        glance.now = now.happenings
        glance.next = next.happenings.map { workspace.withStart($0) }
        glance.passed = passed.happenings
        glance.latest = latest.happenings.first
        return glance
    }
}

extension Upcoming.Entry {
    fileprivate enum Phase { case now, next, passed }

    /// How an entry without a clock stands on a day; nil for what was held and lies ahead all the same.
    fileprivate func phase(on today: Day) -> Phase? {
        if days.upperBound < today { return .passed }
        if isOver { return days.lowerBound <= today ? .passed : nil }
        if days.lowerBound > today { return .next }
        return lasts || hasExactDay && kind != .promise ? .now : .next
    }

    /// Whether it has passed in the last weeks, or is a promise that waits.
    fileprivate func isRecent(_ today: Day) -> Bool {
        kind == .promise || days.upperBound >= today.advanced(by: -Glance.recentDays)
    }

    fileprivate var endKey: Int64 { Self.key(days.upperBound, 86_400 + kind.rank) }
    fileprivate var comingKey: Int64 { lasts ? Self.key(days.lowerBound, 86_399) : Self.key(days.upperBound, 86_399) }
    fileprivate func passedKey(_ today: Day) -> Int64 { -Self.key(Swift.min(days.upperBound, today), 0) }

    fileprivate static func key(_ day: Day, _ second: Int) -> Int64 { Int64(day.number) * 100_000 + Int64(second) }
}

extension Happening {
    /// Where its start stands among the days of the workspace.
    fileprivate func key(in zone: Zone) -> Int64? {
        start.map { start in
            let day = zone.day(start)
            return Upcoming.Entry.key(day, start - zone.start(of: day))
        }
    }
}

extension Workspace {
    /// What has a time: made when it is first asked for.
    public var upcoming: Upcoming { moments.upcoming { Upcoming(self) } }

    /// A forum that comes on a certain day with the start that its agenda has for that day.
    fileprivate func withStart(_ happening: Happening) -> Happening {
        guard happening.start == nil, happening.entry.kind == .forum, happening.entry.lasts || happening.entry.hasExactDay,
            let forum = find(ID<Forum>(happening.entry.record.id)), !forum.agenda.isEmpty
        else { return happening }
        let zone = zone(of: forum)
        let plan = DayPlan.days(of: forum, zone: zone).first { $0.day == happening.entry.days.lowerBound }
        return Happening(happening.entry, start: plan?.slots.compactMap(\.start).min(), zone: zone)
    }
}

/// The few of many with the lowest keys, in order; of the same key the first come first.
private struct Nearest {
    private let most: Int
    private var kept: [(key: Int64, happening: Happening)] = []

    init(_ most: Int) { self.most = most }

    var happenings: [Happening] { kept.map(\.happening) }

    mutating func add(_ happening: Happening, key: Int64) {
        guard kept.count < most || kept.last.map({ key < $0.key }) == true else { return }
        let place = kept.lastIndex { $0.key <= key }.map { $0 + 1 } ?? 0
        kept.insert((key, happening), at: place)
        if kept.count > most { kept.removeLast() }
    }
}
