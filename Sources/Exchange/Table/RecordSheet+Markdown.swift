import Front
import Model

/// A table in Markdown, as GitHub and most notebooks read it.
extension RecordSheet {
    public var markdown: [String] {
        let heads = fields.map { Markdown.escaped(scene.heading(of: $0, in: collection)) }
        let rules = fields.map { $0.kind.isNumeric ? "---:" : "---" }
        return [Self.row(heads), Self.row(rules)]
            + positions.map { position in
                Self.row(fields.map { Markdown.escaped(scene.cell($0, of: collection, at: Int(position)).whole) })
            }
    }

    private static func row(_ cells: [String]) -> String { "| " + cells.joined(by: " | ") + " |" }
}
