import TUI

/// The line in which the name of a view is typed that is to be saved.
struct ViewName: Sendable {
    var line: LineEdit
    /// The name that is taken already: Enter once more replaces that view.
    var taken: String?
}
