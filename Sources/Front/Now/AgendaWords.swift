import Model
import TUI

/// A forum's agenda as lines of plain text: its days, blocks and sessions in order, with times where they are known.
public struct AgendaWords: Sendable {
    public let lines: [String]

    /// A block of an agenda with what of it is on one day.
    public struct Block: Sendable {
        /// Its place in the agenda.
        public let number: Int
        public fileprivate(set) var slots: [DayPlan.Slot]
    }

    public init(_ forum: Forum, in scene: Scene) {
        let zone = scene.workspace.zone(of: forum)
        let status = forum.status.map { " · \(scene.say(.forumStatus($0)))" } ?? ""
        var lines = [scene.title(forum) + status]
        if scene.workspace.info.isSynthetic { lines.append(scene.say(.synthetic)) }
        let plans = forum.agenda.isEmpty ? [] : DayPlan.days(of: forum, zone: zone)
        // A date that is not a day is said as it is; days head their blocks.
        if plans.allSatisfy({ $0.day == nil }) { lines.append(forum.when.map { scene.words($0) } ?? scene.say(.dayUnknown)) }
        if plans.isEmpty { lines += ["", scene.say(.agendaUnknown)] }
        for plan in plans { lines += [""] + Self.day(plan, forum, scene) }
        self.lines = lines.map { $0.cut(to: .max) }
    }

    /// The blocks of a day's plan, in order.
    public static func blocks(of plan: DayPlan, _ forum: Forum, in scene: Scene) -> [Block] {
        var blocks: [Block] = []
        for slot in plan.slots where forum.agenda.indices.contains(slot.block) {
            if blocks.last?.number == slot.block {
                blocks[blocks.count - 1].slots.append(slot)
            } else {
                blocks.append(Block(number: slot.block, slots: [slot]))
            }
        }
        return blocks
    }

    private static func day(_ plan: DayPlan, _ forum: Forum, _ scene: Scene) -> [String] {
        let isTimed = plan.slots.contains { $0.start != nil }
        let zone = scene.say(.timeZone(plan.zone.name))
        let heading = [plan.day.map { scene.language.dates.heading($0) } ?? "", isTimed ? zone : scene.say(.timesUnknown)]
        return [heading.filter { !$0.isEmpty }.joined(by: " · ")]
            + blocks(of: plan, forum, in: scene).flatMap { block($0, forum.agenda[$0.number], plan, scene) }
    }

    private static func block(_ block: Block, _ own: AgendaBlock, _ plan: DayPlan, _ scene: Scene) -> [String] {
        let sessions = block.slots.filter { $0.session != nil }
        let bounds = [own.start, own.end].map { LocalTime($0).map { plan.zone.moment(of: $0) } }
        let name = scene.text(own.name)
        let kind = own.kind.map { scene.say(.blockKind($0)) } ?? ""
        // A block of one session says nothing that its session does not, unless it has a name of its own.
        if sessions.count == 1, name.isEmpty || own.kind != .parallel && name == scene.text(sessions[0].name) {
            return session(sessions[0], own, plan, indent: 2, scene)
        }
        let words = [name, kind == name ? "" : kind].filter { !$0.isEmpty }.joined(by: " · ")
        return ["  " + time(bounds[0], bounds[1], plan, scene) + words] + sessions.flatMap { session($0, own, plan, indent: 4, scene) }
    }

    private static func session(_ slot: DayPlan.Slot, _ block: AgendaBlock, _ plan: DayPlan, indent: Int, _ scene: Scene) -> [String] {
        let own = slot.session.map { block.sessions[$0] }
        let facts = [
            scene.text(slot.name), own?.kind.map { scene.say(.sessionKind($0)) } ?? "", scene.text(slot.place),
            own.map { scene.text($0.track) } ?? "",
            slot.start == nil ? scene.length(own) : "",
        ]
        let blanks = String(repeating: " ", count: indent)
        let line = blanks + time(slot.start, slot.end, plan, scene) + facts.filter { !$0.isEmpty }.joined(by: " · ")
        return [line] + (own?.people ?? []).compactMap { person($0, scene) }.map { blanks + "    " + $0 }
    }

    private static func person(_ entry: SessionPerson, _ scene: Scene) -> String? {
        guard let person = entry.person else { return nil }
        return [scene.title(person.name), entry.role.map { scene.say(.role($0)) } ?? ""].filter { !$0.isEmpty }.joined(by: ", ")
    }

    /// "09.30–10.15  ", or what is known of it.
    private static func time(_ start: Moment?, _ end: Moment?, _ plan: DayPlan, _ scene: Scene) -> String {
        guard let start else { return "" }
        let from = scene.clock(start, in: plan.zone)
        return (end.map { "\(from)–\(scene.clock($0, in: plan.zone))" } ?? from) + "  "
    }
}
