import Model
import TUI

/// Going through the lanes and along the axis.
extension TimelinePane {
    mutating func perform(_ command: Command, in scene: Scene, _ selection: inout Selection) -> Reaction {
        guard current != nil, axis != nil else { return .ignored }
        let reaction = perform(command, scene)
        choose(&selection, in: scene)
        return reaction
    }

    private mutating func perform(_ command: Command, _ scene: Scene) -> Reaction {
        let (count, height) = (rows.rows.count, height)
        switch command {
        case .up: move { $0.move(by: -1, count: count) }
        case .down: move { $0.move(by: 1, count: count) }
        case .pageUp: move { $0.page(by: -1, height: height, count: count) }
        case .pageDown: move { $0.page(by: 1, height: height, count: count) }
        case .first: move { $0.home() }
        case .last: move { $0.end(count: count) }
        case .left: return step(-1, scene)
        case .right: return step(1, scene)
        case .open: return open(scene)
        case .zoomIn, .zoomOut: return zoom(in: command == .zoomIn, scene)
        case .panLeft, .panRight: axis?.pan(byFifths: command == .panLeft ? -1 : 1)
        case .previousTopic, .nextTopic: axis?.step(forward: command == .nextTopic)
        case .now:
            axis?.place(scene.now, atPart: 3)
            moment = scene.now
        case .fit: return fit(scene)
        case .nextForm: form = form == .programmes ? .regions : .programmes
        case .nextMatch: return find(1)
        case .previousMatch: return find(-1)
        default: return .ignored
        }
        return .done
    }

    private mutating func zoom(in isIn: Bool, _ scene: Scene) -> Reaction {
        guard let now = axis else { return .ignored }
        let kept = focus(now, scene)
        if axis?.zoom(in: isIn, around: kept) != true { return .say(.label(.zoomLimit)) }
        return .done
    }

    /// What zooming keeps in its place: where the cursor's item begins, else the moment that one has come to, else now, else the middle.
    private func focus(_ axis: TimeAxis, _ scene: Scene) -> Moment {
        func seen(_ moment: Moment?) -> Moment? { moment.flatMap { $0 >= axis.start && $0 < axis.end ? $0 : nil } }
        let lane = current.map { lanes.lanes[$0.lane] }
        let only = lane?.all.count == 1 ? lane.flatMap { lanes.items[$0.all.lowerBound].span } : nil
        let own = stop?.span ?? only
        return seen(own?.certain?.lowerBound) ?? seen(own?.mark) ?? seen(own?.middle) ?? seen(moment) ?? seen(scene.now)
            ?? axis.moment(axis.width / 2)
    }

    private mutating func move(_ change: (inout ListCursor) -> Void) {
        let wasOnItem = stop != nil
        change(&cursor)
        stop = nil
        // From an item to the nearest in time, where the row has one in sight.
        guard wasOnItem, let moment, let near = stops.min(by: { distance($0, moment) < distance($1, moment) }), isSeen(near) else { return }
        stop = near
    }

    private func distance(_ stop: TimelineStop, _ moment: Moment) -> UInt { (stop.mark - moment).magnitude }

    private func isSeen(_ stop: TimelineStop) -> Bool {
        guard let axis, let span = stop.span else { return false }
        return TimelineBar(axis: axis, left: 0, now: span.mark).columns(span) != nil
    }

    /// To the item before or after on the row; from the title to the nearest to now that is in sight, and back.
    private mutating func step(_ direction: Int, _ scene: Scene) -> Reaction {
        let stops = stops
        guard !stops.isEmpty else { return .say(.label(direction < 0 ? .nothingEarlier : .nothingLater)) }
        guard let stop, let now = stops.firstIndex(where: { $0.item == stop.item && $0.slot == stop.slot }) else {
            guard direction > 0 else { return .say(.label(.nothingEarlier)) }
            choose(nearestInSight(of: stops, scene) ?? stops.min { distance($0, middle) < distance($1, middle) } ?? stops[0])
            return .done
        }
        // From something that began before the window to what begins in it.
        var next = now + direction
        if direction > 0, let start = axis?.start, stop.mark < start, isSeen(stop) {
            next = stops.indices.first { $0 > now && stops[$0].mark >= start } ?? next
        }
        if stops.indices.contains(next) {
            choose(stops[next])
        } else if direction < 0 {
            self.stop = nil
        } else {
            return .say(.label(.nothingLater))
        }
        return .done
    }

    /// Of what begins in the window, the nearest to where one has been, else to now.
    private func nearestInSight(of stops: [TimelineStop], _ scene: Scene) -> TimelineStop? {
        guard let axis else { return nil }
        func isInside(_ moment: Moment) -> Bool { axis.start <= moment && moment < axis.end }
        let inside = stops.filter { isInside($0.mark) }
        let wanted = [moment, scene.now].compactMap { $0 }.first(where: isInside) ?? middle
        return inside.min { distance($0, wanted) < distance($1, wanted) } ?? stops.first(where: isSeen)
    }

    private var middle: Moment { axis.map { $0.moment($0.width / 2) } ?? Moment(seconds: 0) }

    /// Puts the cursor on something, and the axis where it is in sight.
    mutating func choose(_ next: TimelineStop) {
        stop = next
        guard let span = next.span else { return }
        moment = span.mark
        if !isSeen(next) { axis?.reveal(span.mark) }
    }

    /// Folds or unfolds on a title; goes to the detail on anything else.
    private mutating func open(_ scene: Scene) -> Reaction {
        guard isOnFold, let row = current else { return target == nil ? .say(.label(.nothingToOpen)) : .enter }
        folds[lanes.lanes[row.lane].id] = !isFolded(row.lane)
        return .done
    }

    /// The lane's own time, or all there is where that is in sight already.
    private mutating func fit(_ scene: Scene) -> Reaction {
        guard let row = current, let now = axis, let all = fittedSpan(0..<lanes.items.count) else { return .say(.label(.nothingDated)) }
        func isShown(_ span: (start: Moment, seconds: Int)) -> Bool { now.scale == .span(span.seconds) && now.start == span.start }
        let own = fittedSpan(lanes.lanes[row.lane].all) ?? all
        let wanted = isShown(own) ? all : own
        if isShown(wanted) { return .say(.label(.allInSight)) }
        axis?.fitted = wanted.seconds
        axis?.take(.span(wanted.seconds), around: wanted.start)
        axis?.move(to: wanted.start)
        return .done
    }
}
