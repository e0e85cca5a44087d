import Model
import TUI

/// What the keys do on a page.
extension PagePane {
    /// The lines in which the filter's words occur.
    var matches: [Int] {
        let filter = TextQuery(filter)
        guard !filter.isEmpty else { return [] }
        return page.lines.indices.filter { filter.matches(page.lines[$0].spans.map(\.text).joined()) }
    }

    func commands(in scene: Scene) -> [Command] {
        (target == nil ? [] : [.open, .related]) + (filter.isEmpty || matches.isEmpty ? [] : [.nextMatch]) + [.filter]
    }

    mutating func perform(_ command: Command, in scene: Scene, _ selection: inout Selection) -> Reaction {
        switch command {
        case .up: step(-1)
        case .down: step(1)
        case .pageUp, .detailUp: scroll(by: command == .pageUp ? 1 - height : -1)
        case .pageDown, .detailDown: scroll(by: command == .pageDown ? height - 1 : 1)
        case .first:
            top = 0
            line = stops.first
        case .last:
            scroll(by: layout.rows.count)
            line = stops.last
        case .nextMatch: return find(forward: true)
        case .previousMatch: return find(forward: false)
        case .open, .right: return target.map { .open($0) } ?? .say(.label(.nothingToOpen))
        case .left: return .leave
        default: return .ignored
        }
        return .done
    }

    mutating func click(at point: Point, in scene: Scene, _ selection: inout Selection) {
        let row = top + point.y
        if layout.rows.indices.contains(row), page.lines[layout.rows[row].line].isStop { line = layout.rows[row].line }
    }

    /// Puts the cursor on the first line that leads somewhere, when the pane is entered.
    mutating func arrive() {
        guard line == nil || !isVisible(line) else { return }
        line = stops.first { isVisible($0) }
        // A low pane goes to what leads on; a higher one is read from its beginning.
        guard line == nil, height < Self.lowHeight, let first = stops.first else { return }
        line = first
        top = rows(of: first).upperBound - height
        clamp()
    }

    /// The lines that lead somewhere or have something to copy.
    private var stops: [Int] { page.lines.indices.filter { page.lines[$0].isStop } }

    func rows(of line: Int) -> Range<Int> {
        guard let first = layout.rows.firstIndex(where: { $0.line == line }) else { return 0..<0 }
        return first..<(layout.rows[first...].firstIndex { $0.line != line } ?? layout.rows.count)
    }

    private func isVisible(_ line: Int?) -> Bool {
        line.map { rows(of: $0).overlaps(top..<top + height) } ?? false
    }

    /// Moves to the next line that leads somewhere if it is within sight, else scrolls towards it: nothing is skipped unread.
    private mutating func step(_ direction: Int) {
        let next: Int? =
            if let now = line {
                direction > 0 ? stops.first { $0 > now } : stops.last { $0 < now }
            } else {
                stops.first { isVisible($0) }
            }
        let reach = top - 2..<top + height + 2
        if let next, rows(of: next).overlaps(reach) {
            line = next
            let place = rows(of: next)
            if place.lowerBound < top { top = place.lowerBound }
            if place.upperBound > top + height { top = place.upperBound - height }
        } else {
            scroll(by: direction * 2)
        }
    }

    private mutating func scroll(by rows: Int) {
        top += rows
        clamp()
    }

    private mutating func find(forward: Bool) -> Reaction {
        let found = matches
        guard !found.isEmpty else { return .say(.noMatch(filter)) }
        let now = line ?? (layout.rows.indices.contains(top) ? layout.rows[top].line : 0)
        let next = forward ? found.first { $0 > now } ?? found[0] : found.last { $0 < now } ?? found[found.count - 1]
        line = next
        top = rows(of: next).lowerBound - height / 3
        clamp()
        return .done
    }

    /// Shows the first place that the filter finds.
    mutating func filterChanged(in scene: Scene, _ selection: inout Selection) {
        let found = matches
        guard let hit = found.first(where: { isVisible($0) }) ?? found.first else { return }
        line = hit
        if !isVisible(hit) {
            top = rows(of: hit).lowerBound - height / 3
            clamp()
        }
    }
}
