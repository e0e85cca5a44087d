import Model
import TUI

/// What the live clock says.
extension LiveClock {
    /// The most columns that a name takes in a sentence.
    private static let nameWidth = 28

    /// A time of day by the clocks of the forum, to the nearest minute.
    func time(_ moment: Moment) -> String {
        let local = plan.zone.local(moment.nearestMinute)
        return scene.language.dates.clock(hour: local.hour, minute: local.minute)
    }

    /// A slot's name; what kind of thing it is, or its id, where it has none.
    func name(of slot: Int) -> String {
        let slot = plan.slots[slot]
        let name = scene.text(slot.name)
        if !name.isEmpty { return name.cut(to: Self.nameWidth) }
        return slot.isBreak ? scene.say(.blockKind(.pause)) : slot.id.cut(to: Self.nameWidth)
    }

    /// A room's name; its number where nobody has said, nothing where the day has a single one.
    func name(ofRoom room: Int) -> String {
        guard plan.rooms.indices.contains(room) else { return "" }
        let name = scene.text(plan.rooms[room])
        if !name.isEmpty { return name.cut(to: Self.nameWidth) }
        return plan.rooms.count == 1 ? "" : scene.say(.roomNumber(room + 1))
    }

    /// "Lunch 12.00": a slot with the time that it is planned for.
    func titled(_ slot: Int) -> String { ([name(of: slot)] + (plan.slots[slot].start.map { [time($0)] } ?? [])).joined(by: " ") }

    /// "12 min kvar · snart slut": how long what runs has left, and the word for it.
    func state(of told: LiveRoom) -> Page.Span {
        guard let running = told.running else {
            if told.isWaiting, let next = told.next, plan.slots[next.slot].room != nil {
                return Page.Span(scene.say(.nobodyStarted), .warning)
            }
            return Page.Span(told.next == nil ? "" : scene.say(.roomIsFree), .muted)
        }
        guard let remaining = running.remaining else { return Page.Span(scene.say(.lengthUnknown), .muted) }
        switch running.urgency {
        case .ample: return Page.Span(left(remaining), .good)
        case .soon: return Page.Span("\(left(remaining)) · \(scene.say(.soonOver))", .warning)
        case .last: return Page.Span("\(left(remaining)) · \(scene.say(.lastMinutes))", Style(.bad))
        case .over: return Page.Span(scene.say(.overTime(Self.wholeMinutes(over: remaining))), Style(.bad, .bold))
        }
    }

    /// "33", "5 över", "väntar": the same in the fewest letters.
    func shortState(of told: LiveRoom) -> Page.Span {
        guard let running = told.running else {
            let isAwaited = told.isWaiting && told.next.map { plan.slots[$0.slot].room != nil } == true
            return isAwaited
                ? Page.Span(scene.say(.roomWaits), .warning) : Page.Span(told.next == nil ? "–" : scene.say(.roomIsFree), .muted)
        }
        guard let remaining = running.remaining else { return Page.Span("?", .muted) }
        if running.urgency == .over { return Page.Span(scene.say(.overShort(Self.wholeMinutes(over: remaining))), Style(.bad, .bold)) }
        let style: Style = running.urgency == .ample ? .good : running.urgency == .soon ? .warning : .bad
        return Page.Span("\(Self.wholeMinutes(left: remaining))", style)
    }

    /// Minutes, each counted until it is over; the last two minutes with their seconds.
    private func left(_ seconds: Int) -> String {
        if Self.showsSeconds(seconds) {
            let rest = seconds % 60
            return scene.say(.timeLeft("\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"))
        }
        return scene.say(.timeLeft(scene.say(.minutes("\(Self.wholeMinutes(left: seconds))"))))
    }

    private static func wholeMinutes(left seconds: Int) -> Int { seconds / 60 + (seconds % 60 > 0 ? 1 : 0) }

    /// Minutes over time, each counted from its beginning; more than a week is told as a week.
    private static func wholeMinutes(over remaining: Int) -> Int { (59 - max(remaining, -604_800)) / 60 }

    /// True where so little is left that the seconds count.
    static func showsSeconds(_ remaining: Int) -> Bool { 0..<120 ~= remaining }

    /// "sedan 10.35 Session 3 · Sal B": what comes next in a room, when and where; how many rooms go on where all sit together.
    func next(of told: LiveRoom) -> String {
        guard let next = told.next else { return "" }
        if gathered != nil, room == nil, rooms.contains(where: { $0.next?.slot != next.slot }) {
            return scene.say(.then([next.start.map { time($0) } ?? "", scene.say(.roomCount(rooms.count))].joined(by: " ")))
        }
        let slot = plan.slots[next.slot]
        let place = slot.room == told.room ? "" : scene.text(slot.place)
        let start = next.start.map { time($0) + " " } ?? ""
        return scene.say(.then(start + [name(of: next.slot), place].filter { !$0.isEmpty }.joined(by: " · ")))
    }

    /// "+4": minutes later than planned.
    func drift(of told: LiveRoom) -> Page.Span {
        guard day.hasBegun, let drift = told.drift else { return Page.Span("", .muted) }
        return Page.Span(Self.signed(drift), drift > 0 ? .warning : drift < 0 ? .good : .muted)
    }

    static func signed(_ minutes: Int) -> String { minutes == 0 ? "±0" : minutes > 0 ? "+\(minutes)" : "−\(minutes.magnitude)" }
}
