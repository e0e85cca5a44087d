import Model
import TUI

/// The help for a place: its commands with their keys, narrowed by typing; Enter runs the chosen one.
struct Help: Sendable {
    var line = LineEdit()
    var cursor = ListCursor()
    let commands: [Command]

    /// The commands whose key, name or sentence the typed words occur in.
    func matches(in scene: Scene) -> [Command] {
        let filter = TextQuery(line.text)
        return commands.filter { command in
            let keys = scene.keymap.keys(for: command).joined(by: " ")
            return filter.matches("\(keys) \(scene.language.name(of: command)) \(scene.language.help(of: command))")
        }
    }

    /// The keys of a command; those of a step back stand with the step forward.
    private static func keys(for command: Command, _ keymap: Keymap) -> [String] {
        (command == .nextTopic ? keymap.keys(for: .previousTopic) : []) + keymap.keys(for: command)
    }

    /// Below this width a line has its key and its name; the chosen one's sentence stands at the bottom.
    private static let wideEnough = 64
    private static let top = 2

    /// The rows that there are for commands in a body of this size.
    static func rows(in size: Size) -> Int { max(1, size.height - top - (size.width < wideEnough ? 2 : 0)) }

    func draw(on surface: inout Surface, in scene: Scene) {
        let rows = matches(in: scene)
        let isWide = surface.width >= Self.wideEnough
        let height = Self.rows(in: surface.size)
        let keyWidth = isWide ? 16 : 14
        let names = commands.map { scene.language.name(of: $0).cellWidth }.max() ?? 0
        for y in 0..<max(0, min(height, rows.count - cursor.top)) {
            let command = rows[cursor.top + y]
            let place = Self.top + y
            let keys = Self.keys(for: command, scene.keymap).map { KeyLabel.of($0) }.joined(by: " ")
            surface.put(keys, x: 1, y: place, style: .accent, limit: keyWidth - 1)
            surface.put(
                scene.language.name(of: command), x: 1 + keyWidth, y: place, style: Style(.text, .bold), limit: surface.width - keyWidth - 2
            )
            if isWide {
                surface.put(
                    scene.language.help(of: command), x: 3 + keyWidth + names, y: place, limit: surface.width - keyWidth - names - 4)
            }
            guard cursor.top + y == cursor.position else { continue }
            surface.restyle(Rect(x: 0, y: place, width: surface.width, height: 1)) { $0.selected() }
            surface.put("▌", x: 0, y: place, style: Style(.focus).selected())
            if isWide { continue }
            for (line, text) in scene.language.help(of: command).wrapped(to: max(4, surface.width - 2)).prefix(2).enumerated() {
                surface.put(text, x: 1, y: Self.top + height + line, style: .muted)
            }
        }
        if rows.isEmpty { surface.put(scene.say(.noMatch(line.text)), x: 1, y: Self.top, style: .muted) }
        surface.inside(Rect(x: 0, y: 0, width: surface.width, height: Self.top + height)) {
            ScrollMark(first: cursor.top, shown: height, of: rows.count).draw(on: &$0, top: Self.top)
        }
        let prompt = scene.say(.helpPrompt) + " "
        let used = surface.put(prompt, x: 1, y: 0, style: .muted)
        line.draw(on: &surface, x: 1 + used, y: 0, width: max(1, surface.width - used - 2), style: .text)
    }
}

/// How a key is written on the screen: short, and the same in every language.
enum KeyLabel {
    static func of(_ notation: String) -> String {
        switch notation {
        case "Up": "↑"
        case "Down": "↓"
        case "Left": "←"
        case "Right": "→"
        case "PageUp": "PgUp"
        case "PageDown": "PgDn"
        case "Backspace": "⌫"
        default: notation
        }
    }
}
