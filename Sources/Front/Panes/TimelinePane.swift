import Model
import TUI

/// Everything that has a time, in lanes along one axis from decades to minutes.
struct TimelinePane: Pane {
    var form = TimelineForm.programmes
    private(set) var lanes = TimelineLanes.none
    private(set) var rows = TimelineRows.none
    var axis: TimeAxis?
    /// What was folded or unfolded by hand.
    var folds: [String: Bool] = [:]
    var cursor = ListCursor()
    /// The item under the cursor; nil on a lane's title.
    var item: Int?
    /// The moment that the cursor stands on: zooming keeps it where it is, and going up and down looks for what is near.
    var moment: Moment?
    private(set) var height = 1
    private(set) var left = 0
    private var version = Version()
    private var laid = Laid()
    var filter = ""
    var index: FilterIndex?
    /// An item to go to once the rows are laid anew.
    var pending: Int?

    /// What the lanes were made of.
    private struct Version: Equatable {
        var generation = -1
        var names: [String] = []
        var language = ""
        var form = TimelineForm.programmes
    }

    /// What the rows were laid for.
    private struct Laid: Equatable {
        var tick = 0
        var folds: [String: Bool] = [:]
        var programme: String?
    }

    var shown: (rows: Int, of: Int) { (matches.count, lanes.items.count) }

    var current: TimelineRows.Row? { rows.rows.indices.contains(cursor.position) ? rows.rows[cursor.position] : nil }

    mutating func refresh(in scene: Scene, size: Size) {
        height = max(1, size.height - TimelineDrawing.head)
        left = TimelineDrawing.titleWidth(size.width)
        let width = max(1, size.width - left - 1)
        let wanted = Version(generation: scene.generation, names: scene.names, language: scene.language.tag, form: form)
        let isNew = wanted != version
        if isNew { make(wanted, in: scene) }
        axis = axis.map { $0.fitting(width: width, zone: scene.zone) } ?? firstAxis(width, scene)
        lay(in: scene, isNew: isNew)
        if let pending { reveal(item: pending) } else { follow(scene.selection) }
        pending = nil
        cursor.reveal(height: height, count: rows.rows.count)
    }

    private mutating func make(_ wanted: Version, in scene: Scene) {
        let kept = current.map { lanes.lanes[$0.lane].id }
        let chosen = item.map { lanes.items[$0].target }
        lanes = TimelineLanes(form, in: scene)
        index = nil
        version = wanted
        item = chosen.flatMap { target in lanes.items.firstIndex { $0.target == target } }
        laid = Laid()
        lay(in: scene, isNew: true)
        if let kept, let row = rows.rows.firstIndex(where: { lanes.lanes[$0.lane].id == kept }) { cursor.position = row }
    }

    /// Whether a lane is folded: by hand, else programmes are open when they are the chosen one, and what is below them is not.
    func isFolded(_ lane: Int, programme: String?) -> Bool {
        let now = lanes.lanes[lane]
        if let own = folds[now.id] { return own }
        guard lanes.hasLanes(below: lane) else { return false }
        if now.depth > 0 { return true }
        return now.title != .record(RecordName(.programmes, programme ?? "")) && form == .programmes
    }

    /// Lays the rows anew where that may be others.
    private mutating func lay(in scene: Scene, isNew: Bool) {
        guard let axis else { return }
        let wanted = Laid(tick: axis.tick, folds: folds, programme: scene.programme?.id)
        guard isNew || wanted != laid else { return }
        let kept = current
        if isNew || wanted.tick != laid.tick { rows = TimelineRows(packing: lanes, tick: axis.tick) }
        let pane = self
        rows.lay(lanes, isFolded: { pane.isFolded($0, programme: wanted.programme) }, extra: { _ in [] })
        laid = wanted
        if let kept, let row = rows.rows.firstIndex(of: kept) ?? rows.rows.firstIndex(where: { $0.lane == kept.lane }) { cursor.position = row }
        cursor.position = max(0, min(cursor.position, rows.rows.count - 1))
    }

    /// The year around now where something lies in it, else all that is known.
    private func firstAxis(_ width: Int, _ scene: Scene) -> TimeAxis {
        let fitted = fittedSpan(0..<lanes.items.count)
        let around = TimeAxis(zone: scene.zone, width: width, scale: .zoom(.year), moment: scene.now, column: width / 3, fitted: fitted?.seconds)
        let bar = TimelineBar(axis: around, left: 0, now: scene.now)
        let isNear = lanes.items.contains { $0.kind != .frame && $0.span.flatMap { bar.columns($0) } != nil }
        guard !isNear, let fitted else { return around }
        return TimeAxis(zone: scene.zone, width: width, scale: .span(fitted.seconds), moment: fitted.start, fitted: fitted.seconds)
    }

