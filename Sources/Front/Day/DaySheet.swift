import Model

/// All that the forms of the day screen are drawn from, worked out once for a forum's day.
struct DaySheet: Sendable {
    let forum: Forum
    let plan: DayPlan
    let conflicts: DayConflicts
    /// What changed since the latest version of the agenda that was kept, with that version's name.
    let changes: (since: Text, AgendaDifference)?
    /// Another zone whose clocks the series' forums follow, where it differs on this day.
    let otherZone: Zone?
    /// When each slot is drawn to begin and end: as planned, unless another says how it really goes.
    var times: [Times]
    /// What was dropped on the day.
    var dropped: Set<Int> = []

    struct Times: Sendable, Equatable {
        var start: Moment?
        var end: Moment?
    }

    init?(_ day: ForumDay, in scene: Scene) {
        let workspace = scene.workspace
        guard let forum = workspace.find(ID<Forum>(day.forum)) else { return nil }
        let plans = workspace.days(of: forum)
        guard plans.indices.contains(day.place) else { return nil }
        self.forum = forum
        plan = plans[day.place]
        conflicts = workspace.conflicts(of: forum)[day.place]
        changes = scene.changes(of: forum)
        otherZone = Self.otherZone(of: forum, plan, in: scene)
        times = plan.slots.map { Times(start: $0.start, end: $0.end) }
    }

    /// Which room a slot is in, by name: as written, else its track; empty where nobody has said.
    func room(of slot: Int, in scene: Scene) -> String {
        let own = plan.slots[slot]
        return scene.text(own.place.isEmpty ? own.room.map { plan.rooms[$0] } ?? .none : own.place)
    }

    /// True where what goes on side by side is in rooms, and not in tracks of which nobody has said where they are.
    var hasRooms: Bool { plan.slots.contains { $0.room != nil && !$0.place.isEmpty } }

    func session(of slot: Int) -> Session? {
        let own = plan.slots[slot]
        return own.session.map { forum.agenda[own.block].sessions[$0] }
    }

    func block(of slot: Int) -> AgendaBlock { forum.agenda[plan.slots[slot].block] }

    /// What the detail shows of a slot; of none, the forum.
    func target(of slot: Int?) -> Target { Target(forum.name, part: slot.map { plan.slots[$0].id }) }

    /// True where some clock time is known.
    var knowsTimes: Bool { times.contains { $0.start != nil } }

    private static func otherZone(of forum: Forum, _ plan: DayPlan, in scene: Scene) -> Zone? {
        guard let moment = plan.slots.lazy.compactMap(\.start).first else { return nil }
        let series = forum.series.flatMap { scene.workspace.find($0) }
        let others = [scene.zone] + (series.map { scene.forums(of: $0).map(scene.workspace.zone) } ?? [])
        return others.first { $0.offset(at: moment) != plan.zone.offset(at: moment) }
    }
}

extension Scene {
    /// What changed in a forum's agenda since its latest kept version; nil where there is none, or where it is the same.
    func changes(of forum: Forum) -> (since: Text, AgendaDifference)? {
        guard let version = forum.agendaVersions.last else { return nil }
        let difference = AgendaDifference(of: forum, from: version.agenda, to: forum.agenda, zone: workspace.zone(of: forum))
        return difference.isEmpty ? nil : (version.name, difference)
    }
}
