import Model
import TUI

/// A slot as it is drawn in a box of the grid: the title as its height allows, marks at its right, people below.
struct DayBoxDrawing {
    let words: DayWords
    /// The slot that is shown, and how many more begin in the same row.
    let slot: Int
    let more: Int
    /// When it is drawn to begin; nil where the row's own label says that.
    let start: Moment?
    /// True where it goes across all columns.
    let isWide: Bool
    /// True where the box begins above what is seen.
    let isContinued: Bool
    let isFound: Bool

    private var style: Style {
        words.sheet.plan.slots[slot].isBreak || words.sheet.dropped.contains(slot)
            ? .muted : Style(.text, isFound ? [.bold, .underline] : .bold)
    }

    /// Draws into a window of the box's size, as far as it is seen.
    func draw(on surface: inout Surface) {
        surface.fill(surface.bounds, style: .paper)
        for y in 0..<surface.height { surface.put(y == 0 && !isContinued ? "┌" : "│", x: 0, y: y, style: .border) }
        let width = surface.width - 2
        guard width > 0, surface.height > 0 else { return }
        var marks = trailing(width)
        func taken() -> Int { marks.isEmpty ? 0 : marks.map(\.text.cellWidth).reduce(0, +) + 1 }
        // No word of the title is broken for a mark.
        let firstWord = words.title(slot).prefix { $0 != " " }.description.cellWidth
        while !marks.isEmpty, firstWord <= width, firstWord > width - taken() { marks.removeFirst() }
        let used = taken()
        let lines = titleLines(width: width, first: max(1, width - used), rows: surface.height)
        var x = surface.width
        for mark in marks.reversed() {
            x -= mark.text.cellWidth
            surface.put(mark.text, x: x, y: 0, style: mark.style)
        }
        for (y, line) in lines.enumerated() { surface.put(line, x: 1, y: y, style: style, limit: y == 0 ? max(1, width - used) : width) }
        drawPeople(on: &surface, below: lines, width: width, used: used)
    }

    private func drawPeople(on surface: inout Surface, below lines: [String], width: Int, used: Int) {
        if surface.height > lines.count {
            let people = words.people(slot, width: width)
            let room = words.sheet.plan.slots[slot].isCommon ? words.room(slot) : ""
            let about = [people, room].filter { !$0.isEmpty }.joined(by: " · ")
            surface.put(about, x: 1, y: lines.count, style: .muted, limit: width)
        } else if isWide, let title = lines.last, lines.count == 1 {
            let left = width - used - title.cellWidth - 2
            if left >= Self.leastPeople {
                surface.put(words.people(slot, width: left), x: 3 + title.cellWidth, y: 0, style: .muted, limit: left)
            }
        }
    }

    private static let leastPeople = 9

    /// The marks, how many more there are, and the word for what goes on now or was dropped, as far as a third of the width allows.
    private func trailing(_ width: Int) -> [Page.Span] {
        var spans = words.marks(slot)
        if more > 0 { spans.append(Page.Span("+\(more)", .accent)) }
        if let state = words.state(slot), state.text.cellWidth < width / 2 {
            spans.insert(Page.Span(state.text + (spans.isEmpty ? "" : " "), state.style), at: 0)
        }
        // Where others have a time, what has none says so.
        let sheet = words.sheet
        if sheet.knowsTimes, sheet.times[slot].start == nil {
            let unknown = words.scene.say(.timeUnknown)
            if unknown.cellWidth < width / 2 { spans.insert(Page.Span(unknown + (spans.isEmpty ? "" : " "), .muted), at: 0) }
        }
        while spans.map(\.text.cellWidth).reduce(0, +) > max(1, width / 2) { spans.removeFirst() }
        return spans
    }

    /// The title in the rows that there are, the first narrower for the marks; one row is left for the people where it can be.
    private func titleLines(width: Int, first: Int, rows: Int) -> [String] {
        var title = words.title(slot)
        if let start { title = words.clock(start) + " " + title }
        let lines = title.wrapped(to: first)
        guard rows > 1, lines.count > 1 else { return [title.cut(to: first)] }
        let rest = lines.dropFirst().joined(by: " ").wrapped(to: width)
        let room = max(1, min(rest.count, rows - 1))
        guard rest.count > room else { return [lines[0]] + rest }
        return [lines[0]] + rest.prefix(room - 1) + [rest[(room - 1)...].joined(by: " ").cut(to: width)]
    }
}
