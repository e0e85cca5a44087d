import Model
import TUI

/// The forums of the chosen series: number or area, date, state.
struct ForumList: ListSource {
    func topic(in scene: Scene) -> String { scene.series?.id ?? "" }

    func entries(in scene: Scene) -> [ListEntry] {
        guard let series = scene.series else {
            return scene.workspace.all(Forum.self).map { ListEntry(target: Target($0.name)) }
        }
        let forums = scene.forums(of: series)
        return (forums.isEmpty ? [series.name] : forums.map(\.name)).map { ListEntry(target: Target($0)) }
    }

    func columns(in scene: Scene) -> [Column] {
        [
            Column(heading: scene.say(.forum), width: 60), Column(heading: scene.say(.date), width: 20),
            Column(heading: scene.say(.status), width: 14),
        ]
    }

    func cells(of entry: ListEntry, in scene: Scene) -> [Page.Span] {
        guard let forum = scene.workspace.find(ID<Forum>(entry.target.record.id)), entry.target.record.collection == .forums else {
            return [Page.Span(scene.title(entry.target.record), .heading), Page.Span(scene.say(.noForums), .muted)]
        }
        let state = StateMark.state(forum.status)
        let status = forum.status.map { scene.say(.forumStatus($0)) } ?? scene.say(.unknown)
        return [
            Page.Span(scene.title(forum)),
            Page.Span(forum.when == nil ? scene.say(.unknown) : scene.short(forum.when), forum.when?.hasKnownDays == true ? .text : .muted),
            Page.Span("\(StateMark.glyph(state)) \(status)", StateMark.style(state)),
        ]
    }

    func words(of entry: ListEntry, in scene: Scene) -> String {
        guard let forum = scene.workspace.find(ID<Forum>(entry.target.record.id)) else { return scene.title(entry.target.record) }
        let sessions = forum.sessions
        let people = sessions.flatMap(\.people).compactMap { $0.person.map { scene.title($0.name) } }
        let region = scene.workspace.find(forum.region)?.allNames ?? ""
        return ([forum.title.allStrings, region, scene.words(forum.when)] + sessions.map { $0.name.allStrings } + people).joined(
            separator: " ")
    }

    func reasonForNothing(in scene: Scene) -> Phrase { .emptyCollection(.forums) }
}

/// All series, the latest first: what the forum list is chosen from.
struct SeriesList: ListSource {
    func topic(in scene: Scene) -> String { "" }
    func entries(in scene: Scene) -> [ListEntry] { scene.allSeries.map { ListEntry(target: Target($0.name)) } }

    func columns(in scene: Scene) -> [Column] {
        [Column(heading: scene.say(.series), width: 60), Column(heading: scene.say(.forums), width: 6, isRight: true)]
    }

    func cells(of entry: ListEntry, in scene: Scene) -> [Page.Span] {
        guard let series = scene.workspace.find(ID<Series>(entry.target.record.id)) else { return [] }
        let count = scene.forums(of: series).count
        return [Page.Span(scene.title(series)), Page.Span(count == 0 ? "–" : "\(count)", .muted)]
    }

    func words(of entry: ListEntry, in scene: Scene) -> String {
        scene.workspace.find(entry.target.record).map { $0.title.allStrings } ?? ""
    }

    func reasonForNothing(in scene: Scene) -> Phrase { .emptyCollection(.series) }
}

extension Scene {
    /// All series by the programmes' order; within a programme those with most forums first, then the latest first.
    var allSeries: [Series] {
        byTitle(workspace.all(Series.self)).map { series in
            let rank = programmes.firstIndex { $0.id == series.programme?.raw } ?? .max
            return ((rank, -forums(of: series).count, -(series.date?.last?.number ?? .min / 2)), series)
        }.sorted { $0.0 < $1.0 }.map(\.1)
    }

    /// The series that the forum screen is about: the chosen one, else the first.
    var series: Series? { selection.series.flatMap { workspace.find(ID<Series>($0)) } ?? allSeries.first }
}
