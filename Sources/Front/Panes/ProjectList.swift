import Model
import TUI

/// The projects by name: period, region, budget. A hundred thousand of them are listed as quickly as ten.
struct ProjectList: ListSource {
    func topic(in scene: Scene) -> String { "" }

    func entries(in scene: Scene) -> [ListEntry] {
        scene.workspace.namesByTitle(.projects, in: scene.names).map { ListEntry(target: Target($0)) }
    }

    func columns(in scene: Scene) -> [Column] {
        [
            Column(heading: scene.say(.projects), width: 70), Column(heading: scene.say(.period), width: 26, least: 14),
            Column(heading: scene.say(.region), width: 24, least: 12), Column(heading: scene.say(.budget), width: 18, isRight: true),
        ]
    }

    func cells(of entry: ListEntry, in scene: Scene) -> [Page.Span] {
        guard let project = scene.workspace.find(ID<Project>(entry.target.record.id)) else { return [] }
        let regions = project.regions.map { scene.title($0.name) }
        return [
            Page.Span(scene.title(project)), Page.Span(scene.short(project.period), .muted),
            Page.Span(regions.count > 1 ? scene.say(.collectionCount(.regions, regions.count)) : regions.first ?? "", .muted),
            Page.Span(scene.money(project.budget)),
        ]
    }

    func words(of entry: ListEntry, in scene: Scene) -> String {
        guard let project = scene.workspace.find(ID<Project>(entry.target.record.id)) else { return "" }
        let lead = project.lead.map { scene.title($0.name) } ?? ""
        return ([project.title.allStrings, project.id, lead] + project.regions.map { scene.title($0.name) }).joined(by: " ")
    }

    func reasonForNothing(in scene: Scene) -> Phrase { .emptyCollection(.projects) }
}
