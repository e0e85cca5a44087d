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

    /// Minutes as one says them: to spare, in time, late.
    func words(forSpare minutes: Int) -> String {
        minutes == 0 ? scene.say(.inTime) : scene.say(minutes > 0 ? .minutesToSpare(minutes) : .minutesLate(-minutes))
    }

    /// The room that the one number is about: the cursor's, else the latest.
    var leading: LiveRoom? { rooms.first }

    /// The one number that matters: when a room is ready for the next common point, whether that is in time, and who else is late for it.
    ///
    /// - Parameter width: the columns there are; where they are few it says less, and the minutes last of all go.
    func number(of told: LiveRoom, width: Int = .max) -> Page.Span {
        guard day.hasBegun else { return notBegun }
        let room = name(ofRoom: told.room)
        guard let point = told.point else { return Page.Span(titled(room, scene.say(.dayIsOver)), .muted) }
        let target = point.slot.map { self.target(of: $0, point) } ?? ""
        let late = lateOnes(for: point, besides: told.room)
        func said(_ parts: [String]) -> String { parts.filter { !$0.isEmpty }.joined(by: " · ") }
        guard let ready = point.ready else {
            let sentence = titled(room, scene.say(.readyUnknown(target)))
            return Page.Span(said([sentence, late.all]).cellWidth <= width ? said([sentence, late.all]) : sentence, .muted)
        }
        let sentence = scene.say(.ready(room: room, clock: time(ready), target: target))
        let minutes = point.spare.map { words(forSpare: $0) } ?? ""
        let sentences = [
            said([sentence, minutes, late.all]), said([sentence, minutes, late.first]), said([sentence, minutes]),
            said([room, minutes, target]),
        ]
        let style: Style = point.isLate ? .bad : late.all.isEmpty ? .good : .warning
        return Page.Span(sentences.first { $0.cellWidth <= width } ?? said([minutes, room]), style)
    }

    private var notBegun: Page.Span {
        guard let first = day.opening else {
            return Page.Span(scene.say(.nothingPlanned), .muted)
        }
        guard let start = plan.slots[first].start else { return Page.Span(titled(scene.say(.notBegun), name(of: first)), .muted) }
        let late = isToday ? now.minutes(since: start) : 0
        let words = [scene.say(.notBegun), "\(name(of: first)) \(time(start))", late > 0 ? scene.say(.minutesLate(late)) : ""]
        return Page.Span(words.filter { !$0.isEmpty }.joined(by: " · "), late > 0 ? .warning : .muted)
    }

    private func titled(_ title: String, _ words: String) -> String { title.isEmpty ? words : "\(title): \(words)" }

    /// "Lunch 12.00": the point with the time that it is planned for.
    private func target(of slot: Int, _ point: LiveRoom.Point) -> String {
        ([name(of: slot)] + ((point.planned ?? point.start).map { [time($0)] } ?? [])).joined(by: " ")
    }

    /// Who else will be late for a point, and those on its programme whom the rooms hold: all of them, and the latest with a count of the others.
    private func lateOnes(for point: LiveRoom.Point, besides room: Int) -> (all: String, first: String) {
        guard let slot = point.slot else { return ("", "") }
        let late = forecast.late(for: slot).filter { $0.room != room || !$0.people.isEmpty }.map { late in
            let people = late.people.map { scene.title($0.name) }.joined(by: ", ")
            let minutes = "\(name(ofRoom: late.room)) \(scene.say(.minutes("\(late.minutes)")))"
            return late.room == room ? people : people.isEmpty ? minutes : "\(minutes) (\(people))"
        }
        guard let first = late.first else { return ("", "") }
        let short = late.count == 1 ? first : "\(first) +\(late.count - 1)"
        return (scene.say(.lateOnes(late.joined(by: ", "))), scene.say(.lateOnes(short)))
    }

    /// "12 min kvar · snart slut": how long what runs has left, and the word for it.
    func state(of told: LiveRoom) -> Page.Span {
        guard let running = told.running else {
            if told.isWaiting, let next = told.next, plan.slots[next.slot].room != nil {
                return Page.Span(scene.say(.nobodyStarted), .warning)
            }
            return Page.Span(told.next == nil ? "" : scene.say(day.hasBegun ? .roomIsFree : .notBegun), .muted)
        }
        guard let remaining = running.remaining else { return Page.Span(scene.say(.lengthUnknown), .muted) }
        switch running.urgency {
        case .ample: return Page.Span(left(remaining), .good)
        case .soon: return Page.Span("\(left(remaining)) · \(scene.say(.soonOver))", .warning)
        case .last: return Page.Span("\(left(remaining)) · \(scene.say(.lastMinutes))", Style(.bad))
        case .over: return Page.Span(scene.say(.overTime(Self.wholeMinutes(over: remaining))), Style(.bad, .bold))
        }
    }

    /// Minutes, each counted until it is over; the last two minutes with their seconds.
    private func left(_ seconds: Int) -> String {
        if Self.showsSeconds(seconds) {
            let rest = seconds % 60
            return scene.say(.timeLeft("\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"))
        }
        return scene.say(.timeLeft(scene.say(.minutes("\(seconds / 60 + (seconds % 60 > 0 ? 1 : 0))"))))
    }

    /// Minutes over time, each counted from its beginning; more than a week is told as a week.
    private static func wholeMinutes(over remaining: Int) -> Int { (59 - max(remaining, -604_800)) / 60 }

    /// True where so little is left that the seconds count.
    static func showsSeconds(_ remaining: Int) -> Bool { 0..<120 ~= remaining }

    /// "sedan 10.35 Session 3 · Sal B": what comes next in a room, when and where.
    func next(of told: LiveRoom) -> String {
        guard let next = told.next else { return "" }
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
