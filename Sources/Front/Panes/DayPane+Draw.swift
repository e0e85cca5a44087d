import Model
import TUI

extension DayPane {
    var target: Target? { nil }

    mutating func adopt(_ selection: inout Selection, in scene: Scene) {
        if let sheet { selection.choose(sheet.target(of: cursor), in: scene.workspace) } else { selection.target = nil }
    }

    func leads(to target: Target?, in scene: Scene) -> Bool { sheet.map { $0.target(of: cursor) } == target }

    func description(in scene: Scene) -> String {
        guard let sheet, let cursor else { return "" }
        return DayWords(sheet: sheet, scene: scene).title(cursor)
    }

    /// The forum, its place among the days that `<` and `>` step through.
    func topic(in scene: Scene) -> String? {
        guard let sheet else { return nil }
        let title = scene.title(sheet.forum)
        guard days.count > 1, let place else { return title }
        return "\(title) ‹\(place + 1)/\(days.count)›"
    }

    func clock(in scene: Scene) -> ClockHand? {
        let own: ClockHand? = layout?.axis.bounds?.contains(scene.now) == true ? .minute : nil
        return [own, liveClock(in: scene).flatMap { LiveStrip($0, in: size).hand }].compactMap { $0 }.max()
    }

    /// The live clock of the day that is shown, with the cursor's room.
    func liveClock(in scene: Scene) -> LiveClock? {
        guard let forum, let plan else { return nil }
        return clock?.moved(to: slot?.id, in: scene) ?? LiveClock(forum: forum, plan: plan, scene: scene, slot: slot?.id)
    }

    mutating func click(at point: Point, in scene: Scene, _ selection: inout Selection) {
        guard let sheet, let layout else { return }
        if form != .grid {
            guard let entry = text.entry(at: point.y - textTop(sheet)) else { return }
            cursor = text.entries[entry]
        } else {
            let y = point.y - (size.height - gridHeight)
            if y < 0 {
                cursor = nil
                if let hit = columns.column(at: point.x), y == -1, layout.columns.count > 1 { column = hit }
            } else {
                let column = columns.column(at: point.x)
                guard let hit = layout.slot(at: top + y, in: column) else { return }
                cursor = hit
                if let column { self.column = column }
            }
        }
        selection.choose(sheet.target(of: cursor), in: scene.workspace)
    }

    func draw(on surface: inout Surface, in scene: Scene, isFocused: Bool) {
        guard let sheet, let layout else {
            for (y, text) in scene.say(scene.context.map { .nothingInContext($0.text) } ?? .label(.noAgenda)).wrapped(
                to: max(4, surface.width - 2)
            ).enumerated() {
                surface.put(text, x: 1, y: y + 1, style: .muted)
            }
            return
        }
        let words = DayWords(sheet: sheet, scene: scene)
        let head = form == .list ? 0 : headRows(sheet)
        let isOnHead = cursor == nil && form == .grid
        surface.inside(Rect(x: 0, y: 0, width: surface.width, height: head)) {
            DayHead(words: words, columns: columns, layout: layout, form: form).draw(on: &$0, rows: head, isChosen: isOnHead)
            if isOnHead, isFocused { $0.cursor = Point(x: 0, y: 0) }
        }
        if let clock = liveClock(in: scene) {
            surface.inside(Rect(x: 0, y: head, width: surface.width, height: stripRows)) { LiveStrip(clock, in: size).draw(on: &$0) }
        }
        let top = head + stripRows
        surface.inside(Rect(x: 0, y: top, width: surface.width, height: surface.height - top)) {
            guard form == .grid else {
                return text.draw(on: &$0, cursor: entry, isFocused: isFocused, hasMarks: form == .mine)
            }
            let grid = DayGrid(
                words: words, layout: layout, columns: columns, top: self.top, cursor: cursor, column: column, found: Set(found ?? []),
                isFocused: isFocused)
            grid.draw(on: &$0)
        }
    }
}

extension DayLayout {
    /// What stands in a row of a column, or across it.
    func slot(at row: Int, in column: Int?) -> Int? {
        let end = boxes.prefixCount { $0.rows.lowerBound <= row }
        return boxes[..<end].last { $0.rows.contains(row) && ($0.column == nil || $0.column == column) }?.slots.first
    }
}
