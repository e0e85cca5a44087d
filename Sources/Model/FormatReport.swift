/// What `lagesbild check --format` says of one text: its verdict, and of a date its level and its days.
public struct FormatReport: Hashable, Sendable {
    /// The raw value is the exit status.
    public enum Verdict: Int32, Sendable {
        case valid = 0
        case invalid = 1
        /// Valid by the standard, but not among what Lägesbild promises to support.
        case outside = 2
    }

    /// One thing that is wrong, and where: line and column from 1.
    public struct Finding: Hashable, Sendable {
        public var line: Int
        public var column: Int
        public var message: String

        public init(line: Int, column: Int, message: String) {
            self.line = line
            self.column = column
            self.message = message
        }
    }

    public var verdict: Verdict
    /// The EDTF level, 0 to 2; nil for a text that is not a date.
    public var level: Int?
    /// The first and the last day of a date, `YYYY-MM-DD`; nil where there is none.
    public var lower: String?
    public var upper: String?
    public var errors: [Finding]

    public init(verdict: Verdict, level: Int? = nil, lower: String? = nil, upper: String? = nil, errors: [Finding] = []) {
        self.verdict = verdict
        self.level = level
        self.lower = lower
        self.upper = upper
        self.errors = errors
    }

    /// The report as a JSON object on one line; level and days stand in it only for a date.
    public var json: String {
        var members = ["\"valid\":\(verdict != .invalid)"]
        if let level {
            members.append("\"level\":\(level)")
            members.append("\"lower\":\(lower.map(JSONText.quoted) ?? "null")")
            members.append("\"upper\":\(upper.map(JSONText.quoted) ?? "null")")
        }
        let findings = errors.map { "{\"line\":\($0.line),\"column\":\($0.column),\"message\":\(JSONText.quoted($0.message))}" }
        members.append("\"errors\":[\(findings.joined(separator: ","))]")
        return "{\(members.joined(separator: ","))}"
    }
}
