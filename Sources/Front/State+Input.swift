import Model
import TUI

extension State {
    /// Keys, pasted text and the mouse.
    mutating func take(_ input: Input) -> [Effect] {
        switch input {
        case .key(let key):
            (asked, message, awaitsHit) = (message, nil, false)
            return take(key)
        case .paste(let text):
            paste(text)
            return []
        case .mouse(let mouse): return take(mouse)
        case .focus: return []
        }
    }

    /// Pasted text is text: it goes into the line that is open, and never runs a command.
    private mutating func paste(_ text: String) {
        switch prompt {
        case .none: message = .label(.pastedIgnored)
        case .filter(var line):
            line.insert(text)
            prompt = .filter(line)
            narrow(line.text)
        case .find(var line):
            line.insert(text)
            prompt = .find(line)
            narrow(line.text)
        case .help(var help):
            help.line.insert(text)
            prompt = .help(help)
        case .palette(var palette):
            palette.line.insert(text)
            palette.cursor = ListCursor()
            (palette.isChosen, palette.fault) = (false, nil)
            prompt = .palette(palette)
        case .saveView(var asked):
            asked.line.insert(text)
            asked.taken = nil
            prompt = .saveView(asked)
        case .views: message = .label(.pastedIgnored)
        }
    }

    private mutating func take(_ key: Key) -> [Effect] {
        switch prompt {
        case .none: break
        case .filter(let line): return filter(line, key)
        case .find(let line): return find(line, key)
        case .help(let help): return self.help(help, key)
        case .palette(let palette): return self.palette(palette, key)
        case .saveView(let asked): return saveView(asked, key)
        case .views(let list): return viewList(list, key)
        }
        strokes.append(key)
        switch settings.keymap.meaning(of: strokes, in: place.keyContext) {
        case .command(let command):
            strokes = []
            return perform(command)
        case .prefix:
            message = .prefix(strokes.map { KeyLabel.of("\($0)") }.joined(by: " "))
            return []
        case .nothing:
            let pressed = strokes.map { KeyLabel.of("\($0)") }.joined(by: " ")
            strokes = []
            message = .unboundKey(pressed)
            return []
        }
    }

    /// The line in which a filter is typed: each key narrows the pane.
    private mutating func filter(_ line: LineEdit, _ key: Key) -> [Effect] {
        var line = line
        switch key.code {
        // What is not understood is said above the line, and stays to be mended.
        case .enter where place.panes[place.focus].fault != nil: break
        case .enter:
            prompt = .none
        case _ where key.callsOff:
            callOffFilter()
        case .tab where completed(line, needsField: false) != nil:
            guard let completed = completed(line, needsField: false) else { break }
            prompt = .filter(completed)
            narrow(completed.text)
        case .up, .down, .pageUp, .pageDown, .tab:
            prompt = .none
            return perform(key.code == .up ? .up : .down)
        default:
            _ = line.apply(key)
            prompt = .filter(line)
            narrow(line.text)
        }
        return []
    }

    /// Closes the filter's line, and returns to the row where it was opened.
    private mutating func callOffFilter() {
        prompt = .none
        if let unfiltered { (place.panes[place.focus], selection) = unfiltered }
        unfiltered = nil
        narrow("")
    }

    mutating func narrow(_ text: String) {
        place.panes[place.focus].filter = text
        if let scene { withPane(place.focus) { $0.filterChanged(in: scene, &$1) } }
    }

    /// The help: typing narrows it, Enter runs the chosen line.
    private mutating func help(_ help: Help, _ key: Key) -> [Effect] {
        guard let scene else { return [] }
        var help = help
        let rows = help.matches(in: scene)
        let height = Help.rows(in: frame.body.size)
        switch key.code {
        case .enter:
            prompt = .none
            return rows.indices.contains(help.cursor.position) ? perform(rows[help.cursor.position]) : []
        case _ where key.callsOff, .function(1):
            prompt = .none
            return []
        case .up: help.cursor.move(by: -1, count: rows.count)
        case .down: help.cursor.move(by: 1, count: rows.count)
        case .pageUp: help.cursor.page(by: -1, height: height, count: rows.count)
        case .pageDown: help.cursor.page(by: 1, height: height, count: rows.count)
        case .backspace where help.line.text.isEmpty:
            prompt = .none
            return []
        default:
            _ = help.line.apply(key)
            help.cursor = ListCursor()
        }
        help.cursor.reveal(height: height, count: help.matches(in: scene).count)
        prompt = .help(help)
        return []
    }

    /// A click chooses what it falls on: a row, a screen's name, a command in the key bar. The wheel moves the pane under it.
    private mutating func take(_ mouse: Mouse) -> [Effect] {
        guard let scene, case .none = prompt else { return [] }
        let point = Point(x: mouse.x, y: mouse.y)
        replaceable = nil
        if mouse.kind == .press {
            (asked, message) = (message, nil)
            if frame.tabs.contains(point), let kind = screen(at: mouse.x) { return perform(kind.command) }
            if frame.keys.contains(point), let command = barCommand(at: mouse.x) { return perform(command) }
        }
        guard let window = Arrangement.windows(of: place, in: frame.body).first(where: { $0.rect.contains(point) }) else { return [] }
        let local = inside(window, point)
        switch mouse.kind {
        case .press:
            place.focus = window.pane
            dragged = (window.pane, point)
            withPane(window.pane) { $0.click(at: local, in: scene, &$1) }
        case .wheelUp, .wheelDown:
            let steps = mouse.kind == .wheelUp ? -1 : 1
            let hasTurned = withPane(window.pane) { pane, _ in pane.wheel(by: steps, at: local, in: scene) }
            if !hasTurned { _ = withPane(window.pane) { $0.perform(steps < 0 ? .up : .down, in: scene, &$1) } }
        case .drag:
            guard let dragged, dragged.pane == window.pane else { break }
            let start = inside(window, dragged.at)
            withPane(window.pane) { pane, _ in pane.drag(from: start, to: local, in: scene) }
            self.dragged?.at = point
        case .release: dragged = nil
        }
        return []
    }

    /// A cell of the screen in the coordinates of a window's pane.
    private func inside(_ window: Arrangement.Window, _ point: Point) -> Point {
        let content = frame.content(window.rect)
        return Point(x: point.x - content.x, y: point.y - content.y)
    }
}
