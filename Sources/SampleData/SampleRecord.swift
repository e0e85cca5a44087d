import Model

/// A record of the invented workspace, before it is written.
struct SampleRecord: Sendable {
    let collection: RecordCollection
    let id: String
    var members = Members()

    /// A record that begins with its id.
    init(_ collection: RecordCollection, _ id: String) {
        self.collection = collection
        self.id = id
        members["id"] = .string(id)
    }

    subscript(name: String) -> JSONValue? {
        get { members[name] }
        set { members[name] = newValue }
    }
}
