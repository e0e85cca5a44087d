import Model

/// The live clock of a forum's day as a pane shows and commands it: the day replayed, what is expected now, and the room under the cursor.
struct LiveClock {
    let forum: Forum
    let plan: DayPlan
    let scene: Scene
    let forecast: LiveForecast
    /// The cursor's room; nil while it stands on what concerns all.
    let room: Int?
    /// What runs for all rooms, where there are several; nil where each has its own.
    let gathered: Int?
    /// The rooms in the order in which they are looked at: the cursor's, then those that are latest for their next common point; by lateness alone
    /// where everybody sits together.
    let rooms: [LiveRoom]

    /// - Parameter slot: the id of the slot under the cursor; nil for none.
    init(forum: Forum, plan: DayPlan, scene: Scene, slot: String?) {
        self.init(forum: forum, plan: plan, scene: scene, slot: slot, actions: scene.days.actions(of: forum.id))
    }

    private init(forum: Forum, plan: DayPlan, scene: Scene, slot: String?, actions: [LiveAction]) {
        let forecast = LiveDay(plan: plan, actions: actions).forecast(at: scene.now)
        self.init(forum: forum, plan: plan, scene: scene, slot: slot, actions: actions, forecast: forecast, rooms: forecast.rooms)
    }

    private init(
        forum: Forum, plan: DayPlan, scene: Scene, slot: String?, actions: [LiveAction], forecast: LiveForecast, rooms: [LiveRoom]
    ) {
        let day = forecast.day
        (self.forum, self.plan, self.scene, self.actions, self.forecast) = (forum, plan, scene, actions, forecast)
        let own = slot.flatMap { day.place(of: $0) }.map { day.rooms(of: $0) } ?? day.rooms.indices
        let room = own.count == 1 ? own.first : nil
        let running = day.rooms[0].running
        let isGathered = day.rooms.count > 1 && day.rooms.allSatisfy { $0.running == running }
        gathered = isGathered ? running : nil
        func key(_ told: LiveRoom) -> (Int, Int, Int) {
            (told.room == room && !isGathered ? 0 : 1, told.point?.spare ?? .max, told.room)
        }
        self.rooms = rooms.sorted { key($0) < key($1) }
        self.room = room
        cursor = slot
    }

    private let cursor: String?
    private let actions: [LiveAction]

    /// The same clock with the cursor elsewhere, if it is still that of the plan: what is expected of a large day takes longer than a key may.
    func moved(to slot: String?, in scene: Scene) -> LiveClock? {
        guard scene.now == now, scene.days.actions(of: forum.id) == actions else { return nil }
        return LiveClock(forum: forum, plan: plan, scene: scene, slot: slot, actions: actions, forecast: forecast, rooms: rooms)
    }

    var day: LiveDay { forecast.day }
    var now: Moment { forecast.now }

    /// The same clock when one more thing is done now: what that costs is read from it.
    func after(_ kind: LiveAction.Kind) -> LiveClock {
        LiveClock(forum: forum, plan: plan, scene: scene, slot: cursor, actions: actions + [action(kind)])
    }

    func action(_ kind: LiveAction.Kind) -> LiveAction { LiveAction(kind, on: plan.day, at: now) }

    /// True on the day itself; where the agenda has no day, until the forum has been held or cancelled.
    var isToday: Bool { plan.day.map { $0 == plan.zone.day(now) } ?? (forum.status != .held && forum.status != .cancelled) }

    /// True while the day can be started: on the day itself, until it should be over.
    var canStart: Bool { !day.hasBegun && isToday && !plan.slots.isEmpty && !day.isPlanOver(at: now) }

    /// The rooms that a key is about.
    var scope: Range<Int> { room.map { $0..<$0 + 1 } ?? day.rooms.indices }
}

extension Scene {
    /// A day with what was done on its clock.
    func live(_ plan: DayPlan) -> LiveDay { LiveDay(plan: plan, actions: days.actions(of: plan.forum)) }

    /// The day of a forum that is told of: the one that runs, else today's, else the first; nil where it has no agenda.
    func live(_ forum: Forum) -> LiveDay? {
        let plans = workspace.days(of: forum)
        return plans.lazy.map { live($0) }.first { $0.isRunning }
            ?? (plans.first { $0.day == $0.zone.day(now) } ?? plans.first).map { live($0) }
    }
}
