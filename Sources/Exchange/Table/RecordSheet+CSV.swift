import Front
import Model

/// Comma-separated values after RFC 4180: a line of field names, lines ended by CR LF, quotes where they are needed.
extension RecordSheet {
    /// The lines, without their ends.
    public var csv: [String] {
        [fields.map { Self.cell($0.rawValue) }.joined(by: ",")]
            + positions.map { position in fields.map { Self.cell(text($0, at: position)) }.joined(by: ",") }
    }

    /// What ends a line.
    public static let lineEnd = "\r\n"

    /// A field's values as a spreadsheet takes them: dates and numbers as the data folder has them, an amount beside its currency, several values
    /// parted by "; ".
    private func text(_ field: FieldName, at position: Int32) -> String {
        values(field, at: position).map { plain($0, field) }.joined(by: "; ")
    }

    private func plain(_ value: FieldValue, _ field: FieldName) -> String {
        switch value {
        case .text(let text): scene.text(text)
        case .code(let code): code
        case .word(let word): word.rawValue
        case .date(let date): date.text
        case .number(let quantity): quantity.exact.map(Self.number) ?? words(quantity) ?? ""
        case .money(let money):
            [money.amount.flatMap { $0.exact.map(Self.number) ?? words($0) } ?? "", money.currency].filter { !$0.isEmpty }.joined(
                by: " ")
        case .record(let name): scene.title(name)
        }
    }

    /// The source's words for a number that is not exact; what it comes to where there are none.
    private func words(_ quantity: Quantity) -> String? {
        let words = quantity.inexact.map { scene.text($0.text) } ?? ""
        return words.isEmpty ? quantity.estimate.map(Self.number) : words
    }

    /// A number with a point before its decimals, and none where it is whole.
    static func number(_ value: Double) -> String {
        value == value.rounded() && value.magnitude < 9e15 ? String(Int64(value)) : "\(value)"
    }

    /// A cell in quotes where it has a comma, a quote or a line's end. What a spreadsheet would take for a formula gets an apostrophe.
    static func cell(_ text: String) -> String {
        let isFormula = text.unicodeScalars.first.map { ["=", "+", "@", "\t"].contains($0) || ($0 == "-" && Double(text) == nil) } ?? false
        let text = isFormula ? "'" + text : text
        guard text.unicodeScalars.contains(where: { [",", "\"", "\r", "\n"].contains($0) }) else { return text }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }
}
