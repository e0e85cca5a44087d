import Model

/// What a table lists: a collection, or the part of it that its screen is about.
enum TableSource: Sendable, Hashable {
    /// The regions, the programme's own first where it has some.
    case regions
    /// The forums of the chosen series; the series itself where it has none.
    case forums
    /// All series, the latest first: what the forums are chosen from.
    case series
    case teams, projects
    /// People, organisations, publications or surveys, whichever is chosen.
    case contacts

    /// The collections that the contact screen steps through.
    static let contactCollections: [RecordCollection] = [.people, .organisations, .publications, .surveys]

    /// What the rows depend on beside the workspace and the languages, such as the series chosen.
    func topic(in scene: Scene) -> String {
        switch self {
        case .regions: scene.programme?.id ?? ""
        case .forums: scene.series?.id ?? ""
        case .contacts: scene.selection.contacts.rawValue
        case .series, .teams, .projects: ""
        }
    }

    func collection(in scene: Scene) -> RecordCollection {
        switch self {
        case .regions: .regions
        case .forums: scene.series.map { scene.forums(of: $0).isEmpty ? .series : .forums } ?? .forums
        case .series: .series
        case .teams: .teams
        case .projects: .projects
        case .contacts: scene.selection.contacts
        }
    }

    /// The positions of the records in the order that the list has by itself, those alone that the standing context keeps.
    func positions(in scene: Scene) -> [Int32] {
        let positions = all(in: scene)
        guard let members = scene.context?.members(of: collection(in: scene), in: scene) else { return positions }
        return positions.filter { members[Int($0)] }
    }

    private func all(in scene: Scene) -> [Int32] {
        func positions<R: Record>(_ records: [R]) -> [Int32] {
            records.compactMap { scene.workspace.position(of: $0.name).map(Int32.init) }
        }
        let collection = collection(in: scene)
        switch self {
        case .regions:
            let all = scene.workspace.positionsByTitle(.regions, in: scene.names)
            guard let programme = scene.programme else { return all }
            let regions = scene.workspace.all(Region.self)
            func isOwn(_ position: Int32) -> Bool { regions[Int(position)].programmes.contains(ID(programme.id)) }
            return all.filter(isOwn) + all.filter { !isOwn($0) }
        case .forums:
            guard let series = scene.series else { return scene.workspace.positionsByTitle(.forums, in: scene.names) }
            return collection == .series ? positions([series]) : positions(scene.forums(of: series))
        case .series: return positions(scene.allSeries)
        case .teams, .projects, .contacts: return scene.workspace.positionsByTitle(collection, in: scene.names)
        }
    }

    /// True where another pane of the screen has the keys that pan, zoom and turn.
    var isBesideMap: Bool { self == .regions }
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
