import Model

/// Which rows a filter lets through: the one place that knows what a typed filter means to a table.
///
/// While what is typed is not understood, the last that was keeps its rows.
struct TableFilter: Sendable {
    /// What is wrong with what is typed.
    private(set) var fault: QueryFault?
    private var last = Query(groups: [])

    /// The positions of the view's records that pass its filter, in their order.
    mutating func kept(_ positions: [Int32], by view: TableView, in scene: Scene) -> [Int32] {
        switch Query.parse(view.filter, on: view.collection, in: scene) {
        case .success(let query): (last, fault) = (query, nil)
        case .failure(let fault):
            self.fault = fault
            // A field whose value is still to be typed asks for nothing yet.
            if case .missingValue = fault.kind,
                case .success(let rest) = Query.parse(without(fault.range, view.filter), on: view.collection, in: scene)
            {
                last = rest
            }
        }
        guard !last.isEmpty else { return positions }
        let run = QueryRun(last, view.collection, in: scene)
        return positions.filter { run.keeps(Int($0)) }
    }

    private func without(_ range: Range<Int>, _ line: String) -> String {
        String(line.prefix(range.lowerBound)) + String(line.dropFirst(range.upperBound))
    }
}
