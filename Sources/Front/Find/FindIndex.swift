import Model

/// The words of every record and session of a workspace, folded and ready to be searched.
///
/// It is made once for a workspace, on the loader's thread: O(n) in all words. What it takes is about two bytes a letter.
public struct FindIndex: Sendable {
    let texts: FoldedTexts
    /// The number of each collection's first entry; a collection's records stand in their order.
    private let first: [Int]
    /// The sessions, whose entries come after all records.
    private let sessions: [(forum: Int32, id: String)]
    private let workspace: Workspace
    private static let roomOfRecord = 512
    /// Kept, for `allCases` is made anew each time it is asked for.
    private static let collections = RecordCollection.allCases

    public init(_ workspace: Workspace) {
        self.workspace = workspace
        var texts = FoldedTexts()
        var maker = FindWordsMaker(workspace)
        var first: [Int] = []
        // Memory that is never written to is none; what outgrows its room leaves a hole behind.
        let count = RecordCollection.allCases.reduce(0) { $0 + workspace.count($1) }
        texts.reserveCapacity(entries: count, bytes: count * Self.roomOfRecord)
        for collection in RecordCollection.allCases {
            first.append(texts.count)
            Self.append(collection, of: workspace, to: &texts, &maker)
        }
        first.append(texts.count)
        var sessions: [(forum: Int32, id: String)] = []
        for (position, forum) in workspace.all(Forum.self).enumerated() {
            for session in forum.sessions {
                let words = maker.words(of: session, at: forum)
                texts.append(names: words.names, context: words.context)
                sessions.append((Int32(position), session.id))
            }
        }
        self.texts = texts
        self.first = first
        self.sessions = sessions
    }

    private static func append(
        _ collection: RecordCollection, of workspace: Workspace, to texts: inout FoldedTexts, _ maker: inout FindWordsMaker
    ) {
        for position in 0..<workspace.count(collection) {
            let words = workspace.record(in: collection, at: position).map { maker.words(of: $0) } ?? FindWords()
            texts.append(names: words.names, context: words.context)
        }
    }

    /// How many entries there are.
    public var count: Int { texts.count }

    /// What an entry leads to.
    func target(_ entry: Int) -> Target {
        if entry >= first[first.count - 1] {
            let session = sessions[entry - first[first.count - 1]]
            return Target(workspace.name(in: .forums, at: Int(session.forum)), part: session.id)
        }
        let (collection, position) = record(entry)
        return Target(workspace.name(in: collection, at: position))
    }

    /// The collection of an entry, and the place of its record there; a session's are its forum's.
    func record(_ entry: Int) -> (collection: RecordCollection, position: Int) {
        if entry >= first[first.count - 1] { return (.forums, Int(sessions[entry - first[first.count - 1]].forum)) }
        let last = first.lastIndex { $0 <= entry } ?? 0
        return (Self.collections[last], entry - first[last])
    }

    func isSession(_ entry: Int) -> Bool { entry >= first[first.count - 1] }

    /// Whether a pattern occurs in the words of a record.
    func matches(_ pattern: TextPattern, _ collection: RecordCollection, _ position: Int) -> Bool {
        texts.matches(pattern, at: first[collection.index] + position)
    }
}
