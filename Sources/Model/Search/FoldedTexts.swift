/// Many texts folded once and kept in one piece, to be searched.
///
/// Each entry has names (all its languages and aliases, each a text of its own) and context, where a match counts less. A pattern
/// matches within one of them, never across two.
public struct FoldedTexts: Sendable {
    private(set) var folded = FoldedBytes()
    /// Where each entry's names begin, and where its context does. Every text is followed by a separator, and the first one preceded.
    private(set) var starts: [UInt32] = []
    private(set) var contexts: [UInt32] = []
    private(set) var letters: [UInt64] = []
    private(set) var pairs: [UInt64] = []

    public init() { folded.appendSeparator() }

    /// Entries of one name each.
    public init(_ names: some Collection<String>) {
        self.init()
        reserveCapacity(entries: names.count, bytes: 24 * names.count)
        for name in names { append(names: CollectionOfOne(name), context: EmptyCollection()) }
    }

    public mutating func append(names: [String], context: [String]) { append(names: names[...], context: context[...]) }

    private mutating func append(names: some Collection<String>, context: some Collection<String>) {
        let start = folded.count
        // What lies farther than offsets reach cannot be found; nobody has four gigabytes of names.
        starts.append(UInt32(clamping: start))
        append(names)
        contexts.append(UInt32(clamping: folded.count))
        append(context)
        if folded.count == start { folded.appendSeparator() }
        if folded.count > Int(UInt32.max) { folded.removeAll(from: start) }
        let set = LetterSet(folded.bytes[max(0, start - 1)...])
        letters.append(set.letters)
        pairs.append(set.pairs)
    }

    private mutating func append(_ texts: some Collection<String>) {
        for (index, text) in texts.enumerated() where !texts.prefix(index).contains(text) {
            let start = folded.count
            folded.appendTrimmed(text)
            if folded.count > start { folded.appendSeparator() }
        }
    }

    public mutating func reserveCapacity(entries: Int, bytes: Int) {
        folded.reserveCapacity(bytes)
        starts.reserveCapacity(entries)
        contexts.reserveCapacity(entries)
        letters.reserveCapacity(entries)
        pairs.reserveCapacity(entries)
    }

    public var count: Int { starts.count }

    /// The memory that it takes.
    public var byteCount: Int {
        folded.bytes.capacity + folded.marks.capacity + 4 * (starts.capacity + contexts.capacity) + 8 * (letters.capacity + pairs.capacity)
    }

    /// The first entry from `start` on that may have what is asked for, and the word that may be meant in it; or `end`.
    func next(from start: Int, to end: Int, having required: LetterSet, meaning word: Needle?) -> Int {
        var entry = start
        while entry < end {
            if pairs[entry] & required.pairs == required.pairs, letters[entry] & required.letters == required.letters,
                word?.mayBeMeant(in: LetterSet(letters: letters[entry], pairs: pairs[entry])) != false
            {
                break
            }
            entry &+= 1
        }
        return entry
    }

    /// All letters of an entry, without the separator after the last.
    @inline(__always) func range(of entry: Int) -> Range<Int> {
        let start = Int(starts[entry])
        let next = entry &+ 1 < starts.count ? Int(starts[entry &+ 1]) : folded.count
        return start..<max(start, next &- 1)
    }
}
