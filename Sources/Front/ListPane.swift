import Model
import TUI

/// What a list shows: its rows in order, and how a row looks. Most panes are one of these in a few lines.
protocol ListSource: Sendable {
    /// What the rows depend on beside the workspace and the languages, such as the series chosen.
    func topic(in scene: Scene) -> String
    func entries(in scene: Scene) -> [ListEntry]
    func columns(in scene: Scene) -> [Column]
    /// The texts of a row, one for each column.
    func cells(of entry: ListEntry, in scene: Scene) -> [Page.Span]
    /// The words by which the filter finds a row.
    func words(of entry: ListEntry, in scene: Scene) -> String
    /// Why the list is empty, and what to do.
    func reasonForNothing(in scene: Scene) -> Phrase
}

/// A row of a list: what it leads to, and how deep it stands below a heading.
struct ListEntry: Sendable, Hashable {
    var target: Target
    var depth = 0
}

/// A column of a list: how wide it may get, and how narrow. The first takes the room that the others leave.
struct Column: Sendable {
    var heading: String
    /// The most that it takes; less where its rows are shorter.
    var width: Int
    /// The least that it is shown with; the same where it does not give way.
    var least: Int
    var isRight: Bool

    init(heading: String, width: Int, least: Int? = nil, isRight: Bool = false) {
        self.heading = heading
        self.width = max(width, heading.cellWidth)
        self.least = least ?? self.width
        self.isRight = isRight
    }
}

/// A list of records with a cursor that stays on its record when rows come and go.
struct ListPane<Source: ListSource>: Pane {
    private let source: Source
    private var entries: [ListEntry] = []
    /// The places in `entries` of the rows that the filter lets through.
    private var rows: [Int] = []
    private var index: FoldedTexts?
    /// The columns, as wide as their rows are where there are few enough to look at all of them.
    private var columns: [Column] = []
    private var cursor = ListCursor()
    /// The rows within sight and what they say: a cursor that moves makes only those that come into sight.
    private var sight: (rows: Range<Int>, cells: [[Page.Span]]) = (0..<0, [])
    private var height = 1
    private var version = Version()
    var filter = "" {
        didSet { if filter != oldValue { version.filter = nil } }
    }

    /// What the rows were made of.
    private struct Version: Equatable {
        var generation = -1
        var names: [String] = []
        var language = ""
        var topic = ""
        var filter: String?
    }

    init(_ source: Source) { self.source = source }

    var shown: (rows: Int, of: Int) { (rows.count, entries.count) }

    private var current: ListEntry? { rows.indices.contains(cursor.position) ? entries[rows[cursor.position]] : nil }

    mutating func refresh(in scene: Scene, size: Size) {
        height = max(1, size.height - 1)
        let wanted = Version(
            generation: scene.generation, names: scene.names, language: scene.language.tag, topic: source.topic(in: scene), filter: filter)
        if wanted != version {
            // About another topic the list begins anew.
            let kept = version.topic == wanted.topic ? current?.target : nil
            if version.topic != wanted.topic { cursor = ListCursor() }
            var made = version
            made.filter = wanted.filter
            if made != wanted {
                entries = source.entries(in: scene)
                if scene.context != nil { entries = entries.filter { scene.isInContext($0.target.record) } }
                index = nil
                columns = fitted(source.columns(in: scene), in: scene)
            }
            narrow(in: scene)
            sight = (0..<0, [])
            version = wanted
            place(on: kept)
        }
        follow(scene.selection)
        cursor.reveal(height: height, count: rows.count)
        look(in: scene)
    }

    private mutating func look(in scene: Scene) {
        let seen = cursor.top..<max(cursor.top, min(rows.count, cursor.top + height))
        guard seen != sight.rows else { return }
        let known = sight
        let cells = seen.map { row in
            known.rows.contains(row) ? known.cells[row - known.rows.lowerBound] : source.cells(of: entries[rows[row]], in: scene)
        }
        sight = (seen, cells)
    }

    /// Lists longer than this have the widths that they were made with.
    private static var mostMeasured: Int { 400 }

    private func fitted(_ columns: [Column], in scene: Scene) -> [Column] {
        guard entries.count <= Self.mostMeasured else { return columns }
        var widths = columns.map(\.heading.cellWidth)
        for entry in entries {
            for (index, cell) in source.cells(of: entry, in: scene).enumerated() where index < widths.count {
                widths[index] = max(widths[index], cell.text.cellWidth + (index == 0 ? 2 * entry.depth : 0))
            }
        }
        return zip(columns, widths).map { column, width in
            var fitted = column
            fitted.width = min(column.width, width)
            fitted.least = min(column.least, fitted.width)
            return fitted
        }
    }