    /// From the first to the last moment that is known of some items, with a little air.
    func fittedSpan(_ items: Range<Int>) -> (start: Moment, seconds: Int)? {
        var (first, last): (Moment?, Moment?) = (nil, nil)
        for item in items {
            guard let span = lanes.items[item].span else { continue }
            for moment in [span.earliest.moment, span.latest.moment] {
                guard let moment else { continue }
                first = min(first ?? moment, moment)
                last = max(last ?? moment, moment)
            }
        }
        guard let first, let last else { return nil }
        let seconds = max(3600, last - first)
        return (first.advanced(by: -seconds / 40), seconds + seconds / 20)
    }

    /// Follows what was chosen elsewhere: its lane, and its place on the axis.
    private mutating func follow(_ selection: Selection) {
        guard let target = selection.target, target != self.target else { return }
        guard let found = lanes.items.firstIndex(where: { $0.target == target }) ?? lanes.items.firstIndex(where: { $0.target.record == target.record })
        else { return }
        reveal(item: found)
    }

    /// Puts the cursor on an item, on the row that shows it.
    mutating func reveal(item found: Int) {
        guard let lane = lanes.lane(of: found) else { return }
        let above = lanes.lanes(above: lane) + [lane]
        let line = rows.lines.indices.contains(found) ? rows.lines[found] : 0
        let exact = rows.rows.firstIndex { $0.lane == lane && $0.kind == .line(Int(line)) }
        // Of the rows of the lanes above it, the last is the nearest.
        guard let row = exact ?? rows.rows.lastIndex(where: { above.contains($0.lane) }) else { return }
        cursor.position = row
        item = found
        if let mark = lanes.items[found].span?.mark {
            moment = mark
            axis?.reveal(mark)
        }
    }

    func commands(in scene: Scene) -> [Command] {
        guard current != nil else { return [.filter] }
        return [.open, .zoomIn, .zoomOut, .nextTopic, .now, .fit, .nextForm, .related] + (filter.isEmpty ? [] : [.nextMatch]) + [.filter]
    }

    var target: Target? { item.map { lanes.items[$0].target } ?? current.flatMap { lanes.lanes[$0.lane].target } }

    func leads(to target: Target?, in scene: Scene) -> Bool { target == self.target }

    mutating func adopt(_ selection: inout Selection, in scene: Scene) {
        if let target { selection.choose(target, in: scene.workspace) } else { selection.target = nil }
    }

    func clock(in scene: Scene) -> ClockHand? {
        guard let axis, axis.column <= 3600, axis.start <= scene.now, scene.now < axis.end else { return nil }
        return .minute
    }

    func name(of command: Command, in scene: Scene) -> String? {
        switch command {
        case .nextTopic: scene.say(.zoom(axis?.zoom ?? .year))
        case .nextForm: scene.say(.laneForm)
        case .open where item == nil && current.map { lanes.hasLanes(below: $0.lane) } == true: nil
        default: nil
        }
    }

    func description(in scene: Scene) -> String {
        if let item { return "\(scene.title(of: lanes.items[item])) · \(scene.when(lanes.items[item]))" }
        return current.map { scene.title(of: lanes.lanes[$0.lane]) } ?? ""
    }

    func draw(on surface: inout Surface, in scene: Scene, isFocused: Bool) {
        guard let axis, !rows.rows.isEmpty else {
            let phrase = Phrase.label(.nothingDated)
            for (y, text) in scene.say(phrase).wrapped(to: max(4, surface.width - 2)).enumerated() {
                surface.put(text, x: 1, y: y + 1, style: .muted)
            }
            return
        }
        let programme = scene.programme?.id
        let drawing = TimelineDrawing(scene, lanes, axis, left: left, rows) { isFolded($0, programme: programme) }
        let named: Phrase = .label(form == .programmes ? .programmes : .regions)
        drawing.drawHead(on: &surface, form: scene.say(named))
        for y in 0..<max(0, min(height, rows.rows.count - cursor.top)) {
            let number = cursor.top + y
            let isCurrent = number == cursor.position
            let place = y + TimelineDrawing.head
            drawing.draw(rows.rows[number], on: &surface, y: place, isCurrent: isCurrent, item: isCurrent ? item : nil)
            guard isCurrent else { continue }
            surface.put("▌", x: 0, y: place, style: Style(isFocused ? .focus : .muted).selected())
            if item == nil || !isFocused { surface.cursor = isFocused ? Point(x: 0, y: place) : nil }
        }
        for y in rows.rows.count - cursor.top..<max(rows.rows.count - cursor.top, height) {
            drawing.track.draw(on: &surface, left: left, y: y + TimelineDrawing.head)
        }
        ScrollMark(first: cursor.top, shown: height, of: rows.rows.count).draw(on: &surface, top: TimelineDrawing.head)
    }
}
