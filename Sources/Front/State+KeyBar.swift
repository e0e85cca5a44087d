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
        let answer = self.answer
        surface.put(answer, x: max(0, surface.width - answer.cellWidth - 1), y: 0, style: message == nil ? .muted : .accent)
        for (command, x) in barItems {
            let used = surface.put(barKey(command), x: x, y: 0, style: .accent) + 1
            surface.put(name(of: command), x: x + used, y: 0, style: .muted)
        }
    }

    /// The answer to the last key, else what is chosen, as far as there is room.
    private var answer: String { (message.map { settings.language.say($0) } ?? standing).cut(to: max(0, frame.keys.width - 2)) }

    /// The command whose key or name stands in this column.
    func barCommand(at x: Int) -> Command? {
        guard case .none = prompt else { return nil }
        return barItems.first { $0.x..<$0.x + width(of: $0.command) ~= x }?.command
    }

    /// The commands that there is room for beside the answer, and where each stands.
    private var barItems: [(command: Command, x: Int)] {
        let answer = self.answer
        let room = frame.keys.width - 1 - (answer.isEmpty ? 0 : answer.cellWidth + 2)
        // Help has its place before all others: who knows that key finds the rest.
        let commands = barCommands
        let help = commands.contains(.help) ? width(of: .help) + 2 : 0
        var items: [(command: Command, x: Int)] = []
        var x = 1
        for command in commands {
            let kept = command == .help || items.contains { $0.command == .help } ? 0 : help
            guard x + width(of: command) + kept <= room else { continue }
            items.append((command, x))
            x += width(of: command) + 2
        }
        return items
    }

    private func width(of command: Command) -> Int { barKey(command).cellWidth + 1 + name(of: command).cellWidth }

    private func name(of command: Command) -> String {
        scene.flatMap { place.panes[place.focus].name(of: command, in: $0) } ?? settings.language.name(of: command)
    }

    private var barCommands: [Command] {
        if case .help = prompt { return [.open, .back] }
        if case .find = prompt { return [.open, .nextPane, .back] }
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
        return pane.description(in: scene).cut(to: max(10, size.width / 4))
    }
}
