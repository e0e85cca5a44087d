import Model
import TUI

/// What of the table is seen, and how it is drawn.
extension TablePane {
    /// The cells that the marks take when something is marked.
    private static let markWidth = 2

    /// Lays the columns out, brings the cursor into sight, and makes what is seen.
    mutating func look(in scene: Scene) {
        column = max(0, min(column, view.columns.count - 1))
        made.layout = layout(scroll: scroll, current: column)
        scroll = made.layout.scroll
        made.footer = footer(in: scene)
        made.height = max(1, size.height - 1 - made.footer.rows)
        cursor.reveal(height: made.height, count: made.lines.count)
        if case .frequencies(let field, var cursor) = levels.last, let table = made.frequencies {
            cursor.reveal(height: made.height, count: table.rows.count)
            levels[levels.count - 1] = .frequencies(field, cursor)
        }
        if var chooser {
            chooser.cursor.reveal(height: max(1, size.height - 1), count: chooser.entries.count)
            self.chooser = chooser
        }
        lookAtCells(in: scene)
    }

    func layout(scroll: Int, current: Int) -> TableLayout {
        let marks = made.markedPositions.isEmpty ? 0 : Self.markWidth
        return TableLayout(made.wishes, width: size.width, from: 1 + marks, scroll: scroll, current: current)
    }

    /// A cursor that moves makes only the rows that come into sight.
    private mutating func lookAtCells(in scene: Scene) {
        let seen = cursor.top..<max(cursor.top, min(made.lines.count, cursor.top + made.height))
        let columns = made.layout.slots.map(\.column)
        guard seen != made.sight.lines || columns != made.sight.columns else { return }
        let known = made.sight.columns == columns ? made.sight : Sight()
        let fields = columns.map { view.columns[$0].field }
        let cells = seen.map { index in
            known.lines.contains(index) ? known.cells[index - known.lines.lowerBound] : self.cells(of: made.lines[index], fields, in: scene)
        }
        made.sight = Sight(lines: seen, columns: columns, cells: cells)
    }

    /// What a line says in these columns: a record its values, a heading the sums of its group.
    private func cells(of line: TableLine, _ fields: [FieldName], in scene: Scene) -> [TableCell] {
        guard line.isHeading else { return fields.map { scene.cell($0, of: collection, at: Int(line.position)) } }
        guard let groups = made.rows?.groups else { return [] }
        let group = groups.groups[Int(line.group)]
        return fields.map { field in
            let sums = made.figures.first { $0.field == field }?.sums(of: groups.positions(of: group)) ?? []
            let words = TableTotals.words(sums, in: scene)
            return TableCell(text: words, whole: words, style: .muted)
        }
    }

    func draw(on surface: inout Surface, in scene: Scene, isFocused: Bool) {
        if let chooser { return draw(chooser, on: &surface, in: scene, isFocused: isFocused) }
        if case .frequencies(_, let cursor) = levels.last, let table = made.frequencies {
            draw(table, cursor, on: &surface, in: scene, isFocused: isFocused)
            return made.footer.draw(on: &surface)
        }
        drawHeadings(on: &surface, in: scene, isFocused: isFocused)
        if made.lines.isEmpty { drawReason(on: &surface, in: scene) } else { drawLines(on: &surface, in: scene, isFocused: isFocused) }
        made.footer.draw(on: &surface)
        ScrollMark(first: cursor.top, shown: made.height, of: made.lines.count).draw(
            on: &surface, top: 1, bottom: made.footer.rows)
    }

    private func drawHeadings(on surface: inout Surface, in scene: Scene, isFocused: Bool) {
        for slot in made.layout.slots {
            let text = heading(of: slot.column, in: scene)
            let style = slot.column == column && isFocused ? Style(.heading, [.bold, .underline]) : .muted
            // The mark of the order is kept where the heading is cut.
            let mark = text.last.map { "▲▼23".contains($0) } == true && text.cellWidth > slot.width ? text.suffix(1) : ""
            let shown = mark.isEmpty ? text : text.cut(to: max(0, slot.width - 1)) + mark
            put(shown, slot, on: &surface, y: 0, style: style)
        }
        if made.layout.hasEarlier, let first = made.layout.slots.first { surface.put("‹", x: first.end, y: 0, style: .accent) }
        if made.layout.hasLater { surface.put("›", x: surface.width - 1, y: 0, style: .accent) }
    }

