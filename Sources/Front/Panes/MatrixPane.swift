import Model
import TUI

/// The first screen: where each area stands in each step, or a programme's outline in the same form.
struct MatrixPane: Pane {
    private var grid = Grid(columns: [], rows: [], summary: [])
    private var rows: [Int] = []
    private var cursor = ListCursor()
    private var column = 0
    private var isTurned = false
    private var size = Size(width: 1, height: 1)
    private var layout = GridLayout(Grid(columns: [], rows: [], summary: []), size: Size(width: 1, height: 1))
    /// The rows that the grid would fill in the pane's width.
    private var naturalHeight = 0
    private var version = Version()
    private var now = NowLine()
    private var nowVersion = NowVersion()
    var filter = ""
    private var sought = RecordFilter()

    private struct Version: Equatable {
        var generation = -1
        var names: [String] = []
        var language = ""
        var programme: String?
        var isTurned = false
        var filter = ""
    }

    /// What the line that says what is on rests on.
    private struct NowVersion: Equatable {
        var generation = -1
        var names: [String] = []
        var language = ""
        var minute: Int64?
        var days = DayNotes()
    }

    var shown: (rows: Int, of: Int) { (rows.count, grid.rows.count) }
    /// Rows that are areas are asked for their fields; others have words alone.
    var isAsked: Bool { hasAreas && !isTurned }
    var fault: QueryFault? { isAsked ? sought.fault : nil }
    func collection(in scene: Scene) -> RecordCollection? { isAsked ? .regions : nil }

    /// The rows that the filter lets through.
    private mutating func filtered(in scene: Scene) -> [Int] {
        var words = TextQuery(filter)
        var passing: [Bool]?
        if isAsked {
            _ = sought.take(filter, on: .regions, in: scene)
            words = sought.words
            passing = sought.passing(grid.rows.map { RecordName(.regions, $0.id) }, in: scene)
        }
        return grid.rows.indices.filter { passing?[$0] != false && words.matches(grid.rows[$0].label + " " + grid.rows[$0].aside) }
    }

    private var current: Grid.Cell? {
        guard rows.indices.contains(cursor.position) else { return nil }
        let cells = grid.rows[rows[cursor.position]].cells
        return cells.indices.contains(column) ? cells[column] : nil
    }

    mutating func refresh(in scene: Scene, size: Size) {
        let hasChanged = refreshNow(in: scene)
        let wanted = Version(
            generation: scene.generation, names: scene.names, language: scene.language.tag, programme: scene.programme?.id,
            isTurned: isTurned,
            filter: filter)
        let isOther = wanted != version
        if isOther {
            let kept = rows.indices.contains(cursor.position) ? grid.rows[rows[cursor.position]].id : nil
            grid = Self.grid(in: scene)
            if isTurned && hasAreas { grid = grid.transposed }
            rows = filtered(in: scene)
            if wanted.programme == version.programme, let row = rows.firstIndex(where: { grid.rows[$0].id == kept }) {
                cursor.position = row
            } else if wanted.programme != version.programme {
                cursor = ListCursor()
                column = 0
            }
            version = wanted
        }
        cursor.position = max(0, min(cursor.position, rows.count - 1))
        column = max(0, min(column, grid.columns.count - 1))
        if isOther || hasChanged || size != self.size {
            layout = GridLayout(grid, size: size, saysNow: saysNow)
            naturalHeight = naturalRows(width: size.width)
            self.size = size
        }
        cursor.reveal(height: height, count: rows.count)
    }

    /// Makes the line of what is on anew where time or data have changed. True where its row comes or goes.
    private mutating func refreshNow(in scene: Scene) -> Bool {
        let wanted = NowVersion(
            generation: scene.generation, names: scene.names, language: scene.language.tag, minute: scene.minute, days: scene.days)
        // It is about records of every kind: it waits until all have been read.
        guard wanted != nowVersion, !scene.workspace.isPartial else { return false }
        nowVersion = wanted
        let before = saysNow
        now = NowLine(scene.glance(most: Self.mostHappenings), in: scene)
        return saysNow != before
    }

    private static let mostHappenings = 8

    /// Whether there is something to say of what is on; nil where not even that there is nothing.
    private var saysNow: Bool? { now.isEmpty ? nil : !now.isQuiet }

    func clock(in scene: Scene) -> ClockHand? { now.isTimed && layout.nowRow != nil ? .minute : nil }

    /// The rows of the grid that there is room for.
    private var height: Int { max(1, size.height - layout.headRows) }

    private var hasAreas: Bool {
        if case .matrix = grid.rows.first?.cells.first?.choice { return true }
        return false
    }

