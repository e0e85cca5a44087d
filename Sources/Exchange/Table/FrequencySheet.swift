import Front
import Model

/// How often the values of a field occur, to be written for others.
public struct FrequencySheet {
    private let table: FrequencyTable
    private let scene: Scene

    public init(_ table: FrequencyTable, in scene: Scene) {
        self.table = table
        self.scene = scene
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

    public var csv: [String] {
        [RecordSheet.cell(table.field.rawValue) + ",count"] + table.rows.map { "\(RecordSheet.cell($0.label)),\($0.count)" }
    }

    /// One array, a value a line.
    public var json: [String] {
        JSONValue.lines(
            table.rows.map { row in
                var members = JSONMembers()
                members.add("value", row.label)
                members.add("count", row.count)
                return .object(members)
            })
    }
}
