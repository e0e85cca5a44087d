/// A record of one of the collections: a person, a region, a forum.
public protocol Record: Shape {
    static var collection: RecordCollection { get }
    /// What every record may carry, its id among it.
    var basics: Basics { get set }
    /// The text by which a person knows the record: its name, title or words.
    var title: Text { get }
    /// The days that the record is about, where it has any: for sorting.
    var date: EDTF? { get }
}

extension Record {
    public var id: String { basics.id.raw }
    public var name: RecordName { RecordName(Self.collection, id) }
    public var date: EDTF? { nil }
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
}

/// Where a record stands: its file in the workspace's list and its bytes in that file.
public struct Origin: Sendable, Equatable {
    public var file = 0
    public var start = 0
    public var end = 0
}

extension Field where Value: Record {
    /// The fields of `Basics`, which every record has, at the stored property that holds them.
    static func common(_ basics: WritableKeyPath<Value, Basics>) -> [Field<Value>] {
        [
            Field("id", basics.appending(path: \.id), isRequired: true),
            Field("summary", basics.appending(path: \.summary)),
            Field("background", basics.appending(path: \.background)),
            Field("tags", basics.appending(path: \.tags)),
            Field("links", basics.appending(path: \.links)),
            Field("sources", basics.appending(path: \.sources)),
            Field("conflicts", basics.appending(path: \.conflicts)),
        ]
    }
}

/// A named address on the web.
public struct WebLink: Shape {
    public var title = Text.none
    public var url = ""
    public init() {}
    public static let fields: [Field<WebLink>] = [Field("title", \.title), Field("url", \.url)]
}

/// Where a fact comes from.
public struct Source: Shape {
    public var title = Text.none
    public var url = ""
    public var seed = ""
    public var retrieved: EDTF?
    public init() {}
    public static let fields: [Field<Source>] = [
        Field("title", \.title), Field("url", \.url), Field("seed", \.seed), Field("retrieved", \.retrieved),
    ]
}

/// A value that another source, or another person, gives for a field: kept beside the record's own, not smoothed over.
public struct Conflict: Shape {
    public var field = ""
    public var value = RawValue()
    public var source = RawValue()
    public var by = RawValue()
    public var at: EDTF?
    public init() {}
    public static let fields: [Field<Conflict>] = [
        Field("field", \.field), Field("value", \.value), Field("source", \.source), Field("by", \.by), Field("at", \.at),
    ]
}
