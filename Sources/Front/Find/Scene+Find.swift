import Model

extension Scene {
    /// Which entries of an index may be found here; nil for all.
    func allowed(in index: FindIndex) -> [Bool]? {
        guard context != nil else { return nil }
        return (0..<index.count).map { entry in
            let (collection, position) = index.record(entry)
            return isInContext(collection, at: position)
        }
    }
}
