import Model
import TUI

/// Searching among the items, and the mouse.
extension TimelinePane {
    /// Looks the filter up where it, or the lanes, are not those of before.
    mutating func search(in scene: Scene) {
        guard sought.take(filter, on: nil, in: scene) || index == nil else { return }
        matches = []
        guard !sought.isEmpty else { return }
        let index = self.index ?? FoldedTexts(lanes.items.map { scene.title(of: $0) })
        self.index = index
        let found = index.entries(matching: sought.words)
        let passing = sought.passing(found.map { lanes.items[$0].target.record }, in: scene)
        matches = zip(found, passing ?? found.map { _ in true }).filter(\.1).map(\.0)
    }

    /// Goes to the next item that is found, or to the one before.
    mutating func find(_ direction: Int) -> Reaction {
        let found = matches
        guard let first = found.first, let last = found.last else { return .say(.noMatch(filter)) }
        let now = stop?.item ?? current.map { lanes.lanes[$0.lane].own.lowerBound - 1 } ?? -1
        show(direction > 0 ? found.first { $0 > now } ?? first : found.last { $0 < now } ?? last)
        return .done
    }

    /// Unfolds what hides an item, and goes there when the rows are laid.
    private mutating func show(_ item: Int) {
        if let lane = lanes.lane(of: item) { for above in lanes.lanes(above: lane) { folds[lanes.lanes[above].id] = false } }
        stop = TimelineStop(item: item, target: lanes.items[item].target, span: lanes.items[item].span)
        pending = item
    }

    mutating func filterChanged(in scene: Scene, _ selection: inout Selection) {
        search(in: scene)
        guard let first = matches.first else { return }
        show(first)
        selection.choose(lanes.items[first].target, in: scene.workspace)
    }

    mutating func click(at point: Point, in scene: Scene, _ selection: inout Selection) {
        let row = cursor.top + point.y - TimelineDrawing.head
        guard point.y >= TimelineDrawing.head, rows.rows.indices.contains(row), let axis else { return }
        cursor.position = row
        stop = nil
        if point.x >= left {
            moment = axis.moment(point.x - left)
            let bar = TimelineBar(axis: axis, left: 0, now: scene.now)
            stop = stops.last { $0.span.flatMap { bar.columns($0) }?.contains(point.x - left) == true }
        }
        if let target { selection.choose(target, in: scene.workspace) }
    }

    mutating func wheel(by steps: Int, at point: Point, in scene: Scene) -> Bool {
        guard let now = axis, point.x >= left else { return false }
        _ = axis?.zoom(in: steps < 0, around: now.moment(point.x - left))
        return true
    }

    mutating func drag(from start: Point, to end: Point, in scene: Scene) { axis?.pan(by: start.x - end.x) }
}
