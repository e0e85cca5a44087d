import Model
import TUI

/// The find box: a place with a line that is typed in.
extension State {
    /// Opens the box, or goes back to its line.
    mutating func find(_ words: String? = nil) {
        if place.kind != .find {
            guard scene != nil else { return }
            remember()
            trail.append(Place(.find, cameFrom: selection))
            selection.target = nil
        }
        place.focus = 0
        prompt = .find(LineEdit(words ?? place.panes[0].filter))
        if let words { narrow(words) }
    }

    /// A key while the line is typed: what is found follows each one.
    mutating func find(_ line: LineEdit, _ key: Key) -> [Effect] {
        var line = line
        switch key.code {
        // Before there are words to look through, Enter waits for them.
        case .enter where index == nil: awaitsHit = !line.text.isEmpty
        case .enter:
            if let scene { withPane(0) { pane, _ in while pane.isBusy { pane.proceed(in: scene) } } }
            // Without a hit the line stays, or the next letters would be commands.
            guard place.panes[0].shown.rows > 0 else {
                message = line.text.isEmpty ? nil : .noMatch(line.text)
                break
            }
            prompt = .none
            return perform(.open)
        case _ where key.callsOff, .tab where key.modifiers.contains(.shift):
            prompt = .none
            back()
        case .tab:
            guard let completed = completed(line, needsField: true) else {
                prompt = .none
                break
            }
            prompt = .find(completed)
            narrow(completed.text)
        case .up, .down, .pageUp, .pageDown:
            prompt = .none
            return perform(key.code == .up ? .up : key.code == .pageUp ? .pageUp : key.code == .pageDown ? .pageDown : .down)
        default:
            _ = line.apply(key)
            prompt = .find(line)
            narrow(line.text)
        }
        return []
    }

    /// Takes the words to look through, and does what Enter waited for.
    mutating func take(_ index: FindIndex) -> [Effect] {
        self.index = index
        indexGeneration += 1
        guard awaitsHit, case .find(let line) = prompt else { return [] }
        awaitsHit = false
        settle()
        return find(line, Key(.enter))
    }
}
