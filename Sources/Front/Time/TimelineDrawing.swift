import Model
import TUI

/// The timeline's picture: the head with its marks, and for each row its title and what lies on it.
struct TimelineDrawing {
    let scene: Scene
    let lanes: TimelineLanes
    let axis: TimeAxis
    let bar: TimelineBar
    let track: TimelineTrack
    let ticks: TimeTicks
    /// Columns of the titles, with the blank that parts them from the axis.
    let left: Int
    /// The lines of items, by item.
    let rows: TimelineRows
    let isFolded: (Int) -> Bool

    init(_ scene: Scene, _ lanes: TimelineLanes, _ axis: TimeAxis, left: Int, _ rows: TimelineRows, isFolded: @escaping (Int) -> Bool) {
        self.scene = scene
        self.lanes = lanes
        self.axis = axis
        self.left = left
        self.rows = rows
        self.isFolded = isFolded
        bar = TimelineBar(axis: axis, left: left, now: scene.now)
        ticks = TimeTicks(axis, scene.language)
        track = TimelineTrack(axis, ticks, now: scene.now) { scene.isRestDay($0) }
    }

    /// The rows of the head.
    static let head = 2

    /// The columns that titles take in a window of so many.
    static func titleWidth(_ width: Int) -> Int { width < 30 ? 0 : min(36, max(16, width * 3 / 10)) }

    func drawHead(on surface: inout Surface, form: String) {
        if left > 0 {
            surface.put(form, x: 1, y: 0, style: .muted, limit: left - 2)
            surface.put(scene.say(.zoom(axis.zoom)), x: 1, y: 1, style: .muted, limit: left - 2)
        }
        surface.inside(Rect(x: left, y: 0, width: axis.width, height: Self.head)) { surface in
            for mark in ticks.periods { surface.put(mark.text, x: mark.column, y: 0, style: .heading) }
            for mark in ticks.marks {
                let isRest = ticks.step.unit == .day && scene.isRestDay(axis.zone.day(mark.moment))
                surface.put(mark.text, x: mark.column, y: 1, style: isRest ? .warning : .muted)
            }
            if let now = track.now { surface.put("▼", x: now, y: 1, style: .accent) }
        }
    }

    /// Draws a row; `item` is the one under the cursor, if the row has it.
    func draw(_ row: TimelineRows.Row, on surface: inout Surface, y: Int, isCurrent: Bool, item: Int?) {
        track.draw(on: &surface, left: left, y: y)
        let lane = lanes.lanes[row.lane]
        switch row.kind {
        case .line(let line):
            if line == 0 { drawTitle(of: row.lane, on: &surface, y: y) }
            if lane.isShelf, lane.own.count > 0 {
                drawShelved(lane.own.lowerBound, on: &surface, y: y)
            } else if isFolded(row.lane), lanes.hasLanes(below: row.lane) {
                drawMerged(lane, on: &surface, y: y, chosen: item)
            } else {
                drawLine(line, of: lane, on: &surface, y: y, chosen: item)
            }
        case .card(let item): drawCard(item, on: &surface, y: y)
        case .agenda(let item, let room): drawAgenda(item, room: room, on: &surface, y: y)
        }
        guard isCurrent else { return }
        surface.restyle(Rect(x: 0, y: y, width: surface.width, height: 1)) { $0.selected() }
    }

    // MARK: Titles

    private func drawTitle(of number: Int, on surface: inout Surface, y: Int) {
        guard left > 0 else { return }
        let lane = lanes.lanes[number]
        let indent = 1 + min(lane.depth * 2, left / 3)
        let mark = lanes.hasLanes(below: number) ? (isFolded(number) ? "▸ " : "▾ ") : "  "
        var x = indent + surface.put(mark, x: indent, y: y, style: .muted)
        if let state = lane.state ?? ownState(lane) {
            x += surface.put(StateMark.glyph(state) + " ", x: x, y: y, style: StateMark.style(state))
        }
        let hidden = isFolded(number) ? 0 : rows.hidden(in: lane)
        let aside = hidden > 0 ? scene.say(.hidden(hidden)) : isFolded(number) && lane.all.count > 1 ? scene.language.number(Double(lane.all.count)) : ""
        let room = left - 1 - x - (aside.isEmpty ? 0 : aside.cellWidth + 1)
        let style: Style = lane.depth == 0 ? .heading : lanes.hasLanes(below: number) ? Style(.text, .bold) : .text
        x += surface.put(scene.title(of: lane), x: x, y: y, style: style, limit: max(1, room))
        if !aside.isEmpty { surface.put(aside, x: max(x + 1, left - 1 - aside.cellWidth), y: y, style: hidden > 0 ? .warning : .muted, limit: max(0, left - x - 1)) }
    }

