import Model

/// Which rows a filter lets through: the one place that knows what a typed filter means to a table.
///
/// The words of the rows are folded once, when the first filter is typed.
struct TableFilter: Sendable {
    private var index: FilterIndex?
    /// The positions whose words are in the index.
    private var indexed: [Int32] = []

    /// The positions of the view's records that pass its filter, in their order.
    mutating func kept(_ positions: [Int32], by view: TableView, in scene: Scene) -> [Int32] {
        let filter = Filter(view.filter)
        guard !filter.isEmpty else { return positions }
        if index == nil || indexed != positions {
            index = FilterIndex(positions.map { scene.filterWords(of: view.collection, at: Int($0)) })
            indexed = positions
        }
        return index?.rows(filter).map { positions[$0] } ?? positions
    }
}

extension Scene {
    /// The words by which a filter finds a record.
    func filterWords(of collection: RecordCollection, at position: Int) -> String {
        let fields = TableView.standard(for: collection).columns.map(\.field) + [.id]
        return
            ([workspace.title(in: collection, at: position).allStrings] + moreWords(of: collection, at: position)
            + fields.map { cell($0, of: collection, at: position).whole }).joined(by: " ")
    }

    /// Names in other languages, and who and what belongs to a record.
    private func moreWords(of collection: RecordCollection, at position: Int) -> [String] {
        switch collection {
        case .regions:
            let region = workspace.all(Region.self)[position]
            return [region.allNames, region.codes.nuts3] + region.members.map { $0.name.allStrings }
        case .forums:
            let forum = workspace.all(Forum.self)[position]
            let people = forum.sessions.flatMap(\.people).compactMap { $0.person.map { title($0.name) } }
            return [workspace.find(forum.region)?.allNames ?? "", words(forum.when)] + forum.sessions.map { $0.name.allStrings } + people
        case .teams:
            let team = workspace.all(Team.self)[position]
            return [workspace.find(team.region)?.allNames ?? "", team.challenge.allStrings]
        case .people:
            return workspace.all(Person.self)[position].aliases.map(\.allStrings)
        case .organisations:
            let organisation = workspace.all(Organisation.self)[position]
            return (organisation.aliases + [organisation.shortName]).map(\.allStrings)
        case .surveys: return workspace.all(Survey.self)[position].questions.map(\.text.allStrings)
        case .programmes, .series, .projects, .publications, .flows, .notes: return []
        }
    }
}

extension Text {
    /// All languages' strings, for the filter.
    var allStrings: String { variants.map(\.string).joined(by: " ") }
}

extension Region {
    var allNames: String { ([title] + aliases).map(\.allStrings).joined(by: " ") }
}
