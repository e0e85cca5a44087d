import Model

/// What all screens are narrowed to: a query that stands until it is taken back. Which records it keeps is found out once for each collection.
///
/// A collection that does not have a field is not asked for it: where only one region counts, what belongs to no region stays.
public struct Context: Sendable {
    /// The query as it was typed.
    public let text: String
    /// What of it can be asked of each collection, by the collection's index.
    private let asked: [Query]
    private let sets = RecordSets()

    init(_ text: String, _ query: Query) {
        self.text = text
        asked = RecordCollection.allCases.map { collection in
            Query(groups: query.groups.filter { Query(groups: [$0]).fields.allSatisfy { Workspace.has($0, in: collection) } })
        }
    }

    /// False where the whole collection belongs, whatever its records are.
    func narrows(_ collection: RecordCollection) -> Bool { !asked[collection.index].isEmpty }

    /// For each record of a collection whether it belongs; nil where the whole collection does.
    func members(of collection: RecordCollection, in scene: Scene) -> [Bool]? {
        let asked = asked[collection.index]
        guard !asked.isEmpty else { return nil }
        return sets.members(of: collection) {
            let run = QueryRun(asked, collection, in: scene)
            return (0..<scene.workspace.count(collection)).map { run.keeps($0) }
        }
    }
}

extension Scene {
    /// Whether the record at a position of its collection belongs to what the screens are narrowed to.
    public func isInContext(_ collection: RecordCollection, at position: Int) -> Bool {
        guard let members = context?.members(of: collection, in: self), members.indices.contains(position) else { return true }
        return members[position]
    }

    /// The same of a record by its name.
    public func isInContext(_ name: RecordName) -> Bool {
        guard context != nil, let position = workspace.position(of: name) else { return true }
        return isInContext(name.collection, at: position)
    }

    /// The records of a type that belong to what the screens are narrowed to, in the order of the folder.
    func inContext<R: Record>(_ type: R.Type) -> some Sequence<R> {
        let members = context?.members(of: R.collection, in: self)
        return workspace.all(R.self).enumerated().lazy.filter { members?[$0.offset] != false }.map(\.element)
    }
}
