/// A search under way: a value that goes on slice by slice.
///
/// It looks for the words as they stand first; only where nothing has them, for their letters with gaps between, and then for words that
/// are a slip or two of the fingers away.
public struct TextSearch: Sendable {
    public enum Manner: Sendable, Hashable, CaseIterable {
        case substring
        case fuzzy
        case slips
    }

    /// An entry that was found; the higher its score, the better.
    public struct Hit: Sendable, Hashable {
        public var entry: Int32
        public var score: Int32
    }

    let texts: FoldedTexts
    let needles: Needles
    private let allowed: [Bool]?
    private var position = 0

    public private(set) var manner = Manner.substring
    public private(set) var isDone = false
    /// All that this manner has found so far, in the order of the entries.
    public private(set) var hits: [Hit] = []

    /// `allowed` tells of each entry whether it may be found; nil lets all be.
    public init(_ query: TextQuery, in texts: FoldedTexts, where allowed: [Bool]? = nil) {
        self.texts = texts
        self.allowed = allowed
        needles = Needles(query)
        isDone = texts.count == 0
    }

    /// Looks at so many more entries, fewer where the query has very many words.
    public mutating func proceed(entries: Int) {
        var left = max(1, entries)
        while left > 0, !isDone {
            look(&left)
            if position < texts.count { continue }
            if hits.isEmpty, let next = nextManner {
                manner = next
                position = 0
            } else {
                isDone = true
            }
        }
    }

    private var nextManner: Manner? {
        switch manner {
        case .substring where needles.all.contains { $0.isWord }: .fuzzy
        case .substring, .slips: nil
        case .fuzzy: needles.all.contains { $0.slips > 0 } ? .slips : nil
        }
    }

    /// Looks at entries of this manner until they end or nothing is `left` to be done.
    private mutating func look(_ left: inout Int) {
        let required = requirement
        let meant = manner == .slips ? needles.telling : nil
        // A candidate costs as much as the query is long.
        let cost = needles.all.count / 16
        let texts = texts
        let needles = needles
        let manner = manner
        var found = hits
        hits = []
        var entry = position
        var work = left
        texts.folded.withView { view in
            needles.folded.withView { letters in
                var scoring = Scoring(texts: view, needles: needles, letters: letters, manner: manner)
                while work > 0 {
                    let candidate = texts.next(from: entry, to: min(texts.count, entry + work), having: required, meaning: meant)
                    work -= candidate - entry
                    entry = candidate
                    guard work > 0, candidate < texts.count else { break }
                    work -= 1 + cost
                    entry += 1
                    if isAllowed(candidate), let score = scoring.score(EntryText(texts, candidate)) {
                        found.append(Hit(entry: Int32(truncatingIfNeeded: candidate), score: score))
                    }
                }
            }
        }
        hits = found
        position = entry
        left = work
    }

    /// What an entry must have: pairs where words stand unbroken, letters where none is missing.
    private var requirement: LetterSet {
        switch manner {
        case .substring: needles.required
        case .fuzzy: LetterSet(letters: needles.required.letters)
        case .slips: LetterSet()
        }
    }

    private func isAllowed(_ entry: Int) -> Bool {
        guard let allowed else { return true }
        return entry < allowed.count && allowed[entry]
    }
}
