extension Workspace {
    /// The candidates of a search for which enough speaks, in the folder's order.
    func pairs(of search: DoubleSearch) -> [DoublePair] {
        search.found.keys.sorted().compactMap { key in
            guard let candidate = search.found[key] else { return nil }
            let (first, second) = (search.entries[Int(key >> 32)], search.entries[Int(key & 0xFFFF_FFFF)])
            return first.isAlias(of: second) || second.isAlias(of: first) ? nil : pair(first, second, candidate, search)
        }
    }

    private func pair(_ first: DoubleSearch.Entry, _ second: DoubleSearch.Entry, _ found: DoubleSearch.Candidate, _ search: DoubleSearch)
        -> DoublePair?
    {
        let contacts = first.contacts.filter { contact in second.contacts.contains { $0.folded == contact.folded } }
        let shared = common(first.name, second.name)
        let isNearer = shared.contains { $0.collection != .regions } || !contacts.isEmpty
        let isSupported = isNearer || !shared.isEmpty
        switch found.likeness {
        case .same: guard found.areNames || found.one.count >= 4 || isSupported else { return nil }
        case .near(let distance, let words):
            guard !search.areBothKnown(words) || !contacts.isEmpty && !search.isOrganisations else { return nil }
            if search.isOrganisations {
                guard min(found.one.count, found.other.count) >= 8 else { return nil }
            } else {
                guard distance == 1 ? isSupported : isNearer else { return nil }
            }
        case .initials: guard isNearer && !search.isOrganisations else { return nil }
        }
        let evidence =
            [found.likeness.evidence(found.one, found.other)] + contacts.map { .sameContact($0.text) } + shared.map { .shared($0) }
        let weight =
            found.likeness.weight + (contacts.isEmpty ? 0 : 25) + shared.prefix(3).reduce(0) { $0 + ($1.collection == .regions ? 3 : 10) }
        return DoublePair(first: first.name, second: .record(second.name), evidence: evidence, weight: weight)
    }

    /// What two records have to do with, each once: at most eight records. Regions are those of a person's organisations.
    private func common(_ one: RecordName, _ other: RecordName) -> [RecordName] {
        let mine = Set(surroundings(of: one))
        return Array(surroundings(of: other).filter { mine.contains($0) && $0 != one && $0 != other }.prefix(8))
    }

    private func surroundings(of name: RecordName) -> [RecordName] {
        let near = related(to: name).filter { ![.people, .notes, .programmes, .series].contains($0.collection) }
        guard name.collection == .people else { return near }
        var regions: [RecordName] = []
        for organisation in near where organisation.collection == .organisations {
            if let region = (find(organisation) as? Organisation)?.region?.name, !regions.contains(region) { regions.append(region) }
        }
        return near.filter { !regions.contains($0) } + regions
    }
}

extension NameLikeness {
    func evidence(_ one: NameSpelling, _ other: NameSpelling) -> DoublePair.Evidence {
        switch self {
        case .same: .sameSpelling(one.text, other.text)
        case .near(let distance, _): .spelling(one.text, other.text, distance: distance)
        case .initials: .initials(one.text, other.text)
        }
    }

    var weight: Int {
        switch self {
        case .same: 100
        case .near(let distance, _): distance == 1 ? 60 : 40
        case .initials: 30
        }
    }
}
