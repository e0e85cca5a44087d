import Model
import TUI

/// Going through the lanes and along the axis.
extension TimelinePane {
    mutating func perform(_ command: Command, in scene: Scene, _ selection: inout Selection) -> Reaction {
        guard var axis, current != nil else { return .ignored }
        defer { if let target { selection.choose(target, in: scene.workspace) } }
        let count = rows.rows.count
        switch command {
        case .up: move { $0.move(by: -1, count: count) }
        case .down: move { $0.move(by: 1, count: count) }
        case .pageUp: move { [height] in $0.page(by: -1, height: height, count: count) }
        case .pageDown: move { [height] in $0.page(by: 1, height: height, count: count) }
        case .first: move { $0.home() }
        case .last: move { $0.end(count: count) }
        case .left: return step(-1)
        case .right: return step(1)
        case .open: return open(scene)
        case .zoomIn, .zoomOut:
            guard axis.zoom(in: command == .zoomIn, around: focus(axis, scene)) else { return .say(.label(.zoomLimit)) }
            self.axis = axis
        case .panLeft, .panRight:
            axis.pan(by: (command == .panLeft ? -1 : 1) * max(1, axis.width / 5))
            self.axis = axis
        case .previousTopic, .nextTopic:
            axis.step(forward: command == .nextTopic)
            self.axis = axis
        case .now:
            axis.place(scene.now, at: axis.width / 3)
            self.axis = axis
            moment = scene.now
        case .fit: return fit(axis, scene)
        case .nextForm:
            form = form == .programmes ? .regions : .programmes
        case .nextMatch: return find(1)
        case .previousMatch: return find(-1)
        default: return .ignored
        }
        return .done
    }

    /// What zooming keeps in its place: the item, else the moment that one has come to, else now, else the middle.
    private func focus(_ axis: TimeAxis, _ scene: Scene) -> Moment {
        func seen(_ moment: Moment?) -> Moment? { moment.flatMap { $0 >= axis.start && $0 < axis.end ? $0 : nil } }
        let own = item.flatMap { lanes.items[$0].span }
        return seen(own?.certain?.lowerBound) ?? seen(own?.mark) ?? seen(own?.middle) ?? seen(moment) ?? seen(scene.now)
            ?? axis.moment(axis.width / 2)
    }

    private mutating func move(_ change: (inout ListCursor) -> Void) {
        let wasOnItem = item != nil
        change(&cursor)
        item = wasOnItem ? nearest(to: moment) : nil
    }

    /// The items of the row under the cursor, in order of time.
    private var stops: [Int] {
        guard let row = current else { return [] }
        let lane = lanes.lanes[row.lane]
        let items: [Int]
        switch row.kind {
        case .line(let line):
            let isOpen = lane.end == row.lane + 1 || rows.rows.indices.contains(cursor.position + 1) && rows.rows[cursor.position + 1].lane < lane.end
            items = isOpen ? lane.own.filter { Int(rows.lines[$0]) == line } : lane.all.filter { lanes.items[$0].kind != .frame || lane.own.contains($0) }
        case .card(let item), .agenda(let item, _): items = [item]
        }
        return items.map { (lanes.items[$0].span?.mark ?? Moment(seconds: .max), $0) }.sorted { $0 < $1 }.map(\.1)
    }

    private func nearest(to moment: Moment?) -> Int? {
        let stops = stops
        guard let moment else { return stops.first }
        return stops.min { distance($0, moment) < distance($1, moment) }
    }

    private func distance(_ item: Int, _ moment: Moment) -> UInt {
        lanes.items[item].span.map { ($0.mark - moment).magnitude } ?? .max
    }

    /// To the item before or after on the row; from the title to the first in sight and back.
    private mutating func step(_ direction: Int) -> Reaction {
        let stops = stops
        guard !stops.isEmpty else { return .say(.label(direction < 0 ? .nothingEarlier : .nothingLater)) }
        guard let item, let now = stops.firstIndex(of: item) else {
            guard direction > 0 else { return .leave }
            let start = axis?.start ?? Moment(seconds: .min)
            choose(stops.first { (lanes.items[$0].span?.latest.moment ?? start) > start } ?? stops[0])
            return .done
        }
        guard stops.indices.contains(now + direction) else {
            if direction < 0 {
                self.item = nil
                return .done
            }
            return .say(.label(.nothingLater))
        }
        choose(stops[now + direction])
        return .done
    }

