import Model

/// A forum's agenda while it is made: times are minutes after the forum's first day began.
struct AgendaPlan: Sendable {
    var blocks: [BlockPlan] = []

    var sessions: [SessionPlan] { blocks.flatMap(\.sessions) }

    /// The agenda in the forum's record.
    func json(from day: Day) -> JSONValue { .list(blocks.map { $0.json(from: day) }) }

    /// Changes the session of this id.
    mutating func change(_ id: String, _ change: (inout SessionPlan) -> Void) {
        for block in blocks.indices {
            guard let session = blocks[block].sessions.firstIndex(where: { $0.id == id }) else { continue }
            change(&blocks[block].sessions[session])
        }
    }

    /// The same order without clock times.
    var withoutTimes: AgendaPlan {
        var plan = self
        for block in plan.blocks.indices {
            (plan.blocks[block].start, plan.blocks[block].end) = (nil, nil)
            for session in plan.blocks[block].sessions.indices { plan.blocks[block].sessions[session].start = nil }
        }
        return plan
    }
}

/// A block of an agenda.
struct BlockPlan: Sendable {
    let id: String
    let name: Words
    /// plenary, parallel or break.
    let kind: String
    var start: Int?
    var end: Int?
    var isFixed = false
    var sessions: [SessionPlan] = []

    func json(from day: Day) -> JSONValue {
        [
            "id": .string(id), "name": name.json, "start": start.map { .string(SampleCalendar.time(day, $0)) },
            "end": end.map { .string(SampleCalendar.time(day, $0)) }, "kind": .string(kind), "fixed": isFixed ? true : nil,
            "sessions": .list(sessions.map { $0.json(from: day) }),
        ]
    }
}

/// A session of a block.
struct SessionPlan: Sendable {
    let id: String
    let name: Words
    let kind: String
    var room: Words?
    var track: Words?
    var start: Int?
    var minutes: Int?
    var actual: Range<Int>?
    /// The order in which sessions are dropped when time runs out.
    var cut: Int?
    var people: [(person: Inhabitant, role: String)] = []
    var abstract: Words?
    var materials: [JSONValue] = []
    var polls: [String] = []

    var end: Int? { start.flatMap { start in minutes.map { start + $0 } } }

    func json(from day: Day) -> JSONValue {
        [
            "id": .string(id), "name": name.json, "room": room?.json, "track": track?.json, "kind": .string(kind),
            "start": start.map { .string(SampleCalendar.time(day, $0)) }, "minutes": minutes.map { .integer($0) },
            "actual": actual.map {
                [
                    "start": .string(SampleCalendar.time(day, $0.lowerBound)), "end": .string(SampleCalendar.time(day, $0.upperBound)),
                ]
            }, "cut": cut.map { .integer($0) },
            "people": .list(people.map { ["person": .string($0.person.id), "role": .string($0.role)] }), "abstract": abstract?.json,
            "materials": .list(materials), "polls": .strings(polls),
        ]
    }
}
