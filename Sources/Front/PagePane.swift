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
    private(set) var page = Page()
    private(set) var layout = PageLayout(Page(), width: 1)
    var top = 0
    /// The line under the cursor: one that leads somewhere.
    var line: Int?
    private(set) var height = 1
    private var version = Version()
    /// The map below the page, where the page leaves room and is about regions.
    var map: SmallMap?
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

    static let lowHeight = 6
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

    mutating func clamp() {
        top = max(0, min(top, layout.rows.count - height))
        if let line, !page.lines.indices.contains(line) { self.line = nil }
    }
}
