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

    /// What occurs in a pattern, and what occurs there more than once.
    static func ofPattern(_ bytes: [UInt8]) -> (all: LetterSet, repeated: LetterSet) {
        var all = LetterSet()
        var repeated = LetterSet()
        for index in bytes.indices {
            // One letter, or one pair of neighbours, at a time.
            for part in [
                LetterSet(letters: bit(of: bytes[index])), LetterSet(pairs: index > 0 ? bit(of: bytes[index - 1], bytes[index]) : 0),
            ] {
                repeated.formUnion(LetterSet(letters: all.letters & part.letters, pairs: all.pairs & part.pairs))
                all.formUnion(part)
            }
        }
        return (all, repeated)
    }

    /// What is not in another.
    @inline(__always) func without(_ other: LetterSet) -> LetterSet {
        LetterSet(letters: letters & ~other.letters, pairs: pairs & ~other.pairs)
    }

    /// Whether two sets of bits have no more of them than `most` together. Few are missing or many: neither takes long.
    @inline(__always) static func hasAtMost(_ most: Int, _ one: UInt64, _ other: UInt64) -> Bool {
        var left = most
        var bits = one
        while bits != 0 {
            if left == 0 { return false }
            left &-= 1
            bits &= bits &- 1
        }
        bits = other
        while bits != 0 {
            if left == 0 { return false }
            left &-= 1
            bits &= bits &- 1
        }
        return true
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
