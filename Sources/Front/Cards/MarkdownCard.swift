import Model
import TUI

/// A record's page as Markdown: its title as a heading, its fields as a table, its lists as lists.
struct MarkdownCard {
    private(set) var text = ""
    private var last: Page.Kind?

    /// The card of a record, or of a session of a forum.
    init(_ target: Target, in scene: Scene) {
        self.init(Pages.card(of: target, in: scene))
        // What is invented says so wherever it goes.
        if scene.workspace.info.isSynthetic { add("*\(Markdown.escaped(scene.say(.synthetic)))*", as: .text) }
    }

    init(_ page: Page) {
        for line in page.lines where !line.spans.isEmpty { add(line) }
    }

    private mutating func add(_ line: Page.Line) {
        let spans = line.spans.map(\.text)
        switch line.kind {
        case .title: add("# " + Self.title(line), as: .title)
        case .heading: add("## " + Self.title(line), as: .heading)
        case .field:
            let label = Markdown.escaped((spans.first ?? "").trimmed)
            let value = Markdown.escaped(spans.dropFirst().joined(by: "").trimmed)
            add((last == .field ? "" : "| | |\n| --- | --- |\n") + "| \(label) | \(value) |", as: .field)
        case .item:
            let depth = max(0, line.indent / 2 - 1)
            add(String(repeating: "  ", count: depth) + "- " + Markdown.escaped(Self.words(spans.joined(by: "").withoutMark)), as: .item)
        case .text: add(Markdown.escaped(Self.words(spans.joined(by: ""))), as: .text)
        }
    }

    /// Rows of a table and of a list follow each other; all else has a blank line before it.
    private mutating func add(_ block: String, as kind: Page.Kind) {
        let follows = kind == last && (kind == .field || kind == .item)
        text += (text.isEmpty || follows ? "" : "\n") + block + "\n"
        last = kind
    }

    /// A heading, and what is said after it.
    private static func title(_ line: Page.Line) -> String {
        let aside = line.spans.dropFirst().map(\.text).joined(by: "").trimmed
        return Markdown.escaped((line.spans.first?.text ?? "").trimmed) + (aside.isEmpty ? "" : " · " + Markdown.escaped(aside))
    }

    /// Blanks that stand for columns on the screen become one, with what parts the columns.
    private static func words(_ text: String) -> String {
        var words = ""
        for part in text.trimmed.utf8.split(separator: 0x20) {
            words += (words.isEmpty ? "" : " ") + String(Substring(part))
        }
        return words
    }
}

extension Pages {
    /// The page that the card of a record, or of a part of it, is made of.
    static func card(of target: Target, in scene: Scene) -> Page {
        if let part = target.part, let forum = scene.workspace.find(target.record) as? Forum, let page = session(part, of: forum, in: scene)
        {
            return page
        }
        return record(target.record, in: scene)
    }
}

extension String {
    /// The text of a row without the dot that marks it on the screen.
    fileprivate var withoutMark: String { hasPrefix("· ") ? String(dropFirst(2)) : self }
}
