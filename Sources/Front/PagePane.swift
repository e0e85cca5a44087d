import Model
import TUI

/// What a page pane shows.
enum PageSubject: Sendable, Equatable {
    /// The target under the cursor of the pane beside.
    case selection
    case record(Target)
    case related(RecordName)
    /// The programme that the screen is about.
    case programme
    case problems
    case doubles
}

/// A detail: a page with a cursor on the lines that lead on. Its filter marks what is found, and `n` and `N` step through it.
struct PagePane: Pane {
    let subject: PageSubject
    private var page = Page()
    private var layout = PageLayout(Page(), width: 1)
    private var top = 0
    /// The line under the cursor: one that leads somewhere.
    private var line: Int?
    private var height = 1
    private var version = Version()
    /// The map below the page, where the page leaves room and is about regions.
    private var map: SmallMap?
    /// The lines at the beginning that say what is on.
    private var nowLines = 0
    private var tellsMinutes = false
    var filter = ""

    private struct Version: Equatable {
        var generation = -1
        var maps = -1
        var names: [String] = []
        var language = ""
        var target: Target?
        var cell: String?
        var summary: TableSummary?
        var width = 0
        /// The time, where the page says what is on.
        var minute: Int64?
        /// What was done on the clocks: the page of a forum tells it.
        var days = DayNotes()
        /// How many doubles are known, where the page lists them.
        var doubles: Int?
    }

    private static let lowHeight = 6
    private static let wordyWidth = 64

    /// True where a session has a page of its own; else it is shown in its place on the forum's.
    private let isAboutSessions: Bool

    init(_ subject: PageSubject, isAboutSessions: Bool = false) {
        self.subject = subject
        self.isAboutSessions = isAboutSessions
    }

    var shown: (rows: Int, of: Int) { (matches.count, page.lines.count) }

    var target: Target? { line.flatMap { page.lines.indices.contains($0) ? page.lines[$0].target : nil } }

    /// What is copied of the line under the cursor.
    func value(in scene: Scene) -> PaneValue? {
        guard let line, page.lines.indices.contains(line) else { return nil }
        return PaneValue(page.lines[line], in: scene)
    }

    /// The lines in which the filter's words occur.
    private var matches: [Int] {
        let filter = TextQuery(filter)
        guard !filter.isEmpty else { return [] }
        return page.lines.indices.filter { filter.matches(page.lines[$0].spans.map(\.text).joined()) }
    }

    mutating func refresh(in scene: Scene, size: Size) {
        height = max(1, size.height)
        // A programme's page names records of every kind: it waits until all have been read.
        if subject == .programme, scene.workspace.isPartial { return }
        let wanted = Version(
            generation: scene.generation, maps: scene.mapGeneration, names: scene.names,
            language: scene.language.tag, target: target(in: scene),
            cell: subject == .selection ? scene.selection.cell?.step : nil,
            summary: subject == .selection && scene.selection.target == nil ? scene.selection.summary : nil, width: size.width,
            minute: subject == .programme ? scene.minute : nil, days: scene.days,
            doubles: subject == .problems || subject == .doubles ? scene.doubles?.count : nil)
        defer { makeMap(wanted.target, in: scene, size) }
        guard wanted != version else { return clamp() }
        var sameButWidth = version
        sameButWidth.width = wanted.width
        (sameButWidth.generation, sameButWidth.maps) = (wanted.generation, wanted.maps)
        (sameButWidth.minute, sameButWidth.days, sameButWidth.doubles) = (wanted.minute, wanted.days, wanted.doubles)
        page = wanted.target.flatMap { sessionPage($0, in: scene) } ?? Self.page(subject, wanted.target, in: scene)
        let place = layout.rows.indices.contains(top) ? layout.rows[top].line : 0
        let moved = subject == .programme ? putNow(in: scene) : 0
        let beside = wanted.target.map { hasMap($0, in: scene) } ?? false ? SmallMap.columns(in: size) : 0
        layout = PageLayout(page, width: max(1, size.width - 2 - beside))
        if sameButWidth != wanted {
            // A low pane leaves the title out: the list above it says that.
            top = subject == .selection && height < Self.lowHeight ? 1 : 0
            // Where the list has words for the states, the pane begins with what is known of the chosen one.
            if top > 0, size.width >= Self.wordyWidth, let chosen = page.lines.firstIndex(where: { $0.anchor == Pages.chosenStep }) {
                top = layout.rows.firstIndex { $0.line == chosen } ?? top
            }
            line = nil
            if let part = wanted.target?.part, let anchor = page.lines.firstIndex(where: { $0.anchor == part }) {
                top = layout.rows.firstIndex { $0.line == anchor } ?? 0
            }
        }
        // What is read stays in its place while the lines above it come and go with the time.
        if sameButWidth == wanted, moved != 0 {
            if place >= nowLines - moved { top = layout.rows.firstIndex { $0.line == place + moved } ?? top }
            line = line.map { $0 >= nowLines - moved ? $0 + moved : $0 }
        }
        version = wanted
        clamp()
    }

