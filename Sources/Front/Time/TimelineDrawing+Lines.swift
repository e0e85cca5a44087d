import Model
import TUI

/// The items on a lane's line: frames behind, bars, points above them, and what is said of each where there is room.
extension TimelineDrawing {
    /// An item as it stands on a row.
    private struct Entry {
        let item: Int
        let columns: ClosedRange<Int>
        let span: TimeSpan
    }

    func drawLine(_ line: Int, of lane: TimelineLane, on surface: inout Surface, y: Int, chosen: Int?) {
        let own = lane.own.filter { Int(pane.rows.lines[$0]) == line }
        let shown = own.compactMap { item -> Entry? in
            guard let span = lanes.items[item].span, let columns = bar.columns(span) else { return nil }
            return Entry(item: item, columns: columns, span: span)
        }.sorted { ($0.columns.lowerBound, $0.item) < ($1.columns.lowerBound, $1.item) }
        let frames = shown.filter { lanes.items[$0.item].kind == .frame }
        let others = shown.filter { lanes.items[$0.item].kind != .frame }
        for entry in frames { drawFrame(entry.span, entry.columns, lane, on: &surface, y: y, isChosen: entry.item == chosen) }
        for entry in others { draw(entry, on: &surface, y: y, isChosen: entry.item == chosen) }
        let captioned = others.isEmpty ? frames : others
        for (index, entry) in captioned.enumerated() {
            let end = index + 1 < captioned.count ? captioned[index + 1].columns.lowerBound : axis.width
            caption(entry, isAlone: lane.all.count == 1, until: end, on: &surface, y: y, isChosen: entry.item == chosen)
        }
        if shown.isEmpty { pointAway(to: own, isNamed: lane.own.count > 1, on: &surface, y: y) }
        pointAway(toChosen: chosen, on: &surface, y: y)
    }

    /// Where a row has nothing in sight, an arrow to where it has.
    func pointAway(
        to items: some Sequence<Int>, isNamed: Bool = false, style: Style = .muted, on surface: inout Surface, y: Int
    ) {
        var before: TimelineItem?
        var after: TimelineItem?
        for number in items {
            let item = lanes.items[number]
            guard let span = item.span else { continue }
            if let last = span.latest.moment ?? span.certain?.upperBound, last <= axis.start {
                if before.flatMap({ $0.span?.mark }).map({ $0 < span.mark }) ?? true { before = item }
            } else if after.flatMap({ $0.span?.mark }).map({ $0 > span.mark }) ?? true {
                after = item
            }
        }
        let room = axis.width / 2 - 2
        // Where the lane has several, which one it is.
        func words(_ item: TimelineItem) -> String { isNamed ? "\(scene.title(of: item)) · \(scene.when(item))" : scene.when(item) }
        if let before { surface.put("‹ " + words(before).cut(to: max(1, room - 2)), x: left, y: y, style: style) }
        guard let after else { return }
        let text = words(after).cut(to: max(1, room - 2)) + " ›"
        surface.put(text, x: left + axis.width - text.cellWidth, y: y, style: style)
    }

    /// What the cursor stands on and the window does not show has an arrow too.
    private func pointAway(toChosen chosen: Int?, on surface: inout Surface, y: Int) {
        guard let chosen, let span = lanes.items[chosen].span, bar.columns(span) == nil else { return }
        pointAway(to: [chosen], isNamed: true, style: .focus, on: &surface, y: y)
    }

    // MARK: Looks

    func style(_ item: TimelineItem, isChosen: Bool) -> Style {
        if isChosen { return .focus }
        switch item.kind {
        case .rival: return .warning
        case .frame: return Style(.series0)
        case .period: return Style(.series2)
        case .note: return Style(.series4)
        case .forum: return item.state.map { StateMark.style($0) } ?? .text
        }
    }

    func point(_ item: TimelineItem) -> String {
        switch item.kind {
        case .rival: "≠"
        case .note: item.state == .held ? "▲" : "△"
        case .frame, .period, .forum: item.state == .held ? "◆" : item.state == .notTakingPart ? "×" : "◇"
        }
    }

    private func draw(_ entry: Entry, on surface: inout Surface, y: Int, isChosen: Bool) {
        let item = lanes.items[entry.item]
        bar.draw(entry.span, on: &surface, y: y, style: style(item, isChosen: isChosen), point: point(item))
    }

