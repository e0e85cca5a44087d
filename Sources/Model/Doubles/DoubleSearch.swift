/// Looks for doubles among the records of one collection.
///
/// Spellings that are alike find each other by their keys. Names with more slips, and initials, are looked for only among those who share a
/// forum, a team, an organisation or an address, where so few are compared that it is no matter.
struct DoubleSearch {
    /// A record with its spellings; those after the first `names` are aliases and short names.
    struct Entry {
        let name: RecordName
        var spellings: [NameSpelling]
        /// Its aliases as they are written.
        let aliases: [String]
        let names: Int
        /// Ids that somebody has said are others.
        let distinct: [String]
        let contacts: [(folded: String, text: String)]

        /// Whether one of its aliases is a name of another.
        func isAlias(of other: Entry) -> Bool {
            aliases.contains { alias in other.spellings.prefix(other.names).contains { $0.text == alias } }
        }
    }

    /// Two records, the first of them earlier, and how two of their spellings are alike.
    struct Candidate {
        let likeness: NameLikeness
        let one: NameSpelling
        let other: NameSpelling
        let areNames: Bool
    }

    let entries: [Entry]
    let isOrganisations: Bool
    private(set) var found: [UInt64: Candidate] = [:]
    /// In how many records a word stands.
    private(set) var wordCounts: [UInt64: Int32] = [:]

    /// Of a record that carries more spellings only the first are compared.
    static let mostSpellings = 12
    /// Larger groups are not compared each with each.
    private static let mostInGroup = 400
    private static let mostComparisons = 3_000_000
    /// More pairs than anybody can look through.
    static let mostPairs = 20_000
    private var comparisons = 0

    init(_ entries: [Entry], isOrganisations: Bool, knownWords: [UInt64] = []) {
        self.entries = entries
        self.isOrganisations = isOrganisations
        wordCounts.reserveCapacity(entries.count)
        for entry in entries {
            var counted: [UInt64] = []
            for spelling in entry.spellings {
                for word in spelling.words where !counted.contains(word.hash) {
                    counted.append(word.hash)
                    wordCounts[word.hash, default: 0] += 1
                }
            }
        }
        for word in knownWords { wordCounts[word, default: 0] += 2 }
        findByKeys()
    }

    private mutating func findByKeys() {
        var first: [UInt64: Int] = [:]
        var spellings: [(owner: Int, place: Int)] = []
        var different: [Int] = []
        for owner in entries.indices {
            for place in entries[owner].spellings.indices {
                let spelling = entries[owner].spellings[place]
                spellings.append((owner, place))
                var isNew = true
                // Whoever has the spelling of another is a double of the first who has it: ten thousand of one name are no million pairs.
                for key in [spelling.key, ~spelling.joined] {
                    guard let known = first[key] else {
                        first[key] = spellings.count - 1
                        continue
                    }
                    isNew = false
                    join(spellings[known], (owner, place))
                }
                if isNew { different.append(spellings.count - 1) }
            }
        }
        var index = SpellingIndex(expecting: different.count * 16)
        for number in different {
            let (owner, place) = spellings[number]
            var near: [Int] = []
            entries[owner].spellings[place].forEachNearKey { key in
                index.add(Int32(truncatingIfNeeded: number), under: key) { near.append(Int($0)) }
            }
            for other in near { join(spellings[other], (owner, place)) }
        }
    }

    /// Compares each of a group that has something in common with each other one.
    mutating func compare(_ group: [Int]) {
        guard group.count > 1, group.count <= Self.mostInGroup, comparisons < Self.mostComparisons else { return }
        comparisons += group.count * group.count / 2
        let members = group.flatMap { owner in entries[owner].spellings.enumerated().map { (owner: owner, place: $0, glance: $1.glance) } }
        for index in members.indices {
            for other in (index + 1)..<members.count where members[index].glance.mayBeLike(members[other].glance) {
                join((members[index].owner, members[index].place), (members[other].owner, members[other].place))
            }
        }
    }

    /// Notes two records if these spellings of theirs are alike, and more so than those known so far.
    private mutating func join(_ one: (owner: Int, place: Int), _ other: (owner: Int, place: Int)) {
        guard one.owner != other.owner else { return }
        let (first, second) = one.owner < other.owner ? (one, other) : (other, one)
        let pair = UInt64(first.owner) << 32 | UInt64(second.owner)
        let known = found[pair]
        if let known, known.likeness.rank <= 1 { return }
        guard known != nil || found.count < Self.mostPairs else { return }
        let (a, b) = (entries[first.owner], entries[second.owner])
        guard let likeness = a.spellings[first.place].likeness(to: b.spellings[second.place]), likeness.rank < known?.likeness.rank ?? .max,
            isPossible(likeness), !a.distinct.contains(b.name.id), !b.distinct.contains(a.name.id)
        else { return }
        found[pair] = Candidate(
            likeness: likeness, one: a.spellings[first.place], other: b.spellings[second.place],
            areNames: first.place < a.names && second.place < b.names)
    }

    /// Whether a likeness can be a slip at all, whatever else speaks for it.
    private func isPossible(_ likeness: NameLikeness) -> Bool {
        guard case .near(let distance, let words) = likeness else { return true }
        return isOrganisations ? distance == 1 && words.allSatisfy { $0.length >= 4 } : true
    }

    /// Whether both of two words stand in other names too: then they are two words, and neither is a slip.
    func areBothKnown(_ words: [NameLikeness.NamePair]) -> Bool {
        words.contains { !(isOrganisations && $0.isGenitive) && wordCounts[$0.one, default: 0] > 1 && wordCounts[$0.other, default: 0] > 1 }
    }
}

extension NameLikeness {
    /// The smaller the more alike.
    var rank: Int {
        switch self {
        case .same: 1
        case .near(let distance, _): 1 + distance
        case .initials: 4
        }
    }
}
