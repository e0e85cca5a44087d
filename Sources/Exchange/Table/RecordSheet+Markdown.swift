import Front
import Model

/// A table in Markdown, as GitHub and most notebooks read it.
extension RecordSheet {
    public var markdown: [String] {
        let heads = fields.map { Self.escaped(scene.heading(of: $0, in: collection)) }
        let rules = fields.map { $0.kind.isNumeric ? "---:" : "---" }
        return [Self.row(heads), Self.row(rules)]
            + positions.map { position in
                Self.row(fields.map { Self.escaped(scene.cell($0, of: collection, at: Int(position)).whole) })
            }
    }

    private static func row(_ cells: [String]) -> String { "| " + cells.joined(by: " | ") + " |" }

    /// A text that no sign of it is taken for Markdown's.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "|", "\\", "`", "*", "_", "[", "]", "<", ">", "#": escaped += "\\\(scalar)"
            case "\n", "\r", "\t": escaped += " "
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