    private func drawReason(on surface: inout Surface, in scene: Scene) {
        let reason: Phrase = scene.context.map { .nothingInContext($0.text) } ?? .emptyCollection(collection)
        let phrase: Phrase = made.own.isEmpty ? reason : .emptyFilter(filter)
        for (y, text) in scene.say(phrase).wrapped(to: max(4, surface.width - 2)).enumerated() {
            surface.put(text, x: 1, y: y + 2, style: .muted)
        }
    }

    private func drawLines(on surface: inout Surface, in scene: Scene, isFocused: Bool) {
        let sight = made.sight
        let lines = sight.lines.map { made.lines[$0] }
        let indent = view.group == nil ? 0 : 2
        let first = made.layout.slots.first?.width ?? 0
        let firsts = sight.cells.map { $0.first?.text ?? "" }.cutApart(to: lines.map { max(0, first - ($0.isHeading ? 0 : indent)) })
        for (y, line) in lines.enumerated() {
            for (index, slot) in made.layout.slots.enumerated() where index < sight.cells[y].count {
                let cell = sight.cells[y][index]
                if slot.column > 0 {
                    put(cell.text, slot, on: &surface, y: y + 1, style: cell.style)
                } else if line.isHeading {
                    drawHeading(of: line, slot, before: sight.cells[y].map(\.text), on: &surface, y: y + 1, in: scene)
                } else {
                    surface.put(firsts[y], x: slot.x + indent, y: y + 1, style: cell.style, limit: slot.width - indent)
                }
            }
            if made.markedPositions.contains(line.position) { surface.put("◆", x: 1, y: y + 1, style: .accent) }
            if sight.lines.lowerBound + y == cursor.position { drawCursor(on: &surface, y: y + 1, isFocused: isFocused) }
        }
    }

    /// A text in its column: numbers stand at its right end.
    private func put(_ text: String, _ slot: TableLayout.Slot, on surface: inout Surface, y: Int, style: Style) {
        let isRight = slot.column > 0 && view.columns[slot.column].field.kind.isNumeric
        let shift = isRight ? max(0, slot.width - text.cellWidth) : 0
        surface.put(text, x: slot.x + shift, y: y, style: style, limit: slot.width - shift)
    }

    /// A group's heading: its value, cut before the first sum that stands in the line, then the count.
    private func drawHeading(
        of line: TableLine, _ slot: TableLayout.Slot, before texts: [String], on surface: inout Surface, y: Int, in scene: Scene
    ) {
        guard let groups = made.rows?.groups else { return }
        let end = zip(made.layout.slots, texts).dropFirst().first { !$0.1.isEmpty }.map(\.0.x) ?? surface.width
        let slot = TableLayout.Slot(column: slot.column, x: slot.x, width: max(slot.width, end - slot.x - 2))
        let group = groups.groups[Int(line.group)]
        let (text, aside) = heading(of: group, isFolded: folded.contains(group.key), in: scene)
        let used = surface.put(text, x: slot.x, y: y, style: .heading, limit: max(4, slot.width - aside.cellWidth - 2))
        surface.put(aside, x: slot.x + used + 2, y: y, style: .muted, limit: slot.width - used - 2)
    }

    func heading(of group: TableGroups.Group, isFolded: Bool, in scene: Scene) -> (text: String, aside: String) {
        ((isFolded ? "▸ " : "▾ ") + group.label, scene.language.number(Double(group.count)))
    }

    func drawCursor(on surface: inout Surface, y: Int, isFocused: Bool) {
        surface.restyle(Rect(x: 0, y: y, width: surface.width, height: 1)) { $0.selected() }
        surface.put("▌", x: 0, y: y, style: Style(isFocused ? .focus : .muted).selected())
        if isFocused { surface.cursor = Point(x: 0, y: y) }
    }
}
