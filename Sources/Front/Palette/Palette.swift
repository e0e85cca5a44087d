import Model
import TUI

/// The command palette: a line with a command's name and what it takes, and what may stand there.
///
/// Until the line begins with a whole name and a blank, it narrows the commands; from then on it is the command's argument. It is text and
/// nothing else until Enter: what is pasted runs nothing.
struct Palette: Sendable {
    var line = LineEdit()
    /// The row that is chosen; in an argument none is before an arrow was pressed.
    var cursor = ListCursor()
    var isChosen = false
    /// Why the argument cannot be used.
    var fault: Phrase?

    /// What the line says so far.
    enum Reading: Sendable, Equatable {
        case name(String)
        case argument(PaletteItem, String)
    }

    /// A row below the line.
    struct Row: Sendable, Equatable {
        /// What is put into the line.
        var text: String
        /// What is said behind it.
        var aside = ""
        var help = ""
        var key = ""
        /// The command of a row of names.
        var item: PaletteItem?
    }

    func reading(_ language: any Language) -> Reading {
        var best: (item: PaletteItem, name: String, rest: String)?
        for item in PaletteItem.all where item.argument != nil {
            for (rank, name) in item.names(first: language).enumerated() {
                guard let rest = PaletteWord.rest(of: line.text, after: name) else { continue }
                // The longest name, and of those one of the own language.
                if name.count > best?.name.count ?? 0 || (rank == 0 && name.count == best?.name.count) { best = (item, name, rest) }
            }
        }
        return best.map { .argument($0.item, $0.rest) } ?? .name(line.text.trimmed)
    }

    /// Puts a row's text in the place of what is being typed.
    mutating func take(_ row: Row, _ reading: Reading) {
        switch reading {
        case .name: line = LineEdit(row.text + (row.item?.argument == nil ? "" : " "))
        case .argument(_, let argument):
            let kept = line.text.dropLast(argument.count)
            line = LineEdit(String(kept) + row.text)
        }
        cursor = ListCursor()
        (isChosen, fault) = (false, nil)
    }
}
