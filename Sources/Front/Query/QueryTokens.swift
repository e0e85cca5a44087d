import Model

/// A part of a query between blanks: what it says, and where it stands.
struct QueryToken: Hashable {
    /// The field's name as typed and what is asked of it; nil for words.
    var field: (name: String, comparison: Query.Comparison)? { name.map { ($0, comparison) } }
    private var name: String?
    private var comparison = Query.Comparison.equal
    /// The word, or the field's value, without quotes.
    var value: String
    var isQuoted: Bool
    var isNegated: Bool
    /// True for letters alone: what can be the second word of a value.
    var isWord: Bool { name == nil && !isQuoted && !isNegated && !value.isEmpty && value.allSatisfy(\.isLetter) }
    /// True for three digits, as they stand in a large number after those before.
    var isGroupOfDigits: Bool {
        name == nil && !isQuoted && !isNegated && value.utf8.count == 3 && value.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    /// Counted in characters.
    var range: Range<Int>

    /// The tokens of a line; a quotation without an end goes to the end of the line. O(n).
    static func all(in line: String) -> (tokens: [QueryToken], hasOpenQuote: Bool) {
        var scanner = QueryScanner(line)
        var tokens: [QueryToken] = []
        while let token = scanner.next() { tokens.append(token) }
        return (tokens, scanner.hasOpenQuote)
    }

    fileprivate init(_ name: String?, _ comparison: Query.Comparison, _ value: String, isQuoted: Bool, isNegated: Bool, _ range: Range<Int>)
    {
        self.name = name
        self.comparison = comparison
        self.value = value
        self.isQuoted = isQuoted
        self.isNegated = isNegated
        self.range = range
    }

    static func == (one: QueryToken, other: QueryToken) -> Bool { one.range == other.range && one.value == other.value }
    func hash(into hasher: inout Hasher) { hasher.combine(range) }
}

/// Goes through a line token by token.
private struct QueryScanner {
    private let characters: [Character]
    private var place = 0
    private(set) var hasOpenQuote = false

    init(_ line: String) { characters = Array(line) }

    private static func isBlank(_ character: Character) -> Bool { character.isWhitespace }
    private static let quotes: [Character: Character] = ["\"": "\"", "”": "”", "“": "”", "„": "“"]
    private static let operators: [Character] = [":", "<", ">", "="]

    mutating func next() -> QueryToken? {
        while place < characters.count, Self.isBlank(characters[place]) { place += 1 }
        guard place < characters.count else { return nil }
        let start = place
        let isNegated = characters[place] == "!" && place + 1 < characters.count && !Self.isBlank(characters[place + 1])
        if isNegated { place += 1 }
        let field = self.field()
        let (value, isQuoted) = self.value()
        return QueryToken(field?.name, field?.comparison ?? .equal, value, isQuoted: isQuoted, isNegated: isNegated, start..<place)
    }

    /// A field's name with its operator, where the token begins with one: letters, digits and hyphens.
    private mutating func field() -> (name: String, comparison: Query.Comparison)? {
        var end = place
        while end < characters.count, characters[end].isLetter || characters[end].isNumber || characters[end] == "-" { end += 1 }
        guard end > place, end < characters.count, Self.operators.contains(characters[end]), characters[place].isLetter else { return nil }
        let name = String(characters[place..<end])
        var comparison = characters[end] == "<" ? Query.Comparison.less : characters[end] == ">" ? .more : .equal
        place = end + 1
        if comparison != .equal, place < characters.count, characters[place] == "=" {
            comparison = comparison == .less ? .atMost : .atLeast
            place += 1
        }
        return (name, comparison)
    }

    /// What stands up to the next blank; in quotes up to their end.
    private mutating func value() -> (String, isQuoted: Bool) {
        guard place < characters.count, let closing = Self.quotes[characters[place]] else {
            let start = place
            while place < characters.count, !Self.isBlank(characters[place]) { place += 1 }
            return (String(characters[start..<place]), false)
        }
        let start = place + 1
        place = start
        while place < characters.count, characters[place] != closing, characters[place] != "\"" { place += 1 }
        let value = String(characters[start..<place])
        if place < characters.count { place += 1 } else { hasOpenQuote = true }
        return (value, true)
    }
}
