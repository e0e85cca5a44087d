/// Every record of a data folder, with what is wrong with it. It is a value: loading makes a new one.
public struct Workspace: Sendable {
    public let info: WorkspaceInfo
    /// The files that were read, in the order of their paths.
    public let files: [SourceFile]
    /// What is wrong, by file and place.
    public let problems: [Problem]
    /// True when this is the first look at a folder of which more is still being read.
    public let isPartial: Bool
    let tables: [any RecordTable]
    let links: LinkIndex
    /// The orders by title that were made while loading, and the languages that they are for.
    let orders: TitleOrders
    /// The zones that the folder names.
    let zones: Zones
    private let matrices = MatrixMemo()
    let moments = UpcomingMemo()
    private let agendas = AgendaMemo()

    /// The records of a type, in the order in which they were read.
    public func all<R: Record>(_ type: R.Type = R.self) -> Table<R> { tables[R.collection.index] as? Table<R> ?? Table() }

    /// The record that a reference names, or nil where it dangles. O(1).
    public func find<R: Record>(_ id: ID<R>?) -> R? { id.flatMap { all(R.self)[id: $0.raw] } }

    /// The record of this name, whatever its type. O(1).
    public func find(_ name: RecordName) -> (any Record)? { tables[name.collection.index].record(id: name.id) }

    /// The zone of the workspace: the machine's where it names none that is known, and UTC where that is not known either.
    public var zone: Zone { zones[info.timeZone] ?? zones.machine ?? .utc }

    /// The zone of a forum: its own, else the workspace's.
    public func zone(of forum: Forum) -> Zone { forum.timeZone.isEmpty ? zone : zones[forum.timeZone] ?? zone }

    /// Where each area of a programme stands. Worked out once: the workspace never changes, and every pane asks.
    public func matrix(of programme: Programme) -> Matrix { matrices.matrix(of: programme, in: self) }

    /// The plans of a forum's days. Worked out once: the workspace never changes, and every pane asks.
    public func days(of forum: Forum) -> [DayPlan] { agendas.days(of: forum, in: self).plans }

    /// The conflicts of each of a forum's days, in their order.
    public func conflicts(of forum: Forum) -> [DayConflicts] { agendas.days(of: forum, in: self).conflicts }

    /// How many records a collection has.
    public func count(_ collection: RecordCollection) -> Int { tables[collection.index].count }

    /// The records that a record names and those that name it, each once, by collection and then in the folder's order.
    ///
    /// O(k log k) for k links.
    public func related(to name: RecordName) -> [RecordName] {
        guard let node = node(name) else { return [] }
        return Self.distinct(links.targets(of: node) + links.sources(of: node)).filter { $0 != node }.compactMap(self.name)
    }

    /// The records of one type that name this record.
    public func naming<R: Record>(_ name: RecordName, _ type: R.Type = R.self) -> [R] {
        guard let node = node(name) else { return [] }
        let table = all(R.self)
        let first = links.first[R.collection.index]
        let range = first..<first + UInt32(table.count)
        return Self.distinct(links.sources(of: node).filter(range.contains)).map { table[Int($0 - first)] }
    }

    /// Each number once, in order.
    private static func distinct(_ nodes: [UInt32]) -> [UInt32] {
        var distinct: [UInt32] = []
        for node in nodes.sorted() where node != distinct.last { distinct.append(node) }
        return distinct
    }

    /// The names of a collection's records in the order of their titles in these languages.
    ///
    /// O(n) where the order was made while loading, else O(n log n); that is for few records or other languages.
    public func namesByTitle(_ collection: RecordCollection, in languages: [String]) -> [RecordName] {
        let table = tables[collection.index]
        let known = orders.languages == languages && !orders.positions.isEmpty ? orders.positions[collection.index] : nil
        return (known ?? table.positionsByTitle(in: languages)).map { table.name(at: Int($0)) }
    }

    /// The records of the files that have problems, by file and place: to tell which record a problem is in.
    public func recordsWithProblems() -> [(origin: Origin, name: RecordName)] {
        let files = Set(problems.map(\.file))
        return tables.flatMap { $0.origins(in: files) }.sorted { ($0.origin.file, $0.origin.start) < ($1.origin.file, $1.origin.start) }
    }

    private func node(_ name: RecordName) -> UInt32? {
        tables[name.collection.index].position(id: name.id).map { links.first[name.collection.index] + UInt32($0) }
    }

    private func name(_ node: UInt32) -> RecordName? {
        guard let collection = RecordCollection.allCases.last(where: { links.first[$0.index] <= node }) else { return nil }
        return tables[collection.index].name(at: Int(node - links.first[collection.index]))
    }
}

/// What `workspace.json` says of the folder.
public struct WorkspaceInfo: Shape {
    public var name = Text.none
    public var timeZone = ""
    /// BCP 47 tags, the most wanted first.
    public var languages: [String] = []
    /// Map files, relative to the folder.
    public var maps: [String] = []
    /// True where everything in the folder is invented.
    public var isSynthetic = false
    public init() {}

    public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
        switch member {
        case "name": try reader.read(&name)
        case "timeZone": try reader.read(&timeZone)
        case "languages": try reader.read(&languages)
        case "maps": try reader.read(&maps)
        case "synthetic": try reader.read(&isSynthetic)
        default: try reader.skip()
        }
    }
}

/// A file of the folder: its path below the folder and its bytes.
public struct SourceFile: Sendable {
    public let path: String
    public let bytes: Bytes
}

/// The positions of each large collection's records in the order of their titles.
struct TitleOrders: Sendable {
    /// From so many records on, sorting them is felt when a list opens.
    static let many = 1000

    var languages: [String] = []
    var positions: [[Int32]?] = []
}
