import Front
import Model

/// How often the values of a field occur, to be written for others.
public struct FrequencySheet {
    let table: FrequencyTable
    let scene: Scene
    /// The codes that rows have in the language's words, such as countries.
    private let codes: [String: String]

    public init(_ field: FieldName, among positions: [Int32], of collection: RecordCollection, in scene: Scene) {
        table = FrequencyTable(field, among: positions, of: collection, in: scene)
        self.scene = scene
        var codes: [String: String] = [:]
        if field.kind == .code {
            for position in positions {
                for value in scene.workspace.values(of: field, in: collection, at: Int(position)) {
                    if case .code(let code) = value { codes[scene.words(value, of: field)] = code }
                }
            }
        }
        self.codes = codes
    }

    /// Lines with a heading: value, count, share.
    public func plain(width: Int?) -> [String] {
        let heading = scene.say(.field(table.field))
        let rows = table.rows.map { row in
            [row.label, scene.language.number(Double(row.count)), scene.language.number(row.share * 100, decimals: 1) + " %"]
        }
        return Columns(rights: [false, true, true], width: width)
            .lines([[heading, scene.say(.countColumn), scene.say(.shareColumn)]] + rows)
    }

    /// The rows for programs: equals are in the order of their codes, whatever the language calls them.
    var rows: [FrequencyTable.Row] {
        guard !codes.isEmpty else { return table.rows }
        return table.rows.sorted { (-$0.count, code(of: $0) ?? "\u{10FFFF}") < (-$1.count, code(of: $1) ?? "\u{10FFFF}") }
    }

    /// The code that a row is about; nil where it is about none.
    func code(of row: FrequencyTable.Row) -> String? {
        guard case .text(let label) = row.key else { return nil }
        return codes[label]
    }
}
