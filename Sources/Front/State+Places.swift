import Model
import TUI

/// Going from place to place and back.
extension State {
    /// Moves the keyboard to the detail beside the list.
    mutating func enterDetail() {
        guard place.panes.count > Place.detail else { return }
        if place.focus != Place.detail { place.master = place.focus }
        place.focus = Place.detail
        settle()
        place.panes[Place.detail].arrive()
    }

    /// Opens a record as a place of its own.
    mutating func open(_ target: Target) {
        guard workspace?.find(target.record) != nil else {
            message = .label(.nothingToOpen)
            return
        }
        remember()
        trail.append(Place(.record(target), cameFrom: selection))
        if let workspace { selection.choose(target, in: workspace) }
        settle()
        place.panes[0].arrive()
    }

    /// Opens the list of records that may be one.
    mutating func openDoubles() {
        guard place.kind != .doubles, scene != nil else { return }
        remember()
        trail.append(Place(.doubles, cameFrom: selection))
        settle()
        place.panes[0].arrive()
    }

    mutating func openRelated() {
        guard let name = relatedSubject else {
            message = .label(.nothingToOpen)
            return
        }
        remember()
        trail.append(Place(.related(name), cameFrom: selection))
        settle()
        place.panes[0].arrive()
    }

    /// The record that `r` is about: the one under the cursor of a detail, else the chosen one.
    private var relatedSubject: RecordName? {
        if let target = place.panes[place.focus].target { return target.record }
        switch place.kind {
        case .record(let target): return target.record
        case .related(let name): return name
        case .screen, .find, .doubles: return selection.target?.record
        }
    }

    mutating func go(to kind: ScreenKind) {
        if place.kind == .screen(kind) && trail.count == 1 { return }
        remember()
        if case .screen(let now) = trail[0].kind { left[now] = trail[0] }
        trail = [left[kind] ?? Place(.screen(kind))]
        selection.target = nil
        settle()
        place.panes[0].arrive()
    }

    mutating func remember() { earlier = (trail, selection) }

    /// Back to where one was before; the same again returns.
    mutating func toggle() {
        guard let earlier else {
            message = .label(.nothingBefore)
            return
        }
        if case .screen(let now) = trail[0].kind { left[now] = trail[0] }
        remember()
        (trail, selection) = earlier
    }

    /// One level up: out of a filter, a zoomed pane, a detail, a place. At the top it says how to quit.
    mutating func back() {
        if withPane(place.focus, { pane, _ in pane.closeOverlay() }) {
            return
        } else if place.kind != .find, !place.panes[place.focus].filter.isEmpty {
            narrow("")
        } else if withPane(place.focus, { pane, _ in pane.goUp() }) {
            return
        } else if place.isZoomed {
            place.isZoomed = false
        } else if trail.count == 1, place.focus != 0 {
            place.focus = place.focus == Place.detail ? place.master : 0
        } else if trail.count > 1 {
            remember()
            selection = trail.removeLast().cameFrom ?? selection
        } else if place.kind == .screen(.regions), withPane(Place.map, { pane, _ in pane.goUp() }) {
            return
        } else {
            message = .atTop(key: settings.keymap.key(for: .quit))
        }
    }

    mutating func focus(by step: Int) {
        let order = place.order
        guard order.count > 1, let now = order.firstIndex(of: place.focus) else { return }
        if place.focus != Place.detail { place.master = place.focus }
        place.focus = order[(now + step + order.count) % order.count]
        settle()
        place.panes[place.focus].arrive()
    }
}
