import Model
import TUI

extension Pages {
    static func series(_ series: Series, _ page: inout PageBuilder) {
        let scene = page.scene
        page.title(scene.title(series), aside: series.kind.map { scene.say(.seriesKind($0)) } ?? "")
        page.paragraph(series.basics.summary)
        page.field(.period, scene.words(series.period))
        page.field(.programme, to: series.programme?.name)
        page.field(.region, to: series.region?.name)
        if !series.purpose.isEmpty {
            page.heading(.purpose)
            page.paragraph(series.purpose)
        }
        page.bullets(.members, series.members)
        if !series.hosts.isEmpty {
            page.heading(.hosts)
            for host in series.hosts {
                if let organisation = host.organisation {
                    page.entry(organisation.name, aside: scene.short(scene.workspace.find(host.forum)?.date))
                }
            }
        }
        page.contacts(series.contacts)
        page.list(scene.forums(of: series)) { scene.short($0.date) }
        notes(about: series.name, &page)
        page.basics(series.basics)
    }

    static func forum(_ forum: Forum, _ page: inout PageBuilder) {
        let scene = page.scene
        page.title(scene.title(forum), aside: forum.status.map { scene.say(.forumStatus($0)) } ?? "")
        page.field(.date, dateLine(forum, scene), forum.when?.hasKnownDays == true ? .heading : .text)
        page.field(.place, place(forum, scene))
        page.field(.attendance, attendance(forum, scene))
        page.paragraph(forum.basics.summary)
        clashes(of: forum, &page)
        changes(of: forum, &page)
        agenda(of: forum, &page)
        for plan in scene.workspace.days(of: forum) {
            LiveTable(clock: LiveClock(forum: forum, plan: plan, scene: scene, slot: nil)).add(to: &page)
        }
        page.gap()
        page.field(.audience, scene.text(forum.audience))
        if let note = forum.attendance?.note { page.field(.participants, scene.text(note)) }
        page.field(.hosts, to: forum.hosts)
        page.field(.series, to: forum.series?.name)
        page.field(.region, to: forum.region?.name)
        materials(forum.materials, &page)
        people(of: forum, &page)
        participants(forum.participants, heading: .participants, &page)
        page.bullets(.outcomes, forum.outcomes)
        notes(about: forum.name, &page)
        page.contacts(forum.contacts)
        page.basics(forum.basics)
    }

    /// The forum's date in words, saying so where the day is not known.
    private static func dateLine(_ forum: Forum, _ scene: Scene) -> String {
        guard let date = forum.when else { return scene.say(.unknown) }
        let words = scene.words(date)
        return date.hasKnownDays ? words : "\(words) · \(scene.say(.dayUnknown))"
    }

    private static func place(_ forum: Forum, _ scene: Scene) -> String {
        guard let place = forum.place else { return "" }
        var parts = [scene.text(place.name), scene.text(place.locality)]
        if place.online == true { parts.append(scene.say(.online)) }
        return parts.filter { !$0.isEmpty }.joined(by: ", ")
    }

    private static func attendance(_ forum: Forum, _ scene: Scene) -> String {
        guard let attendance = forum.attendance else { return "" }
        return [
            scene.number(attendance.attended).map { scene.say(.attended($0)) },
            scene.number(attendance.registered).map { scene.say(.registered($0)) },
            scene.number(attendance.expected).map { scene.say(.expected($0)) },
        ].compactMap { $0 }.joined(by: " · ")
    }

    /// Everybody on the programme, each once, with the sessions.
    private static func people(of forum: Forum, _ page: inout PageBuilder) {
        let scene = page.scene
        var sessions: [ID<Person>: [String]] = [:]
        for session in forum.sessions {
            for person in session.people.compactMap(\.person) { sessions[person, default: []].append(scene.text(session.name)) }
        }
        let people = scene.byTitle(sessions.keys.compactMap { scene.workspace.find($0) })
        page.list(people, heading: scene.say(.peopleOnProgramme)) { person in
            let count = sessions[ID(person.id)]?.count ?? 0
            return [scene.affiliation(person, at: forum.when), count > 1 ? scene.say(.sessionCount(count)) : ""].filter { !$0.isEmpty }
                .joined(
                    separator: " · ")
        }
    }

    static func participants(_ participants: [Participant], heading: Label, _ page: inout PageBuilder) {
        guard !participants.isEmpty else { return }
        let scene = page.scene
        page.heading(heading, aside: scene.say(.count(participants.reduce(0) { $0 + ($1.count ?? 1) })))
        for participant in participants {
            let aside = [
                participant.count.map { "× \($0)" } ?? "", scene.role(participant.role),
                participant.sector.map { scene.say(.sector($0)) } ?? "",
                participant.status.map { scene.say(.participantStatus($0)) } ?? "",
            ].filter { !$0.isEmpty }.joined(by: " · ")
            if let name = participant.person?.name ?? participant.organisation?.name {
                page.entry(name, aside: aside)
            } else {
                page.line([Page.Span(scene.text(participant.name)), Page.Span("  " + aside, .muted)], indent: 2, hanging: 4)
            }
        }
    }
}
