import Model
import TUI

/// What does not go together in a forum's agenda, and what was changed in it.
extension Pages {
    static func clashes(of forum: Forum, _ page: inout PageBuilder) {
        let scene = page.scene
        let conflicts = scene.workspace.conflicts(of: forum)
        let count = conflicts.reduce(0) { $0 + $1.all.count }
        guard count > 0 else { return }
        page.heading(.clashes, aside: scene.say(.count(count)))
        for (place, day) in scene.workspace.days(of: forum).enumerated() where !conflicts[place].isEmpty {
            guard let sheet = DaySheet(ForumDay(forum: forum.id, place: place, day: day.day, earliest: day.day), in: scene) else {
                continue
            }
            let words = DayWords(sheet: sheet, scene: scene)
            for conflict in conflicts[place].all {
                let clock = words.clock(conflict.second)
                page.line(
                    [Page.Span("! ", .bad), Page.Span(clock + " ", .muted), Page.Span(words.sentence(conflict))], indent: 2, hanging: 4,
                    target: sheet.target(of: conflict.second))
            }
        }
    }

    static func changes(of forum: Forum, _ page: inout PageBuilder) {
        let scene = page.scene
        guard let (since, difference) = scene.changes(of: forum) else { return }
        page.heading(scene.say(.changedSince(scene.text(since), difference.counts)))
        let zone = scene.workspace.zone(of: forum)
        for change in difference.changes {
            let name = scene.text((change.after ?? change.before)?.name ?? .none)
            page.line(
                [Page.Span(name.isEmpty ? change.id : name), Page.Span("  " + scene.words(of: change, zone), .muted)], indent: 2,
                hanging: 4, target: change.isDropped ? nil : Target(forum.name, part: change.id))
        }
    }
}

extension Scene {
    /// What became of a session, in a few words.
    fileprivate func words(of change: AgendaChange, _ zone: Zone) -> String {
        if change.isNew { return say(.newSession) }
        if change.isDropped { return say(.droppedSession) }
        func clock(_ slot: DayPlan.Slot?) -> String {
            guard let start = slot?.start else { return say(.timeUnknown) }
            let local = zone.local(start)
            return language.dates.clock(hour: local.hour, minute: local.minute)
        }
        func room(_ name: Text) -> String { name.isEmpty ? say(.unknown) : text(name) }
        var parts: [String] = []
        if change.isMoved {
            let (before, after) = (clock(change.before), clock(change.after))
            parts.append(before == after ? say(.movedSession) : "\(before) → \(after)")
        }
        if change.changesRoom { parts.append("\(room(change.rooms.before)) → \(room(change.rooms.after))") }
        if change.longer != 0 { parts.append(say(.longerBy(minutes: change.longer))) }
        if change.isRenamed, let name = change.before?.name { parts.append(say(.wasCalled(text(name)))) }
        return parts.joined(by: " · ")
    }
}
