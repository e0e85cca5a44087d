import Model

/// What cannot be in an agenda with clock times: how many people are in two rooms at once, rooms used twice, ways between rooms too short.
struct Clashes {
    private(set) var people = 0
    private(set) var rooms = 0
    private(set) var walks = 0

    /// A way between two rooms takes more minutes than this.
    private static let tooShort = 10

    /// What matters of a session.
    private struct Slot {
        let times: Range<Int>
        let room: String
        let people: Set<ID<Person>>
    }

    init(_ forum: Forum) {
        let slots = forum.sessions.compactMap { session -> Slot? in
            guard let begin = session.begin, let finish = session.finish else { return nil }
            return Slot(
                times: begin..<finish, room: session.room.string(in: ["sv"]), people: Set(session.people.compactMap(\.person)))
        }
        .sorted { $0.times.lowerBound < $1.times.lowerBound }
        for (index, one) in slots.enumerated() {
            for other in slots[(index + 1)...].prefix(while: { $0.times.lowerBound < one.times.upperBound + Self.tooShort }) {
                let shared = one.people.intersection(other.people).count
                if one.times.overlaps(other.times) {
                    people += shared
                    if one.room == other.room { rooms += 1 }
                } else if one.room != other.room {
                    walks += shared
                }
            }
        }
    }
}

extension Session {
    /// When it begins, in minutes since 1970.
    var begin: Int? { start.isEmpty ? nil : Generated.minute(start) }
    var finish: Int? { begin.flatMap { begin in minutes?.exact.map { begin + Int($0) } } }
}

extension Generated {
    /// A local time in minutes since 1970.
    static func minute(_ time: String) -> Int {
        let parts = time.split(separator: "T")
        let clock = parts[1].split(separator: ":").compactMap { Int($0) }
        return Int(day(String(parts[0])).number) * 1440 + clock[0] * 60 + clock[1]
    }
}
