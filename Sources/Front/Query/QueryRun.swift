import Model

/// A query at work on the records of a collection: what is the same for all of them is worked out once.
struct QueryRun {
    private let groups: [[Check]]
    private let collection: RecordCollection
    private let workspace: Workspace
    private let index: FindIndex?
    private let memo = QueryMemo()

    private struct Check {
        let test: Query.Test
        let isNegated: Bool
        /// True where it names the collection itself.
        let isOfKind: Bool
    }

    init(_ query: Query, _ collection: RecordCollection, in scene: Scene) {
        self.collection = collection
        workspace = scene.workspace
        index = scene.index
        groups = query.groups.map { group in
            group.map { Check(test: $0.test, isNegated: $0.isNegated, isOfKind: Self.namesCollection($0.test, collection)) }
        }
    }

    /// True for a condition on the kind that names the collection itself, in whatever language.
    private static func namesCollection(_ test: Query.Test, _ collection: RecordCollection) -> Bool {
        guard case .field(.kind, .contains(let patterns)) = test else { return false }
        let names = QueryVocabulary.shared.words(of: collection)
        // Among regions a region is a kind of them.
        let words = FieldWord.all(of: .kind, in: collection).flatMap { QueryVocabulary.shared.words(of: $0) }
        return patterns.contains { pattern in
            names.contains { pattern.matches($0) } && !words.contains { pattern.matches($0) }
        }
    }

    /// Whether the record at this position of the collection is what the query asks for.
    func keeps(_ position: Int) -> Bool {
        groups.allSatisfy { group in group.contains { ($0.isOfKind || holds($0.test, position)) != $0.isNegated } }
    }

    private func holds(_ test: Query.Test, _ position: Int) -> Bool {
        switch test {
        case .text(let pattern):
            if let index { return index.matches(pattern, collection, position) }
            return FindWords.all(of: workspace.name(in: collection, at: position), in: workspace).contains { pattern.matches($0) }
        case .has(let field):
            let values = workspace.values(of: field, in: collection, at: position)
            return field.kind == .count ? values.contains { ($0.estimate ?? 0) > 0 } : !values.isEmpty
        case .lacks(let field): return !holds(.has(field), position)
        case .field(let field, let condition):
            return workspace.values(of: field, in: collection, at: position).contains { holds(condition, $0) }
        }
    }

    private func holds(_ condition: Query.Condition, _ value: FieldValue) -> Bool {
        switch (condition, value) {
        case (.contains(let patterns), .text(let text)):
            text.variants.contains { variant in patterns.contains { $0.matches(variant.string) } }
        case (.contains(let patterns), .code(let code)): patterns.contains { $0.matches(code) }
        case (.contains(let patterns), .word(let word)):
            memo.word(word, patterns) { QueryVocabulary.shared.words(of: word) }
        case (.contains(let patterns), .record(let name)):
            memo.record(name, patterns) { FindWords.names(of: name, in: workspace) }
        case (.date(let comparison, let days), .date(let date)): days.compares(comparison, to: date)
        case (.number(let comparison, let number), .number(let quantity)):
            number.compares(comparison, to: quantity.estimate)
        case (.number(let comparison, let number), .money(let money)):
            (number.currency ?? money.currency) == money.currency && number.compares(comparison, to: money.amount?.estimate)
        default: false
        }
    }
}

/// What was found out of words and of records that many records name.
private final class QueryMemo {
    private struct Key<Thing: Hashable>: Hashable {
        let thing: Thing
        let patterns: [TextPattern]
    }
    private var words: [Key<FieldWord>: Bool] = [:]
    private var records: [Key<RecordName>: Bool] = [:]

    func word(_ word: FieldWord, _ patterns: [TextPattern], _ spellings: () -> [String]) -> Bool {
        let key = Key(thing: word, patterns: patterns)
        if let known = words[key] { return known }
        let matches = spellings().contains { spelling in patterns.contains { $0.matches(spelling) } }
        words[key] = matches
        return matches
    }

    func record(_ name: RecordName, _ patterns: [TextPattern], _ names: () -> [String]) -> Bool {
        let key = Key(thing: name, patterns: patterns)
        if let known = records[key] { return known }
        let matches = names().contains { name in patterns.contains { $0.matches(name) } }
        records[key] = matches
        return matches
    }
}

extension QueryDays {
    /// Whether a date is so, by what is known of it: equal is some day in common, less is wholly before, more wholly after.
    func compares(_ comparison: Query.Comparison, to date: EDTF) -> Bool {
        guard date.first != nil || date.last != nil else { return false }
        switch comparison {
        case .equal: return !isBefore(date.last, first) && !isBefore(last, date.first)
        case .less: return isBefore(date.last, first)
        case .atMost: return date.last.map { day in last.map { day <= $0 } ?? true } ?? false
        case .more: return isBefore(last, date.first)
        case .atLeast: return date.first.map { day in first.map { day >= $0 } ?? true } ?? false
        }
    }

    /// False where one of them is open or not known.
    private func isBefore(_ one: Day?, _ other: Day?) -> Bool {
        guard let one, let other else { return false }
        return one < other
    }
}

extension QueryNumber {
    func compares(_ comparison: Query.Comparison, to value: Double?) -> Bool {
        guard let value else { return false }
        switch comparison {
        case .equal: return (value - self.value).magnitude <= 1e-9 * max(1, self.value.magnitude)
        case .less: return value < self.value
        case .atMost: return value <= self.value
        case .more: return value > self.value
        case .atLeast: return value >= self.value
        }
    }
}
