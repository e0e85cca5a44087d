/// The letters of a word in a name, in their order and with gaps.
struct FuzzyMatch {
    /// The letters' places, as runs from the first to the last.
    private(set) var runs: [Range<Int>] = []
    /// How many runs begin with a word.
    private(set) var wordStarts = 0

    /// Fewer runs, and runs that begin words, are better; always less than a word that stands unbroken in a name.
    func score(of letters: Int) -> Int {
        let gaps = (runs.last?.upperBound ?? 0) - (runs.first?.lowerBound ?? 0) - letters
        return max(1, 700 - 600 * (4 * (runs.count - wordStarts) + 2 * wordStarts + gaps) / (6 * letters))
    }

    /// Puts a letter's place before those that there are.
    fileprivate mutating func prepend(_ letter: Range<Int>) {
        if let first = runs.first, first.lowerBound == letter.upperBound {
            runs[0] = letter.lowerBound..<first.upperBound
        } else {
            runs.insert(letter, at: 0)
        }
    }

    fileprivate mutating func countWordStarts(_ view: FoldedView) { wordStarts = runs.count { view.beginsWord($0.lowerBound) } }
}

extension FoldedView {
    /// Where the letters of a needle stand in a name: forward to the first end, from there back to the nearest beginning.
    ///
    /// What is spread too thin is passed over, or everything would be found: pieces from within words are at most half as many as the
    /// letters, and stand within twice as many. Pieces that all begin words, such as initials, may be as far apart as the name is long.
    func fuzzy(_ needle: Needle, _ letters: FoldedView, in name: Range<Int>) -> FuzzyMatch? {
        var start = name.lowerBound
        while let end = fuzzyEnd(needle, letters, in: start..<name.upperBound) {
            let window = fuzzyStart(needle, letters, before: end)..<end
            let match = fuzzyRuns(needle, letters, in: window)
            let parts = match.runs.count - match.wordStarts
            if parts == 0 || parts <= needle.count / 2 && window.count <= 2 * needle.count { return match }
            start = window.lowerBound + 1
        }
        return nil
    }

    /// How many bytes the letter at `index` of the needles has.
    @inline(__always) private func length(_ letters: FoldedView, _ index: Int, before end: Int) -> Int {
        var length = 1
        if letters.bytes[index] >= 0x80 {
            while index &+ length < end, letters.bytes[index &+ length] & 0xC0 == 0x80 { length &+= 1 }
        }
        return length
    }

    @inline(__always) private func isLetter(_ place: Int, _ letters: FoldedView, _ index: Int, _ length: Int) -> Bool {
        var offset = 0
        while offset < length {
            if !isAlike(place &+ offset, letters, index &+ offset) { return false }
            offset &+= 1
        }
        return true
    }

    /// The end of the first place where all letters have come.
    private func fuzzyEnd(_ needle: Needle, _ letters: FoldedView, in range: Range<Int>) -> Int? {
        var index = needle.range.lowerBound
        var place = range.lowerBound
        while place < range.upperBound {
            let length = length(letters, index, before: needle.range.upperBound)
            guard isLetter(place, letters, index, length) else {
                place &+= 1
                continue
            }
            index &+= length
            place &+= length
            if index == needle.range.upperBound { return place }
        }
        return nil
    }

    /// The last place from which all letters come before `end`.
    private func fuzzyStart(_ needle: Needle, _ letters: FoldedView, before end: Int) -> Int {
        var start = end
        eachLetterBackward(needle, letters, before: end) { start = $0.lowerBound }
        return start
    }

    private func fuzzyRuns(_ needle: Needle, _ letters: FoldedView, in window: Range<Int>) -> FuzzyMatch {
        var match = FuzzyMatch()
        eachLetterBackward(needle, letters, before: window.upperBound) { match.prepend($0) }
        match.countWordStarts(self)
        return match
    }

    /// Hands over the places of the letters, which must all stand before `end`, the last one first.
    @inline(__always) private func eachLetterBackward(
        _ needle: Needle, _ letters: FoldedView, before end: Int, _ body: (Range<Int>) -> Void
    ) {
        var index = needle.range.upperBound
        var place = end
        while index > needle.range.lowerBound {
            let last = index
            repeat { index &-= 1 } while index > needle.range.lowerBound && letters.bytes[index] & 0xC0 == 0x80
            let length = last &- index
            place &-= length
            while place > 0, !isLetter(place, letters, index, length) { place &-= 1 }
            body(place..<place &+ length)
        }
    }
}
