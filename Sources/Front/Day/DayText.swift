import Model
import TUI

/// A day as lines from top to bottom, in the form of one's own day or of plain text: entries with a cursor on one of them.
///
/// Only the entries in sight are put into words.
struct DayText: Sendable {
    typealias Line = [Page.Span]

    /// The lines of an entry; the first of them may belong to what is before it, and are no part of what is chosen.
    struct Entry: Sendable {
        var lines: [Line]
        var lead = 0
    }

    /// The slots in the order of time; nil is the head of a list, which says what the day is and what clashes.
    private(set) var entries: [Int?] = []
    /// The entry at the top of the window.
    private(set) var top = 0
    /// The entries in sight with their lines.
    private(set) var sight: [(entry: Int, made: Entry)] = []

    /// Takes other entries.
    mutating func list(_ entries: [Int?]) { self.entries = entries }

    /// The place of a slot among the entries, else that of the last before it in the order of time; 0 where there is none.
    func place(of slot: Int?, rank: [Int]) -> Int {
        guard let slot else { return 0 }
        let wanted = rank[slot]
        return max(0, entries.prefixCount { $0.map { rank[$0] <= wanted } ?? true } - 1)
    }

    /// Brings the cursor's entry into sight, and makes the lines of what is seen.
    mutating func reveal(_ cursor: Int, height: Int, make: (Int) -> Entry) {
        guard !entries.isEmpty, height > 0 else {
            sight = []
            return
        }
        var known: [Int: Entry] = [:]
        func rowsTaken(by entry: Int) -> Int {
            if let made = known[entry] { return made.lines.count }
            let made = make(entry)
            known[entry] = made
            return made.lines.count
        }
        let cursor = max(0, min(cursor, entries.count - 1))
        top = max(0, min(top, cursor))
        // Up from the cursor as far as there is room: the top is no higher.
        var used = rowsTaken(by: cursor)
        var highest = cursor
        while highest > top, used + rowsTaken(by: highest - 1) <= height {
            highest -= 1
            used += rowsTaken(by: highest)
        }
        top = max(top, highest)
        // Where the end is in sight, the window is filled from above.
        var (last, rows) = (top, 0)
        while last < entries.count, rows < height {
            rows += rowsTaken(by: last)
            last += 1
        }
        while last == entries.count, top > 0, rows + rowsTaken(by: top - 1) <= height {
            top -= 1
            rows += rowsTaken(by: top)
        }
        sight = (top..<last).map { ($0, known[$0] ?? Entry(lines: [])) }
    }

    /// The entry at a row of the window.
    func entry(at y: Int) -> Int? {
        var row = 0
        for (entry, made) in sight {
            row += made.lines.count
            if y < row { return entry }
        }
        return nil
    }

    func draw(on surface: inout Surface, cursor: Int, isFocused: Bool, hasMarks: Bool) {
        var y = 0
        for (entry, made) in sight {
            let start = y + made.lead
            for line in made.lines {
                var x = 1
                for span in line { x += surface.put(span.text, x: x, y: y, style: span.style, limit: max(0, surface.width - 1 - x)) }
                y += 1
            }
            guard entry == cursor else { continue }
            let marked = max(0, (made.lines.lastIndex { !$0.isEmpty } ?? -1) + 1 - made.lead)
            surface.restyle(Rect(x: 0, y: start, width: surface.width, height: marked)) { $0.selected() }
            if hasMarks {
                for row in 0..<marked { surface.put("▌", x: 0, y: start + row, style: Style(isFocused ? .focus : .muted).selected()) }
            }
            if isFocused { surface.cursor = Point(x: 0, y: start) }
        }
        if hasMarks { ScrollMark(first: top, shown: sight.count, of: entries.count).draw(on: &surface, top: 0) }
    }
}
