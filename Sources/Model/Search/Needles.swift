/// A query made ready to be looked for in many texts: all its patterns in one piece.
struct Needles: Sendable {
    struct Group: Sendable {
        let needles: Range<Int>
        /// Whether something is looked for in it, and not only shunned.
        let isSought: Bool
    }

    private(set) var all: [Needle] = []
    private(set) var groups: [Group] = []
    private(set) var folded = FoldedBytes()
    /// What every text must have in which all groups hold.
    private(set) var required = LetterSet()
    /// Of the words that must occur and may have slips, the longest: most texts are told by it not to hold.
    private(set) var telling: Needle?

    init(_ query: TextQuery) {
        for group in query.groups {
            let start = all.count
            var common = LetterSet(letters: ~0, pairs: ~0)
            for term in group {
                let needle = Needle(term.pattern, isNegated: term.isNegated, at: folded.count)
                folded.append(term.pattern.folded)
                common.formIntersection(term.isNegated ? LetterSet() : needle.set)
                all.append(needle)
            }
            if group.count == 1, let only = all.last, only.slips > 0, only.count > telling?.count ?? 0 { telling = only }
            groups.append(Group(needles: start..<all.count, isSought: group.contains { !$0.isNegated }))
            required.formUnion(common)
        }
    }

    /// False where the letters of an entry show that some group cannot hold there in this manner.
    @inline(__always) func mayHold(in set: LetterSet, _ manner: TextSearch.Manner) -> Bool {
        for group in groups where !group.needles.contains(where: { all[$0].isNegated || all[$0].mayOccur(in: set, manner) }) {
            return false
        }
        return true
    }

    /// Whether every group holds in the texts of `range`. `letters` are those of `folded`.
    @inline(__always) func hold(_ letters: FoldedView, in range: Range<Int>, of texts: FoldedView, pairs: UInt64) -> Bool {
        for group in groups where !holds(group, letters, in: range, of: texts, pairs) { return false }
        return true
    }

    @inline(__always) func holds(
        _ group: Group, _ letters: FoldedView, in range: Range<Int>, of texts: FoldedView, _ pairs: UInt64
    ) -> Bool {
        for index in group.needles {
            let needle = all[index]
            let occurs = pairs & needle.set.pairs == needle.set.pairs && texts.first(needle, letters, in: range) != nil
            if occurs != needle.isNegated { return true }
        }
        return false
    }
}
