/// What is wrong with a map file.
public struct MapFault: Sendable, Equatable {
    /// The feature by its name, id or number; empty for what concerns the file.
    public var feature = ""
}
