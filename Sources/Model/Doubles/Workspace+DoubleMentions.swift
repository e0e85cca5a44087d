extension Workspace {
    /// Names in forums and teams that are a slip away from a record's. One that a record has, as its name or an alias, is settled.
    func mentions(of people: DoubleSearch, _ organisations: DoubleSearch) -> [DoublePair] {
        let found = namesWithoutRecords()
        guard !found.isEmpty else { return [] }
        return mentions(found, of: people) + mentions(found, of: organisations)
    }

    private typealias Mention = (name: NameSpelling, place: RecordName)

    /// The names of those who take part and are no record yet. Several people counted together have no name.
    private func namesWithoutRecords() -> [Mention] {
        var mentions: [Mention] = []
        func add(_ participants: [Participant], in place: RecordName) {
            for participant in participants where participant.person == nil && participant.organisation == nil && participant.count == nil {
                for name in Self.spellings([participant.name]) { mentions.append((name, place)) }
            }
        }
        for forum in all(Forum.self) { add(forum.participants, in: forum.name) }
        for team in all(Team.self) { add(team.members, in: team.name) }
        return mentions
    }

    private func mentions(_ mentions: [Mention], of search: DoubleSearch) -> [DoublePair] {
        var index = SpellingIndex(expecting: search.entries.count * 16)
        var spellings: [(owner: Int, spelling: NameSpelling)] = []
        var known: Set<UInt64> = []
        for (owner, entry) in search.entries.enumerated() {
            for spelling in entry.spellings {
                known.insert(spelling.key)
                known.insert(~spelling.joined)
                let number = Int32(truncatingIfNeeded: spellings.count)
                spellings.append((owner, spelling))
                spelling.forEachNearKey { index.add(number, under: $0) { _ in } }
            }
        }
        var pairs: [DoublePair] = []
        for (name, place) in mentions where !known.contains(name.key) && !known.contains(~name.joined) {
            var owners: [Int] = []
            name.forEachNearKey { key in
                index.forEach(under: key) { number in
                    let (owner, spelling) = spellings[Int(number)]
                    guard !owners.contains(owner), pairs.count < DoubleSearch.mostPairs,
                        let pair = mention(name, in: place, of: search.entries[owner].name, spelling, search)
                    else { return }
                    owners.append(owner)
                    pairs.append(pair)
                }
            }
        }
        return pairs
    }

    private func mention(
        _ name: NameSpelling, in place: RecordName, of record: RecordName, _ spelling: NameSpelling, _ search: DoubleSearch
    )
        -> DoublePair?
    {
        guard case .near(let distance, let words) = spelling.likeness(to: name), distance == 1,
            // A word that stands in other names is a name, even if nobody of the records has it beside this one's other words.
            !words.contains(where: { search.wordCounts[$0.other, default: 0] > 0 }),
            search.isOrganisations ? min(name.count, spelling.count) >= 8 : name.words.count > 1
        else { return nil }
        let isThere = related(to: place).contains(record)
        let evidence: [DoublePair.Evidence] = [.spelling(spelling.text, name.text, distance: distance)] + (isThere ? [.shared(place)] : [])
        return DoublePair(first: record, second: .mention(name.text, in: place), evidence: evidence, weight: isThere ? 60 : 50)
    }
}