    private mutating func narrow(in scene: Scene) {
        let filter = TextQuery(filter)
        guard !filter.isEmpty else {
            rows = Array(entries.indices)
            return
        }
        let index = self.index ?? FoldedTexts(entries.map { source.words(of: $0, in: scene) })
        self.index = index
        rows = index.entries(matching: filter)
    }

    private mutating func place(on target: Target?) {
        if let target, let row = rows.firstIndex(where: { entries[$0].target == target }) { cursor.position = row }
        cursor.position = min(cursor.position, max(0, rows.count - 1))
    }

    /// Moves to the record that another pane has chosen.
    private mutating func follow(_ selection: Selection) {
        guard let current, let chosen = selection[current.target.record.collection], chosen != current.target.record.id else { return }
        if let row = rows.firstIndex(where: {
            entries[$0].target.record.id == chosen && entries[$0].target.record.collection == current.target.record.collection
        }) {
            cursor.position = row
        }
    }

    func commands(in scene: Scene) -> [Command] {
        guard current != nil else { return entries.isEmpty ? [] : [.filter] }
        return [.open, .related, .filter]
    }

    mutating func perform(_ command: Command, in scene: Scene, _ selection: inout Selection) -> Reaction {
        switch command {
        case .up: cursor.move(by: -1, count: rows.count)
        case .down: cursor.move(by: 1, count: rows.count)
        case .pageUp: cursor.page(by: -1, height: height, count: rows.count)
        case .pageDown: cursor.page(by: 1, height: height, count: rows.count)
        case .first: cursor.home()
        case .last: cursor.end(count: rows.count)
        case .open, .right: return current == nil ? .say(.label(.nothingToOpen)) : .enter
        case .left: return .leave
        default: return .ignored
        }
        if let current { selection.choose(current.target, in: scene.workspace) }
        return .done
    }

    mutating func click(at point: Point, in scene: Scene, _ selection: inout Selection) {
        let row = cursor.top + point.y - 1
        guard point.y > 0, rows.indices.contains(row) else { return }
        cursor.position = row
        selection.choose(entries[rows[row]].target, in: scene.workspace)
    }

    /// Chooses the row under the cursor, when the pane comes to the front and nothing else is chosen.
    mutating func adopt(_ selection: inout Selection, in scene: Scene) {
        if let current { selection.choose(current.target, in: scene.workspace) } else { selection.target = nil }
    }

    func leads(to target: Target?, in scene: Scene) -> Bool { current?.target == target }

    func description(in scene: Scene) -> String { current.map { scene.title($0.target.record) } ?? "" }

    func draw(on surface: inout Surface, in scene: Scene, isFocused: Bool) {
        let table = TableLayout(columns, width: surface.width - 2)
        table.drawHeading(on: &surface, y: 0)
        guard !rows.isEmpty else {
            let reason = scene.context.map { .nothingInContext($0.text) } ?? source.reasonForNothing(in: scene)
            let phrase = entries.isEmpty ? reason : .emptyFilter(filter)
            for (y, text) in scene.say(phrase).wrapped(to: max(4, surface.width - 2)).enumerated() {
                surface.put(text, x: 1, y: y + 2, style: .muted)
            }
            return
        }
        let depths = sight.rows.map { entries[rows[$0]].depth }
        let firsts = sight.cells.map { $0.first?.text ?? "" }.cutApart(to: depths.map { table.firstWidth(depth: $0) })
        for (y, row) in sight.rows.enumerated() {
            var cells = sight.cells[y]
            if !cells.isEmpty { cells[0].text = firsts[y] }
            table.draw(cells, depth: depths[y], on: &surface, y: y + 1)
            if row == cursor.position {
                surface.restyle(Rect(x: 0, y: y + 1, width: surface.width, height: 1)) { $0.selected() }
                surface.put("▌", x: 0, y: y + 1, style: Style(isFocused ? .focus : .muted).selected())
                if isFocused { surface.cursor = Point(x: 0, y: y + 1) }
            }
        }
        ScrollMark(first: cursor.top, shown: height, of: rows.count).draw(on: &surface, top: 1)
    }
}
