import Model

extension Scene {
    /// Which entries of an index may be found here; nil for all.
    func allowed(in index: FindIndex) -> [Bool]? { nil }
}
