/// How well a pattern fits where it occurs.
extension FoldedView {
    /// How well a needle fits in a name; 0 where it does not occur.
    @inline(__always) func fit(_ needle: Needle, _ letters: FoldedView, inName name: Range<Int>) -> Int {
        var best = 0
        var start = name.lowerBound
        while let place = first(needle, letters, in: name, from: start) {
            start = place &+ 1
            // Within a word nothing is better than its end, and nothing that comes later is better than a word of its own.
            if best >= 1250, isInWord(place &- 1) { continue }
            let end = place &+ needle.count &- needle.lead &- needle.tail
            let fit = nameFit(place == name.lowerBound, place, end, end == name.upperBound)
            // Just the letters that were typed come before the same with other diacritics.
            if fit &+ 150 > best { best = max(best, fit &+ (isSpelled(as: needle, letters, at: place) ? 150 : 0)) }
            if best >= 2550 { break }
        }
        return best
    }

    @inline(__always) private func nameFit(_ beginsName: Bool, _ place: Int, _ end: Int, _ endsName: Bool) -> Int {
        let endsWord = !isInWord(end)
        if beginsName { return endsName ? 4000 : endsWord ? 3200 : 2800 }
        if !isInWord(place &- 1) { return endsWord ? 2400 : 2000 }
        return endsWord ? 1100 : 800
    }

    /// A whole text of a context, such as a member's name, comes before letters from the middle of a word in a name.
    private static var wholeContext: Int { 1060 }

    /// How well a needle fits in the texts of a context: less than a word of a name or its beginning.
    func fit(_ needle: Needle, _ letters: FoldedView, inContext context: Range<Int>) -> Int {
        var best = 0
        var start = context.lowerBound
        while let place = first(needle, letters, in: context, from: start) {
            let end = place &+ needle.count &- needle.lead &- needle.tail
            let beginsText = bytes[place &- 1] == FoldedBytes.separator
            let endsText = bytes[end] == FoldedBytes.separator
            if beginsText && endsText { return Self.wholeContext }
            // A word says less the longer the text is that it stands in.
            let fit = (isInWord(place &- 1) ? 200 : isInWord(end) ? 400 : 520) &- min(textLength(around: place), 100)
            best = max(best, fit)
            start = place &+ 1
        }
        return best
    }

    private func textLength(around place: Int) -> Int {
        var start = place
        while bytes[start &- 1] != FoldedBytes.separator { start &-= 1 }
        return textEnd(from: place) &- start
    }
}
