import Front
import Model

/// Rows of a collection's records with some of their fields, to be written in a format for others.
public struct RecordSheet {
    public let collection: RecordCollection
    public let fields: [FieldName]
    /// The records' places in their collection, in the order in which they are written.
    public let positions: [Int32]
    let scene: Scene

    public init(_ collection: RecordCollection, fields: [FieldName], positions: [Int32], in scene: Scene) {
        self.collection = collection
        self.fields = fields
        self.positions = positions
        self.scene = scene
    }

    /// The rows and columns that a table shows.
    public init(_ view: TableView, positions: [Int32], in scene: Scene) {
        self.init(view.collection, fields: view.columns.map(\.field), positions: positions, in: scene)
    }

    func name(at position: Int32) -> RecordName { scene.workspace.name(in: collection, at: Int(position)) }

    func values(_ field: FieldName, at position: Int32) -> [FieldValue] {
        scene.workspace.values(of: field, in: collection, at: Int(position))
    }

    /// The names of the records, one a line: `collection/id`.
    public var ids: [String] { positions.map { "\(name(at: $0))" } }
}
