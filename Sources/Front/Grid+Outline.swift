import Model
import TUI

extension Grid {
    /// A programme without areas: its series with their forums and sessions, its surveys and its contacts, in the matrix's form.
    init(outline programme: Programme, in scene: Scene) {
        columns = [
            Column(id: "state", heading: scene.say(.state)), Column(id: "people", heading: scene.say(.people)),
            Column(id: "materials", heading: scene.say(.materials)), Column(id: "polls", heading: scene.say(.polls)),
        ]
        rows = []
        isOutline = true
        summary = Self.summary(programme, scene)
        let series = scene.byTitle(scene.workspace.naming(programme.name, Series.self))
        for entry in series.sorted(by: { ($1.date?.last?.number ?? .min) < ($0.date?.last?.number ?? .min) }) { add(entry, scene) }
        for survey in scene.byTitle(scene.workspace.naming(programme.name, Survey.self)) where survey.forum == nil { add(survey, scene) }
        for project in scene.byTitle(scene.workspace.naming(programme.name, Project.self)) {
            rows.append(Self.row(project.name, scene.title(project), 0, extra: scene.short(project.date), scene))
        }
        for contact in programme.contacts {
            guard let person = scene.workspace.find(contact.person) else { continue }
            rows.append(Self.row(person.name, scene.title(person), 0, word: scene.say(.contacts), extra: scene.role(contact.role), scene))
        }
    }

    private mutating func add(_ series: Series, _ scene: Scene) {
        rows.append(Self.row(series.name, scene.title(series), 0, isHeading: true, extra: scene.short(series.date), scene))
        for forum in scene.forums(of: series) {
            let people = Set(forum.sessions.flatMap(\.people).compactMap(\.person)).count
            let state = StateMark.state(forum.status)
            rows.append(
                Row(
                    id: "\(forum.name)", label: scene.title(forum), depth: 1,
                    cells: Self.cells(
                        Target(forum.name), state: state, word: forum.status.map { scene.say(.forumStatus($0)) } ?? "",
                        extra: scene.short(forum.date), people: people,
                        materials: forum.materials.count + forum.sessions.flatMap(\.materials).count,
                        polls: forum.sessions.flatMap(\.polls).count,
                        scene)))
            for session in forum.sessions {
                rows.append(
                    Row(
                        id: "\(forum.name)#\(session.id)", label: scene.text(session.name), depth: 2,
                        cells: Self.cells(
                            Target(forum.name, part: session.id), word: session.kind.map { scene.say(.sessionKind($0)) } ?? "",
                            people: session.people.count, materials: session.materials.count, polls: session.polls.count, scene)))
            }
        }
    }

    private mutating func add(_ survey: Survey, _ scene: Scene) {
        let base = scene.number(survey.respondents).map { scene.say(.respondentCount($0)) } ?? ""
        let extra = [base, scene.short(survey.date)].filter { !$0.isEmpty }.joined(by: " · ")
        rows.append(Self.row(survey.name, scene.title(survey), 0, word: scene.say(.surveyWord), extra: extra, scene))
    }

    private static func row(
        _ name: RecordName, _ label: String, _ depth: Int, isHeading: Bool = false, word: String = "", extra: String = "", _ scene: Scene
    ) -> Row {
        Row(
            id: "\(name)", label: label, depth: depth, isHeading: isHeading,
            cells: cells(Target(name), word: word, extra: extra, people: 0, materials: 0, polls: 0, scene))
    }

    private static func cells(
        _ target: Target, state: Progress.State? = nil, word: String = "", extra: String = "", people: Int, materials: Int, polls: Int,
        _ scene: Scene
    ) -> [Cell] {
        func count(_ number: Int) -> Cell { Cell(word: number == 0 ? "" : "\(number)", choice: .target(target), isRight: true) }
        let first = Cell(
            glyph: state.map(StateMark.glyph) ?? "", word: word.isEmpty ? state.map { scene.say(.state($0)) } ?? "" : word,
            extras: extra.isEmpty ? [] : [extra],
            style: state.map(StateMark.style) ?? .muted, choice: .target(target))
        return [first, count(people), count(materials), count(polls)]
    }

    private static func summary(_ programme: Programme, _ scene: Scene) -> [String] {
        let forums = scene.workspace.naming(programme.name, Series.self).flatMap { scene.forums(of: $0) }
        let sessions = forums.flatMap(\.sessions)
        let withoutDay = forums.filter { $0.when?.hasKnownDays != true }.count
        var parts = [scene.say(.collectionCount(.forums, forums.count))]
        if withoutDay > 0 { parts.append(scene.say(.withoutDay(withoutDay))) }
        if !sessions.isEmpty { parts.append(scene.say(.sessionCount(sessions.count))) }
        let people = Set(sessions.flatMap(\.people).compactMap(\.person)).count
        if people > 0 { parts.append(scene.say(.personCount(people))) }
        let films = sessions.flatMap(\.materials).filter { $0.kind == .film }.count
        if films > 0 { parts.append(scene.say(.filmCount(films))) }
        let polls = sessions.flatMap(\.polls).count
        if polls > 0 { parts.append(scene.say(.pollCount(polls))) }
        return parts
    }
}

extension Scene {
    /// A series' forums, the latest last; those of one date by region and number.
    func forums(of series: Series) -> [Forum] {
        workspace.naming(series.name, Forum.self).filter { $0.series?.raw == series.id }
            .map { forum in
                let region = CollationKey(workspace.find(forum.region).map { title($0) } ?? "", alphabet)
                return ((forum.date?.first?.number ?? .max, region, forum.number ?? 0), forum)
            }
            .sorted { $0.0 < $1.0 }.map(\.1)
    }
}
