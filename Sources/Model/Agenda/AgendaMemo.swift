import Synchronization

/// The days' plans of one workspace that were asked for so far, with their conflicts.
final class AgendaMemo: Sendable {
    typealias Days = (plans: [DayPlan], conflicts: [DayConflicts])
    /// By the forum's id.
    private let known = Mutex<[String: Days]>([:])

    func days(of forum: Forum, in workspace: Workspace) -> Days {
        if let known = known.withLock({ $0[forum.id] }) { return known }
        let plans = DayPlan.days(of: forum, zone: workspace.zone(of: forum))
        let days = (plans, plans.map { DayConflicts($0) })
        known.withLock { $0[forum.id] = days }
        return days
    }
}
