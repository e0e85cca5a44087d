import Model

/// A day of a forum that has an agenda: what the day screen steps through.
struct ForumDay: Hashable, Sendable {
    let forum: String
    /// The day's place among the days of the forum's agenda.
    let place: Int
    /// nil where the agenda and the forum have no exact day.
    let day: Day?
    /// The first day on which it may be; nil where nothing is known of that.
    let earliest: Day?
}

extension Scene {
    /// The days of the forums that have an agenda and belong to what the screens are narrowed to, in the order of time; those of which no date
    /// is known come last.
    func forumDays() -> [ForumDay] { days(of: inContext(Forum.self)) }

    /// The days of one forum, whether it belongs or not.
    func days(of forum: ID<Forum>) -> [ForumDay] { days(of: CollectionOfOne(forum).compactMap { workspace.find($0) }) }

    private func days(of forums: some Sequence<Forum>) -> [ForumDay] {
        var days: [ForumDay] = []
        for forum in forums where !forum.agenda.isEmpty {
            let known = forum.when?.first ?? forum.when?.last
            for (place, day) in DayPlan.listedDays(of: forum).enumerated() {
                days.append(ForumDay(forum: forum.id, place: place, day: day, earliest: day ?? known))
            }
        }
        return days.enumerated().map { ($0.element.earliest?.number ?? .max, $0.offset, $0.element) }.sorted {
            ($0.0, $0.1) < ($1.0, $1.1)
        }.map(\.2)
    }

    /// The day to begin with: today's, else the nearest that comes, else the latest that was, else the first.
    func nearest(of days: [ForumDay]) -> Int? {
        if let now = days.firstIndex(where: { $0.day == today }) { return now }
        if let next = days.firstIndex(where: { $0.earliest.map { $0 > today } ?? false }) { return next }
        return days.lastIndex { $0.earliest != nil } ?? days.indices.first
    }
}
