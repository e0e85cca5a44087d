import Model

extension Query {
    /// The query that a line spells, or what is wrong with it. Field names and words are understood in every language.
    ///
    /// - Parameter collection: the records that are asked, where it is known: other fields than theirs are then wrong.
    public static func parse(_ typed: String, on collection: RecordCollection?, in scene: Scene) -> Result<Query, QueryFault> {
        var parser = QueryParser(typed, collection, QueryVocabulary.shared, scene.language.tag, today: scene.today)
        do throws(QueryFault) {
            return .success(try parser.query())
        } catch {
            return .failure(error)
        }
    }
}

/// Makes a query of a line's tokens.
struct QueryParser {
    private let tokens: [QueryToken]
    private let hasOpenQuote: Bool
    private let length: Int
    private let collection: RecordCollection?
    private let vocabulary: QueryVocabulary
    private let language: String
    private let today: Day
    private var place = 0

    init(_ typed: String, _ collection: RecordCollection?, _ vocabulary: QueryVocabulary, _ language: String, today: Day) {
        (tokens, hasOpenQuote) = QueryToken.all(in: typed)
        length = typed.count
        self.collection = collection
        self.vocabulary = vocabulary
        self.language = language
        self.today = today
    }

    /// Nobody types so many terms: what is pasted beyond them is not looked at.
    private static let most = 100

    mutating func query() throws(QueryFault) -> Query {
        var groups: [[Query.Term]] = []
        var joins = false
        while place < tokens.count {
            let token = tokens[place]
            place += 1
            if token.value == "|" && !token.isQuoted && token.field == nil && !token.isNegated {
                joins = !groups.isEmpty
                continue
            }
            // What has nothing to look for, such as a lone ^, is still being typed.
            guard let test = try test(token) else { continue }
            let term = Query.Term(test: test, isNegated: token.isNegated)
            if joins { groups[groups.count - 1].append(term) } else if !groups.contains([term]) { groups.append([term]) }
            joins = false
            if groups.count + groups[groups.count - 1].count > Self.most { break }
        }
        if hasOpenQuote, let last = tokens.last, last.value.isEmpty { throw QueryFault(kind: .openQuote, range: last.range) }
        return Query(groups: groups)
    }

    private mutating func test(_ token: QueryToken) throws(QueryFault) -> Query.Test? {
        guard let (name, comparison) = token.field else {
            return (token.isQuoted ? TextPattern(literal: token.value) : TextPattern(token.value)).map { .text($0) }
        }
        if vocabulary.isHas(name) { return .has(try field(token.value, token)) }
        // An address or a time of day has a colon too: what no field is called is a word.
        guard let field = vocabulary.field(name) else {
            if comparison == .equal, token.value.hasPrefix("//") || name.allSatisfy(\.isNumber) {
                return TextPattern(literal: name + ":" + token.value).map { .text($0) }
            }
            throw QueryFault(kind: .unknownField(name, nearest: vocabulary.nearest(to: name, in: collection)), range: token.range)
        }
        try check(field, token)
        guard !token.value.isEmpty else { throw QueryFault(kind: .missingValue(field), range: token.range) }
        if comparison == .equal, !token.isQuoted, vocabulary.isUnknown(token.value) { return .lacks(field) }
        let condition = try condition(field, comparison, token)
        // Operators alone are still being typed.
        if case .contains(let patterns) = condition, patterns.isEmpty { return nil }
        return .field(field, condition)
    }

    private func field(_ name: String, _ token: QueryToken) throws(QueryFault) -> FieldName {
        guard let field = vocabulary.field(name) else {
            throw QueryFault(kind: .unknownField(name, nearest: vocabulary.nearest(to: name, in: collection)), range: token.range)
        }
        try check(field, token)
        return field
    }

    private func check(_ field: FieldName, _ token: QueryToken) throws(QueryFault) {
        if let collection, !Workspace.has(field, in: collection), !(field == .kind && namesCollection(token.value)) {
            throw QueryFault(kind: .noField(field, collection), range: token.range)
        }
    }

    /// True for the beginning of a collection's name in some language: its records are of that kind.
    private func namesCollection(_ typed: String) -> Bool {
        guard let pattern = TextPattern(typed.hasPrefix("^") ? typed : "^" + typed) else { return false }
        return RecordCollection.allCases.contains { vocabulary.words(of: $0).contains { pattern.matches($0) } }
    }

    private mutating func condition(
        _ field: FieldName, _ comparison: Query.Comparison, _ token: QueryToken
    ) throws(QueryFault) -> Query.Condition {
        switch field.kind {
        case .date: return .date(comparison, try days(token, comparison))
        case .number, .share, .count, .money:
            return .number(comparison, try number(token))
        case .text, .code, .word, .record:
            guard comparison == .equal else { throw QueryFault(kind: .noOrder(field), range: token.range) }
            let values = token.isQuoted ? [token.value] : token.value.split(separator: ",").map(String.init)
            if field.kind == .word, !token.isQuoted { for value in values { try checkWord(value, field, token) } }
            // One of the data folder's words is meant by its beginning: a region is no sub-region.
            let prefix = field.kind == .word && !token.isQuoted ? "^" : ""
            return .contains(
                values.compactMap { token.isQuoted ? TextPattern(literal: $0) : TextPattern($0.hasPrefix("^") ? $0 : prefix + $0) })
        }
    }

    /// The number of a value; the groups of three digits and the unit that may follow it after blanks are of it too.
    private mutating func number(_ token: QueryToken) throws(QueryFault) -> QueryNumber {
        var value = token.value
        while !token.isQuoted, place < tokens.count, tokens[place].isWord || tokens[place].isGroupOfDigits,
            QueryNumber(value + " " + tokens[place].value, language) != nil
        {
            value += " " + tokens[place].value
            place += 1
        }
        guard let number = QueryNumber(value, language) else { throw QueryFault(kind: .noNumber(token.value), range: token.range) }
        return number
    }

    /// A word that no record can have is a slip, unless it is still the beginning of one.
    private func checkWord(_ word: String, _ field: FieldName, _ token: QueryToken) throws(QueryFault) {
        let collections = collection.map { [$0] } ?? RecordCollection.allCases
        // Projects spell their status as text.
        guard
            !collections.contains(where: { FieldWord.all(of: field, in: $0).isEmpty && Workspace.has(field, in: $0) }) || collection == nil
        else { return }
        let words = collections.flatMap { FieldWord.all(of: field, in: $0) }
        guard let pattern = TextPattern(word.hasPrefix("^") ? word : "^" + word) else { return }
        let isKnown = words.contains { vocabulary.words(of: $0).contains { pattern.matches($0) } }
        let isCollection = field == .kind && namesCollection(word)
        let isFree = collection == nil && field == .status
        guard isKnown || isCollection || isFree else { throw QueryFault(kind: .unknownWord(word, field), range: token.range) }
    }

    /// The days of a value; those of two words, as "next week" is, take the next token too.
    private mutating func days(_ token: QueryToken, _ comparison: Query.Comparison) throws(QueryFault) -> QueryDays {
        let reader = QueryDateReader(vocabulary, language, today: today)
        if !token.isQuoted, place < tokens.count, tokens[place].isWord,
            let days = reader.days(token.value + " " + tokens[place].value, comparison)
        {
            place += 1
            return days
        }
        guard let days = reader.days(token.value, comparison) else { throw QueryFault(kind: .noDate(token.value), range: token.range) }
        return days
    }
}