    /// Begins the page with what is on, what comes and what has just passed. Returns by how many lines that moves the rest.
    private mutating func putNow(in scene: Scene) -> Int {
        let glance = scene.glance(most: Self.mostHappenings)
        let lines = Pages.now(glance, in: scene).lines
        page.lines = lines + page.lines
        defer { (nowLines, tellsMinutes) = (lines.count, glance.isTimed) }
        return lines.count - nowLines
    }

    private static let mostHappenings = 5

    func clock(in scene: Scene) -> ClockHand? {
        tellsMinutes && layout.rows.indices.contains(top) && layout.rows[top].line < nowLines ? .minute : nil
    }

    /// True where a page about a record may have a map.
    private func hasMap(_ target: Target, in scene: Scene) -> Bool {
        subject != .problems && scene.atlas?.isEmpty == false
            && scene.regions(of: target.record).contains { scene.atlas?.area(of: $0) != nil }
    }

    /// Makes the map anew where it would be another.
    private mutating func makeMap(_ target: Target?, in scene: Scene, _ size: Size) {
        guard let target, hasMap(target, in: scene), let atlas = scene.atlas,
            let window = SmallMap.window(below: layout.rows.count, in: size)
        else {
            map = nil
            return
        }
        let wanted = SmallMap.Version(
            regions: scene.regions(of: target.record), size: window.split(bottom: 1).top.split(top: 1).bottom.size,
            atlas: scene.mapGeneration,
            names: scene.names,
            characters: scene.characters, dotShape: scene.dotShape)
        if wanted != map?.version {
            map = SmallMap(of: wanted, heading: target.record.collection == .people ? .takenPartIn : .onTheMap, atlas, in: scene)
        }
    }

    private func target(in scene: Scene) -> Target? {
        switch subject {
        case .selection: scene.selection.target
        case .record(let target): target
        case .related(let name): Target(name)
        case .programme: scene.programme.map { Target($0.name) }
        case .problems, .doubles: nil
        }
    }

    private func sessionPage(_ target: Target, in scene: Scene) -> Page? {
        guard isAboutSessions, let part = target.part, target.record.collection == .forums,
            let forum = scene.workspace.find(ID<Forum>(target.record.id))
        else { return nil }
        return Pages.session(part, of: forum, in: scene)
    }

    private static func page(_ subject: PageSubject, _ target: Target?, in scene: Scene) -> Page {
        if subject == .problems { return Pages.problems(in: scene) }
        if subject == .doubles { return Pages.doubles(in: scene) }
        guard let target else {
            let summary = subject == .selection ? scene.selection.summary : nil
            return summary.map { Pages.summary($0, in: scene) } ?? Pages.nothingSelected(in: scene)
        }
        switch subject {
        case .selection: return scene.selection.cell.map { Pages.cell($0, in: scene) } ?? Pages.record(target.record, in: scene)
        case .record, .programme, .problems, .doubles: return Pages.record(target.record, in: scene)
        case .related: return Pages.related(to: target.record, in: scene)
        }
    }

    private mutating func clamp() {
        top = max(0, min(top, layout.rows.count - height))
        if let line, !page.lines.indices.contains(line) { self.line = nil }
    }

    func commands(in scene: Scene) -> [Command] {
        (target == nil ? [] : [.open, .related]) + (filter.isEmpty || matches.isEmpty ? [] : [.nextMatch]) + [.filter]
    }

