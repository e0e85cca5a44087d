/// The same words in the three languages of the workspace.
struct Words: Sendable, Equatable {
    var sv: String
    var fi: String
    var en: String

    init(_ sv: String, _ fi: String, _ en: String) { (self.sv, self.fi, self.en) = (sv, fi, en) }

    /// The same in all languages, such as a number.
    init(_ same: String) { self.init(same, same, same) }

    /// A text of the data: a plain string where the languages agree.
    var json: JSONValue {
        if sv == fi, fi == en { return .string(sv) }
        return ["sv": .string(sv), "fi": .string(fi), "en": .string(en)]
    }

    static func + (one: Words, other: Words) -> Words { Words(one.sv + other.sv, one.fi + other.fi, one.en + other.en) }
    static func + (one: Words, other: String) -> Words { one + Words(other) }
}

/// Words by their ids, one a line: `id | svenska | suomi | English | more cells`.
struct WordTable: Sendable {
    struct Row: Sendable {
        let id: String
        let words: Words
        /// The cells after the words.
        let rest: [String]
    }

    let rows: [Row]

    init(_ text: String) {
        rows = text.split(separator: "\n").map { line in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { Self.trimmed($0) }
            precondition(cells.count >= 4, "a line of a table has an id and three languages: \(line)")
            return Row(id: cells[0], words: Words(cells[1], cells[2], cells[3]), rest: Array(cells[4...]))
        }
    }

    subscript(id: String) -> Words {
        guard let row = rows.first(where: { $0.id == id }) else { preconditionFailure("no line \(id)") }
        return row.words
    }

    var words: [Words] { rows.map(\.words) }

    private static func trimmed(_ cell: Substring) -> String {
        var cell = cell
        while cell.first == " " { cell.removeFirst() }
        while cell.last == " " { cell.removeLast() }
        return String(cell)
    }
}
