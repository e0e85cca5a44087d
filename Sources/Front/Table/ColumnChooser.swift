import Model
import TUI

/// The list in which columns are shown and hidden, moved and widened. Nothing changes in the table before it is done.
struct ColumnChooser: Sendable, Equatable {
    /// A field that may be a column.
    struct Entry: Sendable, Equatable {
        let field: FieldName
        var isShown: Bool
        /// In cells; nil for as wide as it needs.
        var width: Int?
    }

    private(set) var entries: [Entry]
    var cursor = ListCursor()
    /// True where the order and the groups go back to what is usual too.
    var isStandard = false

    private static let widths = 4...200
    private static let step = 2

    /// The columns of a view in their order, then the fields that it does not show.
    init(_ view: TableView) {
        let shown = view.columns.map { Entry(field: $0.field, isShown: true, width: $0.width) }
        let fields = TableView.standard(for: view.collection).columns.map(\.field) + Workspace.fields(of: view.collection)
        entries = fields.reduce(into: shown) { entries, field in
            if !entries.contains(where: { $0.field == field }) { entries.append(Entry(field: field, isShown: false)) }
        }
    }

    /// What is shown, in its order.
    var columns: [TableView.Column] { entries.filter(\.isShown).map { TableView.Column($0.field, width: $0.width) } }

    private var current: Int? { entries.indices.contains(cursor.position) ? cursor.position : nil }

    /// Shows or hides the field under the cursor; false for the last one that is shown.
    mutating func toggle() -> Bool {
        guard let current, !(entries[current].isShown && columns.count == 1) else { return false }
        entries[current].isShown.toggle()
        return true
    }

    /// Makes the column wider or narrower than it is or, where it was as wide as it needed, than that.
    mutating func widen(by sign: Int, needed: Int) {
        guard let current else { return }
        let width = (entries[current].width ?? needed) + sign * Self.step
        entries[current].width = min(Self.widths.upperBound, max(Self.widths.lowerBound, width))
    }

    /// Moves the field one place up or down; false at the end.
    mutating func move(by step: Int) -> Bool {
        guard let current, entries.indices.contains(current + step) else { return false }
        entries.swapAt(current, current + step)
        cursor.position += step
        return true
    }
}

/// The chooser among the table's keys, and as it is drawn in the table's place.
extension TablePane {
    mutating func openChooser() {
        var chooser = ColumnChooser(view)
        chooser.cursor.position = min(column, view.columns.count - 1)
        self.chooser = chooser
    }

    mutating func choose(_ command: Command, _ chooser: ColumnChooser, in scene: Scene) -> Reaction {
        var chooser = chooser
        let count = chooser.entries.count
        let height = max(1, size.height - 1)
        defer { if self.chooser != nil { self.chooser = chooser } }
        switch command {
        case _ where chooser.cursor.follow(command, height: height, count: count): break
        case .mark:
            guard chooser.toggle() else { return .say(.label(.lastColumnStays)) }
            chooser.cursor.move(by: 1, count: count)
        case .zoomIn, .zoomOut:
            let field = chooser.entries[min(chooser.cursor.position, count - 1)].field
            let column = view.columns.firstIndex { $0.field == field }
            let needed = column.flatMap { made.wishes.indices.contains($0) ? made.wishes[$0].most : nil } ?? Self.newWidth
            chooser.widen(by: command == .zoomIn ? 1 : -1, needed: needed)
        case .panLeft, .panRight:
            guard chooser.move(by: command == .panLeft ? -1 : 1) else { return .say(.label(.noMoreColumns)) }
        case .fit:
            chooser = ColumnChooser(.standard(for: collection))
            chooser.isStandard = true
        case .open, .columns:
            let current = view.columns[min(column, view.columns.count - 1)].field
            if chooser.isStandard { (view.order, view.group, folded) = ([], nil, []) }
            view.columns = chooser.columns
            column = view.columns.firstIndex { $0.field == current } ?? 0
            self.chooser = nil
        default: return .ignored
        }
        return .done
    }

    /// The width from which a column that was not shown is widened.
    private static let newWidth = 20

    /// What the chooser's keys are called.
    func chooserName(of command: Command, in scene: Scene) -> String? {
        switch command {
        case .mark: scene.say(.showColumn)
        case .zoomIn: scene.say(.widerColumn)
        case .zoomOut: scene.say(.narrowerColumn)
        case .panLeft: scene.say(.moveColumnUp)
        case .panRight: scene.say(.moveColumnDown)
        case .fit: scene.say(.standardColumns)
        case .open: scene.say(.chooserDone)
        default: nil
        }
    }

    func draw(_ chooser: ColumnChooser, on surface: inout Surface, in scene: Scene, isFocused: Bool) {
        surface.put(scene.say(.columnsShown(chooser.columns.count, of: chooser.entries.count)), x: 1, y: 0, style: .heading)
        let height = max(1, surface.height - 1)
        for y in 0..<max(0, min(height, chooser.entries.count - chooser.cursor.top)) {
            let entry = chooser.entries[chooser.cursor.top + y]
            let style = entry.isShown ? Style.text : .muted
            surface.put(entry.isShown ? "●" : "○", x: 1, y: y + 1, style: entry.isShown ? .accent : .muted)
            let width = entry.width.map { "\($0)" } ?? ""
            surface.put(scene.heading(of: entry.field, in: collection), x: 3, y: y + 1, style: style, limit: surface.width - 9)
            surface.put(width, x: max(3, surface.width - 2 - width.cellWidth), y: y + 1, style: .muted)
            if chooser.cursor.top + y == chooser.cursor.position { drawCursor(on: &surface, y: y + 1, isFocused: isFocused) }
        }
        ScrollMark(first: chooser.cursor.top, shown: height, of: chooser.entries.count).draw(on: &surface, top: 1)
    }
}