    private mutating func choose(_ item: Int) {
        self.item = item
        guard let span = lanes.items[item].span else { return }
        moment = span.mark
        // What began before the window and reaches into it is in sight.
        if let axis, TimelineBar(axis: axis, left: 0, now: span.mark).columns(span) == nil { self.axis?.reveal(span.mark) }
    }

    /// Folds or unfolds on a title, goes to the detail on an item.
    private mutating func open(_ scene: Scene) -> Reaction {
        guard let row = current else { return .say(.label(.nothingToOpen)) }
        guard item == nil, lanes.hasLanes(below: row.lane) else { return target == nil ? .say(.label(.nothingToOpen)) : .enter }
        folds[lanes.lanes[row.lane].id] = !isFolded(row.lane, programme: scene.programme?.id)
        return .done
    }

    /// The lane's own time, or all there is where that is in sight already.
    private mutating func fit(_ axis: TimeAxis, _ scene: Scene) -> Reaction {
        var axis = axis
        guard let row = current, let all = fittedSpan(0..<lanes.items.count) else { return .say(.label(.nothingDated)) }
        let own = fittedSpan(lanes.lanes[row.lane].all) ?? all
        func isShown(_ span: (start: Moment, seconds: Int)) -> Bool { axis.scale == .span(span.seconds) && axis.column(span.start) == 0 }
        let wanted = isShown(own) ? all : own
        if isShown(wanted) { return .say(.label(.allInSight)) }
        axis.fitted = wanted.seconds
        axis.take(.span(wanted.seconds), around: wanted.start)
        axis.move(to: wanted.start)
        self.axis = axis
        return .done
    }

    // MARK: Search

    /// The items whose title the filter finds, in the order of the lanes.
    var matches: [Int] {
        let words = Filter(filter)
        guard !words.isEmpty, let index else { return [] }
        return index.rows(words)
    }

    private mutating func find(_ direction: Int) -> Reaction {
        let found = matches
        guard !found.isEmpty else { return .say(.noMatch(filter)) }
        let now = item ?? current.map { lanes.lanes[$0.lane].own.lowerBound - 1 } ?? -1
        let next = direction > 0 ? found.first { $0 > now } ?? found[0] : found.last { $0 < now } ?? found[found.count - 1]
        show(next)
        return .done
    }

    /// Unfolds what hides an item, and goes there.
    private mutating func show(_ item: Int) {
        if let lane = lanes.lane(of: item) { for above in lanes.lanes(above: lane) { folds[lanes.lanes[above].id] = false } }
        self.item = item
        pending = item
    }

    mutating func filterChanged(in scene: Scene, _ selection: inout Selection) {
        if index == nil { index = FilterIndex(lanes.items.map { scene.title(of: $0) }) }
        guard let first = matches.first else { return }
        show(first)
        selection.choose(lanes.items[first].target, in: scene.workspace)
    }

    // MARK: The mouse

    mutating func click(at point: Point, in scene: Scene, _ selection: inout Selection) {
        let row = cursor.top + point.y - TimelineDrawing.head
        guard point.y >= TimelineDrawing.head, rows.rows.indices.contains(row), let axis else { return }
        cursor.position = row
        if point.x < left {
            item = nil
        } else {
            let pointed = axis.moment(point.x - left)
            moment = pointed
            let bar = TimelineBar(axis: axis, left: 0, now: scene.now)
            item = stops.first { lanes.items[$0].span.flatMap { bar.columns($0) }?.contains(point.x - left) == true }
        }
        if let target { selection.choose(target, in: scene.workspace) }
    }

    mutating func wheel(by steps: Int, at point: Point, in scene: Scene) -> Bool {
        guard var axis, point.x >= left else { return false }
        _ = axis.zoom(in: steps < 0, around: axis.moment(point.x - left))
        self.axis = axis
        return true
    }

    mutating func drag(from start: Point, to end: Point, in scene: Scene) {
        axis?.pan(by: start.x - end.x)
    }
}
