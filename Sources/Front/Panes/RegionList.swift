import Model
import TUI

/// The regions, the programme's own first where it has some: kind, population, and how it changed.
struct RegionList: ListSource {
    func topic(in scene: Scene) -> String { scene.programme?.id ?? "" }

    func entries(in scene: Scene) -> [ListEntry] {
        let all = scene.byTitle(scene.workspace.all(Region.self))
        guard let programme = scene.programme else { return all.map { ListEntry(target: Target($0.name)) } }
        let own = all.filter { $0.programmes.contains(ID(programme.id)) }
        let others = all.filter { !$0.programmes.contains(ID(programme.id)) }
        return (own + others).map { ListEntry(target: Target($0.name)) }
    }

    func columns(in scene: Scene) -> [Column] {
        [
            Column(heading: scene.say(.region), width: 34), Column(heading: scene.say(.population), width: 10, isRight: true),
            Column(heading: scene.say(.changeColumn), width: 8, isRight: true), Column(heading: scene.say(.kind), width: 15),
        ]
    }

    func cells(of entry: ListEntry, in scene: Scene) -> [Page.Span] {
        guard let region = scene.workspace.find(ID<Region>(entry.target.record.id)) else { return [] }
        let isOwn = scene.programme.map { region.programmes.contains(ID($0.id)) } ?? true
        let figures = region.population.compactMap { $0.value?.estimate }
        var change = ""
        if let first = figures.first, let last = figures.last, figures.count > 1 {
            change = scene.percent((last / first - 1) * 100)
        }
        return [
            Page.Span(scene.title(region), isOwn ? .text : .muted), Page.Span(figures.last.map { scene.language.number($0) } ?? ""),
            Page.Span(change, change.hasPrefix("−") ? .warning : .good),
            Page.Span(region.kind.map { scene.say(.regionKind($0)) } ?? "", .muted),
        ]
    }

    func words(of entry: ListEntry, in scene: Scene) -> String {
        guard let region = scene.workspace.find(ID<Region>(entry.target.record.id)) else { return "" }
        let kind = region.kind.map { scene.say(.regionKind($0)) } ?? ""
        return region.allNames + " " + kind + " " + region.codes.nuts3 + " "
            + region.members.map { $0.name.allStrings }.joined(by: " ")
    }

    func reasonForNothing(in scene: Scene) -> Phrase { .emptyCollection(.regions) }
}

extension Text {
    /// All languages' strings, for the filter.
    var allStrings: String { variants.map(\.string).joined(by: " ") }
}

extension Region {
    var allNames: String { ([title] + aliases).map(\.allStrings).joined(by: " ") }
}
