/// A look at folded letters, where patterns are looked for.
struct FoldedView {
    let bytes: ByteView
    let marks: ByteView

    /// Where a needle first begins in `range`, which has a separator before it and after it. `letters` are the needles'.
    ///
    /// A needle that begins with the beginning of a text, or ends with its end, has a separator there: the place is that of what follows.
    @inline(__always) func first(_ needle: Needle, _ letters: FoldedView, in range: Range<Int>, from start: Int? = nil) -> Int? {
        var place = (start ?? range.lowerBound) &- needle.lead
        let last = range.upperBound &+ needle.tail &- needle.count
        while place <= last {
            // The lowest bit that is left is set where the first letter stands; others may be, and are looked at in vain.
            var candidates = Self.zeros(eight(from: place) ^ needle.first)
            while candidates != 0 {
                let candidate = place &+ candidates.trailingZeroBitCount >> 3
                if candidate > last { return nil }
                if stands(needle, letters, at: candidate) { return candidate &+ needle.lead }
                candidates &= candidates &- 1
            }
            place &+= 8
        }
        return nil
    }

    @inline(__always) private func stands(_ needle: Needle, _ letters: FoldedView, at place: Int) -> Bool {
        eight(from: place) & needle.headMask == needle.head && (needle.count <= 8 || hasRest(of: needle, letters, at: place))
            && (!needle.hasMarks || hasMarks(of: needle, letters, at: place))
    }

    /// The highest bit of each of eight bytes, set in the lowest that is zero, and perhaps in some above it.
    @inline(__always) private static func zeros(_ word: UInt64) -> UInt64 {
        (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
    }

    /// The eight bytes from a place, zeros after the last.
    @inline(__always) func eight(from place: Int) -> UInt64 {
        bytes.word(at: place) ?? bytes.word(at: place, before: bytes.count)
    }

    private func hasRest(of needle: Needle, _ letters: FoldedView, at place: Int) -> Bool {
        var offset = 8
        while offset < needle.count {
            if bytes[place &+ offset] != letters.bytes[needle.range.lowerBound &+ offset] { return false }
            offset &+= 1
        }
        return true
    }

    private func hasMarks(of needle: Needle, _ letters: FoldedView, at place: Int) -> Bool {
        var offset = 0
        while offset < needle.count {
            let wanted = letters.marks[needle.range.lowerBound &+ offset]
            if wanted != 0, wanted != FoldedBytes.doubleV, marks[place &+ offset] != wanted { return false }
            offset &+= 1
        }
        return true
    }

    /// Whether one letter of a needle stands at a place.
    @inline(__always) func isAlike(_ place: Int, _ letters: FoldedView, _ index: Int) -> Bool {
        guard bytes[place] == letters.bytes[index] else { return false }
        let wanted = letters.marks[index]
        return wanted == 0 || wanted == FoldedBytes.doubleV || marks[place] == wanted
    }

    /// Whether the letters at a place bear just the diacritics of the needle: a plain letter none, and w is not v.
    @inline(__always) func isSpelled(as needle: Needle, _ letters: FoldedView, at place: Int) -> Bool {
        let place = place &- needle.lead
        let found = marks.word(at: place) ?? marks.word(at: place, before: marks.count)
        guard found & needle.headMask == needle.headMarks else { return false }
        var offset = 8
        while offset < needle.count {
            if marks[place &+ offset] != letters.marks[needle.range.lowerBound &+ offset] { return false }
            offset &+= 1
        }
        return true
    }

    /// Whether a place is within a word: a letter or a digit of any script.
    @inline(__always) func isInWord(_ place: Int) -> Bool {
        let byte = bytes[place]
        return byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte >= 0x80
    }

    /// Whether a word begins at a place.
    @inline(__always) func beginsWord(_ place: Int) -> Bool { !isInWord(place &- 1) && isInWord(place) }

    /// Hands over where the words of a text begin, the first one first.
    @inline(__always) func forEachWord(in text: Range<Int>, _ body: (Int) -> Void) {
        var place = text.lowerBound
        var before: UInt64 = 0
        while place < text.upperBound {
            let within = Self.inWords(eight(from: place))
            var beginnings = within & ~(within << 8 | before)
            before = within >> 56
            while beginnings != 0 {
                let beginning = place &+ beginnings.trailingZeroBitCount >> 3
                if beginning >= text.upperBound { return }
                body(beginning)
                beginnings &= beginnings &- 1
            }
            place &+= 8
        }
    }

    /// `isInWord` of eight bytes at once: the highest bit of each tells.
    @inline(__always) private static func inWords(_ word: UInt64) -> UInt64 {
        let low = word & 0x7F7F_7F7F_7F7F_7F7F
        // Adding what lacks to 0x80 sets the highest bit where a byte is at least so much.
        let letters = (low &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(low &+ 0x0505_0505_0505_0505)
        let digits = (low &+ 0x5050_5050_5050_5050) & ~(low &+ 0x4646_4646_4646_4646)
        return (letters | digits | word) & 0x8080_8080_8080_8080
    }

    /// The end of the text that begins at a place.
    @inline(__always) func textEnd(from place: Int) -> Int {
        var end = place
        while let word = bytes.word(at: end) {
            let zeros = Self.zeros(word)
            if zeros != 0 { return end &+ zeros.trailingZeroBitCount >> 3 }
            end &+= 8
        }
        while bytes[end] != FoldedBytes.separator { end &+= 1 }
        return end
    }
}
