/// Sorts many texts: their weights lie in one piece and are compared eight bytes at a time.
///
/// A sort by the first eight bytes leaves runs that are alike so far; each run is sorted by its next eight, and so on. So a comparison is one of
/// two numbers that lie side by side, and a hundred thousand titles are in order in some twenty milliseconds.
struct CollationOrder {
    private var writer: CollationWriter
    private var ends: [Int] = []

    init(_ alphabet: CollationAlphabet = .swedish) { writer = CollationWriter(alphabet) }

    private struct Entry {
        var word: UInt64
        let position: Int32
    }

    /// Adds a text in the first of these languages that it has.
    mutating func append(_ text: Text, in languages: [String]) {
        if let string = text.best(in: languages) {
            if string.hasEscapes { writer.append(string.text) } else { writer.append(string.bytes.view, string.range) }
        } else {
            writer.append("")
        }
        ends.append(writer.weights.count)
    }

    /// The positions of the texts in their order; those that are alike stay as they were.
    func sorted() -> [Int32] {
        unsafe writer.weights.withUnsafeBytes { unsafe sorted(ByteView($0)) }
    }

    private func sorted(_ weights: ByteView) -> [Int32] {
        var entries = ends.indices.map { Entry(word: 0, position: Int32($0)) }
        var runs = [(range: entries.indices, depth: 0)]
        while let (range, depth) = runs.popLast() {
            var isEnd = true
            for index in range {
                entries[index].word = word(of: Int(entries[index].position), at: depth, in: weights)
                if entries[index].word != 0 { isEnd = false }
            }
            if isEnd { continue }
            entries[range].sort { ($0.word, $0.position) < ($1.word, $1.position) }
            var start = range.lowerBound
            for index in range where index + 1 == range.upperBound || entries[index + 1].word != entries[index].word {
                if index > start { runs.append((start..<index + 1, depth + 8)) }
                start = index + 1
            }
        }
        return entries.map(\.position)
    }

    /// The eight bytes of a text's weights from `depth` on, the first in the highest bits; zeros beyond their end.
    private func word(of position: Int, at depth: Int, in weights: ByteView) -> UInt64 {
        let start = (position == 0 ? 0 : ends[position - 1]) + depth
        return start < ends[position] ? weights.word(at: start, before: ends[position]).byteSwapped : 0
    }
}
