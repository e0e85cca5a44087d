import TUI

extension ListCursor {
    /// Follows a command that leads up or down a list; false where it is none of those.
    mutating func follow(_ command: Command, height: Int, count: Int) -> Bool {
        switch command {
        case .up: move(by: -1, count: count)
        case .down: move(by: 1, count: count)
        case .pageUp: page(by: -1, height: height, count: count)
        case .pageDown: page(by: 1, height: height, count: count)
        case .first: home()
        case .last: end(count: count)
        default: return false
        }
        return true
    }
}

extension Key {
    /// True for the keys that call a line or a list off, wherever it stands.
    var callsOff: Bool { code == .escape || code == .character("c") && modifiers.contains(.control) }
}
