/// A slot of a day with its times by the clock: as planned, or as is expected where the day's clock runs.
struct TimedSlot {
    let slot: DayPlan.Slot
    let day: Day?
    let start: Moment
    /// As is known, else the start of what follows in its room or for all; nil where nothing tells.
    private(set) var end: Moment?
    /// How it stands on the clock; nil where the plan alone tells.
    private let state: State?

    private enum State { case coming, running, over }

    /// The slots that have a start. What was dropped or passed over on the day is not among them.
    static func all(of plan: DayPlan, _ forecast: LiveForecast?) -> [TimedSlot] {
        var all = plan.slots.indices.compactMap { place -> TimedSlot? in
            let slot = plan.slots[place]
            guard let forecast, forecast.times.indices.contains(place) else {
                return slot.start.map { TimedSlot(slot: slot, day: plan.day, start: $0, end: slot.end, state: nil) }
            }
            let times = forecast.times[place]
            let isRunning = forecast.day.rooms.contains { $0.running == place }
            let state: State = isRunning ? .running : forecast.day.notes[place].begun == nil ? .coming : .over
            return times.start.map { TimedSlot(slot: slot, day: plan.day, start: $0, end: times.end, state: state) }
        }
        for place in all.indices where all[place].end == nil { all[place].end = all[place].end(among: all) }
        return all
    }

    private func end(among all: [TimedSlot]) -> Moment? {
        all.filter { $0.slot.isCommon || slot.isCommon || $0.slot.room == slot.room }.map(\.start).filter { $0 > start }.min()
    }

    /// True while it goes on. What has no end goes on until its day is over.
    func isOn(at moment: Moment, _ today: Day) -> Bool {
        if let state { return state == .running }
        return start <= moment && (end.map { moment < $0 } ?? (day == today))
    }

    func comes(after moment: Moment) -> Bool { state.map { $0 == .coming } ?? (start > moment) }
}
