import Model

/// All forums with their series and the polls that were taken at them.
struct Meetings: Sendable {
    let land: Land
    var forums: [ForumDraft] = []
    var polls: [SampleRecord] = []
    /// Who held the forums of a series, in order.
    var hosts: [(series: String, organisation: String, forum: String)] = []

    var calendar: SampleCalendar { land.calendar }
    var today: Day { calendar.today }

    init(_ land: Land) {
        self.land = land
        addAreaForums()
        addFuturesForums()
        addLabDays()
        addNetworkDays()
        addConferences()
        addWebinars()
        addEveningsOfTales()
    }

    /// A place in an area.
    func place(in area: Area) -> JSONValue {
        ["name": Places.venues[area.id].json, "locality": Places.municipalities[area.municipalities[0]].json]
    }

    static let online: JSONValue = ["online": true]

    /// Who is asked to an area's forums: its people, and some who work in all areas, the same each time.
    func pool(_ area: Area) -> [Inhabitant] {
        var chance = land.chance("guests of \(area.id)")
        return land.people(in: area) + chance.some(7, of: land.travellers)
    }

    /// Keeps a forum when it has everything: what was said there, and what there is to see.
    mutating func keep(_ forum: ForumDraft, _ chance: inout Chance) {
        var forum = forum
        if forum.isHeld, forum.day != nil {
            forum.outcomes = chance.some(chance.number(1...2), of: SessionWords.outcomes.words)
            forum.materials = [Self.material("slides", forum.id, found: true)]
            if chance.holds(60) { forum.materials.append(Self.material("film", forum.id, found: chance.holds(50))) }
        }
        for host in forum.hosts { hosts.append((forum.series, host, forum.id)) }
        forums.append(forum)
    }

    /// Adds a forum that was made elsewhere.
    mutating func addLarge(_ forum: ForumDraft) {
        for host in forum.hosts { hosts.append((forum.series, host, forum.id)) }
        forums.append(forum)
    }

    /// Something to see afterwards; where it was not found it has no address.
    static func material(_ kind: String, _ id: String, found: Bool?, people: [Inhabitant] = []) -> JSONValue {
        [
            "kind": .string(kind), "title": SessionWords.materials[kind].json,
            "url": found == true ? .string("https://material.example/\(id)/\(kind)") : nil, "people": .strings(people.map(\.id)),
            "found": found.map { .boolean($0) },
        ]
    }

    var seriesRecords: [SampleRecord] {
        SeriesWords.table.rows.map { row in
            var record = SampleRecord(.series, row.id)
            let own = forums.filter { $0.series == row.id }
            record["name"] = row.words.json
            record["programme"] = .string(row.rest[0])
            record["kind"] = .string(row.rest[1])
            let days = own.compactMap(\.day)
            if let first = days.min(), row.rest[0] != Programmes.older { record["period"] = .string("\(first)/..") }
            if row.rest[0] == Programmes.older { record["period"] = .string("\(calendar.text(years: -12))~/\(calendar.text(years: -8))") }
            record["purpose"] = SeriesWords.purposes[row.id].json
            record["members"] = .list(SeriesWords.members.words.map(\.json))
            record["hosts"] = .list(
                hosts.filter { $0.series == row.id }.map { ["organisation": .string($0.organisation), "forum": .string($0.forum)] })
            return record
        }
    }
}
