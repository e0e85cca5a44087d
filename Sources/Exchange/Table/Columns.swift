import Front
import TUI

/// Texts beside each other in columns as wide as they need, with nothing in them that a terminal obeys.
public struct Columns {
    private let rights: [Bool]
    private let width: Int?
    private let keepsLast: Bool

    /// - Parameters:
    ///   - rights: for each column whether it stands at its right edge.
    ///   - width: the columns that there are; nil where nothing is cut, as in a pipe.
    ///   - keepsLast: true where the last column stays whole as long as the others have anything to give, the first of them first.
    public init(rights: [Bool], width: Int?, keepsLast: Bool = false) {
        self.rights = rights
        self.width = width
        self.keepsLast = keepsLast
    }

    /// No column but the last is made wider than this; in a pipe a longer text pushes what follows it.
    private static let most = 48
    /// What comes to less is hard to tell apart: a line that needs more room than this leaves cuts its own texts.
    private static let least = 16
    private static let gap = "  "

    public func lines(_ rows: [[String]]) -> [String] {
        var widths = [Int](repeating: 0, count: rights.count)
        for row in rows { for (index, cell) in row.enumerated() { widths[index] = max(widths[index], cell.cellWidth) } }
        let last = widths.last ?? 0
        for index in widths.indices.dropLast() { widths[index] = min(widths[index], Self.most) }
        let usual = narrowed(widths, last: last, least: Self.least)
        return rows.map { line($0, narrowed(usual, last: $0.last?.cellWidth ?? 0, least: 1)) }
    }

    /// The widths when the last column has so many cells: the first gives what is missing, then the next, down to the least.
    private func narrowed(_ widths: [Int], last: Int, least: Int) -> [Int] {
        guard keepsLast, let width else { return widths }
        var widths = widths
        var missing = widths.dropLast().reduce(0) { $0 + $1 + Self.gap.count } + last - width
        for index in widths.indices.dropLast() where missing > 0 {
            let given = min(missing, max(0, widths[index] - least))
            widths[index] -= given
            missing -= given
        }
        return widths
    }

    private func line(_ row: [String], _ widths: [Int]) -> String {
        var line = ""
        for (index, cell) in row.enumerated() {
            let isLast = index == row.count - 1
            let shown = cell.cut(to: width == nil || (isLast && keepsLast) ? .max : widths[index])
            let space = String(repeating: " ", count: max(0, widths[index] - shown.cellWidth))
            line += rights[index] ? space + shown : isLast ? shown : shown + space
            if !isLast { line += Self.gap }
        }
        while line.last == " " { line.removeLast() }
        guard let width, line.cellWidth > width else { return line }
        // Where there is no room beside it, what is to be kept stands alone.
        return (keepsLast ? row.last ?? "" : line).cut(to: width)
    }
}
