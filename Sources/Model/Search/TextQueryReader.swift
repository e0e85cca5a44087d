/// Reads what is typed, token by token. Any text is a query: what is half typed or pasted says as much as can be read of it.
struct TextQueryReader {
    private let scalars: [Unicode.Scalar]
    private var place = 0

    init(_ typed: String) { scalars = typed.unicodeScalars.filter { Folding.beginsLetter($0) || Folding.isMark($0.value) } }

    /// The groups, each once, and each term of a group once.
    mutating func groups() -> [[TextQuery.Term]] {
        var groups: [[TextQuery.Term]] = []
        var isJoining = false
        while let token = next() {
            switch token {
            case .bar: isJoining = !groups.isEmpty
            case .term(let term):
                if isJoining { groups[groups.count - 1].append(term) } else { groups.append([term]) }
                isJoining = false
            case .nothing: break
            }
        }
        var known: Set<[TextQuery.Term]> = []
        return groups.map(Self.once).filter { known.insert($0).inserted }
    }

    private static func once(_ terms: [TextQuery.Term]) -> [TextQuery.Term] {
        guard terms.count > 1 else { return terms }
        var known: Set<TextQuery.Term> = []
        return terms.filter { known.insert($0).inserted }
    }

    private enum Token {
        case term(TextQuery.Term)
        case bar
        /// An operator without a word, as while it is typed.
        case nothing
    }

    private mutating func next() -> Token? {
        while place < scalars.count, Self.isBlank(scalars[place]) { place += 1 }
        guard place < scalars.count else { return nil }
        let isNegated = take { $0 == "!" }
        // An operator may stand before a phrase, as ^ does in ^"a b".
        let isQuoted = at(place + 1, Self.isQuote)
        let begins = isQuoted && take { $0 == "^" }
        if isQuoted, !begins { _ = take(Self.isApostrophe) }
        let pattern: TextPattern?
        if take(Self.isQuote) {
            let text = text { Self.isQuote($0) }
            _ = take(Self.isQuote)
            pattern = TextPattern(text, begins: begins, ends: take { $0 == "$" }, isWord: false)
        } else {
            let text = text { Self.isBlank($0) }
            if text == "|", !isNegated { return .bar }
            pattern = TextPattern(text)
        }
        return pattern.map { .term(TextQuery.Term(pattern: $0, isNegated: isNegated)) } ?? .nothing
    }

    private func at(_ index: Int, _ isWanted: (Unicode.Scalar) -> Bool) -> Bool { index < scalars.count && isWanted(scalars[index]) }

    private mutating func take(_ isWanted: (Unicode.Scalar) -> Bool) -> Bool {
        guard at(place, isWanted) else { return false }
        place += 1
        return true
    }

    /// The text up to such a scalar, or to the end.
    private mutating func text(upTo isEnd: (Unicode.Scalar) -> Bool) -> String {
        let start = place
        while place < scalars.count, !isEnd(scalars[place]) { place += 1 }
        return String(String.UnicodeScalarView(scalars[start..<place]))
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.value <= 0x20 || Folding.isBlank(scalar.value) }

    private static func isQuote(_ scalar: Unicode.Scalar) -> Bool { scalar == "\"" || (0x201C...0x201E).contains(scalar.value) }

    static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar.value == 0x2018 || scalar.value == 0x2019 }
}
