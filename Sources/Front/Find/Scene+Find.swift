import Model

extension Scene {
    /// Which entries of an index may be found here; nil for all.
    func allowed(in index: FindIndex) -> [Bool]? {
        guard let context else { return nil }
        let members = RecordCollection.allCases.map { context.members(of: $0, in: self) }
        return (0..<index.count).map { entry in
            let (collection, position) = index.record(entry)
            return members[collection.index]?[position] ?? true
        }
    }
}
