import Model
import TUI

extension Pages {
    static func team(_ team: Team, _ page: inout PageBuilder) {
        let scene = page.scene
        page.title(scene.title(team), aside: scene.workspace.find(team.region).map { scene.title($0) } ?? "")
        page.paragraph(team.basics.summary)
        page.field(.challenge, scene.text(team.challenge))
        page.field(.programme, to: team.programme?.name)
        page.field(.region, to: team.region?.name)
        let step = scene.workspace.find(team.programme)?.step(team.step)
        page.field(.step, step.map { scene.text($0.name) } ?? team.step)
        for module in team.modules {
            guard let state = module.state else { continue }
            page.line(
                [
                    Page.Span(StateMark.glyph(state) + " ", StateMark.style(state)), Page.Span(module.module),
                    Page.Span("  " + scene.say(.state(state)), .muted),
                ], indent: 2)
        }
        if !team.experiments.isEmpty {
            page.heading(.experiments)
            for experiment in team.experiments {
                page.line(scene.text(experiment.name), Style(.text, .bold), indent: 2)
                page.line(scene.text(experiment.description), indent: 2)
                page.line(scene.text(experiment.outcome), .muted, indent: 2)
            }
        }
        page.bullets(.outcomes, team.outcomes)
        participants(team.members, heading: .members, &page)
        notes(about: team.name, &page)
        page.basics(team.basics)
    }

    static func project(_ project: Project, _ page: inout PageBuilder) {
        let scene = page.scene
        page.title(scene.title(project), aside: scene.text(project.status))
        page.paragraph(project.basics.summary)
        page.field(.period, scene.words(project.period))
        page.field(.lead, to: project.lead?.name)
        page.field(.region, to: project.regions)
        page.field(.budget, scene.money(project.budget))
        page.field(.fund, scene.text(project.fund))
        page.field(.programmeCode, project.programmeCode)
        page.field(.programme, to: project.programme?.name)
        partners(project.partners, &page)
        notes(about: project.name, &page)
        page.basics(project.basics)
    }

    static func publication(_ publication: Publication, _ page: inout PageBuilder) {
        let scene = page.scene
        page.title(scene.title(publication), aside: publication.kind.map { scene.say(.publicationKind($0)) } ?? "")
        page.field(.date, scene.words(publication.date))
        page.field(.publisher, to: publication.publisher?.name)
        page.field(.authors, to: publication.authors)
        page.field(.programme, to: publication.programme?.name)
        page.gap()
        page.paragraph(publication.basics.summary)
        notes(about: publication.name, &page)
        page.basics(publication.basics)
    }

    static func flow(_ flow: Flow, _ page: inout PageBuilder) {
        let scene = page.scene
        page.title(scene.title(flow), aside: scene.words(flow.period))
        page.field(.from, to: flow.from?.name)
        page.field(.to, to: flow.to?.name)
        page.field(.value, [scene.number(flow.value) ?? "", scene.text(flow.unit)].filter { !$0.isEmpty }.joined(by: " "))
        page.basics(flow.basics)
    }

    static func note(_ note: Note, _ page: inout PageBuilder) {
        let scene = page.scene
        page.title(note.kind.map { scene.say(.noteKind($0)) } ?? "", aside: note.status.map { scene.say(.noteStatus($0)) } ?? "")
        page.paragraph(note.text)
        page.gap()
        if let about = note.about?.name {
            page.field(.about, to: about)
            if let forum = ID<Forum>(about, in: .forums).flatMap({ scene.workspace.find($0) }),
                let session = forum.sessions.first(where: { $0.id == note.about?.session })
            {
                page.field(.session, scene.text(session.name), target: Target(forum.name, part: session.id))
            }
        }
        page.field(.saidBy, to: note.saidBy?.name)
        if let owner = note.owner {
            let name = RecordName(.people, owner.id)
            page.field(.owner, to: scene.workspace.find(name) == nil ? RecordName(.organisations, owner.id) : name)
        }
        page.field(.due, scene.words(note.due))
        page.field(.proof, scene.text(note.proof))
        page.field(.reason, scene.text(note.reason))
        page.field(.recipient, to: note.recipient?.name)
        page.field(.author, scene.text(note.author))
        let created = try? EDTF(String(note.created.prefix(10)))
        page.field(.created, created.map { scene.words($0) } ?? note.created)
        page.basics(note.basics)
    }
}

extension Scene {
    /// An amount with its currency.
    func money(_ money: Money?) -> String {
        guard let money, let amount = number(money.amount) else { return "" }
        return money.currency.isEmpty ? amount : "\(amount) \(money.currency)"
    }
}
