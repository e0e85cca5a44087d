import Model
import TUI

/// One's own day: what is for all and what was chosen, in one column with the pauses between, clashes and changes of rooms.
extension DayWords {
    /// The slots of one's own day, in the order of time.
    func mine(_ order: [Int]) -> [Int] { order.filter { sheet.plan.slots[$0].room == nil || isChosen($0) } }

    /// The head of one's own day: how many sessions it has, breaks not counted, and how to choose.
    func hint(_ entries: Int, width: Int) -> DayText.Entry {
        let breaks = mine(Array(sheet.plan.slots.indices)).count { sheet.plan.slots[$0].isBreak }
        let hasChosen = sheet.plan.slots.indices.contains { sheet.plan.slots[$0].room != nil && isChosen($0) }
        let text =
            scene.say(.myDay) + ": " + scene.say(.sessionCount(entries - breaks))
            + (hasChosen ? "" : " · " + scene.say(.chooseHint(key: scene.keymap.key(for: .choose))))
        return DayText.Entry(lines: text.wrapped(to: max(8, width)).map { [Page.Span($0, .heading)] })
    }

    /// The lines of an entry, between those before and after it.
    func lines(_ slot: Int, after before: Int?, among entries: ArraySlice<Int?>, number: Int, width: Int) -> DayText.Entry {
        var lines: [DayText.Line] = []
        let time = clock(slot)
        let label = (time.isEmpty ? "\(number)".paddedLeft(to: 3) : time).padded(to: time.isEmpty ? 5 : Self.timeWidth)
        let indent = String(repeating: " ", count: label.cellWidth)
        let style: Style = sheet.plan.slots[slot].isBreak ? .muted : Style(.text, .bold)
        if let gap = gap(before: slot, among: entries) { lines.append([Page.Span(gap, .muted)]) }
        let lead = lines.count
        let marks = marks(slot).flatMap { [Page.Span(" "), $0] } + (state(slot).map { [Page.Span(" " + $0.text, $0.style)] } ?? [])
        let titles = title(slot).wrapped(to: max(8, width - label.cellWidth - marks.map(\.text.cellWidth).reduce(0, +)))
        for (row, text) in titles.enumerated() {
            let isLast = row == titles.count - 1
            lines.append([Page.Span(row == 0 ? label : indent, .muted), Page.Span(text, style)] + (isLast ? marks : []))
        }
        let room = room(slot)
        let about = [room, people(slot, width: max(8, width - label.cellWidth - room.cellWidth - 3))].filter { !$0.isEmpty }.joined(
            by: " · ")
        if !about.isEmpty { lines.append([Page.Span(indent), Page.Span(about, .muted)]) }
        if let before, !room.isEmpty, !self.room(before).isEmpty, self.room(before) != room {
            lines.append([Page.Span(indent), Page.Span("→ " + scene.say(.changeTo(room)), .accent)])
        }
        for other in clashes(slot, entries) {
            lines.append([Page.Span(indent), Page.Span("! " + scene.say(.clashesWith(title(other))), .bad)])
        }
        if entries.last == slot, let gap = gap(before: nil, among: entries) { lines.append([Page.Span(gap, .muted)]) }
        return DayText.Entry(lines: lines, lead: lead)
    }

    /// The columns of an entry's times.
    static let timeWidth = 13

    /// The other entries nearby that go on at the same time.
    private func clashes(_ slot: Int, _ entries: ArraySlice<Int?>) -> [Int] {
        guard let start = sheet.times[slot].start, let end = sheet.times[slot].end else { return [] }
        return entries.compactMap { $0 }.filter { other in
            guard other != slot, let otherStart = sheet.times[other].start, let otherEnd = sheet.times[other].end else { return false }
            return start == otherStart || max(start, otherStart) < min(end, otherEnd)
        }
    }
}
