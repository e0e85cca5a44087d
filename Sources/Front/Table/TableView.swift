import Model

/// How a table is shown: its columns, order, groups and filter. It is what a saved view keeps.
public struct TableView: Sendable, Hashable {
    public struct Column: Sendable, Hashable {
        public var field: FieldName
        /// In cells; nil for as wide as it needs.
        public var width: Int?

        public init(_ field: FieldName, width: Int? = nil) { (self.field, self.width) = (field, width) }
    }

    /// A key to sort by.
    public struct Order: Sendable, Hashable {
        public var field: FieldName
        public var isReversed: Bool

        public init(_ field: FieldName, isReversed: Bool = false) { (self.field, self.isReversed) = (field, isReversed) }
    }

    public var collection: RecordCollection
    /// The first stays where it is when the others scroll. There is always one.
    public var columns: [Column]
    /// The first key first; empty for the collection's own order.
    public var order: [Order]
    /// The field whose values head groups of rows.
    public var group: FieldName?
    /// As typed.
    public var filter: String

    public init(_ collection: RecordCollection, columns: [Column], order: [Order] = [], group: FieldName? = nil, filter: String = "") {
        self.collection = collection
        self.columns = columns.isEmpty ? [Column(.name)] : columns
        (self.order, self.group, self.filter) = (order, group, filter)
    }

    /// More keys than this say nothing any more.
    private static let mostKeys = 3

    /// Sorts by a field first and by what it was sorted by before after it; once more by the first field turns its direction.
    public mutating func sort(by field: FieldName, isReversed: Bool) {
        let turned = order.first == Order(field, isReversed: isReversed) ? !isReversed : isReversed
        order = Array(([Order(field, isReversed: turned)] + order.filter { $0.field != field }).prefix(Self.mostKeys))
    }

    /// The columns whose sums say something.
    public var summed: [FieldName] { columns.map(\.field).filter { $0.isSummed(in: collection) } }
}

extension TableView {
    /// The columns that tell most about a collection's records, in its own order.
    public static func standard(for collection: RecordCollection) -> TableView {
        TableView(collection, columns: fields(of: collection).map { Column($0) })
    }

    private static func fields(of collection: RecordCollection) -> [FieldName] {
        switch collection {
        case .programmes: [.name, .period, .organiser, .region, .forums, .teams, .projects]
        case .regions: [.name, .population, .change, .kind, .forums, .teams, .projects, .country]
        case .series: [.name, .forums, .kind, .period, .region, .programme]
        case .forums: [.name, .date, .status, .place, .participants, .attended, .sessions, .promises, .host, .audience]
        case .teams: [.name, .region, .challenge, .participants, .programme]
        case .projects: [.name, .period, .region, .budget, .lead, .partner, .status, .fund, .programme]
        case .people: [.name, .organisation, .title, .sector, .region, .forums, .teams, .email]
        case .organisations: [.name, .sector, .region, .projects, .forums, .person, .url]
        case .surveys: [.name, .period, .respondents, .forum, .conductedBy, .method, .programme]
        case .publications: [.name, .kind, .date, .publisher, .author, .programme]
        case .flows: [.name, .from, .to, .value, .unit, .period]
        case .notes: [.name, .kind, .about, .owner, .due, .status, .region, .created]
        }
    }
}

extension FieldName {
    /// True where a sum of the values says something. The number of a forum is no amount, and what several records share, such as the forums
    /// of people, would be counted more than once.
    public func isSummed(in collection: RecordCollection) -> Bool {
        switch self {
        case .number: false
        case .forums, .teams, .projects: collection == .series
        default: kind.isSummed
        }
    }
}
