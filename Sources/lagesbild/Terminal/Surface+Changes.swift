import TUI

extension Surface {
    /// The columns in which a row differs from that of an equally wide surface, from the first to the last; nil where none does.
    func changedColumns(_ y: Int, since other: Surface) -> Range<Int>? {
        guard !hasSameRow(y, as: other) else { return nil }
        return withRow(y) { row in
            other.withRow(y) { before in
                func isSame(_ x: Int) -> Bool {
                    row[x].isCluster || before[x].isCluster
                        ? row[x].style == before[x].style && cluster(row[x]) == other.cluster(before[x]) : row[x] == before[x]
                }
                guard let first = row.indices.first(where: { !isSame($0) }), let last = row.indices.last(where: { !isSame($0) }) else {
                    return nil
                }
                // A glyph is sent from its left half on.
                return (row[first].width == 0 ? max(0, first - 1) : first)..<last + 1
            }
        }
    }
}

extension Cell {
    /// A glyph of several scalars; what it is stands in the surface.
    fileprivate var isCluster: Bool { width > 0 && scalar == nil }
}
