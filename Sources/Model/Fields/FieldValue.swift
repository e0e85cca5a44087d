/// One value of a record's field.
public enum FieldValue: Sendable {
    case text(Text)
    case code(String)
    case word(FieldWord)
    case date(EDTF)
    case number(Quantity)
    case money(Money)
    case record(RecordName)

    /// The number to sort and add by; nil for what is none.
    public var estimate: Double? {
        switch self {
        case .number(let quantity): quantity.estimate
        case .money(let money): money.amount?.estimate
        case .text, .code, .word, .date, .record: nil
        }
    }

    static func count(_ number: Int) -> FieldValue { .number(Quantity(Double(number))) }
}

/// A word of one of the lists that the data folder spells out.
public enum FieldWord: Sendable, Hashable {
    case regionKind(Region.Kind)
    case seriesKind(Series.Kind)
    case forumStatus(Forum.Status)
    case publicationKind(Publication.Kind)
    case noteKind(Note.Kind)
    case noteStatus(Note.Status)
    case sector(Sector)

    /// The word as the data folder spells it.
    public var rawValue: String {
        switch self {
        case .regionKind(let word): word.rawValue
        case .seriesKind(let word): word.rawValue
        case .forumStatus(let word): word.rawValue
        case .publicationKind(let word): word.rawValue
        case .noteKind(let word): word.rawValue
        case .noteStatus(let word): word.rawValue
        case .sector(let word): word.rawValue
        }
    }

    /// Every word that a field can have in a collection.
    public static func all(of field: FieldName, in collection: RecordCollection) -> [FieldWord] {
        switch (collection, field) {
        case (.regions, .kind): Region.Kind.allCases.map { .regionKind($0) }
        case (.series, .kind): Series.Kind.allCases.map { .seriesKind($0) }
        case (.forums, .status): Forum.Status.allCases.map { .forumStatus($0) }
        case (.publications, .kind): Publication.Kind.allCases.map { .publicationKind($0) }
        case (.notes, .kind): Note.Kind.allCases.map { .noteKind($0) }
        case (.notes, .status): Note.Status.allCases.map { .noteStatus($0) }
        case (.organisations, .sector), (.organisations, .kind), (.people, .sector): Sector.allCases.map { .sector($0) }
        default: []
        }
    }
}

extension Sequence<Text> {
    /// Those that say something, as values.
    var asTexts: [FieldValue] { filter { !$0.isEmpty }.map { .text($0) } }
}

extension Sequence {
    /// References as values.
    func asRecords<R: Record>() -> [FieldValue] where Element == ID<R> { map { .record($0.name) } }
}

extension Optional {
    /// A reference as a value.
    func asRecord<R: Record>() -> [FieldValue] where Wrapped == ID<R> { map { [.record($0.name)] } ?? [] }
}

extension EDTF? {
    var asDate: [FieldValue] { map { [.date($0)] } ?? [] }
}

extension Quantity {
    /// A number that is known exactly.
    public init(_ exact: Double) { self.init(exact: exact, inexact: nil) }
}

extension Quantity? {
    var asNumber: [FieldValue] { map { [.number($0)] } ?? [] }
}

extension String {
    /// A code as a value; nothing where it is empty.
    var asCode: [FieldValue] { isEmpty ? [] : [.code(self)] }
}
