import Model

/// Something with a date in words: when it is, what it is, where and of what, and how long it is until then.
struct HappeningWords: Sendable {
    /// Times of day by the workspace's clocks, a day or a date as imprecise as it is.
    let when: String
    let title: String
    /// What is said before it: that it is a promise, and whose.
    private let lead: [String]
    /// Where a session is.
    let place: String
    /// The forum of a session.
    let forum: String
    /// The programme, where the folder has several.
    let programme: String
    /// The time by its own clocks, where they are not those of the workspace.
    let zones: String
    /// The minutes left of it, or until it; empty where nothing tells.
    let remaining: String
    /// Where it leads.
    let target: Target

    /// The title in a list, and inside of a line whose parts the same dot divides.
    var listed: String { lead.isEmpty ? title : lead.joined(by: " · ") + ": " + title }
    var inLine: String { lead.isEmpty ? title : lead.joined(by: ", ") + ": " + title }

    /// What is said after the title.
    var aside: [String] { [place, forum, programme, zones, remaining].filter { !$0.isEmpty } }

    init(_ happening: Happening, in scene: Scene) {
        let entry = happening.entry
        let forumTitle = scene.title(entry.record)
        let slot = happening.slot
        let slotName = slot.map { scene.text($0.name) } ?? ""
        let pause = slot?.isBreak == true ? scene.say(.blockKind(.pause)) : ""
        let own = scene.text(entry.name)
        lead = entry.kind != .promise ? [] : [scene.say(.noteKind(.promise)), scene.promiser(entry.record)].filter { !$0.isEmpty }
        title = !slotName.isEmpty ? slotName : !pause.isEmpty ? pause : own.isEmpty ? forumTitle : own
        forum = slot == nil || title == forumTitle ? "" : forumTitle
        place = slot.map { scene.text($0.place) } ?? ""
        let isProgrammeItself = entry.kind == .programme
        programme =
            scene.workspace.count(.programmes) < 2 || isProgrammeItself ? "" : entry.programme.map { scene.title($0.name) } ?? ""
        when = Self.when(happening, scene)
        zones = Self.zones(happening, scene)
        remaining = Self.remaining(happening, scene)
        target = Target(entry.record, part: slot?.id)
    }

    private static func when(_ happening: Happening, _ scene: Scene) -> String {
        let entry = happening.entry
        if happening.slot != nil || happening.isTimed, let start = happening.start {
            let from = scene.clock(start, in: scene.zone)
            let times = happening.slot == nil ? from : happening.end.map { "\(from)–\(scene.clock($0, in: scene.zone))" } ?? from
            let day = scene.zone.day(start)
            return happening.isTimed || day <= scene.today ? times : "\(scene.relative(day)) \(times)"
        }
        guard let first = entry.first, entry.hasExactDay else { return days(of: entry, scene) }
        guard let start = happening.start, happening.end == nil else { return scene.relative(first) }
        return "\(scene.relative(scene.zone.day(start))) \(scene.clock(start, in: scene.zone))"
    }

    private static func days(of entry: Upcoming.Entry, _ scene: Scene) -> String {
        if let date = entry.date { return scene.short(date) }
        return [entry.first, entry.last].compactMap { $0.map { scene.language.dates.short($0) } }.joined(by: "–")
    }

    private static func zones(_ happening: Happening, _ scene: Scene) -> String {
        guard let start = happening.start, happening.zone.offset(at: start) != scene.zone.offset(at: start) else { return "" }
        return "\(scene.clock(start, in: happening.zone)) \(scene.say(.timeZone(happening.zone.name)))"
    }

    private static func remaining(_ happening: Happening, _ scene: Scene) -> String {
        if happening.isTimed, let start = happening.start, start > scene.now { return scene.say(.inMinutes(scene.minutes(until: start))) }
        if happening.isTimed, let end = happening.end, end > scene.now { return scene.say(.minutesLeft(scene.minutes(until: end))) }
        let isLate = happening.entry.kind == .promise && happening.entry.last.map { $0 < scene.today } == true
        return isLate ? scene.say(.overdue) : ""
    }
}

extension Scene {
    /// What is on, comes and has passed, each at most so many.
    func glance(most: Int) -> Glance {
        workspace.upcoming.glance(
            at: now, today: today, in: workspace, most: most,
            live: { plan in
                let day = live(plan)
                return day.hasBegun ? day.forecast(at: now) : nil
            }, includes: { isInContext($0) })
    }

    /// Who gave a promise: its owner, else the region or regions that it is about; empty where that is not known.
    public func promiser(_ promise: RecordName) -> String {
        guard let note = workspace.find(ID<Note>(promise.id)) else { return "" }
        if let owner = note.owner {
            let names = [RecordName(.people, owner.id), RecordName(.organisations, owner.id)]
            if let known = names.first(where: { workspace.find($0) != nil }) { return title(known) }
        }
        guard let about = note.about?.name, about.collection != .people else { return "" }
        return about.collection == .regions ? title(about) : regions(of: about).map { title(RecordName(.regions, $0)) }.joined(by: ", ")
    }

    /// The minutes until a moment, begun ones counted as whole.
    public func minutes(until moment: Moment) -> Int { (moment - now + 59) / 60 }

    /// A day as one speaks of it: today, tomorrow, a weekday of the days around them, else its date.
    func relative(_ day: Day) -> String {
        switch day - today {
        case 0: say(.today)
        case 1: say(.tomorrow)
        case -1: say(.yesterday)
        case -7...7: "\(language.dates.shortWeekdays[day.weekday - 1]) \(language.dates.short(day))"
        default: language.dates.short(day)
        }
    }
}
