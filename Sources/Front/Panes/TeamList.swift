import Model
import TUI

/// The Lab development teams: region, challenge, members.
struct TeamList: ListSource {
    func topic(in scene: Scene) -> String { "" }
    func entries(in scene: Scene) -> [ListEntry] {
        scene.byTitle(scene.workspace.all(Team.self)).map { ListEntry(target: Target($0.name)) }
    }

    func columns(in scene: Scene) -> [Column] {
        [
            Column(heading: scene.say(.screen(.teams)), width: 40), Column(heading: scene.say(.region), width: 24, least: 12),
            Column(heading: scene.say(.challenge), width: 80, least: 20),
        ]
    }

    func cells(of entry: ListEntry, in scene: Scene) -> [Page.Span] {
        guard let team = scene.workspace.find(ID<Team>(entry.target.record.id)) else { return [] }
        return [
            Page.Span(scene.title(team)), Page.Span(scene.workspace.find(team.region).map { scene.title($0) } ?? "", .muted),
            Page.Span(scene.text(team.challenge)),
        ]
    }

    func words(of entry: ListEntry, in scene: Scene) -> String {
        guard let team = scene.workspace.find(ID<Team>(entry.target.record.id)) else { return "" }
        return [team.title.allStrings, scene.workspace.find(team.region)?.allNames ?? "", team.challenge.allStrings].joined(by: " ")
    }

    func reasonForNothing(in scene: Scene) -> Phrase { .emptyCollection(.teams) }
}