    /// The state of a lane's only record.
    private func ownState(_ lane: TimelineLane) -> Progress.State? {
        lane.own.count == 1 && lane.all.count == 1 ? lanes.items[lane.own.lowerBound].state : nil
    }

    // MARK: Lines

    /// An item as it stands on a row.
    private struct Entry {
        let item: Int
        let columns: ClosedRange<Int>
        let span: TimeSpan
    }

    private func entries(_ range: Range<Int>, where isShown: (Int) -> Bool) -> [Entry] {
        range.compactMap { item in
            guard isShown(item), let span = lanes.items[item].span, let columns = bar.columns(span) else { return nil }
            return Entry(item: item, columns: columns, span: span)
        }
    }

    private func drawLine(_ line: Int, of lane: TimelineLane, on surface: inout Surface, y: Int, chosen: Int?) {
        let shown = entries(lane.own) { Int(rows.lines[$0]) == line }.sorted { $0.columns.lowerBound < $1.columns.lowerBound }
        // Frames lie behind, points above bars.
        for entry in shown where lanes.items[entry.item].kind == .frame { drawFrame(entry, lane, on: &surface, y: y, chosen: chosen) }
        let others = shown.filter { lanes.items[$0.item].kind != .frame }
        for entry in others { draw(entry, on: &surface, y: y, isChosen: entry.item == chosen) }
        let isLeaf = lane.all.count == 1
        for (index, entry) in others.enumerated() {
            let end = index + 1 < others.count ? others[index + 1].columns.lowerBound : axis.width
            caption(entry, isLeaf: isLeaf, until: end, on: &surface, y: y, isChosen: entry.item == chosen)
        }
        if others.isEmpty, let frame = shown.first { caption(frame, isLeaf: true, until: axis.width, on: &surface, y: y, isChosen: frame.item == chosen) }
    }

    private func style(_ item: TimelineItem, isChosen: Bool) -> Style {
        if isChosen { return .focus }
        switch item.kind {
        case .rival: return .warning
        case .frame: return .border
        case .period: return Style(.series1)
        case .note: return Style(.series3)
        case .forum: return item.state.map { StateMark.style($0) } ?? .text
        }
    }

    private func point(_ item: TimelineItem) -> String {
        switch item.kind {
        case .rival: "≠"
        case .note: item.state == .held ? "▲" : "△"
        case .frame, .period, .forum: item.state == .held ? "◆" : item.state == .notTakingPart ? "×" : "◇"
        }
    }

    private func draw(_ entry: Entry, on surface: inout Surface, y: Int, isChosen: Bool) {
        let item = lanes.items[entry.item]
        bar.draw(entry.span, on: &surface, y: y, style: style(item, isChosen: isChosen), point: point(item))
        if isChosen, surface.cursor == nil { surface.cursor = Point(x: left + entry.columns.lowerBound, y: y) }
    }

    /// A programme's period as a thin line, a step's as a bar.
    private func drawFrame(_ entry: Entry, _ lane: TimelineLane, on surface: inout Surface, y: Int, chosen: Int?) {
        let isChosen = entry.item == chosen
        guard lane.depth == 0 else {
            let style: Style = isChosen ? .focus : Style(.series0)
            return bar.draw(entry.span, on: &surface, y: y, style: style, point: "◆")
        }
        for column in entry.columns {
            let cell = axis.moment(column)..<axis.moment(column + 1)
            let isCertain = entry.span.certain.map { $0.overlaps(cell) } ?? false
            surface.put(isCertain ? "─" : "┄", x: left + column, y: y, style: isChosen ? .focus : .border)
        }
        if let start = entry.span.earliest.moment, axis.column(start) >= 0, entry.span.certain?.lowerBound == start {
            surface.put("├", x: left + entry.columns.lowerBound, y: y, style: isChosen ? .focus : .border)
        }
        if let end = entry.span.latest.moment, end <= axis.end, entry.span.certain?.upperBound == end {
            surface.put("┤", x: left + entry.columns.upperBound, y: y, style: isChosen ? .focus : .border)
        }
        if isChosen, surface.cursor == nil { surface.cursor = Point(x: left + entry.columns.lowerBound, y: y) }
    }

