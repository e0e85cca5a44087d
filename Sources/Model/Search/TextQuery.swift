/// What is typed to find something: words that must all occur in any order, `!not`, `a | b`, `'exact`, `^prefix`, `suffix$`, "phrases".
public struct TextQuery: Sendable, Hashable {
    public struct Term: Sendable, Hashable {
        public var pattern: TextPattern
        public var isNegated: Bool

        public init(pattern: TextPattern, isNegated: Bool = false) {
            self.pattern = pattern
            self.isNegated = isNegated
        }
    }

    /// Every group must hold; a group holds when one of its terms does.
    public var groups: [[Term]]

    public init(groups: [[Term]]) { self.groups = groups }

    public init(_ typed: String) {
        var reader = TextQueryReader(typed)
        groups = reader.groups()
    }

    /// True for a query that lets everything through.
    public var isEmpty: Bool { groups.isEmpty }

    /// Whether every group holds in a text. O(length of the text × length of the query).
    public func matches(_ text: String) -> Bool {
        guard !isEmpty else { return true }
        let text = FoldedText(text)
        return groups.allSatisfy { $0.contains { (text.range(of: $0.pattern) != nil) != $0.isNegated } }
    }
}
