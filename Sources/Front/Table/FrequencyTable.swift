import Model

/// How often the values of a field occur among rows: count, share and sum of each, the most frequent first.
public struct FrequencyTable: Sendable {
    public struct Row: Sendable {
        public let key: TableKey
        public let label: String
        public let count: Int
        /// Of all rows, 0 to 1. Where records have several values the shares come to more than the whole.
        public let share: Double
        /// Of the field that is summed, one sum for each currency or unit.
        public let sums: [TableTotals.Sum]
    }

    public let field: FieldName
    /// The field whose sums are told; nil where none is.
    public let summed: FieldName?
    /// How many records are counted.
    public let total: Int
    public let rows: [Row]
    private let groups: TableGroups

    public init(
        _ field: FieldName, summing summed: FieldName? = nil, among positions: [Int32], of collection: RecordCollection, in scene: Scene
    ) {
        let figures = summed.map { TableFigures($0, of: collection, in: scene) }
        self.init(TableGroups(field, among: positions, of: collection, in: scene), figures, total: positions.count)
    }

    init(_ groups: TableGroups, _ figures: TableFigures?, total: Int) {
        (field, summed, self.total, self.groups) = (groups.field, figures?.field, total, groups)
        let order = groups.groups.indices.sorted { (-groups.groups[$0].count, $0) < (-groups.groups[$1].count, $1) }
        rows = order.map { index in
            let group = groups.groups[index]
            return Row(
                key: group.key, label: group.label, count: group.count, share: Double(group.count) / Double(max(1, total)),
                sums: figures?.sums(of: groups.positions(of: group)) ?? [])
        }
    }

    /// The positions of a row's records.
    func positions(of row: Row) -> ArraySlice<Int32> {
        groups.groups.first { $0.key == row.key }.map { groups.positions(of: $0) } ?? []
    }

    /// The count of the most frequent value.
    var most: Int { rows.first?.count ?? 0 }
}
