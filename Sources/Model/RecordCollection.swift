/// The collections of a workspace, by the names that the data folder uses; the order is the one in which they are shown.
public enum RecordCollection: String, CaseIterable, Sendable, Comparable {
    case programmes, regions, series, forums, teams, projects, people, organisations, surveys, publications, flows, notes

    /// The record type that the collection holds.
    var type: any Record.Type {
        switch self {
        case .programmes: Programme.self
        case .regions: Region.self
        case .series: Series.self
        case .forums: Forum.self
        case .teams: Team.self
        case .projects: Project.self
        case .people: Person.self
        case .organisations: Organisation.self
        case .surveys: Survey.self
        case .publications: Publication.self
        case .flows: Flow.self
        case .notes: Note.self
        }
    }

    /// The position among all cases.
    public var index: Int {
        switch self {
        case .programmes: 0
        case .regions: 1
        case .series: 2
        case .forums: 3
        case .teams: 4
        case .projects: 5
        case .people: 6
        case .organisations: 7
        case .surveys: 8
        case .publications: 9
        case .flows: 10
        case .notes: 11
        }
    }

    public static func < (one: RecordCollection, other: RecordCollection) -> Bool { one.index < other.index }
}

/// What a record is called everywhere: `collection/id`. It stays the same when files move or other records come and go.
public struct RecordName: Hashable, Sendable, CustomStringConvertible {
    public let collection: RecordCollection
    public let id: String

    public init(_ collection: RecordCollection, _ id: String) {
        self.collection = collection
        self.id = id
    }

    public var description: String { "\(collection.rawValue)/\(id)" }
}

/// A reference to a record of one type, as another record spells it. It may dangle.
///
/// The type is free of a constraint, which the runtime would look up for each at the start; only records have ids.
public struct ID<Target>: Hashable, Sendable {
    public let raw: String
    public init(_ raw: String) { self.raw = raw }
}

extension ID where Target: Record {
    public var name: RecordName { RecordName(Target.collection, raw) }
}
