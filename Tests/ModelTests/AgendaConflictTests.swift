import Testing

@testable import Model

/// What clashes on a day: laws over random days, then each kind by an example.
@Suite struct AgendaConflictTests {
    /// A session of a day that is made for a test: minutes after nine, in a room, with people.
    private struct Planned {
        var start: Int
        var minutes: Int
        var room: String
        var people: [String]
    }

    private static func plan(_ sessions: [Planned]) -> DayPlan {
        func clock(_ minutes: Int) -> String {
            func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
            return "2026-03-12T\(two(9 + minutes / 60)):\(two(minutes % 60))"
        }
        let texts = sessions.enumerated().map { place, session in
            let people = session.people.map { "{\"person\": \"\($0)\"}" }.joined(separator: ", ")
            return """
                {"id": "\(place)", "name": "Session \(place)", "room": "\(session.room)", "start": "\(clock(session.start))",
                 "minutes": \(session.minutes), "people": [\(people)]}
                """
        }
        return days(of: "[{\"id\": \"b\", \"kind\": \"parallel\", \"sessions\": [\(texts.joined(separator: ",\n"))]}]")[0]
    }

    private static func days(of agenda: String) -> [DayPlan] {
        var builder = WorkspaceBuilder()
        builder.add(
            path: "workspace.json", bytes: Bytes(Array(#"{"workspace": {"name": "Påhittad", "timeZone": "Europe/Stockholm"}}"#.utf8)))
        builder.add(path: "f.json", bytes: Bytes(Array("{\"forums\": [{\"id\": \"f\", \"name\": \"F\", \"agenda\": \(agenda)}]}".utf8)))
        let workspace = builder.finish()
        return workspace.find(ID<Forum>("f")).map(workspace.days) ?? []
    }

    private static func random(_ seed: UInt64, count: Int) -> [Planned] {
        var numbers = ModelNumbers(seed: seed)
        return (0..<count).map { _ in
            Planned(
                start: .random(in: 0..<60, using: &numbers) * 5, minutes: .random(in: 1...12, using: &numbers) * 5,
                room: ["A", "B", "C", "D"].randomElement(using: &numbers)!,
                people: (0..<2).map { _ in ["p", "q", "r", "s", "t"].randomElement(using: &numbers)! })
        }
    }

    /// Every pair that clashes, found by holding each against each.
    private static func pairs(_ plan: DayPlan) -> Set<[Int]> {
        var pairs: Set<[Int]> = []
        for one in plan.slots.indices {
            for other in plan.slots.indices where one < other {
                guard let a = plan.slots[one].span, let b = plan.slots[other].span else { continue }
                let isAtOnce = a.start == b.start || max(a.start, b.start) < min(a.end, b.end)
                let isNear = max(a.start, b.start) - min(a.end, b.end) < 300
                let sharesRoom = plan.roomName(of: plan.slots[one]) == plan.roomName(of: plan.slots[other])
                let sharesPerson = !Set(plan.slots[one].people).isDisjoint(with: plan.slots[other].people)
                if sharesRoom && isAtOnce || !sharesRoom && sharesPerson && (isAtOnce || isNear) { pairs.insert([one, other]) }
            }
        }
        return pairs
    }

    @Test("What is listed clashes, and everything that clashes is in something listed", arguments: 1...40 as ClosedRange<UInt64>)
    func everyClashIsMarked(seed: UInt64) {
        let plan = Self.plan(Self.random(seed, count: 24))
        let conflicts = DayConflicts(plan)
        let pairs = Self.pairs(plan)
        for conflict in conflicts.all {
            #expect(pairs.contains([conflict.first, conflict.second].sorted()), "\(conflict)")
            #expect(conflict.minutes >= 0 && conflicts.concern(conflict.first) && conflicts.concern(conflict.second))
            #expect((plan.slots[conflict.first].start?.seconds ?? 0) <= (plan.slots[conflict.second].start?.seconds ?? 0))
        }
        for pair in pairs {
            let later = pair.max { (plan.slots[$0].start?.seconds ?? 0, $0) < (plan.slots[$1].start?.seconds ?? 0, $1) }
            #expect(later.map(conflicts.concern) == true, "\(pair)")
        }
        for slot in plan.slots.indices where !conflicts.concern(slot) {
            let rooms = pairs.filter {
                $0.contains(slot) && plan.roomName(of: plan.slots[$0[0]]) == plan.roomName(of: plan.slots[$0[1]])
            }
            #expect(rooms.isEmpty, "\(slot) clashes in its room and is not marked")
        }
        #expect(conflicts.isEmpty == pairs.isEmpty)
    }

    @Test("The order of the agenda does not matter: the same sessions clash", arguments: 1...10 as ClosedRange<UInt64>)
    func theOrderDoesNotMatter(seed: UInt64) {
        let sessions = Self.random(seed, count: 16)
        var numbers = ModelNumbers(seed: seed &+ 100)
        let order = Array(sessions.indices).shuffled(using: &numbers)
        let one = Self.plan(sessions)
        let other = Self.plan(order.map { sessions[$0] })
        #expect(DayConflicts(one).isEmpty == DayConflicts(other).isEmpty)
        #expect(Self.pairs(one).count == Self.pairs(other).count)
    }

    @Test("Sessions that are apart have none: one after the other in a room, at once with other people elsewhere")
    func nothingClashesThatIsApart() {
        let plan = Self.plan([
            Planned(start: 0, minutes: 30, room: "A", people: ["p"]), Planned(start: 30, minutes: 30, room: "A", people: ["p"]),
            Planned(start: 0, minutes: 60, room: "B", people: ["q"]), Planned(start: 65, minutes: 30, room: "B", people: ["p"]),
        ])
        #expect(DayConflicts(plan).isEmpty)
    }

    @Test("Two at the very same time in one room clash, and somebody in two rooms")
    func identicalTimesCount() throws {
        let same = Self.plan([Planned(start: 0, minutes: 30, room: "A", people: []), Planned(start: 0, minutes: 30, room: "A", people: [])])
        #expect(DayConflicts(same).all == [DayConflict(.room, first: 0, second: 1, minutes: 30)])
        let twice = Self.plan([
            Planned(start: 0, minutes: 30, room: "A", people: ["p"]), Planned(start: 10, minutes: 30, room: "B", people: ["p"]),
        ])
        #expect(DayConflicts(twice).all == [DayConflict(.person(ID("p")), first: 0, second: 1, minutes: 20)])
    }

    @Test("Less than five minutes to another room is too little; how many can be said")
    func changesNeedTime() {
        let tight = Self.plan([
            Planned(start: 0, minutes: 30, room: "A", people: ["p"]), Planned(start: 34, minutes: 30, room: "B", people: ["p"]),
        ])
        #expect(DayConflicts(tight).all == [DayConflict(.change(ID("p")), first: 0, second: 1, minutes: 4)])
        #expect(DayConflicts(tight, leastChange: 4).isEmpty)
    }

    @Test("Without clock times nothing is claimed, and five thousand at once are told apart in time")
    func nothingIsClaimedWithoutTimes() {
        let untimed = Self.days(
            of:
                #"[{"id": "b", "kind": "parallel", "sessions": [{"id": "1", "name": "A", "people": [{"person": "p"}]}, {"id": "2", "name": "B", "people": [{"person": "p"}]}]}]"#
        )
        #expect(untimed.allSatisfy { DayConflicts($0).isEmpty })
        let many = Self.plan(Array(repeating: Planned(start: 0, minutes: 30, room: "A", people: ["p"]), count: 5000))
        #expect(DayConflicts(many).all.count == 4999)
        #expect(Set(many.slots.map(\.id)).count == 5000)
    }

    @Test("Ids that are empty or taken become unique in the whole agenda")
    func idsAreUnique() {
        let days = Self.days(
            of: """
                [{"id": "x", "start": "2026-03-12T09:00"}, {"id": "x", "start": "2026-03-13T09:00"}, {"start": "2026-03-13T10:00"},
                 {"start": "2026-03-13T11:00"}, {"id": "x#2", "start": "2026-03-14T11:00"}]
                """)
        let ids = days.flatMap { $0.slots.map(\.id) }
        #expect(days.count == 3 && Set(ids).count == 5 && ids.allSatisfy { !$0.isEmpty })
    }
}

/// Numbers that look random and are the same in every run.
struct ModelNumbers: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
