/// The portfolio of projects.
extension Land {
    func projectRecords(_ count: Int) -> [SampleRecord] {
        var chance = chance("projects")
        return (0..<count).map { project($0, &chance) }
    }

    private func project(_ index: Int, _ chance: inout Chance) -> SampleRecord {
        let nickname = WorkWords.nicknames.rows[index % WorkWords.nicknames.rows.count]
        let matter = WorkWords.matters.rows[(index * 5 + index / 12) % WorkWords.matters.rows.count]
        let home = chance.one(of: areas)
        var record = SampleRecord(.projects, "\(slug(nickname.words.sv))-\(matter.id)-\(index + 1)")
        let place = index < Self.few ? Words("") : Words(" (") + home.name + ", \(index + 1))"
        record["name"] = (nickname.words + ": " + matter.words + place).json
        if chance.holds(75) { record["programme"] = .string(chance.holds(70) ? Programmes.year : Programmes.network) }
        let others = chance.holds(45) ? chance.some(chance.number(1...3), of: areas.filter { $0.id != home.id }) : []
        record["regions"] = .strings([home.id] + others.map(\.id))
        let lead = chance.one(of: actors.filter { $0.area == home.id })
        record["lead"] = .string(lead.id)
        record["partners"] = .list(
            chance.some(chance.number(0...4), of: actors.filter { $0.id != lead.id }).map {
                ["organisation": .string($0.id), "role": chance.one(of: WorkWords.roles.words).json]
            })
        let (period, status) = period(index, &chance)
        record["period"] = .string(period)
        record["status"] = status.map { WorkWords.statuses[$0].json }
        if index % 9 == 8 {
            record["budget"] = [
                "amount": ["text": Words("omkring 200 000", "noin 200 000", "about 200,000").json, "about": 200_000], "currency": "EUR",
            ]
        } else if chance.holds(90) {
            record["budget"] = ["amount": .integer(chance.number(8...900) * 1000), "currency": home.isEastern ? "EUR" : "SEK"]
        }
        record["fund"] = chance.holds(85) ? actor(chance.holds(60) ? "drakskatten" : "sju-onskningar").name.json : nil
        record["programmeCode"] = .string("PH\(SampleCalendar.padded(1000 + index * 7, to: 5))")
        if index % 13 == 4 {
            record["conflicts"] = [
                [
                    "field": "period", "value": .string("\(calendar.text(years: -3))/\(calendar.text(years: 1))"),
                    "source": Words("Fondens lista", "Rahaston luettelo", "The fund’s list").json,
                ]
            ]
        }
        return record
    }

    /// From so many on, projects have their number in their name.
    private static let few = 60

    /// When, in all the ways in which sources say it.
    private func period(_ index: Int, _ chance: inout Chance) -> (period: String, status: String?) {
        let back = chance.number(0...5)
        switch index % 10 {
        case 0: return ("\(calendar.text(years: -back - 4))/\(calendar.text(years: -back - 1))", "ended")
        case 1: return ("\(calendar.day(1, weeks: -60 - back))/\(calendar.day(5, weeks: 20 + back))", "going")
        case 2: return ("\(calendar.month(-20 - back))/\(calendar.month(8 + back))", "going")
        case 3: return ("\(calendar.month(3 + back))/\(calendar.month(27))", "planned")
        case 4: return ("\(calendar.text(years: -2))~/\(calendar.text(years: 1))", "going")
        case 5: return ("\(calendar.text(years: -1 - back))/..", "going")
        case 6: return ("../\(calendar.text(years: -2))", "ended")
        case 7: return ("\(calendar.text(years: -6))/", nil)
        case 8: return ("\(calendar.text(years: -3))-22", "ended")
        default: return ("\(calendar.text(years: -1))?", nil)
        }
    }
}
