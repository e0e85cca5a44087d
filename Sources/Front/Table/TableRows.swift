import Model

/// The rows of a table in their order, and in groups where its view has some.
public struct TableRows: Sendable {
    /// Positions in the collection, each once.
    public let positions: [Int32]
    public let groups: TableGroups?

    /// The rows of a view among these positions, which stand in the collection's own order.
    public init(_ view: TableView, among positions: [Int32], in scene: Scene) {
        self.init(view, kept: Self.kept(Self.ordered(positions, by: view, in: scene), by: view, in: scene), in: scene)
    }

    /// The rows of positions that stand in the view's order and have passed its filter.
    init(_ view: TableView, kept positions: [Int32], in scene: Scene) {
        self.positions = positions
        let isReversed = view.order.first.map { $0.field == view.group && $0.isReversed } ?? false
        groups = view.group.map { TableGroups($0, isReversed: isReversed, among: positions, of: view.collection, in: scene) }
    }

    /// Positions by the keys of a view: the last key first, for each sort leaves what is alike as it was.
    static func ordered(_ positions: [Int32], by view: TableView, in scene: Scene) -> [Int32] {
        view.order.reversed().reduce(positions) { positions, key in
            scene.workspace.sorted(positions, of: view.collection, by: key.field, isReversed: key.isReversed, in: scene.names)
        }
    }

    /// The positions that the view's filter lets through.
    static func kept(_ positions: [Int32], by view: TableView, in scene: Scene) -> [Int32] {
        var filter = TableFilter()
        return filter.kept(positions, by: view, in: scene)
    }
}
