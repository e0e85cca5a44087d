import Model
import TUI

extension Pages {
    /// The page of one session of a forum, or of a block without sessions; nil where the agenda has no such part.
    static func session(_ part: String, of forum: Forum, in scene: Scene) -> Page? {
        for (place, plan) in scene.workspace.days(of: forum).enumerated() {
            guard let slot = plan.slots.firstIndex(where: { $0.id == part }) else { continue }
            let day = ForumDay(forum: forum.id, place: place, day: plan.day, earliest: plan.day)
            guard let sheet = DaySheet(day, in: scene) else { return nil }
            var page = PageBuilder(scene)
            session(slot, DayWords(sheet: sheet, scene: scene), &page)
            return page.page
        }
        return nil
    }

    private static func session(_ slot: Int, _ words: DayWords, _ page: inout PageBuilder) {
        let scene = page.scene
        let (sheet, own) = (words.sheet, words.sheet.plan.slots[slot])
        let session = sheet.session(of: slot)
        page.title(words.title(slot), aside: session?.kind.map { scene.say(.sessionKind($0)) } ?? "")
        page.field(.clockTime, time(slot, words))
        page.field(.room, words.room(slot))
        if let track = session?.track, !own.place.isEmpty { page.field(.track, scene.text(track)) }
        for conflict in sheet.conflicts.of(slot) {
            let other = conflict.first == slot ? conflict.second : conflict.first
            page.line(
                [Page.Span("! ", .bad), Page.Span(words.sentence(conflict, from: slot))], indent: 2, hanging: 4,
                target: sheet.target(of: other))
        }
        if let session {
            page.paragraph(session.abstract)
            if let cut = session.cut { page.line(scene.say(.cutOrder(cut)), .muted) }
            people(of: session, slot, words, &page)
        }
        simultaneous(slot, words, &page)
        if let session {
            materials(session.materials, &page)
            polls(of: session, &page)
            otherForums(of: session, sheet.forum, &page)
        }
        page.gap()
        page.field(.forum, to: sheet.forum.name)
    }

    /// When a session is: day, times and length, as far as they are known.
    private static func time(_ slot: Int, _ words: DayWords) -> String {
        let (scene, sheet) = (words.scene, words.sheet)
        let day = sheet.plan.day.map { scene.language.dates.words(for: $0) } ?? scene.words(sheet.forum.when)
        let block = scene.text(sheet.block(of: slot).name)
        let clock = liveTime(slot, words) ?? words.clock(slot)
        let length = sheet.plan.slots[slot].length.map { scene.language.duration($0) } ?? ""
        let known = clock.isEmpty ? [sheet.plan.slots[slot].session == nil ? "" : block, scene.say(.timeUnknown)] : [clock, length]
        return (known + [day]).filter { !$0.isEmpty }.joined(by: " · ")
    }

    /// The planned times beside those of the day's clock, where it runs and has others.
    private static func liveTime(_ slot: Int, _ words: DayWords) -> String? {
        let (scene, sheet) = (words.scene, words.sheet)
        let day = scene.live(sheet.plan)
        guard day.hasBegun, !words.clock(slot).isEmpty else { return nil }
        if day.notes[slot].isDropped { return words.clock(slot) + " · " + scene.say(.droppedWord) }
        let times = day.forecast(at: scene.now).times[slot]
        guard let start = times.start else { return nil }
        let now = words.clock(start) + (times.end.map { "–" + words.clock($0) } ?? "")
        return now == words.clock(slot) ? nil : scene.say(.planAndNow(words.clock(slot), now))
    }

    /// The people with what they do, and below each the other sessions of the forum that he or she is in.
    private static func people(of session: Session, _ slot: Int, _ words: DayWords, _ page: inout PageBuilder) {
        let scene = page.scene
        guard !session.people.isEmpty else { return }
        page.heading(.peopleOnProgramme, aside: scene.say(.count(session.people.count)))
        for entry in session.people {
            guard let person = entry.person else { continue }
            let record = scene.workspace.find(person)
            let aside = [
                entry.role == .speaker ? "" : entry.role.map { scene.say(.role($0)) } ?? "",
                record.map { scene.affiliation($0, at: words.sheet.forum.when) } ?? "",
            ]
            page.entry(person.name, aside: aside.filter { !$0.isEmpty }.joined(by: " · "))
            let others = sessions(of: person, in: words.sheet.forum, scene).filter { $0.id != words.sheet.plan.slots[slot].id }
            list(others, before: scene.say(.alsoIn) + " ", &page)
        }
    }

