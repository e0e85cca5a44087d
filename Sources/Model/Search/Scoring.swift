/// How well entries answer a query: whole names before beginnings, beginnings before words, words before parts, names before context.
struct Scoring {
    let texts: FoldedView
    let needles: Needles
    let letters: FoldedView
    let manner: TextSearch.Manner
    /// The one needle that there is, if it is sought.
    private let only: Needle?
    /// How well each group fits best in the entry under way.
    private var best: [Int]
    /// How long its first name is.
    private var firstLength = 0

    /// What several words gain that stand in one name.
    private static let together = 600
    /// A shorter name comes first, up to this length.
    private static let longest = 100

    init(texts: FoldedView, needles: Needles, letters: FoldedView, manner: TextSearch.Manner) {
        self.texts = texts
        self.needles = needles
        self.letters = letters
        self.manner = manner
        only = needles.all.count == 1 && needles.groups[0].isSought ? needles.all[0] : nil
        best = Array(repeating: 0, count: needles.groups.count)
    }

    /// The entry's score; nil where it does not match.
    mutating func score(_ entry: EntryText) -> Int32? {
        guard needles.mayHold(in: entry.set, manner) else { return nil }
        // What holds is looked for before it is weighed where words are several: most often one of them is missing.
        if manner == .substring, best.count > 1, !needles.hold(letters, in: entry.all, of: texts, pairs: entry.set.pairs) { return nil }
        if let only { return score(only, entry) }
        firstLength = Self.longest
        let together = scoreNames(entry)
        var apart = -firstLength
        for index in best.indices {
            let group = needles.groups[index]
            if best[index] == 0, group.isSought { best[index] = contextFit(group, entry) }
            if best[index] == 0, !needles.holds(group, letters, in: entry.all, of: texts, entry.set.pairs) { return nil }
            apart += best[index]
        }
        return Int32(clamping: max(together ?? apart, apart))
    }

    /// The score of a query of one word: nearly every key that is typed asks for one.
    private func score(_ needle: Needle, _ entry: EntryText) -> Int32? {
        var best = 0
        var score = 0
        var firstLength = Self.longest
        var start = entry.names.lowerBound
        while start < entry.names.upperBound {
            let name = start..<texts.textEnd(from: start)
            let length = min(name.count, Self.longest)
            if start == entry.names.lowerBound { firstLength = length }
            let fit = nameFit(needle, name, entry.set)
            best = max(best, fit)
            if fit > 0 { score = max(score, fit - length) }
            start = name.upperBound + 1
        }
        if best == 0, entry.set.pairs & needle.set.pairs == needle.set.pairs {
            best = texts.fit(needle, letters, inContext: entry.context)
        }
        return best > 0 ? Int32(clamping: max(score, best - firstLength)) : nil
    }

    /// Fills `best` with how the groups fit in names; gives the score of the best name that has them all.
    private mutating func scoreNames(_ entry: EntryText) -> Int? {
        for index in best.indices { best[index] = 0 }
        var together: Int?
        var start = entry.names.lowerBound
        while start < entry.names.upperBound {
            let name = start..<texts.textEnd(from: start)
            if start == entry.names.lowerBound { firstLength = min(name.count, Self.longest) }
            var sum = 0
            var hasAll = true
            var sought = 0
            for index in best.indices where needles.groups[index].isSought {
                let fit = nameFit(needles.groups[index], name, entry.set)
                best[index] = max(best[index], fit)
                sum += fit
                sought += 1
                if fit == 0 { hasAll = false }
            }
            if hasAll, sought > 0 {
                together = max(together ?? .min, sum + (sought > 1 ? Self.together : 0) - min(name.count, Self.longest))
            }
            start = name.upperBound + 1
        }
        return together
    }

    private func nameFit(_ group: Needles.Group, _ name: Range<Int>, _ set: LetterSet) -> Int {
        var best = 0
        for index in group.needles where !needles.all[index].isNegated { best = max(best, nameFit(needles.all[index], name, set)) }
        return best
    }

    private func nameFit(_ needle: Needle, _ name: Range<Int>, _ set: LetterSet) -> Int {
        guard needle.mayOccur(in: set, manner) else { return 0 }
        let fit = set.pairs & needle.set.pairs == needle.set.pairs ? texts.fit(needle, letters, inName: name) : 0
        guard fit == 0, needle.isWord else { return fit }
        return switch manner {
        case .substring: 0
        case .fuzzy: texts.fuzzy(needle, letters, in: name)?.score(of: needle.count) ?? 0
        case .slips: needle.slips > 0 ? texts.slip(needle, letters, in: name)?.score ?? 0 : 0
        }
    }

    private func contextFit(_ group: Needles.Group, _ entry: EntryText) -> Int {
        var best = 0
        for index in group.needles where !needles.all[index].isNegated {
            let needle = needles.all[index]
            guard entry.set.pairs & needle.set.pairs == needle.set.pairs else { continue }
            best = max(best, texts.fit(needle, letters, inContext: entry.context))
        }
        return best
    }
}
