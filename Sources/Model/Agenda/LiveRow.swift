/// A slot as it was planned and as it was, side by side.
public struct LiveRow: Sendable, Equatable {
    public let slot: Int
    public let planned: LiveForecast.Times
    /// When it began and ended: on the clock, else as the agenda has it recorded.
    public let actual: LiveForecast.Times
    public let isDropped: Bool

    /// Minutes later than planned, below zero earlier; nil where that cannot be known.
    public var startDifference: Int? { actual.start.flatMap { actual in planned.start.map { actual.minutes(since: $0) } } }
    public var endDifference: Int? { actual.end.flatMap { actual in planned.end.map { actual.minutes(since: $0) } } }
    public var hasActual: Bool { actual.start != nil || actual.end != nil }
}

extension LiveDay {
    /// Every slot in the plan's order with its planned and actual times.
    public var rows: [LiveRow] {
        plan.slots.indices.map { slot in
            let note = notes[slot]
            let recorded = plan.slots[slot].recorded
            return LiveRow(
                slot: slot, planned: LiveForecast.Times(start: plan.slots[slot].start, end: plannedEnd(of: slot)),
                actual: note.begun == nil
                    ? LiveForecast.Times(start: recorded.start, end: recorded.end)
                    : LiveForecast.Times(start: note.begun, end: note.ended), isDropped: note.isDropped)
        }
    }
}
