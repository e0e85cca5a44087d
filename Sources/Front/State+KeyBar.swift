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
        if case .saveView(let asked) = prompt { return drawViewName(asked, on: &surface) }
        let answer = self.answer
        surface.put(answer, x: max(0, surface.width - answer.cellWidth - 1), y: 0, style: message == nil ? .muted : .accent)
        for (command, x) in barItems {
            let used = surface.put(barKey(command), x: x, y: 0, style: .accent) + 1
            surface.put(name(of: command), x: x + used, y: 0, style: .muted)
        }
    }

    /// The line for the name of a view, and what Enter does that is not seen.
    private func drawViewName(_ asked: ViewName, on surface: inout Surface) {
        let language = settings.language
        let hint = asked.taken.map { language.say(.againReplacesView($0)) } ?? ""
        let used = surface.put(language.say(.viewNamePrompt) + " ", x: 1, y: 0, style: .accent)
        let room = hint.isEmpty ? 2 : min(hint.cellWidth + 3, max(2, surface.width / 2))
        asked.line.draw(on: &surface, x: 1 + used, y: 0, width: max(1, surface.width - used - 1 - room), style: .text)
        let shown = hint.cut(to: max(0, room - 3))
        surface.put(shown, x: max(0, surface.width - shown.cellWidth - 1), y: 0, style: .warning)
    }

    /// The answer to the last key, else what is chosen, as far as there is room.
    private var answer: String {
        let answer = (message.map { settings.language.say($0) } ?? standing).cut(to: max(0, frame.keys.width - 2))
        // What only says on gives way to the keys that lead on and back.
        let keys = essentials.reduce(0) { $0 + width(of: $1) + 2 }
        return message == nil && keys + answer.cellWidth + 2 > frame.keys.width ? "" : answer
    }

    /// The commands that come before all others: who knows the help's key finds the rest.
    private var essentials: [Command] {
        let commands = barCommands
        return [.help, .open, .back].filter { commands.contains($0) }
    }

    /// The command whose key or name stands in this column.
    func barCommand(at x: Int) -> Command? {
        guard case .none = prompt else { return nil }
        return barItems.first { $0.x..<$0.x + width(of: $0.command) ~= x }?.command
    }

    /// The commands that there is room for beside the answer, and where each stands.
    private var barItems: [(command: Command, x: Int)] {
        let answer = self.answer
        let room = frame.keys.width - 1 - (answer.isEmpty ? 0 : answer.cellWidth + 2)
        // What has its place before the others is kept room for, as far as there is any.
        var kept: [Command] = []
        var keptRoom = 0
        for command in essentials where 1 + keptRoom + width(of: command) <= room {
            kept.append(command)
            keptRoom += width(of: command) + 2
        }
        var items: [(command: Command, x: Int)] = []
        var x = 1
        for command in barCommands {
            let wide = width(of: command) + 2
            if let place = kept.firstIndex(of: command) {
                kept.remove(at: place)
                keptRoom -= wide
            } else if essentials.contains(command) || x + wide + keptRoom - 2 > room {
                continue
            }
            items.append((command, x))
            x += wide
        }
        return items
    }

    private func width(of command: Command) -> Int { barKey(command).cellWidth + 1 + name(of: command).cellWidth }

    private func name(of command: Command) -> String {
        switch (prompt, command) {
        case (.help, .open), (.palette, .open): return settings.language.say(.runIt)
        case (.palette, .nextPane): return settings.language.say(.completeIt)
        case (.find, .nextPane): return settings.language.say(.toResults)
        default: break
        }
        return scene.flatMap { place.panes[place.focus].name(of: command, in: $0) } ?? settings.language.name(of: command)
    }

    private var barCommands: [Command] {
        switch prompt {
        case .palette: return [.open, .nextPane, .back]
        case .help, .views: return [.open, .back]
        case .find: return [.open, .nextPane, .back]
        case .none, .filter, .saveView: return commands
        }
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
        // The find box has its line above what it found.
        if place.kind == .find { return "" }
        if !pane.filter.isEmpty { return "/" + pane.filter + "  " + scene.say(.matches(pane.shown.rows, of: pane.shown.of)) }
        if scene.workspace.isPartial { return scene.say(.reading(RecordCollection.allCases.reduce(0) { $0 + scene.workspace.count($1) })) }
        return pane.description(in: scene).cut(to: max(10, size.width / 4))
    }
}
