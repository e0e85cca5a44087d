import Model
import TUI

/// A forum near enough to be read: the second row of its card, and a row for each room.
extension TimelineDrawing {
    /// Where it is and when, below a forum's bar and as wide as it.
    func drawCard(_ number: Int, on surface: inout Surface, y: Int) {
        let item = lanes.items[number]
        guard let span = item.span, let columns = bar.columns(span),
            let forum = scene.workspace.find(ID<Forum>(item.target.record.id))
        else { return }
        let style = style(item, isChosen: false)
        var words = item.isTimed ? clocks(of: span, forum) : forum.agenda.isEmpty ? [] : [scene.say(.timesUnknown)]
        words += [forum.place.map { scene.text($0.name) } ?? "", forum.place.map { scene.text($0.locality) } ?? ""]
        if let status = forum.status { words.append(scene.say(.forumStatus(status))) }
        let text = words.filter { !$0.isEmpty }.joined(by: " · ")
        surface.put("▏", x: left + columns.lowerBound, y: y, style: style)
        surface.put(text, x: left + columns.lowerBound + 1, y: y, style: .muted, limit: max(1, columns.count - 1))
    }

    /// From when to when by the axis' clocks, and by the forum's own where those are others.
    private func clocks(of span: TimeSpan, _ forum: Forum) -> [String] {
        let zone = scene.workspace.zone(of: forum)
        let own = scene.clock(span, in: scene.zone)
        guard let start = span.earliest.moment, zone.offset(at: start) != scene.zone.offset(at: start) else { return [own] }
        return [own, "\(scene.clock(span, in: zone)) \(scene.say(.timeZone(zone.name)))"]
    }

    /// The sessions of a room, or what concerns all, each from its start to its end.
    func drawAgenda(_ item: Int, room: Int?, of lane: TimelineLane, on surface: inout Surface, y: Int, chosen: String?) {
        if left > 0 {
            let name = room.map { scene.text(pane.agendas.name(item, room: $0)) } ?? scene.say(.forAll)
            let text = name.isEmpty ? scene.say(.roomNumber((room ?? 0) + 1)) : name
            let indent = indent(of: lane) + 4
            surface.put(text, x: indent, y: y, style: .muted, limit: max(1, left - indent - 1))
        }
        let slots = pane.agendas.slots(item, room: room)
        let timed = slots.filter { $0.start != nil }
        guard !timed.isEmpty else { return drawOrder(slots, on: &surface, y: y) }
        pointAway(to: timed, on: &surface, y: y)
        for slot in timed {
            guard let span = slot.span, let columns = bar.columns(span) else { continue }
            let role: Role = slot.id == chosen ? .focus : slot.isBreak ? .muted : slot.isCommon ? .series0 : .series2
            draw(slot, columns, Style(role), on: &surface, y: y)
        }
    }

    /// Where a room has nothing in sight, an arrow to the session before or after.
    private func pointAway(to slots: [DayPlan.Slot], on surface: inout Surface, y: Int) {
        guard !slots.contains(where: { $0.span.flatMap { bar.columns($0) } != nil }) else { return }
        let starts = slots.compactMap(\.start)
        if let before = starts.filter({ $0 < axis.start }).max() {
            surface.put("‹ " + scene.clock(before, in: scene.zone), x: left, y: y, style: .muted)
        }
        guard let after = starts.filter({ $0 >= axis.end }).min() else { return }
        let words = scene.clock(after, in: scene.zone) + " ›"
        surface.put(words, x: left + axis.width - words.cellWidth, y: y, style: .muted)
    }

    /// A session as a box of its colour, its name on it.
    private func draw(_ slot: DayPlan.Slot, _ columns: ClosedRange<Int>, _ style: Style, on surface: inout Surface, y: Int) {
        let words = "\(scene.clock(slot.start, in: scene.zone)) \(scene.text(slot.name))"
        // The last column parts it from what follows at once.
        let width = max(1, columns.count - (columns.count > 2 && columns.upperBound < axis.width - 1 ? 1 : 0))
        let reversed = Style(style.role, .reverse)
        for column in 0..<width { surface.put(" ", x: left + columns.lowerBound + column, y: y, style: reversed) }
        surface.put(words, x: left + columns.lowerBound, y: y, style: reversed, limit: width)
        if slot.end == nil { surface.put("?", x: left + columns.upperBound, y: y, style: style) }
    }

    /// Sessions without clock times: their order.
    private func drawOrder(_ slots: [DayPlan.Slot], on surface: inout Surface, y: Int) {
        let named = slots.enumerated().map { "\($0 + 1) \(scene.text($1.name))" }
        let words = ([scene.say(.timesUnknown)] + named).joined(by: " · ")
        surface.put(words, x: left + 1, y: y, style: .muted, limit: max(1, axis.width - 2))
    }
}
