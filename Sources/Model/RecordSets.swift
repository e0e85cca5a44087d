import Synchronization

/// For each collection, which of its records belong to something: found out when a collection is first asked for, and kept.
public final class RecordSets: Sendable {
    private let known = Mutex([[Bool]?](repeating: nil, count: RecordCollection.allCases.count))

    public init() {}

    /// The collection's records, each with whether it belongs. `find` may be called twice where two threads ask at once.
    public func members(of collection: RecordCollection, _ find: () -> [Bool]) -> [Bool] {
        if let known = known.withLock({ $0[collection.index] }) { return known }
        let found = find()
        known.withLock { $0[collection.index] = found }
        return found
    }
}
