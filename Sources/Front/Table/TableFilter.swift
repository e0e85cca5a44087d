import Model

/// Which rows a filter lets through: the one place that knows what a typed filter means to a table.
struct TableFilter: Sendable {
    private var line = QueryLine()

    /// What is wrong with what is typed.
    var fault: QueryFault? { line.fault }

    /// The positions of the view's records that pass its filter, in their order.
    mutating func kept(_ positions: [Int32], by view: TableView, in scene: Scene) -> [Int32] {
        line.take(view.filter, on: view.collection, in: scene)
        guard !line.query.isEmpty else { return positions }
        let run = QueryRun(line.query, view.collection, in: scene)
        return positions.filter { run.keeps(Int($0)) }
    }
}
