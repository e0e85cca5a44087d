/// The areas as records: their municipalities, people over the years, and figures.
extension Land {
    func regionRecords(_ map: LandMap) -> [SampleRecord] {
        var chance = chance("regions")
        return areas.map { area in
            var record = SampleRecord(.regions, area.id)
            record["name"] = area.name.json
            record["summary"] = summary(of: area).json
            record["kind"] = .string(area.kind)
            if area.municipalities.count == 1 { record["codes"] = ["municipality": .string(area.municipalities[0])] }
            record["programmes"] = .strings(Programmes.taking(area))
            record["members"] = .list(area.municipalities.map { member($0, of: area, map) })
            record["position"] = map.centre(of: area.municipalities)
            record["population"] = .list(population(of: area, &chance))
            record["indicators"] = .list(Places.indicators.rows.flatMap { indicators($0, &chance) })
            record["geometry"] = .strings(area.municipalities)
            record["tags"] = ["påhittat"]
            return record
        }
    }

    private func summary(of area: Area) -> Words {
        area.isEastern
            ? Words(
                "Påhittat område på Fabelkustens östra strand, vid Sagosundet.",
                "Keksitty alue Tarurannikon itärannalla, Satusalmen äärellä.",
                "An invented area on the eastern shore of the Fable Coast, by the Fable Sound.")
            : Words(
                "Påhittat område på Fabelkustens västra strand, vid Sagosundet.",
                "Keksitty alue Tarurannikon länsirannalla, Satusalmen äärellä.",
                "An invented area on the western shore of the Fable Coast, by the Fable Sound.")
    }

    private func member(_ code: String, of area: Area, _ map: LandMap) -> JSONValue {
        let part = Places.municipalities.rows.first { $0.id == code }.flatMap { Int($0.rest[2]) } ?? 0
        return [
            "code": .string(code), "name": Places.municipalities[code].json, "position": map.centre(of: [code]),
            "population": .integer(area.population * part / 100),
        ]
    }

    /// Thirteen years, the last of them the one before today's.
    private func population(of area: Area, _ chance: inout Chance) -> [JSONValue] {
        var figures: [JSONValue] = []
        var people = area.population * 1000
        for back in 1...13 {
            figures.append(["date": .string(calendar.text(years: -back)), "value": .integer(people / 1000)])
            people -= people / 1000 * (area.change + chance.number(-3...3))
        }
        return figures.reversed()
    }

    private func indicators(_ row: WordTable.Row, _ chance: inout Chance) -> [JSONValue] {
        let (least, most) = (Int(row.rest[0]) ?? 0, Int(row.rest[1]) ?? 0)
        let now = chance.number(least...most)
        return [(2, now - chance.number(-25...25)), (1, now)].map { back, value in
            [
                "id": .string(row.id), "name": row.words.json, "date": .string(calendar.text(years: -back)),
                "value": .fixed(value, decimals: 1), "unit": "%",
            ]
        }
    }
}
