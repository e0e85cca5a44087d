import TUI

/// The keyboard: which keys mean which command. One table, from which the help, the key bar, the documents and the tests read.
public struct Keymap: Sendable {
    /// A command with its keys as `Key` writes them; a key of two strokes is written with a blank between.
    public struct Binding: Sendable {
        public let command: Command
        public let keys: [String]
        /// Where the keys mean this; nil for everywhere.
        public var context: Context?
    }

    /// A screen whose own keys hide the general ones.
    public enum Context: Sendable, Hashable {
        case day
    }

    public static let bindings: [Binding] = [
        Binding(command: .up, keys: ["Up", "k"]),
        Binding(command: .down, keys: ["Down", "j"]),
        Binding(command: .left, keys: ["Left", "h"]),
        Binding(command: .right, keys: ["Right", "l"]),
        Binding(command: .first, keys: ["Home", "g g"]),
        Binding(command: .last, keys: ["End", "G"]),
        Binding(command: .pageUp, keys: ["PageUp", "Ctrl-u"]),
        Binding(command: .pageDown, keys: ["PageDown", "Ctrl-d"]),
        Binding(command: .detailUp, keys: ["K"]),
        Binding(command: .detailDown, keys: ["J"]),
        Binding(command: .open, keys: ["Enter"]),
        Binding(command: .back, keys: ["Esc", "Backspace", "q"]),
        Binding(command: .toggle, keys: ["'"]),
        Binding(command: .previousTopic, keys: ["<", "ö"]),
        Binding(command: .nextTopic, keys: [">", "ä"]),
        Binding(command: .nextForm, keys: ["V"]),
        Binding(command: .nextPane, keys: ["Tab"]),
        Binding(command: .previousPane, keys: ["Shift-Tab"]),
        Binding(command: .zoom, keys: ["z", "0"]),
        Binding(command: .related, keys: ["r"]),
        Binding(command: .filter, keys: ["/"]),
        Binding(command: .nextMatch, keys: ["n"]),
        Binding(command: .previousMatch, keys: ["N"]),
        Binding(command: .zoomIn, keys: ["+"]),
        Binding(command: .zoomOut, keys: ["-"]),
        Binding(command: .fit, keys: ["_"]),
        Binding(command: .panLeft, keys: ["H", "Shift-Left"]),
        Binding(command: .panRight, keys: ["L", "Shift-Right"]),
        Binding(command: .panUp, keys: ["Shift-Up", "Ö"]),
        Binding(command: .panDown, keys: ["Shift-Down", "Ä"]),
        Binding(command: .characters, keys: ["c"]),
        Binding(command: .now, keys: ["."]),
        Binding(command: .startBlock, keys: ["L"], context: .day),
        Binding(command: .shorten, keys: [","], context: .day),
        Binding(command: .lengthen, keys: [";"], context: .day),
        Binding(command: .buffer, keys: ["i"], context: .day),
        Binding(command: .dropSession, keys: ["X"], context: .day),
        Binding(command: .undo, keys: ["u"], context: .day),
        Binding(command: .choose, keys: ["Space"], context: .day),
        Binding(command: .find, keys: ["f"]),
        Binding(command: .palette, keys: [":", "§"]),
        Binding(command: .wide, keys: ["w"]),
        Binding(command: .sort, keys: ["o"]),
        Binding(command: .sortReversed, keys: ["O"]),
        Binding(command: .frequencies, keys: ["F"]),
        Binding(command: .mark, keys: ["Space"]),
        Binding(command: .markRange, keys: ["v"]),
        Binding(command: .invertMarks, keys: ["*"]),
        Binding(command: .columns, keys: ["C"]),
        Binding(command: .group, keys: []),
        Binding(command: .saveView, keys: ["b"]),
        Binding(command: .views, keys: ["B"]),
        Binding(command: .copy, keys: ["y"]),
        Binding(command: .copyCard, keys: ["Y"]),
        Binding(command: .addresses, keys: ["A"]),
        Binding(command: .context, keys: []),
        Binding(command: .theme, keys: []),
        Binding(command: .language, keys: []),
        Binding(command: .export, keys: []),
        Binding(command: .doubles, keys: []),
        Binding(command: .names, keys: ["s"]),
        Binding(command: .help, keys: ["?", "F1"]),
        Binding(command: .openOverview, keys: ["1"]),
        Binding(command: .openRegions, keys: ["2"]),
        Binding(command: .openForums, keys: ["3"]),
        Binding(command: .openTeams, keys: ["4"]),
        Binding(command: .openProjects, keys: ["5"]),
        Binding(command: .openContacts, keys: ["6"]),
        Binding(command: .openTimeline, keys: ["7"]),
        Binding(command: .openDay, keys: ["8"]),
        Binding(command: .openProblems, keys: ["p"]),
        Binding(command: .mouse, keys: ["M"]),
        Binding(command: .reload, keys: ["R"]),
        Binding(command: .redraw, keys: ["Ctrl-l"]),
        Binding(command: .suspend, keys: ["Ctrl-z"]),
        Binding(command: .cancel, keys: ["Ctrl-c"]),
        Binding(command: .quit, keys: ["Q"]),
    ]

    /// What the keys pressed so far mean.
    public enum Meaning: Equatable, Sendable {
        case command(Command)
        /// The beginning of a key of two strokes.
        case prefix
        case nothing
    }

    /// Few, and looked through faster than a table for them is made.
    private let bindings: [Binding]

    public init(_ bindings: [Binding] = Keymap.bindings) { self.bindings = bindings }

    /// The context's own bindings come before the general ones.
    public func meaning(of pressed: [Key], in context: Context? = nil) -> Meaning {
        let written = pressed.map(\.description).joined(by: " ")
        let matching = bindings.filter { $0.keys.contains(written) }
        if let own = matching.last(where: { $0.context != nil && $0.context == context }) ?? matching.last(where: { $0.context == nil }) {
            return .command(own.command)
        }
        let isPrefix = bindings.contains { ($0.context ?? context) == context && $0.keys.contains { $0.hasPrefix(written + " ") } }
        return isPrefix ? .prefix : .nothing
    }

    /// The key that the key bar and messages show for a command.
    public func key(for command: Command) -> String { keys(for: command).first ?? "" }

    /// All keys of a command.
    public func keys(for command: Command) -> [String] { bindings.first { $0.command == command }?.keys ?? [] }
}
