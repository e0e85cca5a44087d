/// A record of one of the collections: a person, a region, a forum.
public protocol Record: Shape {
    static var collection: RecordCollection { get }
    /// What every record may carry, its id among it.
    var basics: Basics { get set }
    /// The text by which a person knows the record: its name, title or words.
    var title: Text { get }
    /// The days that the record is about, where it has any: for sorting.
    var date: EDTF? { get }
    /// The fields of the type, the most telling first; what every record has comes after them.
    static var fields: [FieldName] { get }
    /// Fields that a filter may ask for though they are no columns: another name for one of those, or what a record is itself.
    static var impliedFields: [FieldName] { get }
    /// The values of a field, in the order of the file; what the record itself does not say may follow from its links.
    func values(of field: FieldName, in workspace: Workspace) -> [FieldValue]
    /// Reads the next value into the table of the type. All types share the one implementation: as a requirement it is compiled for each.
    static func read(into table: inout Table<Self>, from reader: inout RecordReader) throws(JSONError) -> ReadRecord
}

extension Record {
    public var id: String { basics.id.raw }
    public var name: RecordName { RecordName(Self.collection, id) }
    public var date: EDTF? { nil }
    public static var required: [StaticString] { ["id"] }
    public static var impliedFields: [FieldName] { [] }
}

/// What any record may carry.
public struct Basics: Sendable {
    public var id = Identifier()
    public var summary = Text.none
    public var background = Text.none
    public var tags: [String] = []
    public var links: [WebLink] = []
    public var sources: [Source] = []
    public var conflicts: [Conflict] = []
    public var origin = Origin()

    mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
        switch member {
        case "id": try reader.read(&id)
        case "summary": try reader.read(&summary)
        case "background": try reader.read(&background)
        case "tags": try reader.read(&tags)
        case "links": try reader.read(&links)
        case "sources": try reader.read(&sources)
        case "conflicts": try reader.read(&conflicts)
        default: try reader.skip()
        }
    }
}

/// Where a record stands: its file in the workspace's list and its bytes in that file.
public struct Origin: Sendable, Equatable {
    public var file = 0
    public var start = 0
    public var end = 0
}

/// A named address on the web.
public struct WebLink: Shape {
    public var title = Text.none
    public var url = ""
    public init() {}

    public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
        switch member {
        case "title": try reader.read(&title)
        case "url": try reader.read(&url)
        default: try reader.skip()
        }
    }
}

/// Where a fact comes from.
public struct Source: Shape {
    public var title = Text.none
    public var url = ""
    public var seed = ""
    public var retrieved: EDTF?
    public init() {}

    public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
        switch member {
        case "title": try reader.read(&title)
        case "url": try reader.read(&url)
        case "seed": try reader.read(&seed)
        case "retrieved": try reader.read(&retrieved)
        default: try reader.skip()
        }
    }
}

/// A value that another source, or another person, gives for a field: kept beside the record's own, not smoothed over.
public struct Conflict: Shape {
    public var field = ""
    public var value = RawValue()
    public var source = RawValue()
    public var by = RawValue()
    public var at: EDTF?
    public init() {}

    public mutating func read(_ member: MemberName, from reader: inout RecordReader) throws(JSONError) {
        switch member {
        case "field": try reader.read(&field)
        case "value": try reader.read(&value)
        case "source": try reader.read(&source)
        case "by": try reader.read(&by)
        case "at": try reader.read(&at)
        default: try reader.skip()
        }
    }
}
