import Model

/// A conference of the shape of a large open-source one: many rooms at once for two days, sessions of ten minutes to an hour one after the other.
struct DayGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    private mutating func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }

    /// The records of one forum as a file has them.
    func records(rooms: Int, sessions: Int) -> String {
        var copy = self
        let day = Day(number: 20_000)
        let blocks = (0..<2).map { number -> String in
            let date = "\(day.advanced(by: number))"
            // Half of the rooms are used at a time: on one day these, on the other those.
            let used = (0..<rooms).filter { $0 % 2 == number }
            let each = max(1, sessions / 2 / max(1, used.count))
            let listed = used.flatMap { room in copy.sessions(room: room, date: date, count: each) }
            return
                "{\"id\": \"b\(number)\", \"kind\": \"parallel\", \"start\": \"\(date)T09:00\", \"sessions\": [\(listed.joined(separator: ","))]}"
        }
        return """
            {"series": [{"id": "s", "name": "Serien"}],
             "forums": [{"id": "f", "name": "Den stora dagen", "series": "s", "date": "\(day)/\(day.advanced(by: 1))", "agenda": [\(blocks.joined(separator: ","))]}]}
            """
    }

    private mutating func sessions(room: Int, date: String, count: Int) -> [String] {
        var minute = 9 * 60 + next(6) * 5
        return (0..<count).map { number in
            let length = 10 + next(5) * 10
            defer { minute += length + 5 }
            let clock = "\(minute / 60 < 10 ? "0" : "")\(min(23, minute / 60)):\(minute % 60 < 10 ? "0" : "")\(minute % 60)"
            return
                "{\"id\": \"r\(room)s\(number)d\(date)\", \"name\": \"Session \(number + 1) i sal \(room + 1) om något\", \"room\": \"Sal \(room + 1)\", \"start\": \"\(date)T\(clock)\", \"minutes\": \(length)}"
        }
    }
}
