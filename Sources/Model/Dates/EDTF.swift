/// A date as its writer knew it: ISO 8601-2, the Extended Date/Time Format.
///
/// The text is kept as written and never rewritten; beside it stand what it says, as values, and the first and last day that it can mean, for
/// sorting and drawing only. EDTF Level 1 is supported, and in addition `XXXX-MM`, `XXXX-MM-DD` and X for digits inside a date of Level 2.
/// Other Level 2 is recognised by its grammar and shown as written; of it no days are stated.
public struct EDTF: Sendable {
    /// The date as written.
    public let text: String
    /// What the text says.
    public let form: Form
    private let firstNumber: Int32
    private let lastNumber: Int32
    private let levelNumber: Int8

    /// What a text says.
    public enum Form: Hashable, Sendable {
        case date(EDTFDate)
        case dateTime(EDTFDate, EDTFTime)
        case interval(Side, Side)
        /// Level 2 outside the support: recognised, and shown as written.
        case asWritten
    }

    /// One side of an interval.
    public enum Side: Hashable, Sendable {
        case date(EDTFDate)
        /// `..`: there is none, or none is meant.
        case open
        /// Nothing is written: there is one, and it is not known.
        case unknown

        /// The date, where there is one.
        public var date: EDTFDate? {
            if case .date(let date) = self { date } else { nil }
        }
    }

    /// The date that a text states. Throws what is wrong with it and where.
    public init(_ text: String) throws(EDTFError) {
        var parser = EDTFParser(text)
        let form = try parser.form()
        self.init(text: text, form: form, level: parser.level)
    }

    private init(text: String, form: Form, level: Int8) {
        self.text = text
        self.form = form
        levelNumber = level
        let (first, last) = form.days
        firstNumber = first?.number ?? EDTF.noDay
        lastNumber = last?.number ?? EDTF.noDay
    }

    /// The highest level of the features used, 0 to 2.
    public var level: Int { Int(levelNumber) }

    /// The first day that it can mean; nil where that is open, unknown or outside the years 0000 to 9999.
    public var first: Day? { firstNumber == EDTF.noDay ? nil : Day(number: firstNumber) }

    /// The last day that it can mean; nil where that is open, unknown or outside the years 0000 to 9999.
    public var last: Day? { lastNumber == EDTF.noDay ? nil : Day(number: lastNumber) }

    /// Whether its days and words are stated; otherwise it is shown as written.
    public var isSupported: Bool { form != .asWritten }

    /// Stands for nil, so that two days take eight bytes.
    private static let noDay = Int32.min
}

extension EDTF.Form {
    fileprivate var days: (first: Day?, last: Day?) {
        switch self {
        case .date(let date), .dateTime(let date, _):
            return (date.firstDay, date.lastDay)
        case .interval(let start, let end):
            guard let first = start.date?.firstDay else { return (nil, end.date?.lastDay) }
            guard let last = end.date?.lastDay else { return (first, nil) }
            // A season's days never put a date out of order: "winter 2021 to March 2021" begins somewhere in 2021.
            return first <= last ? (first, last) : (start.date?.certainBound(.first), end.date?.certainBound(.last))
        case .asWritten:
            return (nil, nil)
        }
    }
}

extension EDTF: Hashable {
    /// The same text is the same date; `2021` and `2021-XX-XX` are not.
    public static func == (one: EDTF, other: EDTF) -> Bool { one.text == other.text }

    public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
