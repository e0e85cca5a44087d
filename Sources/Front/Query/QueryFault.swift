import Model

/// What is wrong with a query, and where: shown under the line while the last good result stays.
public struct QueryFault: Error, Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// No field has this name; the nearest that there are.
        case unknownField(String, nearest: [FieldName])
        /// The collection has no such field.
        case noField(FieldName, RecordCollection)
        case missingValue(FieldName)
        case noDate(String)
        case noNumber(String)
        /// The word is none of the list that the data folder spells out.
        case unknownWord(String, FieldName)
        /// The field has no order, so that nothing is less or more.
        case noOrder(FieldName)
        case openQuote
    }

    public var kind: Kind
    /// Where in the line, counted in characters.
    public var range: Range<Int>

    /// True where a value is still to be typed.
    var isUnfinished: Bool { if case .missingValue = kind { true } else { false } }

    /// The sentence, in the language in which it is said.
    public var phrase: Phrase { .queryFault(kind) }
}