    /// The period of a programme or a step: a thin line that others lie on, a bar where there are none.
    func drawFrame(_ span: TimeSpan, _ columns: ClosedRange<Int>, _ lane: TimelineLane, on surface: inout Surface, y: Int, isChosen: Bool) {
        // What others lie on is a line.
        guard lane.all.count > 1 else {
            return bar.draw(span, on: &surface, y: y, style: isChosen ? .focus : Style(.series0), point: "◆")
        }
        let style: Style = isChosen ? .focus : .border
        for column in columns {
            let cell = axis.moment(column)..<axis.moment(column + 1)
            surface.put(span.certain?.overlaps(cell) == true ? "─" : "┄", x: left + column, y: y, style: style)
        }
        guard let certain = span.certain else { return }
        if span.earliest.moment == certain.lowerBound, axis.column(certain.lowerBound) == columns.lowerBound {
            surface.put("├", x: left + columns.lowerBound, y: y, style: style)
        }
        if span.latest.moment == certain.upperBound, axis.column(certain.upperBound.advanced(by: -1)) == columns.upperBound {
            surface.put("┤", x: left + columns.upperBound, y: y, style: style)
        }
    }

    // MARK: Captions

    /// What is said of an item: inside of its bar where that is wide enough, else after it.
    private func caption(_ entry: Entry, isAlone: Bool, until end: Int, on surface: inout Surface, y: Int, isChosen: Bool) {
        let item = lanes.items[entry.item]
        // Where the lane is the item's own, its title has been said.
        let words = isAlone && left > 0 && !isCard(entry) ? scene.when(item) : "\(scene.title(of: item)) · \(scene.when(item))"
        let inside = entry.columns.count - 2
        if item.kind != .frame, inside >= 10, isSolid(entry) {
            let role = style(item, isChosen: isChosen).role
            surface.put(words, x: left + entry.columns.lowerBound + 1, y: y, style: Style(role, [.reverse, .bold]), limit: inside)
            return
        }
        let start = entry.columns.upperBound + 2
        let room = end - start - 1
        guard room >= min(8, words.cellWidth) else { return }
        surface.put(words, x: left + start, y: y, style: isChosen ? Style(.text, .bold) : .muted, limit: room)
    }

    private func isCard(_ entry: Entry) -> Bool { lanes.items[entry.item].kind == .forum && !bar.isPoint(entry.span) }

    /// True where all that is seen of a bar is certain, so that words may stand on it.
    private func isSolid(_ entry: Entry) -> Bool {
        guard !bar.isPoint(entry.span), let certain = entry.span.certain else { return false }
        return axis.column(certain.lowerBound) <= entry.columns.lowerBound
            && axis.column(certain.upperBound.advanced(by: -1)) >= entry.columns.upperBound
    }

    // MARK: Folded lanes

    /// A folded lane: everything below it on one row. Where bars lie on one another it is dense, where points do their number stands.
    func drawMerged(_ lane: TimelineLane, on surface: inout Surface, y: Int, chosen: Int?) {
        var crowd = TimelineCrowd(width: axis.width)
        for number in lane.all {
            let item = lanes.items[number]
            guard let span = item.span, let columns = bar.columns(span) else { continue }
            if item.kind == .frame {
                if lane.own.contains(number) { drawFrame(span, columns, lane, on: &surface, y: y, isChosen: number == chosen) }
            } else if bar.isPoint(span) {
                crowd.add(point: columns.lowerBound, state: item.state)
            } else {
                crowd.add(
                    columns,
                    certain: span.certain.map {
                        axis.column($0.lowerBound)...max(axis.column($0.lowerBound), axis.column($0.upperBound.advanced(by: -1)))
                    })
            }
        }
        crowd.draw(on: &surface, left: left, y: y)
        if crowd.isEmpty { pointAway(to: lane.all.lazy.filter { lanes.items[$0].kind != .frame }, on: &surface, y: y) }
        pointAway(toChosen: chosen, on: &surface, y: y)
        // The others keep their glyphs: the chosen one is told by its colour alone, and by the terminal's cursor.
        guard let chosen, let columns = lanes.items[chosen].span.flatMap({ bar.columns($0) }) else { return }
        surface.restyle(Rect(x: left + columns.lowerBound, y: y, width: columns.count, height: 1)) { Style(.focus, $0.attributes) }
    }
}
