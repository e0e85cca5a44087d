import Model
import TUI

extension Pages {
    static func programme(_ programme: Programme, _ page: inout PageBuilder) {
        let scene = page.scene
        page.title(scene.title(programme), aside: scene.words(programme.period))
        page.line(scene.text(programme.slogan), .accent)
        page.paragraph(programme.basics.summary)
        if !programme.organisers.isEmpty {
            page.heading(.organisers)
            for organiser in programme.organisers { page.entry(organiser.name) }
        }
        page.bullets(.aims, programme.aims)
        if !programme.steps.isEmpty {
            page.heading(.steps)
            for (index, step) in programme.steps.enumerated() {
                page.line(
                    [
                        Page.Span("\(index + 1) ", .muted), Page.Span(scene.text(step.name), Style(.text, .bold)),
                        Page.Span("  " + scene.words(step.period), .muted),
                    ], indent: 2, hanging: 4, anchor: step.id)
                page.line(scene.text(step.summary), indent: 4)
            }
        }
        page.bullets(.questions, programme.questions)
        page.bullets(.themes, programme.themes)
        partners(programme.partners, &page)
        page.contacts(programme.contacts)
        let areas = scene.workspace.all(Region.self).filter { $0.programmes.contains(ID(programme.id)) }
        page.list(areas, isByTitle: true) { $0.kind.map { scene.say(.regionKind($0)) } ?? "" }
        page.list(scene.workspace.naming(programme.name, Series.self)) { scene.short($0.date) }
        page.list(scene.workspace.naming(programme.name, Team.self), isByTitle: true)
        page.list(scene.workspace.naming(programme.name, Project.self), isByTitle: true) { scene.short($0.date) }
        page.list(scene.workspace.naming(programme.name, Survey.self), isByTitle: true) { scene.short($0.date) }
        page.list(scene.workspace.naming(programme.name, Publication.self), isByTitle: true) { scene.short($0.date) }
        notes(about: programme.name, &page)
        page.basics(programme.basics)
    }

    /// Organisations with the parts they play.
    static func partners(_ partners: [Partner], _ page: inout PageBuilder) {
        guard !partners.isEmpty else { return }
        page.heading(.partners)
        for partner in partners {
            if let organisation = partner.organisation { page.entry(organisation.name, aside: page.scene.text(partner.role)) }
        }
    }

    /// What was written down about a record.
    static func notes(about name: RecordName, _ page: inout PageBuilder) {
        let scene = page.scene
        let notes = scene.workspace.naming(name, Note.self).filter { $0.about?.name == name }
        page.list(notes) { note in
            [note.kind.map { scene.say(.noteKind($0)) } ?? "", note.status.map { scene.say(.noteStatus($0)) } ?? "", scene.short(note.due)]
                .filter { !$0.isEmpty }.joined(by: " · ")
        }
    }
}
