/// An agenda as it is written for the generator, a line a block or a session, and made with people.
///
/// `# id | kind | start | end | fixed` begins a block, whose name stands in `SessionWords.blocks`. `id | kind | room | start | minutes | people |
/// cut` is a session of it, whose name stands in `SessionWords.titles`. A time is `hh:mm`, after midnight `24:mm` and more.
struct AgendaScript: Sendable {
    let lines: [[String]]

    init(_ text: String) {
        lines = text.split(separator: "\n").map { line in
            line.split(separator: "|", omittingEmptySubsequences: false).map { $0.filter { $0 != " " } }
        }
    }

    /// The agenda with people of the pool in it.
    func plan(_ pool: [Inhabitant], _ chance: inout Chance) -> AgendaPlan {
        var plan = AgendaPlan()
        var roster = Roster(pool)
        let abstracts = chance.shuffled(SessionWords.abstracts.words)
        var described = 0
        for line in lines {
            if line[0].hasPrefix("#") {
                let id = String(line[0].dropFirst())
                plan.blocks.append(
                    BlockPlan(
                        id: id, name: SessionWords.blocks[id], kind: line[1], start: Self.minutes(line[2]),
                        end: Self.minutes(line[3]), isFixed: line.count > 4))
            } else if !plan.blocks.isEmpty {
                var session = session(line, &roster, &chance)
                // A welcome needs no description.
                if let minutes = session.minutes, minutes >= Self.worthDescribing {
                    session.abstract = abstracts[described % abstracts.count]
                    described += 1
                }
                plan.blocks[plan.blocks.count - 1].sessions.append(session)
            }
        }
        return plan
    }

    /// A session of so many minutes has an abstract.
    private static let worthDescribing = 25

    private func session(_ line: [String], _ roster: inout Roster, _ chance: inout Chance) -> SessionPlan {
        var session = SessionPlan(
            id: line[0], name: SessionWords.titles[line[0]], kind: line[1], room: line[2] == "-" ? nil : Places.rooms[line[2]],
            start: Self.minutes(line[3]), minutes: Int(line[4]))
        let count = Int(line[5]) ?? 0
        let roles = Self.roles(session.kind)
        session.people = roster.engage(count, for: session, &chance).enumerated().map { index, person in
            (person, index == 0 ? roles.first : roles.others)
        }
        session.cut = line.count > 6 ? Int(line[6]) : nil
        return session
    }

    private static func roles(_ kind: String) -> (first: String, others: String) {
        switch kind {
        case "panel": ("moderator", "panelist")
        case "workshop": ("facilitator", "facilitator")
        case "discussion": ("facilitator", "presenter")
        default: ("speaker", "speaker")
        }
    }

    private static func minutes(_ time: String) -> Int {
        let parts = time.split(separator: ":").map { Int($0) ?? 0 }
        return parts.count == 2 ? parts[0] * 60 + parts[1] : 0
    }
}
