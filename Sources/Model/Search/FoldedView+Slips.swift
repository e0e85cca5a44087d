/// A word that was meant, as it is with a slip or two of the fingers.
struct SlipMatch {
    let range: Range<Int>
    let score: Int
}

extension FoldedView {
    /// The word in a name, or its beginning, that a needle is nearest to by slips.
    func slip(_ needle: Needle, _ letters: FoldedView, in name: Range<Int>) -> SlipMatch? {
        var best: SlipMatch?
        forEachWord(in: name) { place in
            guard LetterSet.hasAtMost(needle.slips, needle.opening & ~Self.signs(eight(from: place)), 0),
                end(needle, letters, needle.range.lowerBound, place, name.upperBound, needle.slips) != nil
            else { return }
            for slips in 1...needle.slips {
                guard let end = end(needle, letters, needle.range.lowerBound, place, name.upperBound, slips) else { continue }
                let score = (place == name.lowerBound ? 500 : 400) + (isInWord(end) ? 0 : 150) - 120 * (slips - 1)
                if score > best?.score ?? 0 { best = SlipMatch(range: place..<end, score: score) }
                break
            }
        }
        return best
    }

    /// One bit for every letter among eight: what lacks too many of them that a needle begins with is no more looked at.
    @inline(__always) static func signs(_ word: UInt64) -> UInt64 {
        var rest = word
        var signs: UInt64 = 0
        for _ in 0..<8 {
            signs |= 1 &<< rest
            rest >>= 8
        }
        return signs
    }

    /// The end of the letters from `place` on that are those of the needle from `index` on, but for so many slips; nil where there are more.
    ///
    /// Letters that are alike are taken together, for that is never worse; where two differ, one was changed, left out, put in, or
    /// swapped with the next.
    private func end(_ needle: Needle, _ letters: FoldedView, _ index: Int, _ place: Int, _ limit: Int, _ slips: Int) -> Int? {
        var index = index
        var place = place
        while index < needle.range.upperBound, place < limit, isAlike(place, letters, index) {
            index &+= 1
            place &+= 1
        }
        let left = needle.range.upperBound &- index
        if left == 0 { return place }
        guard slips > 0 else { return nil }
        if left >= 2, place &+ 1 < limit, isAlike(place, letters, index &+ 1), isAlike(place &+ 1, letters, index),
            let end = end(needle, letters, index &+ 2, place &+ 2, limit, slips &- 1)
        {
            return end
        }
        if place < limit {
            if let end = end(needle, letters, index &+ 1, place &+ 1, limit, slips &- 1) { return end }
            if let end = end(needle, letters, index, place &+ 1, limit, slips &- 1) { return end }
        }
        return end(needle, letters, index &+ 1, place, limit, slips &- 1)
    }
}
