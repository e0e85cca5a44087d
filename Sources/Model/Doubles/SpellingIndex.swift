/// Which spellings have a key in common: what comes into question as one name.
///
/// Of the spellings under one key only the last few are compared with a new one, so that no list of names, however like each other, takes more
/// than its length times that many.
struct SpellingIndex {
    private var heads: [Int32]
    private var entries: [(key: UInt64, spelling: Int32, next: Int32)] = []
    private static let most = 32

    init(expecting count: Int) {
        var size = 64
        while size < count * 2 { size *= 2 }
        heads = Array(repeating: -1, count: size)
        entries.reserveCapacity(count)
    }

    /// Adds a spelling under a key, and hands over those that came before with it.
    mutating func add(_ spelling: Int32, under key: UInt64, _ body: (Int32) -> Void) {
        forEach(under: key) { if $0 != spelling { body($0) } }
        let place = place(of: key)
        entries.append((key, spelling, heads[place]))
        heads[place] = Int32(truncatingIfNeeded: entries.count - 1)
    }

    /// Hands over the spellings under a key, the last first.
    func forEach(under key: UInt64, _ body: (Int32) -> Void) {
        var next = heads[place(of: key)]
        // What only falls into the same place is walked over too, and counts as well.
        var looked = 0
        while next >= 0 && looked < Self.most {
            let entry = entries[Int(next)]
            if entry.key == key { body(entry.spelling) }
            next = entry.next
            looked += 1
        }
    }

    private func place(of key: UInt64) -> Int { Int(truncatingIfNeeded: key) & (heads.count - 1) }
}
