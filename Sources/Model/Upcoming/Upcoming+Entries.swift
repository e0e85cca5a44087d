extension Upcoming {
    init(_ workspace: Workspace) {
        var entries = workspace.all(Forum.self).compactMap { Entry($0, in: workspace) }
        entries += workspace.all(Note.self).compactMap { Entry($0, in: workspace) }
        entries += workspace.all(Survey.self).compactMap { Entry($0) }
        for programme in workspace.all(Programme.self) { entries += Entry.all(of: programme) }
        self.entries = entries
    }
}

extension Upcoming.Entry {
    private init?(
        _ kind: Upcoming.Kind, _ record: RecordName, part: String? = nil, name: Text = .none, programme: ID<Programme>?, date: EDTF?,
        lasts: Bool, isOver: Bool = false
    ) {
        guard let days = date?.entryDays else { return nil }
        self.init(
            kind: kind, record: record, part: part, name: name, programme: programme, date: date, days: days,
            lasts: lasts || date?.saysHowLong == true, isOver: isOver)
    }

    fileprivate init?(_ forum: Forum, in workspace: Workspace) {
        guard forum.status != .cancelled else { return nil }
        let programme = workspace.find(forum.series)?.programme
        if forum.when?.hasKnownDays != true, forum.agenda.statesTimes {
            let days = DayPlan.days(of: forum, zone: workspace.zone(of: forum)).compactMap(\.day)
            if let first = days.min(), let last = days.max() {
                self.init(
                    kind: .forum, record: forum.name, part: nil, name: .none, programme: programme, date: nil, days: first...last,
                    lasts: first != last, isOver: false)
                return
            }
        }
        self.init(
            .forum, forum.name, programme: programme, date: forum.when, lasts: false,
            isOver: forum.status == .held && forum.when?.hasKnownDays != true)
    }

    fileprivate init?(_ note: Note, in workspace: Workspace) {
        guard note.isOpenPromise else { return nil }
        self.init(.promise, note.name, programme: workspace.programme(about: note.about?.name), date: note.due, lasts: false)
    }

    /// A poll in a room is its forum's.
    fileprivate init?(_ survey: Survey) {
        guard survey.forum == nil else { return nil }
        self.init(.survey, survey.name, programme: survey.programme, date: survey.period, lasts: true)
    }

    /// A programme's steps and modules; its own period where no step has one, for it says the same.
    fileprivate static func all(of programme: Programme) -> [Self] {
        let id = ID<Programme>(programme.id)
        let steps = programme.steps.compactMap {
            Self(.step, programme.name, part: $0.id, name: $0.name, programme: id, date: $0.period, lasts: true)
        }
        let modules = programme.modules.compactMap {
            Self(.module, programme.name, part: $0.id, name: $0.name, programme: id, date: $0.period, lasts: true)
        }
        let whole = steps.isEmpty ? Self(.programme, programme.name, programme: id, date: programme.period, lasts: true) : nil
        return [whole].compactMap { $0 } + steps + modules
    }
}

extension Workspace {
    /// The programme of what a note is about, where it belongs to one.
    fileprivate func programme(about name: RecordName?) -> ID<Programme>? {
        guard let name else { return nil }
        return switch find(name) {
        case let programme as Programme: ID(programme.id)
        case let forum as Forum: find(forum.series)?.programme
        case let series as Series: series.programme
        case let team as Team: team.programme
        case let survey as Survey: survey.programme
        case let project as Project: project.programme
        default: nil
        }
    }
}

extension [AgendaBlock] {
    fileprivate var statesTimes: Bool { contains { !$0.start.isEmpty || $0.sessions.contains { !$0.start.isEmpty } } }
}

extension EDTF {
    /// True for an interval: from when until when something lasts. Where a side of it is not known it says no more than the other.
    fileprivate var saysHowLong: Bool {
        guard case .interval(let start, let end) = form else { return false }
        return start != .unknown && end != .unknown && !hasExactDay
    }

    /// The days that it can mean, without end where it is open; of a side that is not known the other stands. Nil where no day is known.
    fileprivate var entryDays: ClosedRange<Day>? {
        guard let some = first ?? last else { return nil }
        guard case .interval(let start, let end) = form else { return last.map { some...Swift.max(some, $0) } }
        let from = first ?? (start == .open ? Upcoming.Entry.noBeginning : some)
        let to = last ?? (end == .open ? Upcoming.Entry.noEnd : some)
        return from <= to ? from...to : nil
    }
}
