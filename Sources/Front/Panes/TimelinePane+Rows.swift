import Model
import TUI

/// The lanes and rows, and where the axis begins.
extension TimelinePane {
    mutating func make(_ wanted: Version, in scene: Scene) {
        let kept = current.map { lanes.lanes[$0.lane].id }
        let chosen = stop
        lanes = TimelineLanes(form, in: scene)
        (index, missed) = (nil, nil)
        version = wanted
        if home == nil { home = scene.programme?.id }
        agendas.close()
        stop = nil
        laid = Laid()
        lay(in: scene, isNew: true)
        if let kept, let row = rows.rows.firstIndex(where: { lanes.lanes[$0.lane].id == kept }) { cursor.position = row }
        if let chosen, let item = lanes.items.firstIndex(where: { $0.target.record == chosen.target.record }) { pending = item }
    }

    /// Whether a lane is folded: by hand, else at the top all but the chosen programme, and everything below; where there is room for all
    /// programmes' lanes, they are open.
    func isFolded(_ lane: Int) -> Bool {
        let now = lanes.lanes[lane]
        if let own = folds[now.id] { return own }
        guard lanes.hasLanes(below: lane) else { return false }
        if now.depth > 0 { return true }
        if now.title == .record(RecordName(.programmes, home ?? "")) { return false }
        return lanes.shallow > height
    }

    /// Lays the rows anew where that may be others.
    mutating func lay(in scene: Scene, isNew: Bool) {
        guard let axis else { return }
        let wanted = Laid(tick: axis.tick, folds: folds, home: home, height: height)
        let isOpened = agendas.open(lanes, axis, in: scene)
        guard isNew || isOpened || wanted != laid else { return }
        let kept = current
        if isNew || wanted.tick != laid.tick { rows = TimelineRows(packing: lanes, tick: axis.tick) }
        let (pane, agendas) = (self, agendas)
        rows.lay(
            lanes, isFolded: { pane.isFolded($0) }, extra: { agendas.kinds($0) })
        laid = wanted
        if let kept, let row = rows.rows.firstIndex(of: kept) ?? rows.rows.firstIndex(where: { $0.lane == kept.lane }) {
            cursor.position = row
        } else if let kept, let row = rows.rows.lastIndex(where: { $0.lane < kept.lane }) {
            // The lane was folded away: what folds it is the nearest above.
            (cursor.position, stop) = (row, nil)
        }
        cursor.position = max(0, min(cursor.position, rows.rows.count - 1))
        if let stop, !stops.contains(where: { $0.item == stop.item && $0.slot == stop.slot }) { self.stop = nil }
    }

    /// The year around now where something lies in it, else all that is known.
    func firstAxis(_ width: Int, _ scene: Scene) -> TimeAxis {
        let fitted = fittedSpan(0..<lanes.items.count)
        let around = TimeAxis(
            zone: scene.zone, width: width, scale: .zoom(.year), moment: scene.now, column: width / 3, fitted: fitted?.seconds)
        let bar = TimelineBar(axis: around, left: 0, now: scene.now)
        let isNear = lanes.items.contains { $0.kind != .frame && $0.span.flatMap { bar.columns($0) } != nil }
        guard !isNear, let fitted else { return around }
        return TimeAxis(zone: scene.zone, width: width, scale: .span(fitted.seconds), moment: fitted.start, fitted: fitted.seconds)
    }

    /// From the first to the last moment that is known of some items, with a little air.
    func fittedSpan(_ items: Range<Int>) -> (start: Moment, seconds: Int)? {
        var (first, last): (Moment?, Moment?) = (nil, nil)
        for item in items {
            guard let span = lanes.items[item].span else { continue }
            for moment in [span.earliest.moment, span.latest.moment] {
                guard let moment else { continue }
                first = min(first ?? moment, moment)
                last = max(last ?? moment, moment)
            }
        }
        guard let first, let last else { return nil }
        let seconds = max(3600, last - first)
        return (first.advanced(by: -seconds / 40), seconds + seconds / 20)
    }

    /// Follows what was chosen elsewhere: its lane, and its place on the axis.
    mutating func follow(_ selection: Selection) {
        guard let target = selection.target, target != self.target, target != missed else { return }
        guard let found = item(of: target) else {
            missed = target
            return
        }
        // A session of the forum that the cursor is on is chosen here.
        if stop?.item == found, stop?.target == target { return }
        reveal(item: found)
    }

    /// The item of a record or of a part of it.
    func item(of target: Target) -> Int? {
        lanes.items.firstIndex { $0.target == target } ?? lanes.items.firstIndex { $0.target.record == target.record }
    }

    /// Puts the cursor on an item, on the row that shows it.
    mutating func reveal(item found: Int) {
        guard lanes.items.indices.contains(found), let lane = lanes.lane(of: found) else { return }
        let above = lanes.lanes(above: lane) + [lane]
        let line = rows.lines.indices.contains(found) ? rows.lines[found] : 0
        let exact = rows.rows.firstIndex { $0.lane == lane && $0.kind == .line(Int(line)) }
        // Of the rows of the lanes above it, the last is the nearest.
        guard let row = exact ?? rows.rows.lastIndex(where: { above.contains($0.lane) }) else { return }
        cursor.position = row
        choose(TimelineStop(item: found, target: lanes.items[found].target, span: lanes.items[found].span))
    }

    /// What the cursor can stand on in its row, in order of time.
    var stops: [TimelineStop] {
        guard let row = current else { return [] }
        return stops(of: row).map { ($0.mark, $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }

    private func stops(of row: TimelineRows.Row) -> [TimelineStop] {
        func stop(_ item: Int) -> TimelineStop { TimelineStop(item: item, target: lanes.items[item].target, span: lanes.items[item].span) }
        let lane = lanes.lanes[row.lane]
        switch row.kind {
        case .card(let item): return [stop(item)]
        case .agenda(let item, let room):
            let record = lanes.items[item].target.record
            return agendas.slots(item, room: room).map {
                TimelineStop(item: item, slot: $0.id, target: Target(record, part: $0.session == nil ? nil : $0.id), span: $0.span)
            }
        case .line(let line):
            let next = cursor.position + 1
            let isOpen = lane.end == row.lane + 1 || rows.rows.indices.contains(next) && rows.rows[next].lane < lane.end
            if isOpen { return lane.own.filter { Int(rows.lines[$0]) == line }.map(stop) }
            return lane.all.filter { lanes.items[$0].kind != .frame || lane.own.contains($0) }.map(stop)
        }
    }
}
