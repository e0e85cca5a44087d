import Model
import TUI

/// The timeline's picture: the head with its marks, and for each row its title and what lies on it.
struct TimelineDrawing {
    let pane: TimelinePane
    let scene: Scene
    let axis: TimeAxis
    let bar: TimelineBar
    let track: TimelineTrack
    let ticks: TimeTicks

    init(_ pane: TimelinePane, _ axis: TimeAxis, in scene: Scene) {
        self.pane = pane
        self.scene = scene
        self.axis = axis
        bar = TimelineBar(axis: axis, left: pane.left, now: scene.now)
        ticks = TimeTicks(axis, scene.language) { scene.holidays($0).map { scene.say(.holiday($0)) }.joined(by: ", ") }
        track = TimelineTrack(axis, ticks, now: scene.now) { scene.isRestDay($0) }
    }

    var lanes: TimelineLanes { pane.lanes }
    /// The columns of the titles, with the blank that parts them from the axis.
    var left: Int { pane.left }

    /// The rows of the head.
    static let head = 2

    /// The columns that titles take in a window of so many.
    static func titleWidth(_ width: Int) -> Int { width < 30 ? 0 : min(36, max(16, width * 3 / 10)) }

    func isFolded(_ lane: Int) -> Bool {
        lanes.hasLanes(below: lane) && pane.isFolded(lane)
    }

    // MARK: The head

    func drawHead(on surface: inout Surface, form: TimelineForm) {
        if left > 0 {
            surface.put(scene.say(form == .programmes ? .lanesByProgramme : .lanesByRegion), x: 1, y: 0, style: .muted, limit: left - 2)
            surface.put(zoomWords, x: 1, y: 1, style: .muted, limit: left - 2)
        }
        surface.inside(Rect(x: left, y: 0, width: axis.width, height: Self.head)) { surface in
            for mark in ticks.periods { surface.put(mark.text, x: mark.column, y: 0, style: .heading) }
            for mark in ticks.marks {
                let isRest = ticks.step.unit == .day && scene.isRestDay(axis.zone.day(mark.moment))
                surface.put(mark.text, x: mark.column, y: 1, style: isRest ? .warning : .muted)
            }
            guard let now = track.now else { return }
            // Where a period is named, the marks below it give way.
            let isTaken = ticks.periods.contains { $0.column <= now && now < $0.column + $0.text.cellWidth }
            surface.put("▼", x: now, y: isTaken ? 1 : 0, style: .accent)
        }
    }

    /// The period that the window shows; the years where it shows all.
    private var zoomWords: String {
        guard case .span = axis.scale else { return scene.say(.zoom(axis.zoom)) }
        let (first, last) = (axis.zone.day(axis.start).year, axis.zone.day(axis.end).year)
        return first == last ? "\(first)" : "\(first)–\(last)"
    }

    // MARK: Rows

    /// Draws a row; `stop` is what the cursor stands on, if it is this row's.
    func draw(_ row: TimelineRows.Row, on surface: inout Surface, y: Int, stop: TimelineStop?) {
        track.draw(on: &surface, left: left, y: y)
        let lane = lanes.lanes[row.lane]
        switch row.kind {
        case .line(let line):
            if line == 0 { drawTitle(of: row.lane, on: &surface, y: y) }
            if lane.isShelf, !lane.own.isEmpty {
                drawShelved(lane.own.lowerBound, on: &surface, y: y)
            } else if isFolded(row.lane) {
                drawMerged(lane, on: &surface, y: y, chosen: stop?.item)
            } else {
                drawLine(line, of: lane, on: &surface, y: y, chosen: stop?.item)
            }
        case .card(let item): drawCard(item, on: &surface, y: y)
        case .agenda(let item, let room): drawAgenda(item, room: room, of: lane, on: &surface, y: y, chosen: stop?.slot)
        }
    }

    private func drawTitle(of number: Int, on surface: inout Surface, y: Int) {
        guard left > 0 else { return }
        let lane = lanes.lanes[number]
        let isFolded = isFolded(number)
        var x = indent(of: lane)
        x += surface.put(lanes.hasLanes(below: number) ? (isFolded ? "▸ " : "▾ ") : "  ", x: x, y: y, style: .muted)
        if let state = lane.state ?? ownState(lane) {
            x += surface.put(StateMark.glyph(state) + " ", x: x, y: y, style: StateMark.style(state))
        }
        let hidden = isFolded ? 0 : pane.rows.hidden(in: lane)
        let count = isFolded ? lane.recordCount : 0
        let aside = hidden > 0 ? scene.say(.hidden(hidden)) : count > 0 ? scene.say(.count(count)) : ""
        let style: Style = lane.depth == 0 ? .heading : lanes.hasLanes(below: number) ? Style(.text, .bold) : .text
        let room = left - 1 - x - (aside.isEmpty ? 0 : aside.cellWidth + 1)
        x += surface.put(scene.title(of: lane), x: x, y: y, style: style, limit: max(1, room))
        surface.put(
            aside, x: max(x + 1, left - 1 - aside.cellWidth), y: y, style: hidden > 0 ? .warning : .muted, limit: max(0, left - x - 1))
    }

    func indent(of lane: TimelineLane) -> Int { 1 + min(lane.depth * 2, left / 3) }

    /// The state of a lane's only record.
    private func ownState(_ lane: TimelineLane) -> Progress.State? {
        lane.all.count == 1 && lane.own.count == 1 ? lanes.items[lane.own.lowerBound].state : nil
    }

    /// Something without a place on the axis: what is known of its time, in words.
    private func drawShelved(_ item: Int, on surface: inout Surface, y: Int) {
        let what = lanes.items[item]
        let years = scene.yearsAllowed(what.target.record)
        let words = [scene.words(what.date), scene.say(.yearBetween(years.first, years.last))].filter { !$0.isEmpty }
        let text = words.isEmpty ? scene.say(.undatedItems) : words.joined(by: " · ")
        surface.put(text, x: left + 1, y: y, style: .muted, limit: max(1, axis.width - 2))
    }
}
