import Model

/// Who is invited to a forum, and who comes.
struct Audience: Sendable {
    let land: Land
    var chance: Chance

    init(_ land: Land, _ forum: String) {
        self.land = land
        chance = land.chance("participants of \(forum)")
    }

    /// Fills in the participants and how many they were.
    ///
    /// People come as often as it is their habit, so that over a series some are there each time and some once.
    mutating func invite(_ people: [Inhabitant], organisations: [Actor], to forum: inout ForumDraft) {
        let onStage = forum.agenda.sessions.flatMap { $0.people.map(\.person.id) }
        var present = 0
        var registered = 0
        for person in people {
            let speaks = onStage.contains(person.id)
            let status = status(person, speaks: speaks, forum.status)
            if status == "present" { present += 1 }
            if status != "invited" { registered += 1 }
            forum.participants.append(entry(of: person, status, speaks: speaks, forum))
        }
        for actor in organisations {
            let count = chance.number(1...4)
            let status = forum.isHeld ? "present" : "invited"
            if forum.isHeld { (present, registered) = (present + count, registered + count) }
            forum.participants.append([
                "id": .string("\(actor.key)-\(chance.suffix())"), "organisation": .string(actor.id), "count": .integer(count),
                "sector": .string(actor.sector), "status": .string(status),
            ])
        }
        if chance.holds(40) {
            let count = chance.number(2...6)
            if forum.isHeld { (present, registered) = (present + count, registered + count) }
            forum.participants.append([
                "id": .string("studerande-\(chance.suffix())"), "name": Self.students.json, "count": .integer(count), "sector": "education",
                "status": .string(forum.isHeld ? "present" : "invited"),
            ])
        }
        forum.attendance = attendance(forum, registered: registered, present: present)
    }

    private static let students = Words("studerande", "opiskelijoita", "students")

    private mutating func status(_ person: Inhabitant, speaks: Bool, _ forum: String) -> String {
        switch forum {
        case "held": speaks || chance.holds(person.loyalty) ? "present" : chance.holds(60) ? "absent" : "invited"
        case "cancelled": "invited"
        case "confirmed": speaks || chance.holds(person.loyalty + 5) ? "registered" : "invited"
        default: speaks || chance.holds(person.loyalty / 2) ? "registered" : "invited"
        }
    }

    private mutating func entry(of person: Inhabitant, _ status: String, speaks: Bool, _ forum: ForumDraft) -> JSONValue {
        let actor = land.actors[person.actor]
        var entry: Members = Members()
        entry["id"] = .string("\(slug(person.name))-\(chance.suffix())")
        entry["person"] = .string(person.id)
        entry["organisation"] = chance.holds(30) ? .string(actor.id) : nil
        entry["sector"] = .string(actor.sector)
        entry["status"] = .string(status)
        guard status == "present", let day = forum.day, let start = forum.agenda.blocks.first?.start,
            let end = forum.agenda.blocks.last?.end
        else { return .object(entry) }
        entry["sessions"] = .strings(sessions(of: person, forum.agenda))
        // Some come late or have to go; who is on stage stays.
        if !speaks, chance.holds(12) { entry["from"] = .string(SampleCalendar.time(day, start + 5 * chance.number(3...8))) }
        if !speaks, chance.holds(12) { entry["to"] = .string(SampleCalendar.time(day, end - 5 * chance.number(3...8))) }
        return .object(entry)
    }

    /// The parallel sessions that somebody was in: those where he or she is on stage, else any, never two at a time.
    private mutating func sessions(of person: Inhabitant, _ agenda: AgendaPlan) -> [String] {
        var chosen: [SessionPlan] = []
        for block in agenda.blocks where block.kind == "parallel" {
            let own = block.sessions.filter { $0.people.contains { $0.person.id == person.id } }
            for session in own + chance.shuffled(block.sessions) {
                guard let start = session.start, let end = session.end else { continue }
                let isFree = chosen.allSatisfy { other in
                    guard let otherStart = other.start, let otherEnd = other.end else { return true }
                    let air = other.room == session.room ? 0 : Roster.walk
                    return otherEnd + air <= start || end + air <= otherStart
                }
                if isFree { chosen.append(session) }
            }
        }
        return agenda.sessions.map(\.id).filter { id in chosen.contains { $0.id == id } }
    }

    private func attendance(_ forum: ForumDraft, registered: Int, present: Int) -> JSONValue? {
        switch forum.status {
        case "held": ["registered": .integer(registered), "attended": .integer(present)]
        case "cancelled": nil
        case "confirmed": ["expected": .integer(registered + 15), "registered": .integer(registered)]
        default: ["expected": .integer((registered / 5 + 3) * 5), "registered": .integer(registered)]
        }
    }
}
