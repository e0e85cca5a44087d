extension Workspace {
    /// Records of people or of organisations that may be one, and names in forums and teams that may be a record's, the surest first.
    ///
    /// The same letters are enough, so is one slip in the long name of an organisation; else something else has to speak for it: a forum, a team,
    /// an organisation, a region or an address that both have. Words that both stand in other names too are no slips of each other, numbers never
    /// are. A record that lists the name of another as its alias says that both are one, and under `distinctFrom` that they are not: either settles
    /// the pair.
    ///
    /// O(n log n): of many that are alike each is compared with some, at most twelve spellings a record, 120 letters a spelling and 20,000 pairs.
    public func doubles() -> [DoublePair] {
        let people = doublesOfPeople()
        let organisations = doublesOfOrganisations()
        let pairs = (people.pairs + organisations.pairs + mentions(of: people.search, organisations.search)).enumerated()
        return pairs.sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.map(\.element)
    }

    private typealias Found = (pairs: [DoublePair], search: DoubleSearch)

    private func doublesOfPeople() -> Found {
        let people = all(Person.self)
        let entries = people.map { person in
            Self.entry(person.name, [person.names], person.aliases, [], person.distinctFrom.map(\.raw), person.contact.map(\.value))
        }
        var search = DoubleSearch(entries, isOrganisations: false)
        for collection in [RecordCollection.forums, .teams, .organisations, .projects, .publications] { compare(in: collection, &search) }
        var byContact: [String: [Int]] = [:]
        for (place, entry) in entries.enumerated() {
            for contact in entry.contacts { byContact[contact.folded, default: []].append(place) }
        }
        for group in byContact.values where group.count > 1 { search.compare(group) }
        return (pairs(of: search), search)
    }

    private func doublesOfOrganisations() -> Found {
        let entries = all(Organisation.self).map {
            Self.entry($0.name, [$0.names], $0.aliases, [$0.shortName], $0.distinctFrom.map(\.raw), [$0.url])
        }
        // Names of places are words, however near one is to another.
        let places = all(Region.self).flatMap { [$0.names] + $0.aliases + $0.members.map(\.name) }.flatMap { Self.spellings([$0]) }
        let search = DoubleSearch(entries, isOrganisations: true, knownWords: places.flatMap { $0.words.map(\.hash) })
        return (pairs(of: search), search)
    }

    private static func entry(
        _ name: RecordName, _ names: [Text], _ aliases: [Text], _ others: [Text], _ distinct: [String], _ contacts: [String]
    ) -> DoubleSearch.Entry {
        let named = spellings(names)
        return DoubleSearch.Entry(
            name: name, spellings: Array((named + spellings(aliases + others)).prefix(DoubleSearch.mostSpellings)),
            aliases: aliases.flatMap { $0.variants.map(\.string) }, names: named.count, distinct: distinct,
            contacts: contacts.compactMap { contact in foldedContact(contact).map { ($0, contact) } })
    }

    static func spellings(_ texts: [Text]) -> [NameSpelling] {
        var spellings: [NameSpelling] = []
        for text in texts {
            for variant in text.variants.prefix(DoubleSearch.mostSpellings) {
                if let spelling = NameSpelling(variant.string), !spellings.contains(where: { $0.text == spelling.text }) {
                    spellings.append(spelling)
                }
            }
        }
        return spellings
    }

    /// An address in small letters without blanks, and without what precedes an address on the web; a number's digits.
    /// Nil for what is too short to tell.
    private static func foldedContact(_ contact: String) -> String? {
        var folded = String.UnicodeScalarView()
        for letter in Folding.letters(String(contact.unicodeScalars.prefix(300))) {
            if let scalar = Unicode.Scalar(letter.lower), scalar != " " { folded.append(scalar) }
        }
        var text = Substring(String(folded))
        for start in ["mailto:", "tel:", "https://", "http://", "www."] where text.hasPrefix(start) { text = text.dropFirst(start.count) }
        while text.last == "/" { text.removeLast() }
        let isNumber = text.allSatisfy { ("0"..."9") ~= $0 || "+-().".contains($0) }
        if isNumber { text = Substring(text.filter { ("0"..."9") ~= $0 }) }
        return text.count >= 5 ? String(text) : nil
    }

    /// Compares those who have to do with one record of a collection.
    private func compare(in collection: RecordCollection, _ search: inout DoubleSearch) {
        let table = tables[RecordCollection.people.index]
        for position in 0..<count(collection) {
            let name = tables[collection.index].name(at: position)
            search.compare(related(to: name).compactMap { $0.collection == .people ? table.position(id: $0.id) : nil })
        }
    }
}
