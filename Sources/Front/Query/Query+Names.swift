import Model

extension Query {
    /// A field by its stable name or its name in any language; of this collection.
    public static func field(named name: String, of collection: RecordCollection) -> Result<FieldName, QueryFault> {
        let range = 0..<name.count
        guard let field = QueryVocabulary.shared.field(name) else {
            return .failure(
                QueryFault(kind: .unknownField(name, nearest: QueryVocabulary.shared.nearest(to: name, in: collection)), range: range))
        }
        return Workspace.has(field, in: collection)
            ? .success(field) : .failure(QueryFault(kind: .noField(field, collection), range: range))
    }

    /// A collection by its name in the data folder or in any language; nil where it is none's.
    public static func collection(named name: String) -> RecordCollection? {
        let wanted = QueryVocabulary.spelling(name)
        return RecordCollection.allCases.first { collection in
            QueryVocabulary.shared.words(of: collection).contains { QueryVocabulary.spelling($0) == wanted }
        }
    }
}
