import Model
import TUI

/// A table with a cursor on a cell: the matrix of areas and steps, or a programme's outline in the same form.
struct Grid: Sendable {
    struct Column: Sendable, Hashable {
        /// What the column is about, to find it again.
        var id: String
        var heading: String
        /// What the heading says below its name.
        var note = ""
        var noteStyle = Style.muted
    }

    struct Row: Sendable {
        var id: String
        var label: String
        /// Said after the label where there is room: the name in another language.
        var aside = ""
        var depth = 0
        var isHeading = false
        var cells: [Cell]
    }

    struct Cell: Sendable {
        var glyph = ""
        var word = ""
        /// Counts and dates, shown as far as there is room.
        var extras: [String] = []
        var style = Style.text
        var choice: Choice
        var isRight = false
    }

    /// What a cell stands for, and what Enter does there.
    enum Choice: Sendable, Equatable {
        case matrix(MatrixChoice, [RecordName], none: Phrase)
        case target(Target)
    }

    var columns: [Column]
    var rows: [Row]
    /// True where all cells of a row stand for the same: then the cursor is on the row.
    var isOutline = false
    /// What is known and what is not, in parts.
    var summary: [String]

    /// The same with rows and columns exchanged.
    var transposed: Grid {
        var turned = Grid(
            columns: rows.map { Column(id: $0.id, heading: $0.label) },
            rows: columns.map { Row(id: $0.id, label: $0.heading, aside: $0.note, cells: []) }, summary: summary)
        for row in rows {
            for (index, cell) in row.cells.enumerated() where turned.rows.indices.contains(index) { turned.rows[index].cells.append(cell) }
        }
        return turned
    }
}

/// How a state looks: its glyph and its colour. The word is the language's.
enum StateMark {
    static func glyph(_ state: Progress.State) -> String {
        switch state {
        case .held: "●"
        case .underWay: "◐"
        case .planned: "○"
        case .notTakingPart: "×"
        case .unknown: "?"
        }
    }

    static func style(_ state: Progress.State) -> Style {
        switch state {
        case .held: .good
        case .underWay: .accent
        case .planned: .text
        case .notTakingPart, .unknown: .muted
        }
    }

    static func state(_ status: Forum.Status?) -> Progress.State {
        switch status {
        case .held: .held
        case .planned, .confirmed: .planned
        case .cancelled: .notTakingPart
        case nil: .unknown
        }
    }
}
