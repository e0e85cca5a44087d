/// How two spellings are alike.
enum NameLikeness: Equatable {
    case same
    /// So many slips in these words of each: the first of one and of the other, and perhaps a second.
    case near(distance: Int, words: [NamePair])
    case initials

    /// Two words that slips tell apart.
    struct NamePair: Equatable {
        let one: UInt64
        let other: UInt64
        /// The letters of the shorter.
        let length: Int
        /// Whether one is the other with an s, as in a genitive.
        let isGenitive: Bool
    }
}

extension NameSpelling {
    /// How the spellings are alike; nil where they are two names.
    func likeness(to other: NameSpelling) -> NameLikeness? {
        if key == other.key || joined == other.joined { return .same }
        // Most that come here are two names: no copy is made of them.
        let isApart = !words.contains { word in other.words.contains { $0.hash == word.hash } }
        if isApart && (words.count > 2 || words.count != other.words.count) { return nil }
        var mine = words
        var theirs = other.words
        mine.removeAll { word in
            guard let place = theirs.firstIndex(where: { $0.hash == word.hash }) else { return false }
            theirs.remove(at: place)
            return true
        }
        // At least one word they have in common, unless the name is of one word alone.
        guard mine.count < words.count || words.count == 1 && other.words.count == 1 else { return nearInEachWord(mine, theirs) }
        if let near = Self.near(mine, theirs) { return near }
        return Self.areInitials(mine, theirs) && mine.count < words.count ? .initials : nil
    }

    /// Both words of a name of two may have a slip.
    private func nearInEachWord(_ mine: [Word], _ theirs: [Word]) -> NameLikeness? { mine.count == 2 ? Self.near(mine, theirs) : nil }

    private static func near(_ mine: [Word], _ theirs: [Word]) -> NameLikeness? {
        guard mine.count == theirs.count, mine.count == 1 || mine.count == 2 else { return nil }
        let orders = mine.count == 1 ? [theirs] : [theirs, theirs.reversed()]
        for order in orders {
            var distance = 0
            var words: [NameLikeness.NamePair] = []
            for (one, other) in zip(mine, order) {
                guard let slips = slips(one, other, most: mine.count == 1 ? 2 : 1) else { break }
                distance += slips
                words.append(pair(one, other))
            }
            if words.count == mine.count { return .near(distance: distance, words: words) }
        }
        return nil
    }

    private static func pair(_ one: Word, _ other: Word) -> NameLikeness.NamePair {
        let (short, long) = one.letters.count < other.letters.count ? (one.letters, other.letters) : (other.letters, one.letters)
        let isGenitive = long.count == short.count + 1 && long.last == 0x73 && long.dropLast().elementsEqual(short)
        return NameLikeness.NamePair(one: one.hash, other: other.hash, length: short.count, isGenitive: isGenitive)
    }

    /// The slips between two words; nil for more than `most`, for numbers, and where so many slips make another word of so short a one.
    private static func slips(_ one: Word, _ other: Word, most: Int) -> Int? {
        let shorter = min(one.letters.count, other.letters.count)
        guard !one.hasDigits, !other.hasDigits, shorter >= shortestSlip, abs(one.letters.count - other.letters.count) <= most,
            max(one.letters.count, other.letters.count) <= longestWord
        else { return nil }
        let slips = distance(one.letters, other.letters)
        return slips <= min(most, shorter >= 7 ? 2 : 1) ? slips : nil
    }

    /// Letters put in, left out, changed, or changed with their neighbour.
    static func distance(_ one: [UInt32], _ other: [UInt32]) -> Int {
        var before: [Int] = []
        var row = Array(0...other.count)
        for (index, letter) in one.enumerated() {
            var next = [index + 1]
            for place in other.indices {
                var least = min(row[place] + (letter == other[place] ? 0 : 1), row[place + 1] + 1, next[place] + 1)
                if index > 0, place > 0, letter == other[place - 1], one[index - 1] == other[place] {
                    least = min(least, before[place - 1] + 1)
                }
                next.append(least)
            }
            (before, row) = (row, next)
        }
        return row[other.count]
    }

    /// Whether what is left of each are letters for what is left of the other, or letters that the other leaves out.
    private static func areInitials(_ mine: [Word], _ theirs: [Word]) -> Bool {
        if mine.isEmpty || theirs.isEmpty { return (mine + theirs).allSatisfy { $0.letters.count == 1 } }
        guard mine.count == theirs.count else { return false }
        var rest = theirs
        for word in mine {
            let place = rest.firstIndex { $0.letters[0] == word.letters[0] && ($0.letters.count == 1 || word.letters.count == 1) }
            guard let place else { return false }
            rest.remove(at: place)
        }
        return true
    }
}
