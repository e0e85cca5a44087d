/// A pattern made ready to be looked for: its first letters in one word, and sets that most texts are rejected by.
struct Needle: Sendable {
    /// Where it stands among the letters of all needles.
    let range: Range<Int>
    /// Its first letters, up to eight, and which bits of eight letters they are.
    let head: UInt64
    let headMask: UInt64
    /// The diacritics of its first letters.
    let headMarks: UInt64
    let set: LetterSet
    /// 1 where it begins, or ends, with the end of a text.
    let lead: Int
    let tail: Int
    /// Whether a letter was typed with its diacritic.
    let hasMarks: Bool
    let isNegated: Bool
    /// Whether letters may be missing between its letters.
    let isWord: Bool
    /// How many slips of the fingers it may have.
    let slips: Int

    var count: Int { range.count }

    init(_ pattern: TextPattern, isNegated: Bool = false, at start: Int = 0) {
        let folded = pattern.folded
        let bytes = folded.bytes
        range = start..<start + bytes.count
        head = bytes.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
        headMarks = folded.marks.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
        headMask = bytes.count >= 8 ? ~0 : ~(~0 << UInt64(8 * bytes.count))
        set = LetterSet(bytes[...])
        lead = bytes.first == FoldedBytes.separator ? 1 : 0
        tail = bytes.last == FoldedBytes.separator ? 1 : 0
        hasMarks = folded.marks.contains { $0 != 0 && $0 != FoldedBytes.doubleV }
        self.isNegated = isNegated
        isWord = pattern.isWord && !isNegated && bytes.count > 1
        // What goes on with a letter of several bytes is no letter.
        let letters = isWord ? bytes.count { $0 & 0xC0 != 0x80 } : 0
        slips = letters >= 8 ? 2 : letters >= 4 ? 1 : 0
    }
}

extension Needle {
    /// False where the letters of an entry show that it cannot be found there in this manner.
    @inline(__always) func mayOccur(in set: LetterSet, _ manner: TextSearch.Manner) -> Bool {
        let missing = self.set.pairs & ~set.pairs
        if missing == 0 { return true }
        switch manner {
        case .substring: return false
        case .fuzzy: return isWord && self.set.letters & ~set.letters == 0
        case .slips:
            // A slip costs one letter, and breaks three pairs at most: where neighbours are swapped.
            return slips > 0 && (self.set.letters & ~set.letters).nonzeroBitCount <= slips && missing.nonzeroBitCount <= 3 * slips
        }
    }
}

/// Which letters occur in a text, and which pairs of neighbours: what lacks one of a pattern's cannot have the pattern.
struct LetterSet: Sendable {
    private(set) var letters: UInt64 = 0
    private(set) var pairs: UInt64 = 0

    init(letters: UInt64 = 0, pairs: UInt64 = 0) {
        self.letters = letters
        self.pairs = pairs
    }

    init(_ bytes: ArraySlice<UInt8>) {
        guard var before = bytes.first else { return }
        letters = Self.bit(of: before)
        for byte in bytes.dropFirst() {
            letters |= Self.bit(of: byte)
            pairs |= Self.bit(of: before, byte)
            before = byte
        }
    }

    /// a to z and the digits have a bit each; what else there is shares the rest.
    @inline(__always) private static func bit(of byte: UInt8) -> UInt64 {
        let place = byte >= 0x61 && byte <= 0x7A ? byte & 31 : byte >= 0x30 && byte <= 0x39 ? 16 + (byte & 31) : 42 + byte % 22
        return 1 << UInt64(place)
    }

    /// Pairs are many more than there are bits: each falls on one by a multiplication.
    @inline(__always) private static func bit(of one: UInt8, _ next: UInt8) -> UInt64 {
        1 << UInt64((UInt32(one) &* 0x9E37_79B1 &+ UInt32(next) &* 0x85EB_CA6B) >> 26)
    }

    mutating func formUnion(_ other: LetterSet) {
        letters |= other.letters
        pairs |= other.pairs
    }

    mutating func formIntersection(_ other: LetterSet) {
        letters &= other.letters
        pairs &= other.pairs
    }
}
