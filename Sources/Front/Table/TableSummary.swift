import Model

/// What a table's line for several records comes to: shown beside the heading of a group, and beside a row of a frequency table.
public struct TableSummary: Sendable, Hashable {
    public let collection: RecordCollection
    /// What the records have in common: the field and its value.
    public let field: FieldName
    public let value: String
    public let totals: TableTotals
    /// The first of its records, in the table's order.
    public let first: [RecordName]

    /// More titles than these are looked up in the table itself.
    static let mostNamed = 30
}

extension TablePane {
    /// The line under the cursor as a summary; nil where it is a record, and where there is none.
    func summary(in scene: Scene) -> TableSummary? {
        if let table = made.frequencies, case .frequencies(_, let cursor) = levels.last {
            guard table.rows.indices.contains(cursor.position) else { return nil }
            let row = table.rows[cursor.position]
            return summary(of: table.field, row.label, table.positions(of: row), in: scene)
        }
        guard let line, line.isHeading, let group, let groups = made.rows?.groups else { return nil }
        return summary(of: groups.field, group.label, groups.positions(of: group), in: scene)
    }

    private func summary(of field: FieldName, _ value: String, _ positions: ArraySlice<Int32>, in scene: Scene) -> TableSummary {
        TableSummary(
            collection: collection, field: field, value: value, totals: TableTotals(made.figures, among: Array(positions)),
            first: positions.prefix(TableSummary.mostNamed).map { scene.workspace.name(in: collection, at: Int($0)) })
    }
}

extension Pages {
    /// Several records as a table counts them: their value, how many they are, what they come to, and the first of them.
    static func summary(_ summary: TableSummary, in scene: Scene) -> Page {
        var page = PageBuilder(scene)
        page.title(summary.value, aside: scene.heading(of: summary.field, in: summary.collection))
        page.line(scene.say(.collectionCount(summary.collection, summary.totals.count)))
        for field in summary.totals.fields {
            page.field(
                scene.heading(of: field, in: summary.collection),
                TableTotals.words(summary.totals.sums.filter { $0.field == field }, in: scene))
        }
        page.gap()
        for name in summary.first { page.entry(name) }
        let rest = summary.totals.count - summary.first.count
        if rest > 0 { page.line(scene.say(.more(rest)), .muted, indent: 2) }
        return page.page
    }
}
