import Model
import TUI

/// A list of records as a table: sorted, grouped and narrowed, with a cursor that stays on its record when rows come and go.
///
/// The view says how it is shown; what is made of the view and the scene is kept in `made`, and made anew from the first step that has changed.
struct TablePane: Pane {
    let source: TableSource
    /// How each collection is shown; nil for one that was not looked at.
    var views = [TableView?](repeating: nil, count: RecordCollection.allCases.count)
    var collection: RecordCollection
    /// The place of the current column in the view's columns.
    var column = 0
    /// The first column beside the frozen one.
    var scroll = 1
    var cursor = ListCursor()
    /// What was gone into from the rows: frequency tables and the rows of their values.
    var levels: [Level] = []
    /// The list of columns, while it is open.
    var chooser: ColumnChooser?
    var marks = TableMarks()
    /// The groups whose rows are not shown.
    var folded: Set<TableKey> = []
    var made = Made()
    /// True until the row that came first by sorting is chosen.
    var isAtNewTop = false
    var size = Size(width: 0, height: 0)

    /// A step from the rows into one of their columns.
    enum Level: Sendable {
        /// How often the values of a field occur.
        case frequencies(FieldName, ListCursor)
        /// The rows of one value.
        case value(FieldName, TableKey)
    }

    init(_ source: TableSource) {
        self.source = source
        switch source {
        case .regions: collection = .regions
        case .forums: collection = .forums
        case .series: collection = .series
        case .teams: collection = .teams
        case .projects: collection = .projects
        case .contacts: collection = .people
        }
    }

    var view: TableView {
        get { views[collection.index] ?? .standard(for: collection) }
        set { views[newValue.collection.index] = newValue }
    }

    /// The field of the current column.
    var field: FieldName { view.columns[min(column, view.columns.count - 1)].field }

    var filter: String {
        get { view.filter }
        set { view.filter = newValue }
    }

    var isAsked: Bool { true }
    func collection(in scene: Scene) -> RecordCollection? { collection }
    var fault: QueryFault? { made.filter.fault }
    var shown: (rows: Int, of: Int) { (made.rows?.positions.count ?? 0, made.own.count) }

    var table: (view: TableView, rows: [Int32])? { made.rows.map { (view, $0.positions) } }

    mutating func show(_ view: TableView) {
        // Rows of a filter that was here before say nothing of this one.
        if view.filter != self.view.filter { (made.filter, made.version) = (TableFilter(), nil) }
        self.view = view
        (column, scroll, levels, chooser, folded) = (0, 1, [], nil, [])
    }

    /// The line under the cursor.
    var line: TableLine? { made.lines.indices.contains(cursor.position) ? made.lines[cursor.position] : nil }

    /// The group of the line under the cursor.
    var group: TableGroups.Group? {
        guard let line, let groups = made.rows?.groups, groups.groups.indices.contains(Int(line.group)) else { return nil }
        return groups.groups[Int(line.group)]
    }

    /// The record under the cursor; nil on a line that stands for several.
    var current: RecordName? { made.frequencies == nil ? made.current : nil }

    /// Chooses the row under the cursor; on a line that stands for several records none, but what they come to.
    mutating func adopt(_ selection: inout Selection, in scene: Scene) {
        if let current { return selection.choose(Target(current), in: scene.workspace) }
        selection.target = nil
        selection.summary = summary(in: scene)
    }

    func leads(to target: Target?, in scene: Scene) -> Bool {
        if let current { return Target(current) == target }
        // The map beside goes to areas whose group is folded.
        guard source.isBesideMap, made.frequencies == nil, let target, target.record.collection == collection, let group else {
            return target == nil
        }
        let position = scene.workspace.position(of: target.record).map(Int32.init)
        return position.map { made.rows?.groups?.positions(of: group).contains($0) ?? false } ?? false
    }

    func description(in scene: Scene) -> String { current.map { scene.title($0) } ?? summary(in: scene)?.value ?? "" }

    mutating func closeOverlay() -> Bool {
        defer { chooser = nil }
        return chooser != nil
    }

    /// Out of a frequency table, or out of the rows of one of its values.
    mutating func goUp() -> Bool { levels.popLast() != nil }
}

/// A row of a table on the screen: a record, or the heading of a group.
struct TableLine: Sendable, Hashable {
    /// The record's position in its collection; less than zero for a heading.
    var position: Int32
    /// The number of its group; less than zero where there are none.
    var group: Int32 = -1

    var isHeading: Bool { position < 0 }
}
