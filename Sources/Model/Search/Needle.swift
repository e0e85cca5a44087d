/// A pattern made ready to be looked for: its first letters in one word, and sets that most texts are rejected by.
struct Needle: Sendable {
    /// Where it stands among the letters of all needles.
    let range: Range<Int>
    /// Its first letters, up to eight, and which bits of eight letters they are.
    let head: UInt64
    let headMask: UInt64
    /// The diacritics of its first letters.
    let headMarks: UInt64
    /// Its first letter, eight times.
    let first: UInt64
    let set: LetterSet
    /// What occurs in it more than once.
    let repeated: LetterSet
    /// 1 where it begins, or ends, with the end of a text.
    let lead: Int
    let tail: Int
    /// Whether a letter was typed with its diacritic.
    let hasMarks: Bool
    let isNegated: Bool
    /// Whether letters may be missing between its letters.
    let isWord: Bool
    /// How many slips of the fingers it may have, and the letters that it begins with, of which no more may be missing in eight.
    let slips: Int
    let opening: UInt64

    var count: Int { range.count }

    init(_ pattern: TextPattern, isNegated: Bool = false, at start: Int = 0) {
        let folded = pattern.folded
        let bytes = folded.bytes
        range = start..<start + bytes.count
        head = bytes.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
        headMarks = folded.marks.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
        headMask = bytes.count >= 8 ? ~0 : ~(~0 << UInt64(8 * bytes.count))
        first = UInt64(bytes.first ?? 0) &* 0x0101_0101_0101_0101
        (set, repeated) = LetterSet.ofPattern(bytes)
        lead = bytes.first == FoldedBytes.separator ? 1 : 0
        tail = bytes.last == FoldedBytes.separator ? 1 : 0
        hasMarks = folded.marks.contains { $0 != 0 && $0 != FoldedBytes.doubleV }
        self.isNegated = isNegated
        let isNumber = bytes.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
        isWord = pattern.isWord && !isNegated && bytes.count > 1 && !isNumber
        // What goes on with a letter of several bytes is no letter. Codes and years are no slips of one another.
        let hasDigits = bytes.contains { $0 >= 0x30 && $0 <= 0x39 }
        let letters = isWord && !hasDigits ? bytes.count { $0 & 0xC0 != 0x80 } : 0
        let slips = letters >= 8 ? 2 : letters >= 4 ? 1 : 0
        self.slips = slips
        opening = bytes.prefix(8 - slips).reduce(0) { $0 | 1 &<< UInt64($1) }
    }
}

extension Needle {
    /// False where the letters of an entry show that it cannot be found there in this manner.
    @inline(__always) func mayOccur(in set: LetterSet, _ manner: TextSearch.Manner) -> Bool {
        if self.set.pairs & ~set.pairs == 0 { return true }
        return switch manner {
        case .substring: false
        case .fuzzy: isWord && self.set.letters & ~set.letters == 0
        case .slips: slips > 0 && mayBeMeant(in: set)
        }
    }

    /// False where more is missing than slips can explain: each costs one letter, and breaks three pairs at most, where neighbours are swapped.
    @inline(__always) func mayBeMeant(in set: LetterSet) -> Bool {
        let missing = self.set.without(set)
        let again = repeated.without(set)
        return LetterSet.hasAtMost(slips, missing.letters, again.letters) && LetterSet.hasAtMost(3 &* slips, missing.pairs, again.pairs)
    }
}
