/// What the terminal says that the user did.
public enum Input: Hashable, Sendable {
    case key(Key)
    case paste(String)
    case mouse(Mouse)
    /// The terminal's window got the focus, or lost it.
    case focus(Bool)
}

/// Something done with the mouse over a cell.
public struct Mouse: Hashable, Sendable {
    /// A button of the mouse.
    public enum Button: Hashable, Sendable {
        case left, middle, right
    }

    /// What was done; a drag is a move with the button held.
    public enum Kind: Hashable, Sendable {
        case press, release, drag, wheelUp, wheelDown
    }

    public var kind: Kind
    /// The button pressed, released or held; nil for the wheel.
    public var button: Button?
    /// The column and row, counted from 0.
    public var x: Int
    public var y: Int
    public var modifiers: Key.Modifiers

    public init(_ kind: Kind, button: Button? = nil, x: Int, y: Int, modifiers: Key.Modifiers = []) {
        self.kind = kind
        self.button = button
        self.x = x
        self.y = y
        self.modifiers = modifiers
    }
}
