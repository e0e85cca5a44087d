import Model
import TUI

/// The line below the panes: keys, what is typed, answers.
extension State {
    /// The keys that do something here and now, or the line that is typed; the answer to the last key at the right.
    func drawKeys(on surface: inout Surface) {
        let language = settings.language
        if case .filter(let line) = prompt {
            let shown = place.panes[place.focus].shown
            let count = language.say(.matches(shown.rows, of: shown.of))
            let used = surface.put(language.say(.filterPrompt) + " ", x: 1, y: 0, style: .accent)
            line.draw(on: &surface, x: 1 + used, y: 0, width: max(1, surface.width - used - count.cellWidth - 4), style: .text)
            surface.put(count, x: max(0, surface.width - count.cellWidth - 1), y: 0, style: .muted)
            return
        }
        let answer = (message.map { language.say($0) } ?? standing).cut(to: max(0, surface.width - 2))
        let style: Style = message == nil ? .muted : .accent
        var room = surface.width - 1
        if !answer.isEmpty {
            surface.put(answer, x: max(0, surface.width - answer.cellWidth - 1), y: 0, style: style)
            room -= answer.cellWidth + 2
        }
        var x = 1
        for command in barCommands {
            let key = barKey(command)
            let name = language.name(of: command)
            guard x + key.cellWidth + name.cellWidth + 1 <= room else { continue }
            x += surface.put(key, x: x, y: 0, style: .accent) + 1
            x += surface.put(name, x: x, y: 0, style: .muted) + 2
        }
    }

    private var barCommands: [Command] {
        if case .help = prompt { return [.open, .back] }
        return commands
    }

    /// `<` and `>` stand together in the key bar.
    private func barKey(_ command: Command) -> String {
        let key = KeyLabel.of(settings.keymap.key(for: command))
        return command == .nextTopic ? KeyLabel.of(settings.keymap.key(for: .previousTopic)) + " " + key : key
    }

    /// What the status says while there is no answer: a standing filter, else the whole of what is chosen.
    private var standing: String {
        guard let scene else { return "" }
        let pane = place.panes[place.focus]
        if !pane.filter.isEmpty { return "/" + pane.filter + "  " + scene.say(.matches(pane.shown.rows, of: pane.shown.of)) }
        if scene.workspace.isPartial { return scene.say(.reading(RecordCollection.allCases.reduce(0) { $0 + scene.workspace.count($1) })) }
        return pane.description(in: scene).cut(to: max(10, size.width / 3))
    }
}
