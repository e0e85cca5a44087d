import Model
import TUI

/// What stands below a table: the whole of what is cut under the cursor, then how much is shown and what it comes to.
struct TableFooter: Sendable {
    var whole: [String] = []
    /// What is said of the rows, in one line or, where there is room, in as many as it needs.
    var parts: [[Page.Span]] = []
    /// Empty rows before it.
    var air = 0

    /// The rows that it takes.
    var rows: Int { parts.isEmpty ? 0 : air + whole.count + parts.count }

    /// Something that is said of the rows.
    struct Part {
        var span: Page.Span
        /// True for what says more of the part before it, and nothing without it.
        var isAside = false

        init(_ text: String, _ style: Style = .text, isAside: Bool = false) { (span, self.isAside) = (Page.Span(text, style), isAside) }
    }

    private static let mostLines = 3
    private static let leastHeight = 8
    private static let roomyHeight = 14
    private static let gap = 3

    init() {}

    /// The footer for a pane of this size; nothing where the rows need the room.
    init(whole text: String, _ parts: [Part], in size: Size) {
        guard size.height >= Self.leastHeight, size.width > 4 else { return }
        let isRoomy = size.height >= Self.roomyHeight
        air = isRoomy ? 1 : 0
        self.parts = Self.lines(of: parts, width: size.width - 2, most: isRoomy ? Self.mostLines : 1)
        guard !text.isEmpty else { return }
        let lines = text.wrapped(to: size.width - 2)
        whole = Array(lines.prefix(Self.mostLines))
        if lines.count > Self.mostLines { whole[Self.mostLines - 1] = (whole[Self.mostLines - 1] + " …").cut(to: size.width - 2) }
    }

    func draw(on surface: inout Surface) {
        guard rows > 0 else { return }
        var y = surface.height - rows + air
        for line in whole {
            surface.put(line, x: 1, y: y)
            y += 1
        }
        for line in parts {
            var x = 1
            for part in line { x += surface.put(part.text, x: x, y: y, style: part.style, limit: surface.width - 1 - x) + Self.gap }
            y += 1
        }
    }

    /// Puts the parts into lines; what there is no room for is left out.
    private static func lines(of parts: [Part], width: Int, most: Int) -> [[Page.Span]] {
        var lines: [[Page.Span]] = [[]]
        var used = 0
        var isLeftOut = false
        for part in parts where !(part.isAside && isLeftOut) {
            let wide = part.span.text.cellWidth
            isLeftOut = false
            if used > 0, used + gap + wide > width {
                guard lines.count < most else {
                    isLeftOut = true
                    continue
                }
                lines.append([])
                used = 0
            }
            lines[lines.count - 1].append(part.span)
            used += (used > 0 ? gap : 0) + wide
        }
        return lines
    }
}

extension TablePane {
    /// The footer for the line and column under the cursor.
    func footer(in scene: Scene) -> TableFooter { TableFooter(whole: cutText(in: scene), parts(in: scene), in: size) }

    /// The whole value of the current cell where the table shows less of it.
    private func cutText(in scene: Scene) -> String {
        guard chooser == nil, made.frequencies == nil, let line else { return "" }
        let slot = made.layout.slot(of: column)
        if let group, line.isHeading {
            let width = (made.layout.slots.first?.width ?? 0) - heading(of: group, isFolded: false, in: scene).aside.cellWidth - 4
            return group.label.cellWidth > width ? group.label : ""
        }
        let cell = scene.cell(field, of: collection, at: Int(line.position))
        let indent = column == 0 && view.group != nil ? 2 : 0
        return cell.isCounted || cell.text.cellWidth > (slot?.width ?? 0) - indent ? cell.whole : ""
    }

    /// How much is shown, of which value, what is marked, and the sums.
    private func parts(in scene: Scene) -> [TableFooter.Part] {
        guard let totals = made.totals else { return [] }
        let all = made.own.count
        // What is marked is what the reader works with: its sums come before those of all, where there is room for one only.
        var parts = markedParts(in: scene)
        parts.append(
            TableFooter.Part(
                totals.count == all
                    ? scene.say(.collectionCount(collection, all)) : scene.say(.shownOf(collection, totals.count, of: all)), .muted))
        if let table = made.frequencies { parts.append(TableFooter.Part(scene.say(.valueCount(table.rows.count)), .muted)) }
        for case .value(let field, let key) in levels {
            parts.append(TableFooter.Part(scene.heading(of: field, in: collection) + " = " + scene.words(key, of: field), .accent))
        }
        for (text, known) in sums(of: totals, in: scene) {
            parts.append(TableFooter.Part(text))
            if known < totals.count { parts.append(TableFooter.Part(scene.say(.knownOf(known, of: totals.count)), .muted, isAside: true)) }
        }
        return parts
    }

    /// How much is marked, and what that comes to.
    private func markedParts(in scene: Scene) -> [TableFooter.Part] {
        guard !made.marked.isEmpty else { return [] }
        let count = scene.say(.markedCount(made.marked.count, shown: made.markedShown))
        let sums = made.markedTotals.map { self.sums(of: $0, in: scene) } ?? []
        guard let first = sums.first else { return [TableFooter.Part(count, .accent)] }
        return [TableFooter.Part(count + ": " + first.text, .accent)]
            + sums.dropFirst().map { TableFooter.Part($0.text, .accent, isAside: true) }
    }

    /// What each field comes to, and of how many records that is known.
    private func sums(of totals: TableTotals, in scene: Scene) -> [(text: String, known: Int)] {
        view.summed.compactMap { field in
            let sums = totals.sums.filter { $0.field == field && ($0.amount != 0 || field.kind != .count) }
            guard !sums.isEmpty else { return nil }
            return (scene.heading(of: field, in: collection) + " " + TableTotals.words(sums, in: scene), sums.reduce(0) { $0 + $1.known })
        }
    }
}
