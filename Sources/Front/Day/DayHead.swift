import Model
import TUI

/// The lines above a day: its date, place, zone and rooms, and below them what clashes and what was changed.
struct DayHead {
    let words: DayWords
    let columns: DayColumns
    let layout: DayLayout
    let form: DayForm

    private var sheet: DaySheet { words.sheet }
    private var scene: Scene { words.scene }

    /// The rows that the head takes in a window of this height.
    static func rows(_ sheet: DaySheet, height: Int) -> Int {
        let hasNotes = !sheet.conflicts.isEmpty || sheet.changes != nil
        return height < 5 ? 0 : hasNotes && height >= 10 ? 2 : 1
    }

    func draw(on surface: inout Surface, rows: Int, isChosen: Bool) {
        guard rows > 0 else { return }
        let right = aside.cut(to: max(0, surface.width / 2))
        if !right.isEmpty { surface.put(right, x: max(0, surface.width - right.cellWidth - 1), y: 0, style: .accent) }
        let room = surface.width - 2 - (right.isEmpty ? 0 : right.cellWidth + 2)
        surface.put(facts(width: room), x: 1, y: 0, style: .muted, limit: max(0, room))
        if rows > 1 {
            var x = 1
            for span in notes(width: surface.width - 2) {
                x += surface.put(span.text, x: x, y: 1, style: span.style, limit: max(0, surface.width - 1 - x))
            }
        }
        guard isChosen else { return }
        surface.restyle(Rect(x: 0, y: 0, width: surface.width, height: rows)) { $0.selected() }
        if form != .list { for y in 0..<rows { surface.put("▌", x: 0, y: y, style: Style(.focus).selected()) } }
    }

    /// Which rooms are seen, of how many; else that times are not known.
    private var aside: String {
        let unknown = sheet.knowsTimes ? "" : scene.say(.timesUnknown)
        guard form == .grid else { return unknown }
        if columns.count > columns.shown {
            let (first, last) = (columns.range.lowerBound + 1, columns.range.upperBound)
            let pages = scene.say(
                sheet.hasRooms ? .roomsShown(first, last, of: columns.count) : .parallelShown(first, last, of: columns.count))
            return unknown.isEmpty ? pages : unknown + " · " + pages
        }
        return unknown
    }

    /// As much as there is room for, the most needed first; in the order in which it is read.
    private func facts(width: Int) -> String {
        let dates = scene.language.dates
        let date =
            sheet.plan.day.map { [dates.words(for: $0), dates.short($0)] } ?? [
                scene.words(sheet.forum.when), scene.short(sheet.forum.when),
            ]
        let place = sheet.forum.place.map { place in
            [scene.text(place.name), place.online == true ? scene.say(.online) : scene.text(place.locality)].filter { !$0.isEmpty }.joined(
                by: ", ")
        }
        let zone = sheet.knowsTimes && sheet.plan.zone != scene.zone ? scene.say(.timeZone(sheet.plan.zone.name)) : ""
        let rooms = Self.rooms(sheet, scene)
        let state = sheet.forum.status == .cancelled ? scene.say(.forumStatus(.cancelled)) : ""
        let attended = (sheet.forum.attendance?.attended).flatMap { scene.number($0) }.map { scene.say(.attended($0)) } ?? ""
        let hasDay = sheet.plan.day != nil || sheet.forum.when != nil
        // With its rank: what has the highest goes first where there is no room.
        var parts: [(text: String, rank: Int)] = [
            (state, 0), (hasDay ? date[0] : scene.say(.dayUnknown), 1), (place ?? "", 3), (zone, 2), (rooms, 4), (attended, 5),
        ].filter { !$0.0.isEmpty }
        func line() -> String { parts.map(\.text).joined(by: " · ") }
        while parts.count > 1, line().cellWidth > width, let last = parts.indices.max(by: { parts[$0].rank < parts[$1].rank }) {
            parts.remove(at: last)
        }
        if line().cellWidth > width, hasDay, let place = parts.firstIndex(where: { $0.rank == 1 }) { parts[place].text = date[1] }
        return line()
    }

    private static func rooms(_ sheet: DaySheet, _ scene: Scene) -> String {
        let count = sheet.plan.rooms.count
        return count < 2 ? "" : scene.say(sheet.hasRooms ? .roomCount(count) : .parallel(count))
    }

    private func notes(width: Int) -> [Page.Span] {
        var spans: [Page.Span] = []
        if !sheet.conflicts.isEmpty { spans.append(Page.Span("! " + scene.say(.clashCount(sheet.conflicts.all.count)), .bad)) }
        if let changes = sheet.changes {
            if !spans.isEmpty { spans.append(Page.Span("  ")) }
            spans.append(Page.Span(scene.say(.changedSince(scene.text(changes.since), changes.1.counts)), .warning))
        }
        return spans
    }
}