    mutating func perform(_ command: Command, in scene: Scene, _ selection: inout Selection) -> Reaction {
        switch command {
        case .up: step(-1)
        case .down: step(1)
        case .pageUp, .detailUp: scroll(by: command == .pageUp ? 1 - height : -1)
        case .pageDown, .detailDown: scroll(by: command == .pageDown ? height - 1 : 1)
        case .first:
            top = 0
            line = stops.first
        case .last:
            scroll(by: layout.rows.count)
            line = stops.last
        case .nextMatch: return find(forward: true)
        case .previousMatch: return find(forward: false)
        case .open, .right: return target.map { .open($0) } ?? .say(.label(.nothingToOpen))
        case .left: return .leave
        default: return .ignored
        }
        return .done
    }

    mutating func click(at point: Point, in scene: Scene, _ selection: inout Selection) {
        let row = top + point.y
        if layout.rows.indices.contains(row), page.lines[layout.rows[row].line].isStop { line = layout.rows[row].line }
    }

    /// Puts the cursor on the first line that leads somewhere, when the pane is entered.
    mutating func arrive() {
        guard line == nil || !isVisible(line) else { return }
        line = stops.first { isVisible($0) }
        // A low pane goes to what leads on; a higher one is read from its beginning.
        guard line == nil, height < Self.lowHeight, let first = stops.first else { return }
        line = first
        top = rows(of: first).upperBound - height
        clamp()
    }

    /// The lines that lead somewhere or have something to copy.
    private var stops: [Int] { page.lines.indices.filter { page.lines[$0].isStop } }

    private func rows(of line: Int) -> Range<Int> {
        guard let first = layout.rows.firstIndex(where: { $0.line == line }) else { return 0..<0 }
        return first..<(layout.rows[first...].firstIndex { $0.line != line } ?? layout.rows.count)
    }

    private func isVisible(_ line: Int?) -> Bool {
        line.map { rows(of: $0).overlaps(top..<top + height) } ?? false
    }

    /// Moves to the next line that leads somewhere if it is within sight, else scrolls towards it: nothing is skipped unread.
    private mutating func step(_ direction: Int) {
        let next: Int? =
            if let now = line {
                direction > 0 ? stops.first { $0 > now } : stops.last { $0 < now }
            } else {
                stops.first { isVisible($0) }
            }
        let reach = top - 2..<top + height + 2
        if let next, rows(of: next).overlaps(reach) {
            line = next
            let place = rows(of: next)
            if place.lowerBound < top { top = place.lowerBound }
            if place.upperBound > top + height { top = place.upperBound - height }
        } else {
            scroll(by: direction * 2)
        }
    }

    private mutating func scroll(by rows: Int) {
        top += rows
        clamp()
    }

    private mutating func find(forward: Bool) -> Reaction {
        let found = matches
        guard !found.isEmpty else { return .say(.noMatch(filter)) }
        let now = line ?? (layout.rows.indices.contains(top) ? layout.rows[top].line : 0)
        let next = forward ? found.first { $0 > now } ?? found[0] : found.last { $0 < now } ?? found[found.count - 1]
        line = next
        top = rows(of: next).lowerBound - height / 3
        clamp()
        return .done
    }

    /// Shows the first place that the filter finds.
    mutating func filterChanged(in scene: Scene, _ selection: inout Selection) {
        let found = matches
        guard let hit = found.first(where: { isVisible($0) }) ?? found.first else { return }
        line = hit
        if !isVisible(hit) {
            top = rows(of: hit).lowerBound - height / 3
            clamp()
        }
    }

    func draw(on surface: inout Surface, in scene: Scene, isFocused: Bool) {
        let found = Set(matches)
        for y in 0..<surface.height {
            guard layout.rows.indices.contains(top + y) else { break }
            let row = layout.rows[top + y]
            var x = 1 + row.indent
            for span in row.spans { x += surface.put(span.text, x: x, y: y, style: span.style) }
            if found.contains(row.line) {
                surface.restyle(Rect(x: 1, y: y, width: surface.width - 1, height: 1)) { Style($0.role, $0.attributes.union(.underline)) }
            }
            if isFocused && row.line == line {
                surface.restyle(Rect(x: 0, y: y, width: surface.width, height: 1)) { $0.selected() }
                surface.put("▌", x: 0, y: y, style: Style(.focus).selected())
                if rows(of: row.line).lowerBound == top + y { surface.cursor = Point(x: 0, y: y) }
            }
        }
        if let map, let window = SmallMap.window(below: layout.rows.count, in: surface.size) {
            surface.inside(window) { map.draw(on: &$0, in: scene) }
        }
        ScrollMark(first: top, shown: surface.height, of: layout.rows.count).draw(on: &surface, top: 0)
    }
}
