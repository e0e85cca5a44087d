import Model

/// What cannot be in an agenda with clock times: how many people are in two rooms at once, rooms used twice, ways between rooms too short.
struct Clashes {
    private(set) var people = 0
    private(set) var rooms = 0
    private(set) var walks = 0

    /// A way between two rooms takes more minutes than this.
    private static let tooShort = 10

    init(_ forum: Forum) {
        let sessions = forum.sessions.filter { $0.begin != nil && $0.finish != nil }
        for (index, one) in sessions.enumerated() {
            for other in sessions[(index + 1)...] {
                guard let begin = one.begin, let end = one.finish, let otherBegin = other.begin, let otherEnd = other.finish else {
                    continue
                }
                let sameRoom = one.room.string(in: ["sv"]) == other.room.string(in: ["sv"])
                let gap = max(otherBegin - end, begin - otherEnd)
                let shared = Set(one.people.compactMap(\.person)).intersection(other.people.compactMap(\.person)).count
                if gap < 0 {
                    people += shared
                    if sameRoom { rooms += 1 }
                } else if !sameRoom, gap < Self.tooShort {
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
