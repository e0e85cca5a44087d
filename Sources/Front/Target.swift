import Model

/// What Enter leads to: a record, or a part of it such as a session of a forum.
public struct Target: Hashable, Sendable {
    public let record: RecordName
    /// The id of the part; nil for the whole record.
    public let part: String?

    public init(_ record: RecordName, part: String? = nil) {
        self.record = record
        self.part = part
    }
}
