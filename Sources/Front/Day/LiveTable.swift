import Model
import TUI

/// The plan and what became of it, side by side: for the detail of a day, and for the page of a forum that has recorded times.
struct LiveTable {
    let clock: LiveClock

    private static let timesWidth = 13
    private static let differenceWidth = 9

    /// True where anything has an actual time.
    var isEmpty: Bool { clock.day.rows.allSatisfy { !$0.hasActual } }

    /// Adds the table to a page; nothing where nothing has an actual time.
    func add(to page: inout PageBuilder) {
        guard !isEmpty else { return }
        page.heading(.planAndActual, aside: clock.plan.day.map { clock.scene.language.dates.words(for: $0) } ?? "")
        let headings = [(Label.plannedTime, Self.timesWidth), (.actualTime, Self.timesWidth), (.timeDifference, Self.differenceWidth)]
        page.line(headings.map { Page.Span(clock.scene.say($0.0).padded(to: $0.1), .muted) }, indent: 2)
        for row in clock.day.rows { page.line(spans(of: row), indent: 2, hanging: 4) }
        let missing = Self.distinct(clock.day.refused.filter { $0.reason == .noSuchSlot }.map(\.slot))
        if !missing.isEmpty { page.line(clock.scene.say(.notInPlan(missing.joined(by: ", "))), .warning, indent: 2) }
    }

    private func spans(of row: LiveRow) -> [Page.Span] {
        let difference = difference(of: row)
        return [
            Page.Span(times(row.planned).padded(to: Self.timesWidth), .muted),
            Page.Span((row.isDropped ? clock.scene.say(.droppedWord) : times(row.actual)).padded(to: Self.timesWidth)),
            Page.Span(difference.text.padded(to: Self.differenceWidth), difference.style),
            Page.Span(title(of: row.slot)),
        ]
    }

    /// A slot's name, and its room where several have one.
    private func title(of slot: Int) -> String {
        let room = clock.plan.slots[slot].room.map { clock.name(ofRoom: $0) } ?? ""
        return room.isEmpty ? clock.name(of: slot) : "\(clock.name(of: slot)) · \(room)"
    }

    /// "09.30–10.15", "09.30–" while it goes on, "–" where nobody knows.
    private func times(_ times: LiveForecast.Times) -> String {
        "\(times.start.map { clock.time($0) } ?? "")–\(times.end.map { clock.time($0) } ?? "")"
    }

    /// "+2 +5": of the beginning and of the end.
    private func difference(of row: LiveRow) -> Page.Span {
        let both = [row.startDifference, row.endDifference].compactMap(\.self)
        let isLate = (both.last ?? 0) > 0
        return Page.Span(both.map { LiveClock.signed($0) }.joined(by: " "), isLate ? .warning : .good)
    }

    private static func distinct(_ names: [String]) -> [String] {
        names.enumerated().filter { place, name in names.firstIndex(of: name) == place }.map(\.element)
    }
}
