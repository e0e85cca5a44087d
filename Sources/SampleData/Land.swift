/// Who and what is there, whatever happens: areas, organisations, people.
struct Land: Sendable {
    let seed: UInt64
    let calendar: SampleCalendar
    let areas: [Area]
    let actors: [Actor]
    let people: [Inhabitant]
    /// Gives out names that nobody has yet.
    let casting: Casting

    init(seed: UInt64, calendar: SampleCalendar) {
        (self.seed, self.calendar) = (seed, calendar)
        let areas = Places.areas.rows.map { Area($0) }
        self.areas = areas
        var chance = Chance(seed: seed, stream: "organisations")
        let actors = Actors.table.rows.map { row in
            Actor(
                key: row.id, id: "\(row.id)-\(chance.suffix())", name: row.words, sector: row.rest[0],
                area: row.rest[1] == "-" ? nil : row.rest[1])
        }
        self.actors = actors
        var casting = Casting(seed: seed, stream: "people")
        people = (0..<Self.peopleCount).map { index in
            // Everybody has somebody; the larger ones have more.
            let actor = index < actors.count ? index : casting.chance.below(actors.count)
            return casting.inhabitant(of: actor, actors[actor], Self.isEastern(actors[actor], areas, &casting.chance))
        }
        self.casting = casting
    }

    private static let peopleCount = 74

    private static func isEastern(_ actor: Actor, _ areas: [Area], _ chance: inout Chance) -> Bool {
        areas.first { $0.id == actor.area }?.isEastern ?? chance.holds(50)
    }

    func chance(_ stream: String) -> Chance { Chance(seed: seed, stream: stream) }

    func area(_ id: String) -> Area {
        guard let area = areas.first(where: { $0.id == id }) else { preconditionFailure("no area \(id)") }
        return area
    }

    func actor(_ key: String) -> Actor {
        guard let actor = actors.first(where: { $0.key == key }) else { preconditionFailure("no organisation \(key)") }
        return actor
    }

    /// The people whose organisation is in the area.
    func people(in area: Area) -> [Inhabitant] { people.filter { actors[$0.actor].area == area.id } }

    /// The people of one shore; those who work on both are on neither.
    func people(isEastern: Bool) -> [Inhabitant] {
        let ids = areas.filter { $0.isEastern == isEastern }.map(\.id)
        return people.filter { actors[$0.actor].area.map(ids.contains) ?? false }
    }

    /// The people who work in all areas.
    var travellers: [Inhabitant] { people.filter { actors[$0.actor].area == nil } }
}

/// Gives out names, each once.
struct Casting: Sendable {
    var chance: Chance
    private var taken: Set<String> = []

    init(seed: UInt64, stream: String) { chance = Chance(seed: seed, stream: stream) }

    mutating func inhabitant(of index: Int, _ actor: Actor, _ isEastern: Bool) -> Inhabitant {
        let (given, surname) = name(isEastern)
        let titles = Names.titles.rows.filter { $0.id == actor.sector }
        return Inhabitant(
            id: "\(slug("\(given) \(surname)"))-\(chance.suffix())", given: given, surname: surname, actor: index,
            title: chance.one(of: titles).words, loyalty: chance.number(35...95))
    }

    private mutating func name(_ isEastern: Bool) -> (given: String, surname: String) {
        while true {
            let name = (
                given: chance.one(of: isEastern ? Names.finnish : Names.swedish),
                surname: chance.one(of: isEastern ? Names.finnishSurnames : Names.swedishSurnames)
            )
            if taken.insert("\(name.given) \(name.surname)").inserted { return name }
            // So many people that names run out have a second first name.
            if taken.count >= Self.plenty {
                let second = chance.one(of: isEastern ? Names.finnish : Names.swedish)
                let double = (given: "\(name.given) \(second)", surname: name.surname)
                if taken.insert("\(double.given) \(double.surname)").inserted { return double }
            }
        }
    }

    private static let plenty = 400
}

/// The text in small letters, digits and hyphens, as ids of the program are written.
func slug(_ text: String) -> String {
    var slug = ""
    for scalar in text.lowercased().unicodeScalars {
        switch scalar {
        case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
        case "å", "ä": slug += "a"
        case "ö": slug += "o"
        case "é": slug += "e"
        case "’": break
        default: if !slug.isEmpty, !slug.hasSuffix("-") { slug += "-" }
        }
    }
    return slug.hasSuffix("-") ? String(slug.dropLast()) : slug
}
