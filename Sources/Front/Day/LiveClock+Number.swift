import Model
import TUI

/// The one number that matters, and who is late.
extension LiveClock {
    /// The room that the number is about: the cursor's, else the latest; of all where everybody sits together.
    var leading: LiveRoom? { rooms.first }

    /// The room of those a key is about that is late for its next common point; the latest where the cursor is on what concerns all.
    var late: LiveRoom? { rooms.first { scope.contains($0.room) && $0.point?.isLate == true } }

    /// True where nothing runs and nothing follows.
    var isOver: Bool { day.hasBegun && rooms.allSatisfy { $0.running == nil && $0.next == nil } }

    /// Minutes as one says them: to spare, in time, late; of all where everybody sits together.
    func words(forSpare minutes: Int) -> String {
        if minutes == 0 { return scene.say(.inTime) }
        return scene.say(minutes > 0 ? .minutesToSpare(minutes) : gathered == nil ? .minutesLate(-minutes) : .allLate(-minutes))
    }

    /// When a room is ready for the next common point, whether that is in time, and who else is late for it.
    ///
    /// - Parameter width: the columns there are; where they are few it says less, and the minutes last of all go.
    func number(of told: LiveRoom, width: Int = .max) -> Page.Span {
        guard day.hasBegun else { return notStarted }
        if isOver { return Page.Span(scene.say(.dayIsOver), .muted) }
        let room = gathered == nil ? name(ofRoom: told.room) : ""
        guard let point = told.point else { return Page.Span(titled(room, scene.say(.roomIsDone)), .muted) }
        let target = point.slot.map { self.target(of: $0, point) } ?? ""
        let late = lateOnes(for: point, besides: told.room)
        func said(_ parts: [String]) -> String { parts.filter { !$0.isEmpty }.joined(by: " · ") }
        guard let ready = point.ready else {
            let sentence = titled(room, scene.say(.readyUnknown(target)))
            return Page.Span(said([sentence, late.all]).cellWidth <= width ? said([sentence, late.all]) : sentence, .muted)
        }
        let clock = time(ready)
        let sentence = scene.say(
            gathered == nil ? .ready(room: room, clock: clock, target: target) : .allReady(clock: clock, target: target))
        let minutes = point.spare.map { words(forSpare: $0) } ?? ""
        let sentences = [
            said([sentence, minutes, late.all]), said([sentence, minutes, late.first]), said([sentence, minutes]),
            said([minutes, room, target]),
        ]
        let style: Style = point.isLate ? .bad : late.all.isEmpty ? .good : .warning
        return Page.Span(sentences.first { $0.cellWidth <= width } ?? said([minutes, room]), style)
    }

    private var notStarted: Page.Span {
        guard day.opening != nil else { return Page.Span(scene.say(.nothingPlanned), .muted) }
        let key = scene.keymap.key(for: .startBlock)
        return Page.Span(scene.say(.clockNotStarted(key: key, joins: !day.underWay(at: now).isEmpty)), .muted)
    }

    private func titled(_ title: String, _ words: String) -> String { title.isEmpty ? words : "\(title): \(words)" }

    /// "Lunch 12.00": the point with the time that it is planned for, else with the one that is expected.
    private func target(of slot: Int, _ point: LiveRoom.Point) -> String {
        ([name(of: slot)] + ((point.planned ?? point.start).map { [time($0)] } ?? [])).joined(by: " ")
    }

    /// Who else will be late for a point, and those on its programme whom the rooms hold: all of them, and the latest with a count of the others.
    private func lateOnes(for point: LiveRoom.Point, besides room: Int) -> (all: String, first: String) {
        guard gathered == nil, let slot = point.slot else { return ("", "") }
        let late = forecast.late(for: slot).filter { $0.room != room || !$0.people.isEmpty }.map { late in
            let people = late.people.map { scene.title($0.name) }.joined(by: ", ")
            let minutes = "\(name(ofRoom: late.room)) \(scene.say(.minutes("\(late.minutes)")))"
            return late.room == room ? people : people.isEmpty ? minutes : "\(minutes) (\(people))"
        }
        guard let first = late.first else { return ("", "") }
        let short = late.count == 1 ? first : "\(first) +\(late.count - 1)"
        return (scene.say(.lateOnes(late.joined(by: ", "))), scene.say(.lateOnes(short)))
    }
}
