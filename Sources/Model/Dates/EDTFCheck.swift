/// What is to be said of one text that should be a date, for a check without a screen.
public struct EDTFCheck: Hashable, Sendable {
    public let verdict: Verdict
    /// The highest level of the features used, 0 to 2; 0 for an invalid text.
    public let level: Int
    /// The first day that it can mean, `YYYY-MM-DD`.
    public let lower: String?
    /// The last day that it can mean, `YYYY-MM-DD`.
    public let upper: String?
    public let errors: [Place]
    /// What a writer should know about a valid date.
    public let notices: [String]

    /// The raw value is the exit status of a check.
    public enum Verdict: Int, Hashable, Sendable {
        case valid = 0
        case invalid = 1
        /// Valid, but outside the stated support.
        case outside = 2
    }

    /// A message and where it belongs; line and column count from 1, columns in Unicode scalars.
    public struct Place: Hashable, Sendable {
        public let line: Int
        public let column: Int
        public let message: String
    }
}

/// Checks one text against EDTF as it is supported here.
public func checkEDTF(_ text: String) -> EDTFCheck {
    switch EDTF.parse(text) {
    case .success(let date):
        EDTFCheck(
            verdict: date.isSupported ? .valid : .outside, level: date.level, lower: date.first?.description,
            upper: date.last?.description, errors: [], notices: date.notices)
    case .failure(let error):
        EDTFCheck(
            verdict: .invalid, level: 0, lower: nil, upper: nil,
            errors: [EDTFCheck.Place(line: 1, column: error.column, message: error.sentence)], notices: [])
    }
}
