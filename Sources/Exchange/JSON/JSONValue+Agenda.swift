import Front
import Model

extension JSONValue {
    /// A forum's agenda, for `lagesbild agenda --json`.
    public static func agenda(of forum: Forum, in scene: Scene) -> JSONValue {
        let zone = scene.workspace.zone(of: forum)
        var members = JSONMembers()
        members.add("id", forum.id)
        members.add("name", scene.title(forum))
        members.add("status", forum.status?.rawValue)
        members.add("date", forum.when?.text)
        members.add("timeZone", zone.name)
        members.add("days", forum.agenda.isEmpty ? [] : DayPlan.days(of: forum, zone: zone).map { day($0, forum, scene) })
        return .object(members)
    }

    private static func day(_ plan: DayPlan, _ forum: Forum, _ scene: Scene) -> JSONValue {
        var members = JSONMembers()
        members.add("day", plan.day?.description)
        members.add("rooms", plan.rooms.map { .string(scene.text($0)) })
        members.add("blocks", AgendaWords.blocks(of: plan, forum, in: scene).map { block($0, plan.zone, forum, scene) })
        return .object(members)
    }

    private static func block(_ block: AgendaWords.Block, _ zone: Zone, _ forum: Forum, _ scene: Scene) -> JSONValue {
        var members = JSONMembers()
        let own = forum.agenda[block.number]
        members.add("id", own.id)
        members.add("name", scene.text(own.name))
        members.add("kind", own.kind?.rawValue)
        members.add("start", LocalTime(own.start).map { zone.moment(of: $0).stated(in: zone) })
        members.add("end", LocalTime(own.end).map { zone.moment(of: $0).stated(in: zone) })
        members.add("sessions", block.slots.filter { $0.session != nil }.map { session($0, zone, forum, scene) })
        return .object(members)
    }

    private static func session(_ slot: DayPlan.Slot, _ zone: Zone, _ forum: Forum, _ scene: Scene) -> JSONValue {
        var members = JSONMembers()
        members.add("id", slot.id)
        members.add("name", scene.text(slot.name))
        members.add("room", scene.text(slot.place))
        let own = slot.session.map { forum.agenda[slot.block].sessions[$0] }
        members.add("track", own.map { scene.text($0.track) })
        members.add("kind", own?.kind?.rawValue)
        members.add("start", slot.start?.stated(in: zone))
        members.add("end", slot.end?.stated(in: zone))
        let people = own?.people ?? []
        members.add("people", people.compactMap { entry in entry.person.map { person($0, entry.role, scene) } })
        return .object(members)
    }

    private static func person(_ id: ID<Person>, _ role: SessionPerson.Role?, _ scene: Scene) -> JSONValue {
        var members = JSONMembers()
        members.add("id", id.raw)
        members.add("name", scene.workspace.find(id).map { scene.title($0) })
        members.add("role", role?.rawValue)
        return .object(members)
    }
}
