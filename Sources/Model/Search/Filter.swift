/// What is typed to narrow a list: words that must all occur, in any order.
///
/// A letter typed plain matches it with any diacritic; typed with one, it matches only that.
public struct Filter: Sendable, Hashable {
    private let words: [[Folding.Letter]]

    public init(_ typed: String) {
        words = Folding.letters(typed).split { $0.base == 0x20 }.map(Array.init)
    }

    /// True for a filter that lets everything through.
    public var isEmpty: Bool { words.isEmpty }

    /// True if every word occurs in `text`.
    public func matches(_ text: String) -> Bool { isEmpty || matches(Folding.letters(text)[...]) }

    /// True if every word occurs. O(letters × words).
    public func matches(_ letters: ArraySlice<Folding.Letter>) -> Bool { words.allSatisfy { Self.occurs($0, in: letters) } }

    private static func occurs(_ word: [Folding.Letter], in text: ArraySlice<Folding.Letter>) -> Bool {
        guard text.count >= word.count else { return false }
        for start in text.startIndex...(text.endIndex - word.count) where occurs(word, in: text, at: start) { return true }
        return false
    }

    private static func occurs(_ word: [Folding.Letter], in text: ArraySlice<Folding.Letter>, at start: Int) -> Bool {
        for offset in word.indices {
            let wanted = word[offset]
            let found = text[start + offset]
            if wanted.lower == wanted.base ? found.base != wanted.base : found.lower != wanted.lower { return false }
        }
        return true
    }
}

/// The searchable words of many rows, folded once and kept in one piece.
public struct FilterIndex: Sendable {
    private var letters: [Folding.Letter] = []
    private var ends: [Int] = []

    public init(_ texts: some Sequence<String>) {
        for text in texts {
            letters += Folding.letters(text)
            ends.append(letters.count)
        }
    }

    /// The rows that a filter lets through, in order.
    public func rows(_ filter: Filter) -> [Int] {
        ends.indices.filter { row in filter.matches(letters[(row == 0 ? 0 : ends[row - 1])..<ends[row]]) }
    }
}
