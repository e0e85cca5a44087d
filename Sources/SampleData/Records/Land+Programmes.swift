/// The programmes as records.
extension Land {
    func programmeRecords() -> [SampleRecord] {
        [
            programme(
                Programmes.year, "\(calendar.month(-14))/\(calendar.month(11))", organiser: "kustens-larring",
                partners: ["drakskatten", "pahittad-framtid", "gissningsinstitutet"]),
            programme(
                Programmes.network, "\(calendar.text(years: -3))/..", organiser: "sundsnatverket",
                partners: ["keksionmaan-liitto", "region-fabelland"]),
            programme(
                Programmes.conference, "\(calendar.text(years: -2))/..", organiser: "kustens-larring",
                partners: ["hogskolan-sundet", "rimmin-korkeakoulu"]),
            programme(
                Programmes.older, "\(calendar.text(years: -12))~/\(calendar.text(years: -8))", organiser: "nyfikna-hander",
                partners: ["sju-onskningar"]),
        ]
    }

    private func programme(_ id: String, _ period: String, organiser: String, partners: [String]) -> SampleRecord {
        var record = SampleRecord(.programmes, id)
        record["name"] = Programmes.names[id].json
        record["slogan"] = Programmes.slogans.rows.first { $0.id == id }?.words.json
        record["summary"] = Programmes.summaries[id].json
        record["organisers"] = [.string(actor(organiser).id)]
        record["partners"] = .list(
            partners.map { key in
                let partner = actor(key)
                return ["organisation": .string(partner.id), "role": Self.role(of: partner).json]
            })
        record["period"] = .string(period)
        record["aims"] = Self.texts(Programmes.aims, id)
        record["questions"] = Self.texts(Programmes.questions, id)
        record["themes"] = Self.texts(Programmes.themes, id)
        record["contacts"] = .list(
            people.filter { actors[$0.actor].key == organiser }.prefix(2).map {
                ["person": .string($0.id), "role": Words("programledare", "ohjelman vetäjä", "programme leader").json]
            })
        record["steps"] = .list(Programmes.steps.rows.filter { $0.id == id }.map(step))
        if id == Programmes.year {
            record["modules"] = .list(
                Programmes.modules.rows.enumerated().map { index, row in
                    ["id": .string(row.id), "name": row.words.json, "period": .string(calendar.month(2 * index - 5))]
                })
            record["progress"] = .list(progress)
        }
        if id == Programmes.older {
            record["conflicts"] = [
                [
                    "field": "period", "value": .string("\(calendar.text(years: -11))/\(calendar.text(years: -8))"),
                    "source": Words("Slutrapporten, sidan 2", "Loppuraportti, sivu 2", "The final report, page 2").json,
                ]
            ]
        }
        return record
    }

    private static func role(of partner: Actor) -> Words {
        switch partner.sector {
        case "funder": Words("finansiär", "rahoittaja", "funder")
        case "research": Words("utvärderar", "arvioi", "evaluates")
        case "education": Words("ordnar", "järjestää", "arranges")
        default: Words("medverkar", "mukana", "takes part")
        }
    }

    private static func texts(_ table: WordTable, _ id: String) -> JSONValue {
        .list(table.rows.filter { $0.id == id }.map(\.words.json))
    }

    private func step(_ row: WordTable.Row) -> JSONValue {
        let id = row.rest[0]
        let perRegion = Int(row.rest[2]) ?? 0
        let period: String? =
            switch id {
            case "information": "\(calendar.month(-13))/\(calendar.month(-10))"
            case "forum": "\(calendar.month(-8))/\(calendar.month(3))"
            case "lab": "\(calendar.month(-5))/\(calendar.month(3))"
            case "framtidsdag": "\(calendar.month(2))/\(calendar.month(6))"
            case "slut": "\(calendar.text(years: -8))-23?"
            default: nil
            }
        return [
            "id": .string(id), "name": row.words.json, "kind": .string(row.rest[1]), "period": period.map { .string($0) },
            "perRegion": perRegion > 1 ? .integer(perRegion) : nil, "regionsExpected": id == "lab" ? 7 : nil,
        ]
    }

    /// What does not follow from forums, surveys and teams.
    private var progress: [JSONValue] {
        let declined = Words(
            "Kommunstyrelsen tackade nej och vill höra hur det går för de andra.",
            "Kunnanhallitus kieltäytyi kohteliaasti ja haluaa kuulla, miten muilla sujuu.",
            "The municipal board declined and would like to hear how the others fare.")
        let gathering = Words("Svaren samlas in.", "Vastauksia kerätään.", "Answers are being collected.")
        let starts = Words(
            "Ett team bildas efter det första forumet.", "Tiimi kootaan ensimmäisen foorumin jälkeen.",
            "A team is formed after the first forum.")
        func entry(_ step: String, _ area: String, _ state: String, _ date: String?, _ note: Words?) -> JSONValue {
            [
                "step": .string(step), "region": .string(area), "state": .string(state), "date": date.map { .string($0) },
                "note": note?.json,
            ]
        }
        return [
            entry("information", "diktarvik-balladvik", "under-way", calendar.month(0), gathering),
            entry("forum", "tankholmen", "not-taking-part", nil, declined), entry("lab", "tankholmen", "not-taking-part", nil, declined),
            entry("lab", "diktarvik-balladvik", "planned", "\(calendar.month(4))~", starts),
            entry("framtidsdag", "haavelahden-seutu", "planned", "\(calendar.text(years: calendar.today.month > 8 ? 1 : 0))-23", nil),
            entry("framtidsdag", "tankholmen", "not-taking-part", nil, declined),
        ]
    }
}
