import Front
import Model
import TUI

/// A table for people on a terminal or in a pipe: columns beside each other, numbers to the right, nothing but text.
extension RecordSheet {
    /// The lines, the first with the headings.
    ///
    /// - Parameter width: the columns that there are; nil where nothing is cut, as in a pipe.
    public func plain(width: Int?) -> [String] {
        let heads = fields.map { scene.heading(of: $0, in: collection) }
        let rows = positions.map { position in
            fields.map { field in
                let cell = scene.cell(field, of: collection, at: Int(position))
                return width == nil ? cell.whole : cell.text
            }
        }
        return Columns(rights: fields.map(\.kind.isNumeric), width: width).lines([heads] + rows)
    }
}

/// Texts beside each other in columns as wide as they need, with nothing in them that a terminal obeys.
public struct Columns {
    let rights: [Bool]
    let width: Int?

    /// - Parameter rights: for each column whether it stands at its right edge.
    public init(rights: [Bool], width: Int?) {
        self.rights = rights
        self.width = width
    }

    /// No column but the last takes more than this where there is an end to the room.
    private static let most = 48

    public func lines(_ rows: [[String]]) -> [String] {
        var widths = [Int](repeating: 0, count: rights.count)
        for row in rows { for (index, cell) in row.enumerated() { widths[index] = max(widths[index], cell.cellWidth) } }
        if width != nil { for index in widths.indices.dropLast() { widths[index] = min(widths[index], Self.most) } }
        return rows.map { line($0, widths) }
    }

    private func line(_ row: [String], _ widths: [Int]) -> String {
        var line = ""
        for (index, cell) in row.enumerated() {
            let shown = cell.cut(to: width == nil ? .max : widths[index])
            let space = String(repeating: " ", count: max(0, widths[index] - shown.cellWidth))
            let isLast = index == row.count - 1
            line += rights[index] ? space + shown : isLast ? shown : shown + space
            if !isLast { line += "  " }
        }
        while line.last == " " { line.removeLast() }
        return width.map { line.cut(to: $0) } ?? line
    }
}
