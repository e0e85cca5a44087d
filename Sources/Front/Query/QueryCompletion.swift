import Model

/// What the word under the cursor of a query can become.
public struct QueryCompletion: Sendable, Hashable {
    /// What takes the place of `range`.
    public var text: String
    /// Where it goes, counted in characters of the line.
    public var range: Range<Int>

    /// The completions of the word that ends at the cursor, the likeliest first.
    ///
    /// Names of fields and words are offered in the interface's language, and found by those of the others. O(rows looked at), which are few.
    public static func all(_ typed: String, cursor: Int, on collection: RecordCollection?, in scene: Scene) -> [QueryCompletion] {
        let line = String(typed.prefix(cursor))
        guard let token = QueryToken.all(in: line).tokens.last, token.range.upperBound == cursor, !token.isQuoted else { return [] }
        let start = token.range.lowerBound + (token.isNegated ? 1 : 0)
        let words = QueryCompletionWords(collection, scene)
        if let (name, comparison) = token.field {
            if QueryVocabulary.shared.isHas(name) {
                return words.fields(token.value).map { QueryCompletion(text: name + ":" + $0, range: start..<cursor) }
            }
            guard let field = QueryVocabulary.shared.field(name) else { return [] }
            let sign = comparison.rawValue
            return words.values(of: field, token.value).map {
                QueryCompletion(
                    text: name + sign + ($0.contains { $0.isWhitespace || $0 == "," } ? "\"\($0)\"" : $0), range: start..<cursor)
            }
        }
        guard token.value.count > 1 || collection != nil else { return [] }
        return words.fields(token.value).map { QueryCompletion(text: $0 + ":", range: start..<cursor) }
    }

    /// The line with the completion in it, and where the cursor then stands.
    public func applied(to line: String) -> (line: String, cursor: Int) {
        let characters = Array(line)
        let before = String(characters[..<min(range.lowerBound, characters.count)])
        let after = String(characters[min(range.upperBound, characters.count)...])
        let isWhole = !text.hasSuffix(":")
        return (
            before + text + (isWhole && after.isEmpty ? " " : "") + after, before.count + text.count + (isWhole && after.isEmpty ? 1 : 0)
        )
    }
}

/// The words that a query can be completed with.
private struct QueryCompletionWords {
    private let collection: RecordCollection?
    private let scene: Scene
    /// So many completions are offered, and so many records looked at for them.
    private static let most = 12
    private static let mostRecords = 500

    init(_ collection: RecordCollection?, _ scene: Scene) {
        self.collection = collection
        self.scene = scene
    }

    /// The names of fields that begin so in some language.
    func fields(_ typed: String) -> [String] {
        let wanted = QueryVocabulary.spelling(typed)
        let collections = collection.map { [$0] } ?? RecordCollection.allCases
        let known = FieldName.allCases.filter { field in collections.contains { Workspace.has(field, in: $0) } }
        let own = known.filter { QueryVocabulary.spelling(scene.say(.field($0))).hasPrefix(wanted) }
        let others = known.filter { field in
            !own.contains(field) && Languages.all.contains { QueryVocabulary.spelling($0.say(.field(field))).hasPrefix(wanted) }
        }
        return (own + others).prefix(Self.most).map { Self.oneWord(scene.say(.field($0))) }
    }

    /// A field's name as it is typed in a query.
    private static func oneWord(_ name: String) -> String { name.filter { $0.isLetter || $0.isNumber || $0 == "-" } }

    /// Values of a field that contain what was typed.
    func values(of field: FieldName, _ typed: String) -> [String] {
        let pattern = TextPattern(typed)
        func fits(_ spellings: [String]) -> Bool { pattern.map { pattern in spellings.contains { pattern.matches($0) } } ?? true }
        if field.kind == .date {
            let wanted = QueryVocabulary.spelling(typed)
            let begun = RelativeDays.allCases.filter { days in
                Languages.all.contains { QueryVocabulary.spelling($0.say(.relativeDays(days))).hasPrefix(wanted) }
            }
            return begun.prefix(Self.most).map { scene.say(.relativeDays($0)) }
        }
        let collections = collection.map { [$0] } ?? RecordCollection.allCases
        let words = collections.flatMap { FieldWord.all(of: field, in: $0) }
        if !words.isEmpty {
            let found = words.filter { fits(QueryVocabulary.shared.words(of: $0)) }
            return distinct(found.map { scene.say(Term($0)) })
        }
        guard !field.kind.isNumeric else { return [] }
        return distinct(collections.flatMap { used(field, in: $0, fits) })
    }

    /// What the first records have, each once.
    private func used(_ field: FieldName, in collection: RecordCollection, _ fits: ([String]) -> Bool) -> [String] {
        guard Workspace.has(field, in: collection) else { return [] }
        var found: [String] = []
        var seen: Set<RecordName> = []
        for position in 0..<min(Self.mostRecords, scene.workspace.count(collection)) where found.count < Self.most {
            for value in scene.workspace.values(of: field, in: collection, at: position) {
                if case .record(let name) = value, !seen.insert(name).inserted { continue }
                let (shown, spellings) = said(value)
                if !shown.isEmpty, !found.contains(shown), fits(spellings) { found.append(shown) }
            }
        }
        return found
    }

    private func said(_ value: FieldValue) -> (shown: String, spellings: [String]) {
        switch value {
        case .text(let text): (scene.text(text), text.variants.map(\.string))
        case .code(let code): (code, [code])
        case .record(let name): (scene.title(name), FindWords.names(of: name, in: scene.workspace))
        case .word, .date, .number, .money: ("", [])
        }
    }

    private func distinct(_ words: [String]) -> [String] {
        var distinct: [String] = []
        for word in words where distinct.count < Self.most && !distinct.contains(word) { distinct.append(word) }
        return distinct
    }
}
