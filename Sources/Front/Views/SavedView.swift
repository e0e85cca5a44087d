import Model

/// A way to look at a collection that has been given a name: the screen, what narrows it, and how its table stands.
public struct SavedView: Sendable, Equatable {
    /// A column of the table, and its width where that was chosen.
    public struct Column: Sendable, Equatable {
        public var field: FieldName
        public var width: Int?

        public init(_ field: FieldName, width: Int? = nil) {
            (self.field, self.width) = (field, width)
        }
    }

    /// A field by which the rows are ordered; those after it order what it leaves equal.
    public struct Order: Sendable, Equatable {
        public var field: FieldName
        public var isReversed: Bool

        public init(_ field: FieldName, isReversed: Bool = false) {
            (self.field, self.isReversed) = (field, isReversed)
        }
    }

    public var name: String
    public var screen: ScreenKind
    /// The collection, where the screen shows several.
    public var collection: RecordCollection?
    public var filter = ""
    public var columns: [Column] = []
    public var order: [Order] = []
    public var group: FieldName?
    /// Members of the file that this program does not know, as they are spelled there: they are written again.
    var others: [KeptMember] = []

    public init(name: String, screen: ScreenKind, collection: RecordCollection? = nil, filter: String = "") {
        (self.name, self.screen, self.collection, self.filter) = (name, screen, collection, filter)
    }
}

/// A member that is kept as it is spelled.
struct KeptMember: Sendable, Equatable {
    let name: String
    let json: String
}