    private static func grid(in scene: Scene) -> Grid {
        guard let programme = scene.programme else { return Grid(columns: [], rows: [], summary: []) }
        let matrix = scene.workspace.matrix(of: programme)
        return matrix.rows.isEmpty || programme.steps.isEmpty ? Grid(outline: programme, in: scene) : Grid(matrix, in: scene)
    }

    func naturalHeight(width: Int) -> Int? {
        grid.rows.isEmpty ? nil : width == size.width ? naturalHeight : naturalRows(width: width)
    }

    private func naturalRows(width: Int) -> Int {
        GridLayout(grid, size: Size(width: width, height: 99), saysNow: saysNow).headRows + grid.rows.count + 1
    }

    func commands(in scene: Scene) -> [Command] {
        let topics: [Command] = scene.workspace.count(.programmes) > 1 ? [.nextTopic] : []
        guard current != nil else { return topics }
        return [.open, .related] + topics + [.filter] + (hasAreas ? [.nextForm] : [])
    }

    mutating func perform(_ command: Command, in scene: Scene, _ selection: inout Selection) -> Reaction {
        switch command {
        case _ where cursor.follow(command, height: height, count: rows.count): break
        case .left: column = max(0, column - 1)
        case .right: column = min(grid.columns.count - 1, column + 1)
        case .open: return open()
        case .nextForm:
            guard hasAreas, current != nil else { return .say(.label(.nothingToTurn)) }
            turn()
            return .done
        default: return .ignored
        }
        adopt(&selection, in: scene)
        return .done
    }

    /// Exchanges rows and columns, with the cursor on the same cell. A filter is of rows, so it ends here.
    private mutating func turn() {
        guard hasAreas, rows.indices.contains(cursor.position) else { return }
        isTurned.toggle()
        filter = ""
        (cursor.position, column) = (column, rows[cursor.position])
    }

    private func open() -> Reaction {
        switch current?.choice {
        case nil: .say(.label(.nothingToOpen))
        case .target(let target): .open(target)
        case .matrix(_, let records, let none):
            if records.isEmpty { .say(none) } else if records.count == 1 { .open(Target(records[0])) } else { .enter }
        }
    }

    mutating func click(at point: Point, in scene: Scene, _ selection: inout Selection) {
        let row = cursor.top + point.y - layout.headRows
        guard rows.indices.contains(row), point.y >= layout.headRows else { return }
        cursor.position = row
        if let hit = layout.column(at: point.x) { column = hit }
        adopt(&selection, in: scene)
    }

    /// Makes the cell under the cursor what the details follow.
    mutating func adopt(_ selection: inout Selection, in scene: Scene) {
        switch current?.choice {
        case .matrix(let choice, _, _): selection.choose(choice, in: scene.workspace)
        case .target(let target): selection.choose(target, in: scene.workspace)
        case nil: selection.target = scene.programme.map { Target($0.name) }
        }
    }

    func leads(to target: Target?, in scene: Scene) -> Bool {
        switch current?.choice {
        case .matrix(let choice, _, _): scene.selection.cell == choice
        case .target(let own): own == target
        case nil: true
        }
    }

    func description(in scene: Scene) -> String {
        guard rows.indices.contains(cursor.position), grid.columns.indices.contains(column) else { return "" }
        let row = grid.rows[rows[cursor.position]]
        return hasAreas ? "\(row.label), \(grid.columns[column].heading)" : row.label
    }

    func draw(on surface: inout Surface, in scene: Scene, isFocused: Bool) {
        guard !grid.rows.isEmpty else {
            let phrase: Phrase =
                scene.programme == nil
                ? .label(.noProgrammes) : scene.context.map { .nothingInContext($0.text) } ?? .label(.emptyProgramme)
            for (y, text) in scene.say(phrase).wrapped(to: max(4, surface.width - 2)).enumerated() {
                surface.put(text, x: 1, y: y + 1, style: .muted)
            }
            return
        }
        let layout = surface.size == size ? layout : GridLayout(grid, size: surface.size, saysNow: saysNow)
        layout.drawHead(on: &surface, column: column)
        if let row = layout.nowRow { surface.put(now.text(width: surface.width - 2), x: 1, y: row, style: now.isQuiet ? .muted : .accent) }
        if rows.isEmpty { surface.put(scene.say(.emptyFilter(filter)), x: 1, y: layout.headRows, style: .muted) }
        for y in 0..<max(0, min(surface.height - layout.headRows, rows.count - cursor.top)) {
            let isCurrent = cursor.top + y == cursor.position
            layout.draw(
                rows[cursor.top + y], on: &surface, y: y + layout.headRows, column: isCurrent ? column : nil,
                isFocused: isFocused)
        }
        ScrollMark(first: cursor.top, shown: surface.height - layout.headRows, of: rows.count).draw(on: &surface, top: layout.headRows)
    }
}
