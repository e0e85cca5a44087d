import Model
import TUI

/// What the keys do on a day.
extension DayPane {
    func commands(in scene: Scene) -> [Command] {
        guard sheet != nil else { return [] }
        let search: [Command] = found?.contains { $0 != cursor } == true ? [.nextMatch] : []
        let zoom: [Command] = form == .grid ? [.zoomIn, .zoomOut, .fit] : []
        let live = liveClock(in: scene)?.commands ?? []
        return [.open] + live + (cursor == nil ? [] : [.choose]) + [.nextForm] + zoom + [.now] + search + [.filter, .related]
    }

    func name(of command: Command, in scene: Scene) -> String? {
        switch command {
        case .nextForm: scene.say(form.next.label)
        case .startBlock: scene.say(liveClock(in: scene)?.day.hasBegun == true ? .nextSlot : .beginDay)
        default: nil
        }
    }

    mutating func perform(_ command: Command, in scene: Scene, _ selection: inout Selection) -> Reaction {
        guard let sheet, layout != nil else { return .ignored }
        var reaction = Reaction.done
        switch command {
        case .up: step(-1)
        case .down: step(1)
        case .left, .right:
            if form != .grid { return command == .left ? .leave : .enter }
            reaction = turn(command == .left ? -1 : 1)
        case .panLeft: reaction = turn(-max(1, columns.shown))
        case .panRight: reaction = turn(max(1, columns.shown))
        case .pageUp: page(-1)
        case .pageDown: page(1)
        case .first: cursor = form == .grid ? layout?.slot(1, from: nil, in: column) : text.entries.first ?? nil
        case .last: cursor = form == .grid ? lastSlot : text.entries.last ?? nil
        case .open: return .enter
        case .nextForm: form = form.next
        case .zoomIn, .zoomOut: return zoom(closer: command == .zoomIn, sheet)
        case .fit: return fit(sheet)
        case .now: reaction = now(in: scene)
        case .nextTopic, .previousTopic: reaction = turnDay(command == .nextTopic ? 1 : -1)
        case .nextMatch: reaction = stepMatch(1)
        case .previousMatch: reaction = stepMatch(-1)
        case .choose: return choose(sheet)
        case .startBlock, .shorten, .lengthen, .buffer, .dropSession, .undo: return liveClock(in: scene)?.reaction(to: command) ?? .ignored
        default: return .ignored
        }
        showChosen(in: scene, &selection)
        return reaction
    }

    /// Makes what the cursor is on what is chosen; another day is looked up first.
    private mutating func showChosen(in scene: Scene, _ selection: inout Selection) {
        if let day, !isMade(of: day) { selection.choose(Target(RecordName(.forums, day.forum)), in: scene.workspace) }
        // Another day has another cursor, and one's own day has not all slots.
        refresh(in: scene.choosing(selection), size: size)
        if let sheet { selection.choose(sheet.target(of: cursor), in: scene.workspace) }
    }

    /// One slot up or down in the column; above the first is the head of the day.
    private mutating func step(_ direction: Int) {
        if form != .grid {
            let place = entry + direction
            if text.entries.indices.contains(place) { cursor = text.entries[place] }
            return
        }
        guard let layout else { return }
        if let next = layout.slot(direction, from: cursor, in: column) {
            if cursor != nil || direction > 0 { cursor = next }
        } else if direction < 0 {
            cursor = nil
        }
    }

    /// To the slot beside; from what goes across, to another column of it.
    private mutating func turn(_ direction: Int) -> Reaction {
        guard let layout else { return .ignored }
        let next = max(0, min(layout.columns.count - 1, column + direction))
        guard form == .grid else { return .say(.label(.onlyInGrid)) }
        guard next != column else { return .say(.label(.noRoomThatWay)) }
        column = next
        if let now = cursor, layout.columnOfSlot[now] != nil { cursor = layout.slot(beside: now, in: next) ?? cursor }
        return .done
    }

    private mutating func page(_ direction: Int) {
        if form != .grid {
            let place = max(0, min(text.entries.count - 1, entry + direction * max(1, text.sight.count - 1)))
            if text.entries.indices.contains(place) { cursor = text.entries[place] }
            return
        }
        guard let layout else { return }
        let rows = max(1, gridHeight - 1) * direction
        let row = (cursor.map { layout.box(of: $0).rows.lowerBound } ?? 0) + rows
        // A box that is higher than the window is left all the same.
        let near = layout.slot(near: max(0, min(layout.rows - 1, row)), in: column)
        cursor = near == cursor ? layout.slot(direction, from: cursor, in: column) ?? cursor : near
        top += rows
    }

    private var lastSlot: Int? {
        guard let layout else { return nil }
        let all = [layout.own.indices.contains(column) ? layout.own[column].last : nil, layout.across.last].compactMap { $0 }
        return all.max { layout.rank[$0] < layout.rank[$1] }
    }

    private func choose(_ sheet: DaySheet) -> Reaction {
        guard let cursor else { return .say(.label(.chooseSession)) }
        if sheet.plan.slots[cursor].room == nil { return .say(.label(.commonIsMine)) }
        return .days(.choose(forum: sheet.forum.id, slot: sheet.plan.slots[cursor].id))
    }
}

extension Scene {
    /// The scene with another choice.
    func choosing(_ selection: Selection) -> Scene {
        var scene = self
        scene.selection = selection
        return scene
    }
}
