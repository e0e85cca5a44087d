/// Making the plans of a forum's days from an agenda.
extension DayPlan {
    /// The plans of an agenda's days in order; one without a day where no time is stated and the forum's day is not known.
    ///
    /// A block without times belongs to the day of the block before it. O(n log n) in the sessions.
    public static func days(of forum: Forum, agenda: [AgendaBlock]? = nil, zone: Zone) -> [DayPlan] {
        let blocks = agenda ?? forum.agenda
        var names = SlotNames()
        return blocksByDay(of: forum, blocks).map { DayPlan(forum.id, day: $0.day, zone, blocks, $0.blocks, &names) }
    }

    /// The days of a forum's agenda in order, without what goes on; nil for a day that is not known. O(n) in the sessions.
    public static func listedDays(of forum: Forum) -> [Day?] { blocksByDay(of: forum, forum.agenda).map(\.day) }

    private static func blocksByDay(of forum: Forum, _ blocks: [AgendaBlock]) -> [(day: Day?, blocks: [Int])] {
        let stated = blocks.map(Self.statedDay)
        let forumDay = forum.when?.hasExactDay == true ? forum.when?.first : nil
        var day = stated.lazy.compactMap { $0 }.first ?? forumDay
        var days: [(day: Day?, blocks: [Int])] = []
        var places: [Int32: Int] = [:]
        for block in blocks.indices {
            day = stated[block] ?? day
            // The number of no day at all is none that a calendar has.
            let number = day?.number ?? .min
            if let known = places[number] {
                days[known].blocks.append(block)
            } else {
                places[number] = days.count
                days.append((day, [block]))
            }
        }
        return days
    }

    /// The first day that a block or one of its sessions states.
    private static func statedDay(_ block: AgendaBlock) -> Day? {
        LocalTime(block.start)?.day ?? block.sessions.lazy.compactMap { LocalTime($0.start)?.day }.first
    }

    private init(_ forum: String, day: Day?, _ zone: Zone, _ agenda: [AgendaBlock], _ blocks: [Int], _ names: inout SlotNames) {
        var draft = PlanDraft(zone: zone, names: names)
        for block in blocks { draft.add(agenda[block], at: block) }
        names = draft.names
        self.init(forum: forum, day: day, zone: zone, rooms: draft.rooms, slots: draft.slots)
    }
}

/// A plan that is being made.
private struct PlanDraft {
    let zone: Zone
    private(set) var rooms: [Text] = []
    private(set) var slots: [DayPlan.Slot] = []
    private var namedRooms: [String: Int] = [:]
    /// The rooms without a name, for parallel sessions of which nobody has said where they are.
    private var unnamedRooms: [Int] = []
    private(set) var names: SlotNames

    init(zone: Zone, names: SlotNames) {
        self.zone = zone
        self.names = names
    }

    mutating func add(_ block: AgendaBlock, at position: Int) {
        let isParallel = block.kind == .parallel || block.kind == nil && block.sessions.count > 1
        let start = moment(block.start)
        let end = moment(block.end)
        guard !block.sessions.isEmpty else {
            append(block, nil, at: position, room: nil, isCommon: !isParallel, start: start, end: end)
            return
        }
        var unnamed = 0
        let places = block.sessions.map { session -> Int? in
            guard isParallel else { return nil }
            let name = session.room.isEmpty ? session.track : session.room
            if !name.isEmpty { return named(name) }
            unnamed += 1
            return self.unnamed(unnamed - 1)
        }
        let times = SessionTimes(block.sessions, places, start: start, end: end) { moment($0) }
        let order = block.sessions.indices.sorted { one, other in
            (times.starts[one]?.seconds ?? .max, places[one] ?? -1, one) < (
                times.starts[other]?.seconds ?? .max, places[other] ?? -1, other
            )
        }
        for session in order {
            append(
                block, session, at: position, room: places[session], isCommon: !isParallel, start: times.starts[session],
                end: times.ends[session])
        }
    }

    private func moment(_ text: String) -> Moment? { LocalTime(text).map { zone.moment(of: $0) } }

    private mutating func named(_ name: Text) -> Int {
        let key = name.spelling
        if let known = namedRooms[key] { return known }
        rooms.append(name)
        namedRooms[key] = rooms.count - 1
        return rooms.count - 1
    }

    private mutating func unnamed(_ number: Int) -> Int {
        while unnamedRooms.count <= number {
            unnamedRooms.append(rooms.count)
            rooms.append(.none)
        }
        return unnamedRooms[number]
    }

    private mutating func append(
        _ block: AgendaBlock, _ session: Int?, at position: Int, room: Int?, isCommon: Bool, start: Moment?, end: Moment?
    ) {
        let own = session.map { block.sessions[$0] }
        slots.append(
            DayPlan.Slot(
                id: names.unique(own?.id ?? block.id), block: position, session: session, name: own?.name ?? block.name,
                place: own?.room ?? .none,
                room: room, isCommon: isCommon, isBreak: block.kind == .pause || own?.kind == .pause, start: start, end: end,
                isFixed: block.isFixed, cut: own?.cut, people: own?.people.compactMap(\.person) ?? [], minutes: own?.exactMinutes,
                recorded: DayPlan.Slot.Recorded(start: moment(own?.actual?.start ?? ""), end: moment(own?.actual?.end ?? ""))))
    }
}

/// The ids that slots have so far: what is empty or taken gets a number.
private struct SlotNames {
    private var taken: Set<String> = []
    /// The number that each id got last.
    private var numbers: [String: Int] = [:]

    mutating func unique(_ id: String) -> String {
        var name = id
        while name.isEmpty || !taken.insert(name).inserted {
            let number = numbers[id, default: 1] + 1
            numbers[id] = number
            name = "\(id)#\(number)"
        }
        return name
    }
}

/// When the sessions of a block begin and end: as stated, or as it follows from those before them in the same room.
private struct SessionTimes {
    private(set) var starts: [Moment?]
    private(set) var ends: [Moment?]

    init(_ sessions: [Session], _ places: [Int?], start: Moment?, end: Moment?, _ moment: (String) -> Moment?) {
        starts = sessions.map { moment($0.start) }
        ends = Array(repeating: nil, count: sessions.count)
        var last: [Int: Int] = [:]
        for session in sessions.indices {
            let room = places[session] ?? -1
            if starts[session] == nil {
                if let before = last[room] { starts[session] = ends[before] } else { starts[session] = start }
            }
            if let start = starts[session], let minutes = sessions[session].exactMinutes {
                ends[session] = start.advanced(byMinutes: minutes)
            }
            last[room] = session
        }
        // What ends with its block is the last of its room.
        guard let end else { return }
        for session in last.values where ends[session] == nil && starts[session].map({ $0 < end }) == true { ends[session] = end }
    }
}

extension Session {
    /// How long it is planned to last; nil where that is not known, or not exactly. At most a week.
    var exactMinutes: Int? {
        guard let value = minutes?.exact, value > 0, value <= 10_080 else { return nil }
        return Int(value.rounded())
    }
}
