import Model
import TUI

extension State {
    var frame: Frame { Frame(size) }

    /// The picture of the state. It reads nothing but the state.
    public func draw() -> Surface {
        var surface = Surface(size: size)
        surface.inside(frame.header) { drawHeader(on: &$0) }
        surface.inside(frame.tabs) { drawTabs(on: &$0) }
        if let scene {
            switch prompt {
            case .help(let help): surface.inside(frame.body) { help.draw(on: &$0, in: scene) }
            case .palette(let palette):
                let rows = rows(of: palette)
                drawSheet(Palette.rows(rows.count, in: frame.body.size), on: &surface, in: scene) { palette.draw(rows, on: &$0, in: scene) }
            case .views(let list):
                drawSheet(ViewList.rows(views.saved.count), on: &surface, in: scene) { list.draw(views.saved, on: &$0, in: scene) }
            case .none, .filter, .find, .saveView: drawPanes(on: &surface, in: scene)
            }
        } else if frame.body.height > 0 {
            surface.inside(frame.body) { $0.put(settings.language.say(.loading), x: 1, y: 0, style: .muted) }
        }
        surface.inside(frame.keys) { drawKeys(on: &$0) }
        drawQueryAid(on: &surface)
        return surface
    }

    /// Something to choose from, over the panes: what of them it does not need is still seen.
    private func drawSheet(_ rows: Int, on surface: inout Surface, in scene: Scene, _ draw: (inout Surface) -> Void) {
        let body = frame.body
        guard rows + 1 < body.height else { return surface.inside(body, draw) }
        drawPanes(on: &surface, in: scene)
        surface.fill(Rect(x: body.x, y: body.y, width: body.width, height: rows), style: .text)
        surface.put(String(repeating: "─", count: body.width), x: body.x, y: body.y + rows, style: Style(.focus))
        surface.inside(Rect(x: body.x, y: body.y, width: body.width, height: rows), draw)
    }

    private func drawPanes(on surface: inout Surface, in scene: Scene) {
        for window in Arrangement.windows(of: place, in: frame.body) where !window.rect.isEmpty {
            let isFocused = window.pane == place.focus && !isTyping
            let line = isFocused ? Style(.focus) : .border
            if window.rect.x > frame.body.x {
                for y in 0..<window.rect.height { surface.put("│", x: window.rect.x, y: window.rect.y + y, style: line) }
            }
            if window.rect.y > frame.body.y {
                surface.put(String(repeating: "─", count: window.rect.width), x: window.rect.x, y: window.rect.y, style: line)
            }
            surface.inside(frame.content(window.rect)) {
                place.panes[window.pane].draw(on: &$0, in: scene, isFocused: isFocused)
                if place.kind == .find, window.pane == 0 { drawFindLine(on: &$0) }
            }
        }
    }

    /// The line of the find box, above what was found.
    private func drawFindLine(on surface: inout Surface) {
        let used = surface.put(settings.language.say(.findPrompt) + " ", x: 1, y: 0, style: .accent)
        let width = max(1, surface.width - used - 2)
        if case .find(let line) = prompt {
            line.draw(on: &surface, x: 1 + used, y: 0, width: width, style: .text)
        } else {
            surface.put(place.panes[0].filter, x: 1 + used, y: 0, style: .text, limit: width)
        }
    }

    private var isTyping: Bool {
        if case .none = prompt { return false }
        return true
    }
}
