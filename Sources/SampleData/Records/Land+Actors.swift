/// Organisations and people as records.
extension Land {
    func organisationRecords() -> [SampleRecord] {
        actors.map { actor in
            var record = SampleRecord(.organisations, actor.id)
            record["name"] = actor.name.json
            record["sector"] = .string(actor.sector)
            record["region"] = actor.area.map { .string($0) }
            record["url"] = .string("https://\(actor.domain)")
            return record
        }
    }

    func personRecords() -> [SampleRecord] {
        var chance = chance("affiliations")
        return people.map { person in
            var record = SampleRecord(.people, person.id)
            record["name"] = .string(person.name)
            let wrong = Names.misspelled.first { $0.right == person.surname }.map { "\(person.given) \($0.wrong)" }
            if let wrong, chance.holds(50) {
                record["aliases"] = [.string(wrong)]
                record["conflicts"] = [["field": "name", "value": .string(wrong), "source": Self.list.json]]
            }
            record["affiliations"] = .list(affiliations(of: person, &chance))
            if chance.holds(65) {
                let address = "\(slug(person.given)).\(slug(person.surname))@\(actors[person.actor].domain)"
                record["contact"] = [["type": "email", "value": .string(address)]]
            }
            return record
        }
    }

    private static let list = Words(
        "Deltagarlistan från ett forum", "Erään foorumin osallistujaluettelo", "The list of participants of a forum")

    /// Where somebody works, and for some where he or she worked before.
    private func affiliations(of person: Inhabitant, _ chance: inout Chance) -> [JSONValue] {
        let since = calendar.text(years: -chance.number(2...9))
        var affiliations: [JSONValue] = [
            ["organisation": .string(actors[person.actor].id), "title": person.title.json, "period": .string("\(since)/..")]
        ]
        if chance.holds(18) {
            let earlier = chance.one(of: actors.filter { $0.id != actors[person.actor].id })
            let titles = Names.titles.rows.filter { $0.id == earlier.sector }
            affiliations.append([
                "organisation": .string(earlier.id), "title": chance.one(of: titles).words.json,
                "period": .string("\(calendar.text(years: -14))~/\(since)"),
            ])
        }
        return affiliations
    }
}
