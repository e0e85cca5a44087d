import Model

/// A conference of two days with very many rooms, as large open-source conferences have: to see how the program bears it.
///
/// Half of the rooms are open on the first day, half on the second. Everybody on stage is there for this conference alone.
struct LargeConference: Sendable {
    let forum: ForumDraft
    let people: [SampleRecord]

    /// - Parameter rooms: at least 1, and `sessions` at least as many.
    init(_ land: Land, rooms: Int, sessions: Int, _ casting: inout Casting) {
        let today = land.calendar.today
        var forum = ForumDraft(
            "stora-sagotraffen", Words("Stora sagoträffen", "Suuri satutapaaminen", "The Great Meeting of Tales"),
            series: SeriesWords.conference,
            day: today, days: 2, today: today)
        let area = land.area("keksionmaa")
        (forum.timeZone, forum.area, forum.step) = (area.timeZone, area, "konferens")
        forum.place = ["name": Words("Molnborgen", "Pilvilinna", "Cloud Castle").json]
        forum.hosts = [land.actor("kustens-larring").id]
        forum.attendance = ["expected": .integer(sessions * 8)]
        var people: [SampleRecord] = []
        var chance = land.chance("large conference")
        for half in Self.halves(rooms: rooms) {
            let first = half.rooms.lowerBound
            var block = BlockPlan(id: half.id, name: half.name, kind: "parallel", start: half.start, end: half.start + Self.length)
            for room in half.rooms {
                // The sessions of a room are divided between its two halves of a day.
                let all = sessions / rooms + (room < sessions % rooms ? 1 : 0)
                let count = half.isMorning ? (all + 1) / 2 : all / 2
                let minutes = Self.minutes(count, &chance)
                var start = half.start
                for (place, minutes) in minutes.enumerated() {
                    let title = chance.one(of: SessionWords.titles.words)
                    var session = SessionPlan(
                        id: "\(half.id)-\(room + 1)-\(place + 1)", name: title, kind: "talk", room: Self.name(of: room),
                        track: SessionWords.titles.words[(room - first) % SessionWords.titles.words.count], start: start, minutes: minutes)
                    let actor = chance.below(land.actors.count)
                    let speaker = casting.inhabitant(of: actor, land.actors[actor], chance.holds(50))
                    session.people = [(speaker, "speaker")]
                    session.abstract = chance.one(of: SessionWords.abstracts.words)
                    people.append(Self.record(of: speaker, land.actors[actor]))
                    block.sessions.append(session)
                    start += minutes + Self.pause(count)
                }
            }
            block.sessions.sort { ($0.start ?? 0, $0.id) < ($1.start ?? 0, $1.id) }
            if !block.sessions.isEmpty { forum.agenda.blocks.append(block) }
        }
        (self.forum, self.people) = (forum, people)
    }

    /// How many minutes a half of a day has.
    private static let length = 210

    private struct Half {
        let id: String
        let name: Words
        let start: Int
        let isMorning: Bool
        let rooms: Range<Int>
    }

    private static func halves(rooms: Int) -> [Half] {
        let middle = (rooms + 1) / 2
        return [0..<middle, middle..<rooms].enumerated().flatMap { day, rooms in
            [
                (true, 9 * 60, Words("förmiddag", "aamupäivä", "morning")),
                (false, 13 * 60 + 30, Words("eftermiddag", "iltapäivä", "afternoon")),
            ]
            .map { isMorning, start, name in
                Half(
                    id: "dag-\(day + 1)-\(isMorning ? "fm" : "em")",
                    name: Words("Dag \(day + 1), ", "Päivä \(day + 1), ", "Day \(day + 1), ") + name, start: day * 1440 + start,
                    isMorning: isMorning, rooms: rooms)
            }
        }
    }

    /// The time between two sessions: none where they are very many.
    private static func pause(_ count: Int) -> Int { count * 15 <= length ? 5 : 0 }

    /// How long so many sessions of a room are, 10 to 50 minutes as far as the time lasts.
    private static func minutes(_ count: Int, _ chance: inout Chance) -> [Int] {
        guard count > 0 else { return [] }
        let most = min(50, max(1, length / count - pause(count)))
        let step = most >= 15 ? 5 : 1
        let least = min(10, most)
        return (0..<count).map { _ in most >= 15 ? chance.number(max(2, most / step - 4)...most / step) * step : chance.number(least...most)
        }
    }

    private static func name(of room: Int) -> Words { Words("Sal \(room + 1)", "Sali \(room + 1)", "Room \(room + 1)") }

    private static func record(of person: Inhabitant, _ actor: Actor) -> SampleRecord {
        var record = SampleRecord(.people, person.id)
        record["name"] = .string(person.name)
        record["affiliations"] = [["organisation": .string(actor.id), "title": person.title.json]]
        return record
    }
}
