import Model
import TUI

/// A part of a screen: it draws itself into its window, and knows what the commands mean to it.
///
/// A pane is a value. What panes share is the selection alone; what a pane keeps for itself is its cursor and rows made once.
protocol Pane: Sendable {
    /// Brings the rows up to date with the scene, for a window of this size. Cheap when nothing has changed.
    mutating func refresh(in scene: Scene, size: Size)
    /// What does something here and now, the most useful first.
    func commands(in scene: Scene) -> [Command]
    mutating func perform(_ command: Command, in scene: Scene, _ selection: inout Selection) -> Reaction
    /// What a click in the pane's window chooses.
    mutating func click(at point: Point, in scene: Scene, _ selection: inout Selection)
    func draw(on surface: inout Surface, in scene: Scene, isFocused: Bool)
    /// What is typed to narrow the pane; empty for none.
    var filter: String { get set }
    /// How many rows are left of all, for the filter's line.
    var shown: (rows: Int, of: Int) { get }
    /// The text of the row under the cursor, whole: for the status line where it is cut.
    func description(in scene: Scene) -> String
}

/// What a pane answers to a command.
enum Reaction: Equatable {
    /// It was done.
    case done
    /// The pane does not know the command.
    case ignored
    /// Go to the detail beside.
    case enter
    /// Leave for the pane or place before.
    case leave
    /// Open a record as a place of its own.
    case open(Target)
    /// Nothing to do, for this reason.
    case say(Phrase)
}

extension Pane {
    func description(in scene: Scene) -> String { "" }
}