    /// The sessions of other forums that its people are in, by person.
    private static func otherForums(of session: Session, _ forum: Forum, _ page: inout PageBuilder) {
        let scene = page.scene
        let people = session.people.compactMap(\.person).map { person in
            (
                person: person,
                sessions: scene.workspace.naming(person.name, Forum.self).filter { $0.id != forum.id }.flatMap {
                    sessions(of: person, in: $0, scene)
                }
            )
        }.filter { !$0.sessions.isEmpty }
        guard !people.isEmpty else { return }
        page.heading(.otherForums, aside: scene.say(.count(people.reduce(0) { $0 + $1.sessions.count })))
        for (person, sessions) in people {
            page.entry(person.name)
            list(sessions, saysForum: true, &page)
        }
    }

    private static func list(_ sessions: [SessionName], before: String = "", saysForum: Bool = false, _ page: inout PageBuilder) {
        for session in sessions.prefix(mostSessions) {
            let aside = saysForum ? "  " + session.forum : ""
            page.line(
                [Page.Span(before, .muted), Page.Span(session.title), Page.Span(aside, .muted)], indent: 4, hanging: 6,
                target: session.target)
        }
        if sessions.count > mostSessions { page.line(page.scene.say(.more(sessions.count - mostSessions)), .muted, indent: 4) }
    }

    /// So many other sessions of one person are listed.
    private static let mostSessions = 8

    /// A session as it is named on the page of another, with its forum and that one's date.
    private struct SessionName {
        let id: String
        let title: String
        let forum: String
        let target: Target
    }

    private static func sessions(of person: ID<Person>, in forum: Forum, _ scene: Scene) -> [SessionName] {
        let about = [scene.title(forum), scene.short(forum.when)].filter { !$0.isEmpty }.joined(by: " · ")
        return forum.agenda.flatMap(\.sessions).filter { $0.people.contains { $0.person == person } }.map { session in
            let title = scene.text(session.name)
            return SessionName(
                id: session.id, title: title.isEmpty ? session.id : title, forum: about, target: Target(forum.name, part: session.id))
        }
    }

    /// What was asked in the room, with the answers where they are recorded.
    private static func polls(of session: Session, _ page: inout PageBuilder) {
        guard !session.polls.isEmpty else { return }
        let scene = page.scene
        page.heading(.polls, aside: scene.say(.count(session.polls.count)))
        for poll in session.polls {
            page.entry(poll.name, aside: scene.pollAside(poll))
            if let survey = scene.workspace.find(poll), survey.questions.contains(where: { !$0.results.isEmpty }) {
                results(of: survey, &page)
            }
        }
    }

    /// What goes on at the same time: by the clock, or where no times are known in the same block.
    private static func simultaneous(_ slot: Int, _ words: DayWords, _ page: inout PageBuilder) {
        let (scene, sheet) = (page.scene, words.sheet)
        let others = sheet.simultaneous(slot)
        guard !others.isEmpty else { return }
        page.heading(.simultaneous, aside: scene.say(.count(others.count)))
        for other in others {
            let aside = [words.clock(other), words.room(other)].filter { !$0.isEmpty }.joined(by: " · ")
            page.line(
                [Page.Span(words.title(other)), Page.Span(aside.isEmpty ? "" : "  " + aside, .muted)], indent: 2, hanging: 4,
                target: sheet.target(of: other))
        }
    }
}

extension DaySheet {
    /// The slots that go on at the same time as one; where no times are known those beside it in its block.
    func simultaneous(_ slot: Int) -> [Int] {
        let own = plan.slots[slot]
        guard let start = own.start else {
            return own.room == nil
                ? [] : plan.slots.indices.filter { plan.slots[$0].block == own.block && plan.slots[$0].room != own.room }
        }
        let end = max(start, own.end ?? start)
        return plan.slots.indices.filter { other in
            guard other != slot, let otherStart = plan.slots[other].start else { return false }
            return otherStart == start || max(start, otherStart) < min(end, max(otherStart, plan.slots[other].end ?? otherStart))
        }
    }
}
