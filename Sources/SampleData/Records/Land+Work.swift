/// Lab teams, publications, movements of experts.
extension Land {
    func teamRecords() -> [SampleRecord] {
        var chance = chance("teams")
        let teams = [
            ("keksionmaa", "a", true), ("keksionmaa", "b", false), ("haavelahden-seutu", "a", true), ("unelmakoski", "a", false),
            ("loruranta", "a", false), ("fabelland", "a", true), ("fabelland", "b", false), ("gatsundsnejden", "a", false),
        ]
        return teams.enumerated().map { index, team in self.team(index, area(team.0), team.1, isDone: team.2, &chance) }
    }

    private func team(_ index: Int, _ area: Area, _ letter: String, isDone: Bool, _ chance: inout Chance) -> SampleRecord {
        var record = SampleRecord(.teams, "\(area.id)-team-\(letter)")
        let capital = letter.uppercased()
        record["name"] = (area.name + Words(", team \(capital)", ", tiimi \(capital)", ", team \(capital)")).json
        record["programme"] = .string(Programmes.year)
        record["step"] = "lab"
        record["region"] = .string(area.id)
        record["challenge"] = WorkWords.challenges.words[index % WorkWords.challenges.words.count].json
        let companies = actors.filter { $0.area == area.id && $0.sector == "company" }.prefix(1)
        var members: [JSONValue] = chance.some(4, of: people(in: area)).map { person in
            [
                "id": .string("\(slug(person.name))-\(chance.suffix())"), "person": .string(person.id),
                "sector": .string(actors[person.actor].sector),
            ]
        }
        members += companies.map { ["id": .string("\($0.key)-\(chance.suffix())"), "organisation": .string($0.id), "sector": "company"] }
        record["members"] = .list(members)
        let modulesDone = isDone ? 4 : 1 + index % 3
        record["modules"] = .list(
            Programmes.modules.rows.enumerated().map { place, row in
                let state = place < modulesDone ? "held" : place == modulesDone ? "under-way" : "planned"
                return ["module": .string(row.id), "state": .string(state)]
            })
        let descriptions = chance.shuffled(WorkWords.descriptions.words)
        let results = chance.shuffled(WorkWords.results.words)
        record["experiments"] = .list(
            chance.some(isDone ? 2 : 1, of: WorkWords.experiments.words).enumerated().map { index, name in
                ["name": name.json, "description": descriptions[index].json, "outcome": isDone ? results[index].json : nil]
            })
        if isDone { record["outcomes"] = [results[2].json] }
        return record
    }

    func publicationRecords() -> [SampleRecord] {
        var chance = chance("publications")
        return WorkWords.publications.rows.enumerated().map { index, row in
            var record = SampleRecord(.publications, row.id)
            let isOld = row.id == "sagor"
            record["kind"] = .string(row.rest[0])
            record["title"] = row.words.json
            let recent = calendar.day(1 + index % 5, weeks: -3 * index - 1)
            record["date"] = .string(isOld ? "\(calendar.text(years: -8))~" : index % 4 == 3 ? calendar.month(-index) : "\(recent)")
            record["publisher"] = .string(isOld ? actor("nyfikna-hander").id : chance.one(of: actors.filter { $0.area == nil }).id)
            record["authors"] = .strings(chance.some(index % 3, of: travellers).map(\.id))
            record["programme"] = .string(isOld ? Programmes.older : index % 5 == 4 ? Programmes.conference : Programmes.year)
            return record
        }
    }

    /// Last year's, and of the first group the year's before too, between neighbours and across the sound.
    func flowRecords() -> [SampleRecord] {
        var chance = chance("flows")
        var records: [SampleRecord] = []
        for (index, from) in areas.enumerated() {
            for step in [1, 4] {
                let to = areas[(index + step) % areas.count]
                for (group, row) in WorkWords.groups.rows.enumerated() where (index + group + step) % 3 != 0 {
                    for (one, other) in [(from, to), (to, from)] where chance.holds(70) {
                        for years in group == 0 ? [-2, -1] : [-1] {
                            var record = SampleRecord(.flows, "\(one.id)-\(other.id)-\(row.id)-\(calendar.text(years: years))")
                            record["from"] = .string(one.id)
                            record["to"] = .string(other.id)
                            record["period"] = .string(calendar.text(years: years))
                            record["group"] = row.words.json
                            record["value"] = .integer(chance.number(3...max(9, min(one.population, other.population) / 260)))
                            record["unit"] = Words("personer", "henkilöä", "people").json
                            records.append(record)
                        }
                    }
                }
            }
        }
        return records
    }
}
