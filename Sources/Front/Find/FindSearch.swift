import Model

/// A search under way through all collections: its hits by kind, the best of each kind first.
///
/// It goes on slice by slice, so that no key waits for it; a slice of a small workspace is all of it.
struct FindSearch: Sendable {
    /// What is found, by kind: a collection, or the sessions of forums.
    enum Kind: Hashable, Sendable {
        case records(RecordCollection)
        case sessions

        /// In this order where hits are equally good.
        static let all: [Kind] =
            [.people, .organisations, .regions, .programmes, .series, .forums].map { .records($0) } + [.sessions]
            + [.teams, .projects, .surveys, .publications, .notes, .flows].map { .records($0) }

        /// Where each collection stands among them, by its index, and where sessions do: a million hits ask for it.
        fileprivate static let places = RecordCollection.allCases.map { all.firstIndex(of: .records($0))! }
        fileprivate static let placeOfSessions = all.firstIndex(of: .sessions)!
    }

    struct Hit: Sendable {
        let entry: Int
        /// Higher is better.
        let score: Int
    }

    struct Group: Sendable {
        let kind: Kind
        /// How many were found.
        var count = 0
        /// The best of them, the best first.
        var best: [Hit] = []
    }

    /// No more of a kind are listed in the box; who wants more types more.
    static let most = 200

    private let index: FindIndex
    private let query: Query
    private let words: TextQuery
    private let conditions: Query
    private var search: TextSearch
    /// How many of the search's hits have been taken.
    private var taken = 0
    /// The next entry, where there are no words to look for.
    private var next = 0
    private var groups: [Group]
    private let allowed: [Bool]?
    private let most: Int

    /// - Parameters:
    ///   - allowed: for each entry of the index whether it may be found; nil for all.
    ///   - most: so many of a kind are kept.
    init(_ query: Query, in index: FindIndex, where allowed: [Bool]?, most: Int = most) {
        self.most = most
        self.index = index
        self.query = query
        self.allowed = allowed
        (words, conditions) = query.parts
        search = TextSearch(words, in: index.texts, where: allowed)
        groups = Kind.all.map { Group(kind: $0) }
    }

    var isDone: Bool { query.isEmpty || (words.isEmpty ? next >= index.count : search.isDone) }
    var manner: TextSearch.Manner { words.isEmpty ? .substring : search.manner }
    var count: Int { groups.reduce(0) { $0 + $1.count } }

    /// The kinds of which something was found, that with the best hit first.
    var found: [Group] {
        groups.filter { $0.count > 0 }.enumerated()
            .sorted { ($1.element.best[0].score, $0.offset) < ($0.element.best[0].score, $1.offset) }.map(\.element)
    }

    /// The words that are looked for, for marking where they are.
    var marked: TextQuery { words }

    /// Looks at so many more entries.
    mutating func proceed(entries: Int, in scene: Scene) {
        guard !query.isEmpty, !isDone else { return }
        let runs = conditions.isEmpty ? [] : RecordCollection.allCases.map { QueryRun(conditions, $0, in: scene) }
        func isKept(_ entry: Int) -> Bool {
            guard !runs.isEmpty else { return true }
            let (collection, position) = index.record(entry)
            return runs[collection.index].keeps(position)
        }
        if words.isEmpty {
            let end = min(index.count, next + entries)
            for entry in next..<end where allowed?[entry] != false && isKept(entry) { add(Hit(entry: entry, score: 0)) }
            next = end
            return
        }
        search.proceed(entries: entries)
        let hits = search.hits
        for hit in hits[min(taken, hits.count)...] where isKept(Int(hit.entry)) { add(Hit(entry: Int(hit.entry), score: Int(hit.score))) }
        taken = hits.count
    }

    private mutating func add(_ hit: Hit) {
        let place = index.isSession(hit.entry) ? Kind.placeOfSessions : Kind.places[index.record(hit.entry).collection.index]
        groups[place].count += 1
        groups[place].insert(hit, most: most)
    }
}

extension FindSearch.Group {
    /// Keeps the best: among equals the first.
    fileprivate mutating func insert(_ hit: FindSearch.Hit, most: Int) {
        if best.count == most, let last = best.last, last.score >= hit.score { return }
        var low = 0
        var high = best.count
        while low < high {
            let middle = (low + high) / 2
            if best[middle].score >= hit.score { low = middle + 1 } else { high = middle }
        }
        best.insert(hit, at: low)
        if best.count > most { best.removeLast() }
    }
}
