import Model

/// What is asked of records: words and conditions on fields, all of which must hold.
///
/// `kainuu | lappi status:open due<2026-06 has:email !sector:public "as it is written"`: blanks join with and, `|` with or, `!` turns a term round.
/// One expression for the filters of lists, the find box, the palette, saved views and the command line.
public struct Query: Sendable, Hashable {
    /// Every group must hold; a group holds when one of its terms does.
    public var groups: [[Term]]

    public struct Term: Sendable, Hashable {
        public var test: Test
        public var isNegated: Bool
    }

    public enum Test: Sendable, Hashable {
        /// Letters somewhere in the record's words.
        case text(TextPattern)
        /// Something is known of the field.
        case has(FieldName)
        /// Nothing is known of the field.
        case lacks(FieldName)
        case field(FieldName, Condition)
    }

    /// What a field's values are to be; one of them is enough.
    public enum Condition: Sendable, Hashable {
        /// Letters somewhere in one of the values: any of these patterns.
        case contains([TextPattern])
        case number(Comparison, QueryNumber)
        case date(Comparison, QueryDays)
    }

    public enum Comparison: String, Sendable, Hashable {
        case equal = ":"
        case less = "<"
        case atMost = "<="
        case more = ">"
        case atLeast = ">="
    }

    public init(groups: [[Term]]) { self.groups = groups }

    /// True for a query that lets everything through.
    public var isEmpty: Bool { groups.isEmpty }

    /// The fields that it asks for.
    public var fields: [FieldName] {
        groups.flatMap { $0 }.compactMap { term in
            switch term.test {
            case .text: nil
            case .has(let field), .lacks(let field), .field(let field, _): field
            }
        }
    }

    /// The words alone, for what has no fields; nil where a group has conditions too.
    public var text: TextQuery? {
        var groups: [[TextQuery.Term]] = []
        for group in self.groups {
            var terms: [TextQuery.Term] = []
            for term in group {
                guard case .text(let pattern) = term.test else { return nil }
                terms.append(TextQuery.Term(pattern: pattern, isNegated: term.isNegated))
            }
            groups.append(terms)
        }
        return TextQuery(groups: groups)
    }

    /// The groups of words alone, and the groups that ask for fields.
    public var parts: (words: TextQuery, conditions: Query) {
        let words = groups.compactMap { Query(groups: [$0]).text?.groups.first }
        let conditions = groups.filter { Query(groups: [$0]).text == nil }
        return (TextQuery(groups: words), Query(groups: conditions))
    }
}

/// The days that a condition speaks of, both ends with it; nil at an end that is open.
public struct QueryDays: Sendable, Hashable {
    public var first: Day?
    public var last: Day?
}

/// A number of a condition, with the currency that it was written with.
public struct QueryNumber: Sendable, Hashable {
    public var value: Double
    /// ISO 4217; nil for any.
    public var currency: String?
}
