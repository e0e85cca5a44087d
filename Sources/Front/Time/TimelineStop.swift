import Model

/// What the cursor can stand on: an item, or a slot of a forum's agenda.
struct TimelineStop: Sendable, Equatable {
    let item: Int
    /// The slot's id, and what it opens.
    var slot: String?
    let target: Target
    let span: TimeSpan?

    /// Where it lies on the axis; what has no place there comes last.
    var mark: Moment { span?.mark ?? Moment(seconds: .max) }
}

/// The agendas that are open on the timeline: the plans of a forum's days, by item.
struct TimelineAgendas: Sendable {
    private var plans: [Int: [DayPlan]] = [:]
    /// The forums in sight whose bars have room for words.
    private var cards: [Int] = []

    /// Columns shorter than this many seconds have room for the sessions of a day.
    private static let sessionColumn = 300
    /// A bar so many columns wide has a second row.
    private static let cardColumns = 16

    /// What an item shows below its line.
    func kinds(_ item: Int) -> [TimelineRows.Kind] {
        guard cards.contains(item) else { return [] }
        var kinds: [TimelineRows.Kind] = [.card(item: item)]
        guard let plans = plans[item] else { return kinds }
        let rooms = plans.map(\.rooms.count).max() ?? 0
        if rooms == 0 || plans.contains(where: { $0.slots.contains(where: \.isCommon) }) { kinds.append(.agenda(item: item, room: nil)) }
        return kinds + (0..<rooms).map { .agenda(item: item, room: $0) }
    }

    /// Opens the forums that the window shows near enough. Says whether they are others than before.
    mutating func open(_ lanes: TimelineLanes, _ axis: TimeAxis, in scene: Scene) -> Bool {
        var seen: [Int] = []
        // No forum lasts so long that its bar could be wide where a column is a day.
        if axis.column < 86_400 {
            seen = lanes.forums.filter { number in
                guard let span = lanes.items[number].span else { return false }
                guard let start = span.earliest.moment, let end = span.latest.moment ?? span.certain?.upperBound, start < axis.end,
                    end > axis.start
                else {
                    return false
                }
                return end - start >= Self.cardColumns * axis.column
            }
        }
        let showsSessions = axis.column < Self.sessionColumn
        guard seen != cards || showsSessions == plans.isEmpty && !seen.isEmpty else { return false }
        let known = plans
        cards = seen
        plans = [:]
        if showsSessions {
            for item in seen {
                let forum = scene.workspace.find(ID<Forum>(lanes.items[item].target.record.id))
                plans[item] = known[item] ?? forum.map { scene.workspace.days(of: $0) } ?? []
            }
        }
        return true
    }

    /// Forgets all of it, for the workspace is another.
    mutating func close() { (plans, cards) = ([:], []) }

    /// The slots of a room, or of all; those without a start have no place on the axis.
    func slots(_ item: Int, room: Int?) -> [DayPlan.Slot] {
        (plans[item] ?? []).flatMap { $0.slots.filter { room == nil ? $0.isCommon || $0.room == nil : $0.room == room && !$0.isCommon } }
    }

    /// The slot that a stop stands on.
    func slot(_ stop: TimelineStop) -> DayPlan.Slot? {
        guard let id = stop.slot else { return nil }
        return plans[stop.item]?.lazy.flatMap(\.slots).first { $0.id == id }
    }

    /// The room's name on the first day that has it.
    func name(_ item: Int, room: Int) -> Text { plans[item]?.first { $0.rooms.indices.contains(room) }?.rooms[room] ?? .none }
}

extension DayPlan.Slot {
    /// When it is, as far as that is known.
    var span: TimeSpan? {
        guard let start else { return nil }
        var span = TimeSpan(from: start, to: end ?? start.advanced(by: 60))
        if end == nil { span.latest = .unknown }
        return span
    }
}
