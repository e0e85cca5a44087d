import Model
import TUI

/// Writes a page: titles, headings, labelled values, lists that lead on. What is not known is left out or said to be unknown.
struct PageBuilder {
    let scene: Scene
    private(set) var page = Page()

    init(_ scene: Scene) { self.scene = scene }

    /// The column at which values start after their labels.
    private static let labelWidth = 15

    mutating func title(_ text: String, aside: String = "") {
        var spans = [Page.Span(text, .heading)]
        if !aside.isEmpty { spans.append(Page.Span("  " + aside, .muted)) }
        page.lines.append(Page.Line(spans: spans, kind: .title))
    }

    /// A blank line, unless the page begins here or has one already.
    mutating func gap() {
        if let last = page.lines.last, !last.spans.isEmpty { page.lines.append(Page.Line(spans: [])) }
    }

    mutating func heading(_ label: Label, aside: String = "") { heading(scene.say(label), aside: aside) }

    mutating func heading(_ text: String, aside: String = "") {
        gap()
        var spans = [Page.Span(text, .heading)]
        if !aside.isEmpty { spans.append(Page.Span("  " + aside, .muted)) }
        page.lines.append(Page.Line(spans: spans, kind: .heading))
    }

    /// A line of one text; nothing where it is empty.
    mutating func line(_ text: String, _ style: Style = .text, indent: Int = 0, target: Target? = nil, anchor: String? = nil) {
        guard !text.isEmpty else { return }
        line([Page.Span(text, style)], indent: indent, target: target, anchor: anchor)
    }

    mutating func line(
        _ spans: [Page.Span], indent: Int = 0, hanging: Int? = nil, target: Target? = nil, anchor: String? = nil,
        kind: Page.Kind? = nil, value: String? = nil
    ) {
        page.lines.append(
            Page.Line(
                spans: spans, indent: indent, hanging: hanging ?? indent, target: target, anchor: anchor,
                kind: kind ?? (indent > 0 ? .item : .text), value: value))
    }

    /// A paragraph of a record's own text.
    mutating func paragraph(_ text: Text) {
        for paragraph in scene.text(text).utf8.split(separator: UInt8(ascii: "\n")) { line(String(Substring(paragraph))) }
    }

    /// A label and its value; nothing where the value is empty.
    mutating func field(_ label: Label, _ value: String, _ style: Style = .text, target: Target? = nil, isCopied: Bool = false) {
        field(scene.say(label), value, style, target: target, isCopied: isCopied)
    }

    /// The same; where it is one to copy, the cursor stops at it.
    mutating func field(_ name: String, _ value: String, _ style: Style = .text, target: Target? = nil, isCopied: Bool = false) {
        guard !value.isEmpty else { return }
        let padded = name.cellWidth < Self.labelWidth ? name.padded(to: Self.labelWidth) : name + " "
        line(
            [Page.Span(padded, .muted), Page.Span(value, style)], hanging: Self.labelWidth, target: target, kind: .field,
            value: isCopied ? value : nil)
    }

    /// A label and a record that it leads to; a dangling reference is shown as such.
    mutating func field(_ label: Label, to name: RecordName?) {
        guard let name else { return }
        let isThere = scene.workspace.find(name) != nil
        field(label, scene.title(name), isThere ? .text : .bad, target: isThere ? Target(name) : nil)
    }

    /// A label and the records that it leads to, one below the other.
    mutating func field<R: Record>(_ label: Label, to ids: [ID<R>]) {
        for (index, id) in ids.enumerated() {
            if index == 0 { field(label, to: id.name) } else { field(" ", scene.title(id.name), target: Target(id.name)) }
        }
    }

    /// A row of a list that leads to a record, with something said after its title.
    mutating func entry(_ name: RecordName, aside: String = "", part: String? = nil, indent: Int = 2) {
        let isThere = scene.workspace.find(name) != nil
        var spans = [Page.Span(scene.title(name), isThere ? .text : .bad)]
        if !aside.isEmpty { spans.append(Page.Span("  " + aside, .muted)) }
        line(spans, indent: indent, hanging: indent + 2, target: isThere ? Target(name, part: part) : nil)
    }

    /// A page lists so many records of a kind: who wants more than these goes to their screen.
    private static let most = 300

    /// A list of records below the name of their collection or another heading, each with what `aside` says of it; nothing where there are
    /// none. Where there are more than a page holds they stand in the folder's order, for sorting thousands would be felt at every key.
    mutating func list<R: Record>(
        _ records: [R], heading: String? = nil, isByTitle: Bool = false, aside: (R) -> String = { _ in "" }
    ) {
        guard !records.isEmpty else { return }
        self.heading(heading ?? scene.say(.collection(R.collection)), aside: scene.say(.count(records.count)))
        let shown = records.count > Self.most ? Array(records.prefix(Self.most)) : isByTitle ? scene.byTitle(records) : records
        for record in shown { entry(record.name, aside: aside(record)) }
        if shown.count < records.count { line(scene.say(.more(records.count - shown.count)), .muted, indent: 2) }
    }

    /// A heading and bulleted texts; nothing where there are none.
    mutating func bullets(_ heading: Label, _ texts: [Text]) {
        guard !texts.isEmpty else { return }
        self.heading(heading)
        for text in texts { line([Page.Span("· ", .muted), Page.Span(scene.text(text))], indent: 2, hanging: 4) }
    }

    /// Contacts with their roles.
    mutating func contacts(_ contacts: [Contact]) {
        guard !contacts.isEmpty else { return }
        heading(.contacts)
        for contact in contacts { if let person = contact.person { entry(person.name, aside: scene.role(contact.role)) } }
    }

    /// What other sources say, each with what it is about.
    mutating func conflicts(_ conflicts: [Conflict]) {
        for conflict in conflicts {
            let source = conflict.source.string(in: scene.names)
            line(
                [
                    Page.Span("≠ ", .warning), Page.Span(scene.member(conflict.field) + "  ", .muted), Page.Span(scene.value(of: conflict)),
                    Page.Span(source.isEmpty ? "" : "  " + source, .muted),
                ], indent: 2, hanging: 4)
        }
    }

    /// What every record may carry, at the end of its page: background, conflicts, links, tags and where it all comes from.
    mutating func basics(_ basics: Basics) {
        if !basics.background.isEmpty {
            heading(.background)
            paragraph(basics.background)
        }
        if !basics.conflicts.isEmpty {
            heading(.conflicts, aside: scene.say(.sourcesDisagree))
            conflicts(basics.conflicts)
        }
        if !basics.links.isEmpty {
            heading(.links)
            for link in basics.links { webLine(scene.text(link.title), link.url, isCopied: true) }
        }
        if !basics.tags.isEmpty {
            heading(.tags)
            line(basics.tags.joined(by: " · "), indent: 2)
        }
        if !basics.sources.isEmpty {
            heading(.sources, aside: scene.say(.count(basics.sources.count)))
            for source in basics.sources { webLine(scene.text(source.title), source.url) }
        }
    }

    private mutating func webLine(_ title: String, _ url: String, isCopied: Bool = false) {
        let copied = isCopied && !url.isEmpty ? url : nil
        line([Page.Span("· ", .muted), Page.Span(title.isEmpty ? url : title)], indent: 2, hanging: 4, value: copied)
        if !title.isEmpty && !url.isEmpty { line(url, .muted, indent: 4) }
    }
}
