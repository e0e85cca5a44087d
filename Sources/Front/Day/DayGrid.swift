import Model
import TUI

/// The grid of a day as it is drawn: time or order at the left, rooms as columns, boxes in them. It draws what is seen and looks at no more.
struct DayGrid {
    let words: DayWords
    let layout: DayLayout
    let columns: DayColumns
    /// The first row that is seen.
    let top: Int
    let cursor: Int?
    /// The column that the cursor is in, also where it is on something across all of them.
    let column: Int
    let found: Set<Int>
    let isFocused: Bool

    var sheet: DaySheet { words.sheet }

    /// The heads of the columns take one row where there is more than one room, or clock.
    static func headRows(_ layout: DayLayout, height: Int) -> Int {
        (layout.columns.count > 1 || layout.hasTwoClocks) && height >= 3 ? 1 : 0
    }

    func draw(on surface: inout Surface) {
        let heads = Self.headRows(layout, height: surface.height)
        if heads > 0 { drawHeads(on: &surface) }
        surface.inside(Rect(x: 0, y: heads, width: surface.width, height: surface.height - heads)) { surface in
            let rows = top..<min(layout.rows, top + surface.height)
            let boxes = seen(rows)
            drawMargin(rows, starts: Set(boxes.map(\.rows.lowerBound)), on: &surface)
            for box in boxes { draw(box, on: &surface) }
            drawNow(rows, on: &surface)
            ScrollMark(first: top, shown: surface.height, of: layout.rows).draw(on: &surface, top: 0)
        }
    }

    private func drawHeads(on surface: inout Surface) {
        drawClockNames(on: &surface)
        for place in columns.range where layout.columns.indices.contains(place) {
            let span = columns.span(of: place)
            let style = place == column ? Style(.accent, .bold) : .heading
            surface.put("│", x: span.lowerBound, y: 0, style: .border)
            surface.put(words.name(layout.columns[place]), x: span.lowerBound + 1, y: 0, style: style, limit: span.count - 2)
        }
    }

    private func seen(_ rows: Range<Int>) -> [DayLayout.Box] {
        let end = layout.boxes.prefixCount { $0.rows.lowerBound < rows.upperBound }
        return layout.boxes[..<end].filter { $0.rows.upperBound > rows.lowerBound && ($0.column.map(columns.range.contains) ?? true) }
    }

    /// Where a box stands in the window below the heads, with what of it hangs over.
    private func rect(of box: DayLayout.Box) -> Rect {
        let span = box.column.map { columns.span(of: $0) } ?? columns.all
        return Rect(x: span.lowerBound, y: box.rows.lowerBound - top, width: span.count, height: box.rows.count)
    }

    private func draw(_ box: DayLayout.Box, on surface: inout Surface) {
        var rect = rect(of: box)
        let isContinued = rect.y < 0
        if isContinued { rect = Rect(x: rect.x, y: 0, width: rect.width, height: rect.height + rect.y) }
        rect.height = min(rect.height, surface.height - rect.y)
        let isChosen = cursor.map(box.slots.contains) ?? false
        let slot = isChosen ? cursor ?? box.slots[0] : box.slots[0]
        let begins = layout.axis.moment(ofRow: box.rows.lowerBound)
        let start = sheet.times[slot].start.flatMap { $0 == begins && !isContinued ? nil : $0 }
        let drawing = DayBoxDrawing(
            words: words, slot: slot, more: box.slots.count - 1, start: start, isWide: box.column == nil, isContinued: isContinued,
            isFound: found.contains(slot))
        surface.inside(rect) { drawing.draw(on: &$0) }
        guard isChosen else { return }
        surface.restyle(rect) { $0.selected() }
        for y in 0..<rect.height { surface.put("▌", x: rect.x, y: rect.y + y, style: Style(isFocused ? .focus : .muted).selected()) }
        if isFocused { surface.cursor = Point(x: rect.x, y: rect.y) }
    }

    /// A line across the row that is now, where nothing is written.
    private func drawNow(_ rows: Range<Int>, on surface: inout Surface) {
        let now = words.scene.now
        guard layout.axis.bounds?.contains(now) == true else { return }
        let row = layout.axis.row(of: now)
        guard rows.contains(row) else { return }
        let y = row - top
        putClocks(now, y: y, Style(.accent, .bold), other: .accent, mark: "▸", on: &surface)
        func isFree(_ x: Int) -> Bool { [" ", "┄", "─"].contains(surface[x, y].scalar) }
        for x in columns.all where isFree(x) && (isFree(x + 1) || !columns.all.contains(x + 1)) {
            // Not between the words of a title, nor close to them.
            guard isFree(x - 1) || ["│", "┌"].contains(surface[x - 1, y].scalar) || !columns.all.contains(x - 1) else { continue }
            let isSelected = surface[x, y].style.attributes.contains(.selected)
            surface[x, y] = Cell("─", Style.accent.selected(isSelected))
        }
    }
}
