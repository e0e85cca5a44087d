import TUI

/// The parts of the screen: where one is and what day it is, the screens by number, the body, the keys that work here.
struct Frame: Equatable {
    let header: Rect
    let tabs: Rect
    let body: Rect
    let keys: Rect

    /// A body lower than this has the lines around it.
    private static let leastBody = 3

    /// What is least needed goes first where there is no room: the screens' names, the header, at last the keys.
    init(_ size: Size) {
        var rest = Rect(size)
        func takeTop(_ rows: Int) -> Rect {
            let parts = rest.split(top: rest.height >= rows + Self.leastBody ? rows : 0)
            rest = parts.bottom
            return parts.top
        }
        let isRoomy = size.height >= 20
        let bar = rest.split(bottom: rest.height > 1 ? 1 : 0)
        (rest, keys) = (bar.top, bar.bottom)
        header = takeTop(1)
        tabs = takeTop(1)
        if isRoomy { _ = takeTop(1) }
        body = rest
    }

    /// The part of a window that its pane draws on: without the line that parts it from the window before or above it.
    func content(_ window: Rect) -> Rect {
        let inside = window.x > body.x ? window.split(left: 2).right : window
        return window.y > body.y ? inside.split(top: 1).bottom : inside
    }
}
