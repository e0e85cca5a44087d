import Model
import TUI

/// What is said of the slots of a day, in the scene's languages.
struct DayWords {
    let sheet: DaySheet
    let scene: Scene

    func title(_ slot: Int) -> String {
        let own = sheet.plan.slots[slot]
        let name = scene.text(own.name)
        if !name.isEmpty { return name }
        return own.isBreak ? scene.say(.blockKind(.pause)) : own.id
    }

    func room(_ slot: Int) -> String { sheet.room(of: slot, in: scene) }

    /// The names of the people, in order.
    func people(_ slot: Int) -> [String] { sheet.plan.slots[slot].people.map { scene.title($0.name) } }

    /// The people in so many columns: all of them, else the first and how many more, else their number.
    func people(_ slot: Int, width: Int) -> String {
        let names = people(slot)
        guard !names.isEmpty else { return "" }
        for shown in stride(from: names.count, to: 0, by: -1) {
            let text = names.prefix(shown).joined(by: ", ") + (shown < names.count ? " +\(names.count - shown)" : "")
            if text.cellWidth <= width { return text }
        }
        let count = scene.say(.personCount(names.count))
        return names.count > 1 && count.cellWidth <= width ? count : names[0].cut(to: width)
    }

    /// The name of a column of the grid.
    func name(_ column: DayLayout.Column) -> String {
        switch column {
        case .common: return scene.say(.forAll)
        case .room(let room):
            let name = scene.text(sheet.plan.rooms[room])
            return name.isEmpty ? scene.say(.parallelNumber(room + 1)) : name
        }
    }

    func clock(_ moment: Moment, _ zone: Zone? = nil) -> String {
        let local = (zone ?? sheet.plan.zone).local(moment)
        return scene.language.dates.clock(hour: local.hour, minute: local.minute)
    }

    /// The city after which a zone is called, shortened to a width.
    func name(of zone: Zone, width: Int) -> String {
        let name = scene.say(.timeZone(zone.name))
        return name.cellWidth <= width ? name : String(name.prefix(max(0, width - 1))) + "."
    }

    /// "09.30–10.15", or what is known of it.
    func clock(_ slot: Int) -> String {
        guard let start = sheet.times[slot].start else { return "" }
        return clock(start) + (sheet.times[slot].end.map { "–" + clock($0) } ?? "")
    }

    func isChosen(_ slot: Int) -> Bool { scene.days.isChosen(sheet.plan.slots[slot].id, of: sheet.forum.id) }

    /// The word for what goes on now, or was dropped on the day.
    func state(_ slot: Int) -> Page.Span? {
        if sheet.dropped.contains(slot) { return Page.Span(scene.say(.droppedWord), .warning) }
        return isOn(slot) ? Page.Span(scene.say(.ongoing), .good) : nil
    }

    /// True while a slot goes on.
    func isOn(_ slot: Int) -> Bool {
        if sheet.dropped.contains(slot) { return false }
        guard let start = sheet.times[slot].start, let end = sheet.times[slot].end else { return false }
        return start <= scene.now && scene.now < end
    }

    /// What stands at the right of a slot's title: film, slides, poll, conflict, chosen.
    func marks(_ slot: Int) -> [Page.Span] {
        var marks: [Page.Span] = []
        if let session = sheet.session(of: slot) {
            if session.materials.contains(where: { $0.kind == .film }) { marks.append(Page.Span("▶", .accent)) }
            if session.materials.contains(where: { $0.kind != .film && $0.kind != .poll }) { marks.append(Page.Span("▤", .accent)) }
            if !session.polls.isEmpty || session.materials.contains(where: { $0.kind == .poll }) { marks.append(Page.Span("?", .accent)) }
        }
        if sheet.conflicts.concern(slot) { marks.append(Page.Span("!", .bad)) }
        if isChosen(slot) { marks.append(Page.Span("✓", .good)) }
        return marks
    }

    /// A conflict as a sentence.
    func sentence(_ conflict: DayConflict) -> String {
        let (first, second) = (title(conflict.first), title(conflict.second))
        switch conflict.kind {
        case .room: return scene.say(.roomTaken(room: room(conflict.second), first, second, minutes: conflict.minutes))
        case .person(let person): return scene.say(.personTaken(scene.title(person.name), first, second, minutes: conflict.minutes))
        case .change(let person): return scene.say(.tightChange(scene.title(person.name), first, second, minutes: conflict.minutes))
        }
    }

    /// The same as seen from one of its slots.
    func sentence(_ conflict: DayConflict, from slot: Int) -> String {
        let other = title(conflict.first == slot ? conflict.second : conflict.first)
        switch conflict.kind {
        case .room: return scene.say(.roomTakenBy(room: room(slot), other, minutes: conflict.minutes))
        case .person(let person): return scene.say(.personTakenBy(scene.title(person.name), other, minutes: conflict.minutes))
        case .change(let person): return scene.say(.tightChangeWith(scene.title(person.name), other, minutes: conflict.minutes))
        }
    }

    /// The texts by which the search finds a slot.
    func searched(_ slot: Int) -> String {
        let own = sheet.plan.slots[slot]
        let people = own.people.map { scene.workspace.find($0)?.names.allStrings ?? $0.raw }
        return ([own.name.allStrings, room(slot)] + people).joined(by: " ")
    }
}
