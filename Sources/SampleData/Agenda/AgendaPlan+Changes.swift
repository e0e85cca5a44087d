/// What becomes of an agenda before the day, on it, and by mistake.
extension AgendaPlan {
    /// The conference as it was planned weeks before: sessions elsewhere, at another time, longer, one that was dropped, and one not yet there.
    var earlierConference: AgendaPlan {
        var plan = self
        let cabin = Places.rooms["cabin"]
        // Moved in time: these two have changed places. Moved to other rooms: so have these.
        plan.change("fifty") { $0.start = 13 * 60 + 25 }
        plan.change("green") { $0.start = 12 * 60 + 45 }
        plan.change("hour") { $0.room = cabin }
        plan.change("chairs") { $0.room = Places.rooms["mast"] }
        // Shortened since then, and the one after it later.
        plan.change("together") { $0.minutes = 45 }
        plan.change("picture") { ($0.start, $0.minutes) = (9 * 60 + 55, 20) }
        plan.change("meetings") { $0.people = [] }
        guard let block = plan.blocks.firstIndex(where: { $0.id == "block-a" }) else { return plan }
        plan.blocks[block].sessions.removeAll { $0.id == "language" }
        plan.blocks[block].sessions.append(
            SessionPlan(
                id: "dropped", name: SessionWords.titles["dropped"], kind: "discussion", room: cabin, start: 10 * 60 + 30, minutes: 75))
        return plan
    }

    /// Puts somebody into two rooms at once, and leaves somebody no time to change rooms: one of each.
    mutating func makeMistakes() {
        let all = sessions
        guard let twice = all.first(where: { $0.id == "images" })?.people.first?.person,
            let late = all.first(where: { $0.id == "class" })?.people.first?.person
        else { return }
        change("customer") { $0.people.append((twice, "panelist")) }
        change("listening") { $0.people = [(late, "speaker")] }
    }

    /// Lets sessions begin late and take longer or shorter than planned, each room for itself.
    mutating func drift(_ chance: inout Chance) {
        for block in blocks.indices {
            for session in blocks[block].sessions.indices {
                let plan = blocks[block].sessions[session]
                guard let start = plan.start, let end = plan.end else { continue }
                let before = blocks[block].sessions[..<session].last { $0.room == plan.room }
                let began = max(before?.actual?.upperBound ?? 0, start + (before == nil ? chance.number(0...4) : 0))
                // The last has to end in time, and so does what comes before lunch or coffee.
                let isLast = session == blocks[block].sessions.count - 1
                blocks[block].sessions[session].actual = began..<max(began + 5, end + chance.number(isLast ? -3...4 : -2...9))
            }
        }
    }
}
