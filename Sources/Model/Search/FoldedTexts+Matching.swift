/// Filters: what matches is let through, without a score.
extension FoldedTexts {
    /// O(length of the entry).
    public func matches(_ pattern: TextPattern, at entry: Int) -> Bool {
        let needle = Needle(pattern)
        guard pairs[entry] & needle.set.pairs == needle.set.pairs else { return false }
        return folded.withView { texts in
            pattern.folded.withView { texts.first(needle, $0, in: range(of: entry)) != nil }
        }
    }

    /// O(length of the entry × length of the query).
    public func matches(_ query: TextQuery, at entry: Int) -> Bool {
        query.groups.allSatisfy { $0.contains { matches($0.pattern, at: entry) != $0.isNegated } }
    }

    /// The entries that match, in their order.
    public func entries(matching query: TextQuery) -> [Int] {
        let needles = Needles(query)
        let required = needles.required.pairs
        return folded.withView { texts in
            needles.folded.withView { letters in
                starts.indices.filter { entry in
                    pairs[entry] & required == required && needles.hold(letters, in: range(of: entry), of: texts, pairs: pairs[entry])
                }
            }
        }
    }
}
