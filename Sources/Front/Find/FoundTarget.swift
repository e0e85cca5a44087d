import Model

/// A record or session that was found, for what is printed.
public struct FoundTarget: Sendable {
    public let target: Target
    public let title: String
    /// What tells it apart: a title and an organisation, a date, the forum of a session.
    public let aside: String

    /// `collection/id`, with `#session` behind it where it is one.
    public var name: String { "\(target.record)" + (target.part.map { "#\($0)" } ?? "") }

    /// The best hits over all kinds, the best first, how many there are, and in which manner they were found.
    public static func find(
        _ typed: String, in index: FindIndex, _ scene: Scene, most: Int
    ) -> Result<(hits: [FoundTarget], count: Int, manner: TextSearch.Manner), QueryFault> {
        switch Query.parse(typed, on: nil, in: scene) {
        case .failure(let fault): return .failure(fault)
        case .success(let query):
            var search = FindSearch(query, in: index, where: scene.allowed(in: index), most: most)
            while !search.isDone { search.proceed(entries: index.count, in: scene) }
            // Kinds come in the order of their best, so that equals stand as in the find box.
            let hits = search.found.flatMap(\.best).enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
            return .success((hits.prefix(most).map { FoundTarget(index.target($0.element.entry), in: scene) }, search.count, search.manner))
        }
    }

    private init(_ target: Target, in scene: Scene) {
        self.target = target
        title = scene.title(target)
        aside = target.part == nil ? scene.aside(of: target.record) : scene.title(target.record)
    }
}
