import Model
import TUI

/// A value that a pane has under its cursor, and what it is called.
struct PaneValue: Sendable, Equatable {
    let text: String
    let label: String

    init(_ text: String, label: String) {
        (self.text, self.label) = (text, label)
    }

    /// What is copied of a line of a page: an address or a link itself, a field's value without its label, the title of a row.
    init(_ line: Page.Line, in scene: Scene) {
        let spans = line.spans.map(\.text)
        switch line.kind {
        case .field:
            let label = (spans.first ?? "").trimmed
            self.init(
                line.value ?? spans.dropFirst().joined(by: "").trimmed, label: (label.isEmpty ? scene.say(.name) : label).lowercased())
        case .text, .title, .heading, .item:
            let title = line.spans.first { $0.style != .muted }?.text ?? spans.joined(by: "")
            self.init(line.value ?? title.trimmed, label: scene.say(line.value == nil ? .name : .web).lowercased())
        }
    }
}

extension String {
    /// The text without blanks at its ends.
    var trimmed: String {
        var text = self[...]
        while text.utf8.first == 0x20 { text = text.dropFirst() }
        while text.utf8.last == 0x20 { text = text.dropLast() }
        return String(text)
    }
}
