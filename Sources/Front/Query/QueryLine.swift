import Model

/// A query that is being typed: what was last understood of it, and what is wrong with it now.
struct QueryLine: Sendable {
    private(set) var query = Query(groups: [])
    /// What is wrong with what is typed; nil where it is understood.
    private(set) var fault: QueryFault?

    /// Takes in what is typed now; while that is not understood, what was goes on.
    mutating func take(_ typed: String, on collection: RecordCollection?, in scene: Scene) {
        switch Query.parse(typed, on: collection, in: scene) {
        case .success(let query): (self.query, fault) = (query, nil)
        case .failure(let fault):
            self.fault = fault
            // What was a word until it turned out to be a field asks for nothing yet.
            guard fault.isAboutField, case .success(let rest) = Query.parse(without(fault.range, typed), on: collection, in: scene) else {
                return
            }
            query = rest
        }
    }

    private func without(_ range: Range<Int>, _ line: String) -> String {
        String(line.prefix(range.lowerBound)) + String(line.dropFirst(range.upperBound))
    }
}

extension QueryFault {
    /// True where the field is at fault, or has no value yet.
    fileprivate var isAboutField: Bool {
        switch kind {
        case .unknownField, .noField, .missingValue: true
        case .noDate, .noNumber, .unknownWord, .noOrder, .openQuote: false
        }
    }
}
