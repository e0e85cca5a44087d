import Model
import TUI

extension Pages {
    static func person(_ person: Person, _ page: inout PageBuilder) {
        let scene = page.scene
        page.title(scene.title(person), aside: "")
        for (affiliation, isOver) in person.affiliations(on: scene.today) {
            let organisation = affiliation.organisation
            let title = [scene.text(affiliation.title), organisation.map { scene.title($0.name) } ?? ""].filter { !$0.isEmpty }
                .joined(by: ", ")
            let period = scene.words(affiliation.period)
            page.line(
                [Page.Span(title, isOver ? .muted : .text), Page.Span(period.isEmpty ? "" : "  " + period, .muted)],
                target: organisation.map { Target($0.name) })
        }
        page.paragraph(person.basics.summary)
        page.field(.aliases, person.aliases.map { scene.text($0) }.joined(by: " · "))
        page.heading(.contactDetails)
        for point in person.contact { page.field(scene.say(.contactKind(point.type ?? .url)), point.value, isCopied: true) }
        if person.contact.isEmpty { page.line(scene.say(.noContactDetails), .muted, indent: 2) }
        takesPart(person, &page)
        page.basics(person.basics)
    }

    /// Everything that a person takes part in: sessions, programmes, series, teams, publications, what is said and promised.
    private static func takesPart(_ person: Person, _ page: inout PageBuilder) {
        let scene = page.scene
        let id = ID<Person>(person.id)
        let forums = scene.workspace.naming(person.name, Forum.self)
        if !forums.isEmpty { page.heading(.takesPartIn, aside: scene.say(.count(forums.count))) }
        for forum in forums {
            let contact = forum.contacts.first { $0.person == id }.map { scene.role($0.role) }
            let role = forum.participants.first { $0.person == id }.map { scene.role($0.role) }
            page.entry(forum.name, aside: [scene.short(forum.date), role ?? contact ?? ""].filter { !$0.isEmpty }.joined(by: " · "))
            for session in forum.sessions {
                guard let entry = session.people.first(where: { $0.person == id }) else { continue }
                page.line(
                    [Page.Span(scene.text(session.name)), Page.Span("  " + (entry.role.map { scene.say(.role($0)) } ?? ""), .muted)],
                    indent: 4,
                    hanging: 6, target: Target(forum.name, part: session.id))
            }
        }
        page.list(scene.workspace.naming(person.name, Programme.self)) { programme in
            programme.contacts.first { $0.person == id }.map {
                [scene.say(.contacts), scene.role($0.role)].filter { !$0.isEmpty }.joined(by: ": ")
            } ?? ""
        }
        page.list(scene.workspace.naming(person.name, Series.self)) { scene.short($0.date) }
        page.list(scene.workspace.naming(person.name, Team.self))
        page.list(scene.workspace.naming(person.name, Publication.self)) { scene.short($0.date) }
        page.list(scene.workspace.naming(person.name, Note.self)) { $0.kind.map { scene.say(.noteKind($0)) } ?? "" }
    }

    static func organisation(_ organisation: Organisation, _ page: inout PageBuilder) {
        let scene = page.scene
        page.title(scene.title(organisation), aside: organisation.sector.map { scene.say(.sector($0)) } ?? "")
        page.paragraph(organisation.basics.summary)
        page.field(.shortName, scene.text(organisation.shortName))
        page.field(.aliases, organisation.aliases.map { scene.text($0) }.joined(by: " · "))
        page.field(.region, to: organisation.region?.name)
        page.field(.web, organisation.url, isCopied: true)
        page.list(scene.byTitle(scene.workspace.naming(organisation.name, Person.self))) { person in
            person.affiliations.first { $0.organisation?.raw == organisation.id }.map { scene.text($0.title) } ?? ""
        }
        page.list(scene.workspace.naming(organisation.name, Programme.self)) { scene.short($0.date) }
        page.list(scene.workspace.naming(organisation.name, Forum.self)) { scene.short($0.date) }
        page.list(scene.workspace.naming(organisation.name, Series.self)) { scene.short($0.date) }
        page.list(scene.byTitle(scene.workspace.naming(organisation.name, Project.self))) { scene.short($0.date) }
        page.list(scene.workspace.naming(organisation.name, Survey.self)) { scene.short($0.date) }
        page.list(scene.byTitle(scene.workspace.naming(organisation.name, Publication.self))) { scene.short($0.date) }
        page.list(scene.workspace.naming(organisation.name, Note.self)) { $0.kind.map { scene.say(.noteKind($0)) } ?? "" }
        page.basics(organisation.basics)
    }
}