    /// What is said of an item: inside of its bar where that is wide enough, else after it.
    private func caption(_ entry: Entry, isLeaf: Bool, until end: Int, on surface: inout Surface, y: Int, isChosen: Bool) {
        let item = lanes.items[entry.item]
        let hedge = entry.span.isHedged ? "~" : ""
        let words = hedge + (isLeaf && left > 0 ? scene.when(item) : "\(scene.title(of: item)) · \(scene.when(item))")
        let isBar = !bar.isPoint(entry.span)
        let inside = entry.columns.count - 2
        if isBar, inside >= 12, item.kind != .frame, entry.span.certain != nil, isSolid(entry) {
            let role = style(item, isChosen: isChosen).role
            surface.put(words, x: left + entry.columns.lowerBound + 1, y: y, style: Style(role, [.reverse, .bold]), limit: inside)
            return
        }
        let start = entry.columns.upperBound + 2
        let room = end - start - 1
        guard room >= 6 || room >= words.cellWidth else { return }
        surface.put(words, x: left + start, y: y, style: isChosen ? Style(.text, .bold) : .muted, limit: min(room, words.cellWidth))
    }

    /// True where all that is seen of a bar is certain, so that words may stand on it.
    private func isSolid(_ entry: Entry) -> Bool {
        guard let certain = entry.span.certain else { return false }
        return axis.column(certain.lowerBound) <= entry.columns.lowerBound
            && axis.column(certain.upperBound.advanced(by: -1)) >= entry.columns.upperBound
    }

    // MARK: Folded lanes

    /// A folded lane: everything below it on one row; where things lie on one another their number.
    private func drawMerged(_ lane: TimelineLane, on surface: inout Surface, y: Int, chosen: Int?) {
        var counts = [Int](repeating: 0, count: axis.width)
        var points = [Int](repeating: 0, count: axis.width)
        let isCrowded = lane.all.count > Self.crowd
        for item in lane.all {
            let what = lanes.items[item]
            if what.kind == .frame {
                if lane.own.contains(item), let span = what.span, let columns = bar.columns(span) {
                    drawFrame(Entry(item: item, columns: columns, span: span), lane, on: &surface, y: y, chosen: chosen)
                }
                continue
            }
            guard let span = what.span, let columns = bar.columns(span) else { continue }
            if bar.isPoint(span) { points[columns.lowerBound] += 1 } else { for column in columns { counts[column] += 1 } }
            if !isCrowded, !bar.isPoint(span) { draw(Entry(item: item, columns: columns, span: span), on: &surface, y: y, isChosen: item == chosen) }
        }
        let most = max(1, counts.max() ?? 1)
        for column in 0..<axis.width {
            if isCrowded, counts[column] > 0 {
                surface.put(Self.heights[min(7, counts[column] * 8 / (most + 1))], x: left + column, y: y, style: Style(.series1))
            }
            if points[column] == 1 { surface.put("◆", x: left + column, y: y, style: .good) }
            if points[column] > 1 { surface.put(points[column] > 9 ? "#" : "\(points[column])", x: left + column, y: y, style: Style(.good, .bold)) }
        }
        guard let chosen, let span = lanes.items[chosen].span, let columns = bar.columns(span) else { return }
        if bar.isPoint(span) { surface.put("◆", x: left + columns.lowerBound, y: y, style: .focus) }
        if surface.cursor == nil { surface.cursor = Point(x: left + columns.lowerBound, y: y) }
    }

    /// From so many things on a folded lane shows how many there are and not each.
    private static let crowd = 60
    private static let heights = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

    /// Something without a place on the axis: what is known of its time, in words.
    private func drawShelved(_ item: Int, on surface: inout Surface, y: Int) {
        let what = lanes.items[item]
        let years = scene.yearsAllowed(what.target.record)
        let range = scene.say(.yearBetween(years.first, years.last))
        let words = [scene.words(what.date), range].filter { !$0.isEmpty }.joined(by: " · ")
        surface.put(words.isEmpty ? scene.say(.undatedItems) : words, x: left + 1, y: y, style: .muted, limit: max(1, axis.width - 2))
    }

    private func drawCard(_ item: Int, on surface: inout Surface, y: Int) {}
    private func drawAgenda(_ item: Int, room: Int?, on surface: inout Surface, y: Int) {}
}
