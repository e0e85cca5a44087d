import Model
import TUI

/// What was found anywhere, while one types: by kind, the best first, with the place that matched marked.
struct FindPane: Pane {
    var filter = ""
    private var search: FindSearch?
    private var rows: [FindRow] = []
    /// The hits' places among the rows: the cursor passes over headings.
    private var stops: [Int] = []
    private var cursor = ListCursor()
    /// True where the hits of a kind stand by title; else the best is first.
    private var isByTitle = false
    private var top = 0
    private var height = 1
    private var version = Version()
    private var line = QueryLine()

    var fault: QueryFault? { line.fault }

    private struct Version: Equatable {
        var generation = -1
        var index = -1
        var filter = ""
        var names: [String] = []
        var language = ""
        var context = ""
        /// Words such as “today” mean other days tomorrow.
        var day: Day?
    }

    /// So many entries are looked at before keys are asked for again: a few milliseconds' work.
    private static let slice = 50_000
    /// The rows above the results: the line that is typed, and what was found.
    static let head = 2

    var shown: (rows: Int, of: Int) { (search?.count ?? 0, search?.count ?? 0) }
    var isBusy: Bool { search.map { !$0.isDone } ?? false }

    mutating func refresh(in scene: Scene, size: Size) {
        height = max(1, size.height - Self.head)
        let wanted = Version(
            generation: scene.generation, index: scene.indexGeneration, filter: filter, names: scene.names, language: scene.language.tag,
            context: scene.context?.text ?? "", day: scene.today)
        if wanted != version {
            version = wanted
            start(in: scene)
        }
        reveal()
    }

    private mutating func start(in scene: Scene) {
        guard let index = scene.index else {
            search = nil
            return list(in: scene)
        }
        line.take(filter, on: nil, in: scene)
        search = FindSearch(line.query, in: index, where: scene.allowed(in: index))
        search?.proceed(entries: Self.slice, in: scene)
        cursor = ListCursor()
        top = 0
        list(in: scene)
    }

    mutating func proceed(in scene: Scene) {
        guard isBusy else { return }
        search?.proceed(entries: Self.slice, in: scene)
        list(in: scene)
    }

    /// Lists what was found so far; the cursor stays at its place in the order.
    private mutating func list(in scene: Scene) {
        rows = search.map { FindRow.rows(of: $0, order: isByTitle ? byTitle(in: scene) : nil) } ?? []
        stops = rows.indices.filter { rows[$0].entry != nil }
        cursor.position = min(cursor.position, max(0, stops.count - 1))
        reveal()
    }

    /// Puts entries in the order of their titles.
    private func byTitle(in scene: Scene) -> (([Int]) -> [Int])? {
        guard let index = scene.index else { return nil }
        return { entries in
            entries.map { (CollationKey(scene.title(index.target($0)), scene.alphabet), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }

    private mutating func reveal() {
        guard stops.indices.contains(cursor.position) else {
            top = 0
            return
        }
        let row = stops[cursor.position]
        // The first hit of a kind is seen with its heading.
        let first = row > 0 && rows[row - 1].entry == nil ? row - 1 : row
        if first < top { top = first }
        if row >= top + height { top = row - height + 1 }
        top = max(0, min(top, rows.count - height))
    }

    private func target(in scene: Scene) -> Target? {
        guard let index = scene.index, stops.indices.contains(cursor.position), let entry = rows[stops[cursor.position]].entry else {
            return nil
        }
        return entry < index.count ? index.target(entry) : nil
    }

    func commands(in scene: Scene) -> [Command] { stops.isEmpty ? [.find] : [.open, .related, .copy, .copyCard, .sort, .find] }

    mutating func perform(_ command: Command, in scene: Scene, _ selection: inout Selection) -> Reaction {
        switch command {
        case _ where cursor.follow(command, height: height, count: stops.count): break
        case .nextMatch, .previousMatch: nextKind(command == .nextMatch ? 1 : -1)
        case .open, .right:
            while isBusy { proceed(in: scene) }
            guard let target = target(in: scene) else { return .say(.label(.nothingToOpen)) }
            return .open(target)
        case .sort:
            isByTitle.toggle()
            list(in: scene)
        case .left: return .leave
        default: return .ignored
        }
        choose(&selection, in: scene)
        return .done
    }

    /// To the first hit of the next kind, or back.
    private mutating func nextKind(_ step: Int) {
        let firsts = stops.indices.filter { rows[stops[$0] - 1].entry == nil }
        let now = firsts.lastIndex { $0 <= cursor.position } ?? 0
        guard firsts.indices.contains(now + step) else { return }
        cursor.position = firsts[now + step]
    }

    private mutating func choose(_ selection: inout Selection, in scene: Scene) {
        reveal()
        if let target = target(in: scene) { selection.choose(target, in: scene.workspace) } else { selection.target = nil }
    }

    mutating func adopt(_ selection: inout Selection, in scene: Scene) { choose(&selection, in: scene) }

    func leads(to target: Target?, in scene: Scene) -> Bool { self.target(in: scene) == target }

    mutating func click(at point: Point, in scene: Scene, _ selection: inout Selection) {
        guard let stop = stops.firstIndex(of: top + point.y - Self.head), point.y >= Self.head else { return }
        cursor.position = stop
        choose(&selection, in: scene)
    }

    func description(in scene: Scene) -> String { target(in: scene).map { scene.title($0.record) } ?? "" }

    func draw(on surface: inout Surface, in scene: Scene, isFocused: Bool) {
        drawSummary(on: &surface, in: scene)
        guard let index = scene.index, let search else { return }
        for y in 0..<max(0, min(height, rows.count - top)) {
            let row = rows[top + y]
            let isChosen = stops.indices.contains(cursor.position) && stops[cursor.position] == top + y
            FindRowDrawing(scene, index, search).draw(row, on: &surface, y: y + Self.head)
            guard isChosen else { continue }
            surface.restyle(Rect(x: 0, y: y + Self.head, width: surface.width, height: 1)) { $0.selected() }
            surface.put("▌", x: 0, y: y + Self.head, style: Style(.focus).selected())
            if isFocused { surface.cursor = Point(x: 0, y: y + Self.head) }
        }
        ScrollMark(first: top, shown: height, of: rows.count).draw(on: &surface, top: Self.head)
    }

    /// What was found, or what is wrong with what was typed, or how to ask.
    private func drawSummary(on surface: inout Surface, in scene: Scene) {
        if let fault {
            surface.put(scene.say(fault.phrase), x: 1, y: 1, style: .bad, limit: surface.width - 2)
        } else if scene.index == nil {
            surface.put(scene.say(.wordsLoading), x: 1, y: 1, style: .muted, limit: surface.width - 2)
        } else if let search, !filter.isEmpty {
            let text = scene.say(.found(search.count, search.manner, isWhole: search.isDone))
            surface.put(text, x: 1, y: 1, style: search.count == 0 ? .warning : .muted, limit: surface.width - 2)
        }
        guard rows.isEmpty, filter.isEmpty else { return }
        let hints = [Label.findHintWords, .findHintOperators, .findHintFields, .findHintKeys]
        let lines = hints.flatMap { scene.say($0).wrapped(to: max(4, surface.width - 2)) + [""] }
        for (y, text) in lines.enumerated() { surface.put(text, x: 1, y: Self.head + y, style: .muted) }
    }
}
