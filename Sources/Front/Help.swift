import Model
import TUI

/// The help for a place: its commands with their keys, narrowed by typing; Enter runs the chosen one.
struct Help: Sendable {
    var line = LineEdit()
    var cursor = ListCursor()
    let commands: [Command]

    /// The commands whose key, name or sentence the typed words occur in.
    func matches(in scene: Scene) -> [Command] {
        let filter = Filter(line.text)
        return commands.filter { command in
            let keys = scene.keymap.keys(for: command).joined(separator: " ")
            return filter.matches("\(keys) \(scene.language.name(of: command)) \(scene.language.help(of: command))")
        }
    }

    func draw(on surface: inout Surface, in scene: Scene) {
        let rows = matches(in: scene)
        let keyWidth = 16
        let longest = commands.map { scene.language.name(of: $0).cellWidth }.max() ?? 0
        let nameWidth = min(longest + 2, max(10, (surface.width - keyWidth) / 3))
        let top = 2
        for y in 0..<max(0, min(surface.height - top, rows.count - cursor.top)) {
            let command = rows[cursor.top + y]
            let keys = scene.keymap.keys(for: command).map { KeyLabel.of($0) }.joined(separator: "  ")
            surface.put(keys, x: 1, y: top + y, style: .accent, limit: keyWidth - 1)
            surface.put(scene.language.name(of: command), x: 1 + keyWidth, y: top + y, style: Style(.text, .bold), limit: nameWidth - 1)
            surface.put(
                scene.language.help(of: command), x: 1 + keyWidth + nameWidth, y: top + y, style: .text,
                limit: surface.width - keyWidth - nameWidth - 2)
            if cursor.top + y == cursor.position {
                surface.restyle(Rect(x: 0, y: top + y, width: surface.width, height: 1)) { $0.selected() }
                surface.put("▌", x: 0, y: top + y, style: Style(.focus).selected())
            }
        }
        if rows.isEmpty { surface.put(scene.say(.noMatch(line.text)), x: 1, y: top, style: .muted) }
        ScrollMark(first: cursor.top, shown: surface.height - top, of: rows.count).draw(on: &surface, top: top)
        let prompt = scene.say(.helpPrompt) + " "
        let used = surface.put(prompt, x: 1, y: 0, style: .muted)
        line.draw(on: &surface, x: 1 + used, y: 0, width: max(1, surface.width - used - 2), style: .text)
    }
}

/// How a key is written on the screen: short, and the same in every language.
enum KeyLabel {
    private static let symbols = [
        "Up": "↑", "Down": "↓", "Left": "←", "Right": "→", "Escape": "Esc", "PageUp": "PgUp", "PageDown": "PgDn", "Backspace": "⌫",
    ]

    static func of(_ notation: String) -> String { symbols[notation] ?? notation }
}
