import Model

/// A way to look at a collection that has been given a name: the screen, what narrows it, and how its table stands.
public struct SavedView: Sendable, Equatable {
    public typealias Column = TableView.Column
    public typealias Order = TableView.Order

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
    /// The same of columns, and of keys to sort by.
    var columnOthers: [FieldMembers] = []
    var orderOthers: [FieldMembers] = []

    public init(name: String, screen: ScreenKind, collection: RecordCollection? = nil, filter: String = "") {
        (self.name, self.screen, self.collection, self.filter) = (name, screen, collection, filter)
    }

    /// A table as it stands.
    init(name: String, screen: ScreenKind, table: TableView) {
        self.init(name: name, screen: screen, collection: table.collection, filter: table.filter)
        (columns, order, group) = (table.columns, table.order, table.group)
    }

    /// How the table of a collection stands in this view; what the view does not say is as usual.
    func table(of collection: RecordCollection) -> TableView {
        var table = TableView.standard(for: collection)
        if !columns.isEmpty { table.columns = columns }
        (table.order, table.group, table.filter) = (order, group, filter)
        return table
    }
}

/// What is kept as it is spelled of a column or a key to sort by.
struct FieldMembers: Sendable, Equatable {
    let field: FieldName
    let members: [KeptMember]
}

/// A member that is kept as it is spelled.
struct KeptMember: Sendable, Equatable {
    let name: String
    let json: String
}
