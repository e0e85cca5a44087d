/// Who is where and when on a day, so that nobody is asked to be in two rooms at once or to change rooms in no time.
struct Roster: Sendable {
    private let pool: [Inhabitant]
    private var engagements: [[(start: Int, end: Int, room: Words?)]]

    /// How many minutes it takes to change rooms.
    static let walk = 15

    init(_ pool: [Inhabitant]) {
        self.pool = pool
        engagements = Array(repeating: [], count: pool.count)
    }

    /// So many of the people who are free for the session, those with least to do first; fewer where there are not as many.
    mutating func engage(_ count: Int, for session: SessionPlan, _ chance: inout Chance) -> [Inhabitant] {
        guard let start = session.start, let end = session.end else { return [] }
        var chosen: [Inhabitant] = []
        // At most two sessions for one person; a second one only where everybody has a first.
        for most in 0...1 where chosen.count < count {
            let free = pool.indices.filter { person in
                engagements[person].count == most
                    && engagements[person].allSatisfy { engagement in
                        let air = engagement.room == session.room ? 0 : Self.walk
                        return engagement.end + air <= start || end + air <= engagement.start
                    }
            }
            for person in chance.some(count - chosen.count, of: free) {
                engagements[person].append((start, end, session.room))
                chosen.append(pool[person])
            }
        }
        return chosen
    }
}
