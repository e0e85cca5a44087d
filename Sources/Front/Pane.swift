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
    /// What the cursor stands on in a detail: Enter opens it, and `related` is about it.
    var target: Target? { get }
    /// Puts the cursor on the first thing that leads on, when the keyboard comes to a detail.
    mutating func arrive()
    /// Makes the row under the cursor what is chosen, when a screen comes to the front and what was chosen is not on it.
    mutating func adopt(_ selection: inout Selection, in scene: Scene)
    /// True if the pane's row under the cursor is what is chosen.
    func leads(to target: Target?, in scene: Scene) -> Bool
    /// Called after each change of the filter.
    mutating func filterChanged(in scene: Scene, _ selection: inout Selection)
    /// What a command is called here, where that says more than its general name.
    func name(of command: Command, in scene: Scene) -> String?
    /// Lets go of maps that are no longer shown.
    mutating func forgetMaps()
    /// Goes one level up inside of the pane, such as from a part of a map to the whole. False where it is at its top.
    mutating func goUp() -> Bool
    /// Closes what lies over the pane, such as the list of its columns, without a change. False where nothing does.
    mutating func closeOverlay() -> Bool
    /// True for what otherwise the picture of the screen obeys, where the pane takes it for itself.
    func obeys(_ command: Command) -> Bool
    /// The wheel was turned so many steps down over a cell; false where the pane leaves it to the cursor.
    mutating func wheel(by steps: Int, at point: Point, in scene: Scene) -> Bool
    /// The mouse was moved with its button held.
    mutating func drag(from start: Point, to end: Point, in scene: Scene)
    /// Whose keys hide the general ones in a place that the pane leads; nil for none.
    var keyContext: Keymap.Context? { get }
    /// What the pane's screen is about, where the pane itself knows that; nil leaves it to the screen.
    func topic(in scene: Scene) -> String?
    /// How much of the clock the pane shows: the program wakes up no more often than that.
    func clock(in scene: Scene) -> ClockHand?
    /// The rows that the pane fills, where it knows; the rest of its window is better given to others.
    func naturalHeight(width: Int) -> Int?
    /// What is typed to narrow the pane; empty for none.
    var filter: String { get set }
    /// How many rows are left of all, for the filter's line.
    var shown: (rows: Int, of: Int) { get }
    /// True where the filter is a query with fields; elsewhere it is words alone.
    var isAsked: Bool { get }
    /// The records that the pane lists; nil for several kinds.
    func collection(in scene: Scene) -> RecordCollection?
    /// What is wrong with the filter; nil where it is understood.
    var fault: QueryFault? { get }
    /// True while the pane goes on with something slice by slice.
    var isBusy: Bool { get }
    /// Does the next slice.
    mutating func proceed(in scene: Scene)
    /// The records that are marked, in the order of the rows.
    var marked: [RecordName] { get }
    /// What an action on records is about: what is marked, else the record under the cursor.
    var subjects: [RecordName] { get }
    /// How a table is shown, and its rows as positions in the collection; nil for a pane that is no table.
    var table: (view: TableView, rows: [Int32])? { get }
    /// Shows a table in this way, when it lists the view's collection.
    mutating func show(_ view: TableView)
    /// The text of the row under the cursor, whole: for the status line where it is cut.
    func description(in scene: Scene) -> String
    /// The value under the cursor, to be copied; nil leaves it to the title of what is chosen.
    func value(in scene: Scene) -> PaneValue?
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
    /// Change what has been noted of the forums' days, and say how that went.
    case days(DayChange)
    /// The same, once the same question is the answer to the key before too.
    case ask(Phrase, DayChange)
}

extension Pane {
    var target: Target? { nil }
    var isAsked: Bool { false }
    func collection(in scene: Scene) -> RecordCollection? { nil }
    var fault: QueryFault? { nil }
    var isBusy: Bool { false }
    mutating func proceed(in scene: Scene) {}
    var keyContext: Keymap.Context? { nil }
    func topic(in scene: Scene) -> String? { nil }
    func clock(in scene: Scene) -> ClockHand? { nil }
    func naturalHeight(width: Int) -> Int? { nil }
    mutating func arrive() {}
    mutating func adopt(_ selection: inout Selection, in scene: Scene) {}
    func leads(to target: Target?, in scene: Scene) -> Bool { true }
    mutating func filterChanged(in scene: Scene, _ selection: inout Selection) {}
    func name(of command: Command, in scene: Scene) -> String? { nil }
    mutating func forgetMaps() {}
    mutating func goUp() -> Bool { false }
    mutating func closeOverlay() -> Bool { false }
    func obeys(_ command: Command) -> Bool { false }
    var marked: [RecordName] { [] }
    var subjects: [RecordName] { target.map { [$0.record] } ?? [] }
    var table: (view: TableView, rows: [Int32])? { nil }
    mutating func show(_ view: TableView) {}
    mutating func wheel(by steps: Int, at point: Point, in scene: Scene) -> Bool { false }
    mutating func drag(from start: Point, to end: Point, in scene: Scene) {}
    func description(in scene: Scene) -> String { "" }
    func value(in scene: Scene) -> PaneValue? { nil }
}
