import Model

/// What has been noted of the forums' days while the program runs: the sessions chosen for one's own day, and what was done on the live clock.
///
/// It belongs to the state and not to a pane, for the first screen and the command line look at it too, and reading the folder anew keeps it.
public struct DayNotes: Sendable, Equatable {
    /// The slots of "my day", by forum.
    private(set) var chosen: [String: [String]] = [:]
    /// What was done, by forum, in order.
    private(set) var actions: [String: [LiveAction]] = [:]

    /// True where a slot of a forum is on one's own day.
    public func isChosen(_ slot: String, of forum: String) -> Bool { chosen[forum]?.contains(slot) == true }

    /// What was done on the clock of a forum, on all of its days.
    public func actions(of forum: String) -> [LiveAction] { actions[forum] ?? [] }

    /// True where a clock has times that are nowhere else: they are gone when the program ends.
    var hasTimes: Bool { actions.contains { !$0.value.isEmpty } }

    /// Takes a change in. False where there was nothing to take back.
    @discardableResult mutating func apply(_ change: DayChange) -> Bool {
        switch change {
        case .choose(let forum, let slot):
            if isChosen(slot, of: forum) { chosen[forum]?.removeAll { $0 == slot } } else { chosen[forum, default: []].append(slot) }
        case .act(let forum, let action, _): actions[forum, default: []].append(action)
        case .undo(let forum, let day):
            guard let last = actions[forum]?.lastIndex(where: { $0.day == day }) else { return false }
            actions[forum]?.remove(at: last)
        }
        return true
    }
}

/// A change of what has been noted of a day.
enum DayChange: Equatable {
    /// Puts a slot on one's own day, or takes it off.
    case choose(forum: String, slot: String)
    /// Something was done on the live clock, and what is said of it.
    case act(forum: String, LiveAction, say: Phrase)
    /// Takes back what was done last on a day's clock.
    case undo(forum: String, day: Day?)
}
