import Model

/// The addresses of the people of some records, each once, and how many of them have none.
struct MailingList: Sendable {
    private(set) var mailboxes: [Mailbox] = []
    /// How many people have no address in the folder.
    private(set) var missing = 0

    /// People stand in the order of their names.
    init(of names: [RecordName], in scene: Scene) {
        var seen: Set<String> = []
        for person in scene.byTitle(scene.people(of: names)) {
            let own = person.contact.filter { $0.type == .email }.compactMap { Mailbox(name: scene.title(person), address: $0.value) }
            // The first is how he or she wants to be reached.
            guard let mailbox = own.first else {
                missing += 1
                continue
            }
            if seen.insert(mailbox.address.lowercased()).inserted { mailboxes.append(mailbox) }
        }
    }

    var text: String { mailboxes.map(\.text).joined(by: ", ") }

    /// How many people there are, with and without an address.
    var people: Int { mailboxes.count + missing }
}

extension Scene {
    /// The people that some records are about, each once, in the order in which they were met.
    func people(of names: [RecordName]) -> [Person] {
        var seen: Set<String> = []
        return names.flatMap { people(of: $0) }.filter { seen.insert($0.raw).inserted && isInContext($0.name) }
            .compactMap { workspace.find($0) }
    }

    /// Who takes part in, works in or answers for something; of a person that person.
    private func people(of name: RecordName) -> [ID<Person>] {
        switch workspace.find(name) {
        case is Person: [ID(name.id)]
        case let forum as Forum: forum.people
        case let team as Team: team.members.compactMap(\.person)
        case let series as Series:
            series.contacts.compactMap(\.person) + forums(of: series).flatMap(\.people)
        case let programme as Programme: people(of: programme)
        case is Region: peopleIn(name)
        case is Organisation: workspace.naming(name, Person.self).map { ID($0.id) }
        case .some: workspace.related(to: name).filter { $0.collection == .people }.map { ID($0.id) }
        case nil: []
        }
    }

    private func people(of programme: Programme) -> [ID<Person>] {
        let series = workspace.naming(programme.name, Series.self)
        return programme.contacts.compactMap(\.person) + series.flatMap { people(of: $0.name) }
            + workspace.naming(programme.name, Team.self).flatMap { people(of: $0.name) }
    }

    /// Those whose organisations are in a region, or who take part in its forums and teams.
    private func peopleIn(_ region: RecordName) -> [ID<Person>] {
        (0..<workspace.count(.people)).filter { position in
            workspace.values(of: .region, in: .people, at: position).contains { if case .record(region) = $0 { true } else { false } }
        }.map { ID(workspace.name(in: .people, at: $0).id) }
    }
}
