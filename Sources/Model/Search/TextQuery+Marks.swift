/// Marking what was found.
extension TextQuery {
    /// The parts of a shown text that match, in their order: as they stand, or as a search found them that had to be lenient.
    public func marks(in text: String, _ manner: TextSearch.Manner) -> [Range<String.Index>] {
        guard !isEmpty, !text.isEmpty else { return [] }
        let folded = FoldedText(text)
        var marked = Array(repeating: false, count: folded.folded.count)
        for term in groups.joined() where !term.isNegated {
            for range in folded.ranges(of: term.pattern, manner) { for place in range { marked[place] = true } }
        }
        var ranges: [Range<Int>] = []
        for place in folded.letters where marked[place] {
            if let last = ranges.last, last.upperBound == place {
                ranges[ranges.count - 1] = last.lowerBound..<place + 1
            } else {
                ranges.append(place..<place + 1)
            }
        }
        return ranges.isEmpty ? [] : folded.ranges(ranges, in: text)
    }
}

extension FoldedText {
    /// Where a pattern occurs in the manner of a search: wherever it stands, or else where its letters stand best.
    fileprivate func ranges(of pattern: TextPattern, _ manner: TextSearch.Manner) -> [Range<Int>] {
        let needle = Needle(pattern)
        return folded.withView { text in
            pattern.folded.withView { wanted in
                let found = text.all(needle, wanted, in: letters)
                if !found.isEmpty || !needle.isWord { return found }
                switch manner {
                case .substring: return []
                case .fuzzy: return text.fuzzy(needle, wanted, in: letters)?.runs ?? []
                case .slips: return needle.slips > 0 ? text.slip(needle, wanted, in: letters).map { [$0.range] } ?? [] : []
                }
            }
        }
    }
}

extension FoldedView {
    /// Every place of a needle that does not overlap the one before.
    fileprivate func all(_ needle: Needle, _ letters: FoldedView, in range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = range.lowerBound
        while let place = first(needle, letters, in: range, from: start) {
            start = place + max(1, needle.count - needle.lead - needle.tail)
            found.append(place..<place + needle.count - needle.lead - needle.tail)
        }
        return found
    }
}
