import Testing

@testable import Model

/// Days for the tests of the live clock, in UTC so that the times read as they are written.
enum LiveDays {
    static let day = Day("2030-03-12")!

    /// A time of that day: `"09:30"`, or `"09:30:15"`.
    static func at(_ clock: String) -> Moment { Zone.utc.moment(of: LocalTime("2030-03-12T\(clock)")!) }

    /// Three rooms: a welcome, parallel sessions, coffee, parallel sessions again, and a lunch that cannot move.
    static let three = try! plan(
        """
        {"id": "welcome", "kind": "plenary", "start": "2030-03-12T09:00", "end": "2030-03-12T09:20"},
        {"id": "p1", "kind": "parallel", "start": "2030-03-12T09:20", "end": "2030-03-12T10:20", "sessions": [
          {"id": "a1", "name": "A1", "room": "A", "minutes": 30, "people": [{"person": "ada"}]}, {"id": "a2", "name": "A2", "room": "A", "minutes": 30},
          {"id": "b1", "name": "B1", "room": "B", "minutes": 40}, {"id": "b2", "name": "B2", "room": "B", "minutes": 20, "cut": 1},
          {"id": "c1", "name": "C1", "room": "C", "minutes": 60}]},
        {"id": "coffee", "kind": "break", "start": "2030-03-12T10:20", "end": "2030-03-12T10:35"},
        {"id": "p2", "kind": "parallel", "start": "2030-03-12T10:35", "end": "2030-03-12T11:15", "sessions": [
          {"id": "a3", "name": "A3", "room": "A", "minutes": 40, "people": [{"person": "ada"}]},
          {"id": "b3", "name": "B3", "room": "B", "minutes": 20}, {"id": "b4", "name": "B4", "room": "B", "minutes": 20, "cut": 2, "people": [{"person": "bo"}]},
          {"id": "c2", "name": "C2", "room": "C", "minutes": 40}]},
        {"kind": "break", "fixed": true, "start": "2030-03-12T11:15", "end": "2030-03-12T12:15", "sessions": [
          {"id": "lunch", "name": "Lunch", "minutes": 60, "people": [{"person": "ada"}, {"person": "bo"}]}]}
        """)

    /// The one day of an agenda, written as the blocks of a forum.
    static func plan(_ blocks: String) throws -> DayPlan {
        let forum = try record(Forum.self, #""name": "F", "date": "2030-03-12", "agenda": [\#(blocks)]"#)
        return try #require(DayPlan.days(of: forum, zone: Zone.utc).first)
    }
}

extension DayPlan {
    subscript(id: String) -> Int { slots.firstIndex { $0.id == id }! }
}

extension LiveAction {
    init(_ kind: Kind, _ clock: String) { self.init(kind, on: LiveDays.day, at: LiveDays.at(clock)) }
}

extension LiveForecast {
    subscript(id: String) -> Times { times[day.plan[id]] }
}

/// A day that anything may happen on: random plans and random things done to them.
struct RandomDay {
    var numbers: SeededRandom
    let plan: DayPlan

    /// - Parameter isTidy: true where nothing overlaps and all lengths are known.
    init(seed: UInt64, isTidy: Bool) {
        var numbers = SeededRandom(seed: seed)
        let rooms = Int.random(in: 0...4, using: &numbers)
        var slots: [DayPlan.Slot] = []
        var clock = LiveDays.at("08:00")
        for block in 0..<Int.random(in: 1...7, using: &numbers) {
            let isParallel = rooms > 0 && Bool.random(using: &numbers)
            let isFixed = Int.random(in: 0..<4, using: &numbers) == 0
            var last = clock
            for room in isParallel ? 0..<rooms : 0..<1 {
                var start = clock
                for number in 0..<Int.random(in: 1...3, using: &numbers) {
                    let length = Int.random(in: 1...12, using: &numbers) * 5
                    let end = start.advanced(byMinutes: length)
                    let isUnknown = !isTidy && Int.random(in: 0..<4, using: &numbers) == 0
                    slots.append(
                        DayPlan.Slot(
                            id: "\(block)-\(room)-\(number)", block: block, session: number, name: .none, place: .none,
                            room: isParallel ? room : nil, isCommon: !isParallel, isBreak: !isParallel && Bool.random(using: &numbers),
                            start: isUnknown && Bool.random(using: &numbers) ? nil : start, end: isUnknown ? nil : end, isFixed: isFixed,
                            cut: Int.random(in: 0..<3, using: &numbers) == 0 ? Int.random(in: 1...9, using: &numbers) : nil, people: []))
                    last = max(last, end)
                    start = end.advanced(byMinutes: Int.random(in: 0...3, using: &numbers) * 5 - (isTidy ? 0 : 5))
                }
            }
            clock = last.advanced(byMinutes: Int.random(in: 0...2, using: &numbers) * 5)
        }
        plan = DayPlan(
            forum: "f", day: LiveDays.day, zone: .utc, rooms: (0..<rooms).map { Text("Room \($0)") }, slots: slots)
        self.numbers = numbers
    }

    /// Something done at a moment; where `isWild` also to slots that do not exist, and by any amount.
    mutating func action(at moment: Moment, isWild: Bool = false) -> LiveAction {
        var id = plan.slots.randomElement(using: &numbers)!.id
        if isWild, Int.random(in: 0..<8, using: &numbers) == 0 { id = "nowhere" }
        let minutes = isWild ? [-5, 5, .max, .min, 10_000].randomElement(using: &numbers)! : Bool.random(using: &numbers) ? 5 : -5
        let kind: LiveAction.Kind =
            switch Int.random(in: 0..<6, using: &numbers) {
            case 0, 1: .begin(slots: [id])
            case 2: .end(slot: id)
            case 3: .change(slot: id, minutes: minutes)
            case 4: .buffer(after: id, minutes: minutes)
            default: .drop(slot: id)
            }
        return LiveAction(kind, on: LiveDays.day, at: moment)
    }

    /// Things done one after the other in the course of the day.
    mutating func actions(_ count: Int, isWild: Bool = false) -> [LiveAction] {
        var moment = LiveDays.at("08:00")
        return (0..<count).map { _ in
            moment = moment.advanced(byMinutes: Int.random(in: isWild ? -30...60 : 0...30, using: &numbers))
            return action(at: moment, isWild: isWild)
        }
    }

    mutating func moment() -> Moment { LiveDays.at("07:00").advanced(by: Int.random(in: 0..<50_000, using: &numbers)) }
}

/// Numbers that look random and are the same in every run.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
