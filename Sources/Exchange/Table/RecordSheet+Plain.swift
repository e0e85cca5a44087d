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
