import Model

/// How the lanes are ordered.
enum TimelineForm: Sendable, Equatable, CaseIterable {
    /// By programme, then step, then area.
    case programmes
    /// By area, then step.
    case regions
}

extension TimelineLanes {
    /// The lanes of a workspace's records.
    init(_ form: TimelineForm, in scene: Scene) {
        var writer = TimelineWriter(form, scene)
        writer.addProgrammes()
        writer.addForums()
        writer.addSurveys()
        writer.addProjects()
        writer.addPublications()
        writer.addPromises()
        self.init(writer.finished())
    }
}

/// Finds each record its lane.
private struct TimelineWriter {
    private let form: TimelineForm
    private let scene: Scene
    private let workspace: Workspace
    private var draft = TimelineDraft()
    /// The shelves are put below the lanes, so they wait.
    private var shelved: [(item: TimelineItem, name: RecordName, programme: Programme?, region: ID<Region>?)] = []

    init(_ form: TimelineForm, _ scene: Scene) {
        self.form = form
        self.scene = scene
        workspace = scene.workspace
        switch form {
        case .programmes: for programme in scene.programmes where scene.isInContext(programme.name) { _ = lane(of: programme) }
        case .regions: for region in scene.byTitle(scene.inContext(Region.self)) { _ = lane(of: ID(region.id)) }
        }
    }

    mutating func finished() -> TimelineDraft {
        for (item, name, programme, region) in shelved {
            let root = form == .programmes ? lane(of: programme) : lane(of: region)
            // What has some date lies apart from what has none at all.
            let label: Label = item.date == nil ? .undatedItems : .undatedShelf
            let shelf = draft.lane(label.rawValue, .label(label), in: root, isShelf: true)
            draft.add(item, to: draft.leaf(name, in: shelf, isShelf: true))
        }
        return draft
    }

    // MARK: Lanes

    private mutating func lane(of programme: Programme?) -> Int {
        guard let programme else { return draft.lane(Label.withoutProgramme.rawValue, .label(.withoutProgramme), in: nil) }
        return draft.lane("\(programme.name)", .record(programme.name), in: nil, target: Target(programme.name))
    }

    private mutating func lane(of region: ID<Region>?) -> Int {
        guard let region, workspace.find(region) != nil else {
            return draft.lane(Label.withoutRegion.rawValue, .label(.withoutRegion), in: nil)
        }
        return draft.lane("\(region.name)", .record(region.name), in: nil, target: Target(region.name))
    }

    /// The lane in which records of a programme's step and a region lie.
    private mutating func lane(_ programme: Programme?, step: String, _ region: ID<Region>?, otherwise: () -> (String, TimelineLane.Title))
        -> Int
    {
        let root = form == .programmes ? lane(of: programme) : lane(of: region)
        let below: Int
        if let programme, programme.step(step) != nil {
            below = draft.lane(
                "\(programme.id)/\(step)", .step(programme: programme.id, id: step), in: root, target: Target(programme.name, part: step))
        } else {
            let (key, title) = otherwise()
            below = draft.lane(key, title, in: root)
        }
        guard form == .programmes, let region, workspace.find(region) != nil else { return below }
        return draft.lane("\(region.name)", .record(region.name), in: below, target: Target(region.name))
    }

    private mutating func lane(_ programme: Programme?, _ region: ID<Region>?, _ collection: RecordCollection) -> Int {
        let root = form == .programmes ? lane(of: programme) : lane(of: region)
        return draft.lane(collection.rawValue, .collection(collection), in: root)
    }

    // MARK: Items

    private func item(_ target: Target, _ date: EDTF?, _ kind: TimelineItem.Kind, _ state: Progress.State? = nil) -> TimelineItem {
        TimelineItem(target: target, span: date.flatMap { TimeSpan($0, in: scene.zone) }, date: date, kind: kind, state: state)
    }

    /// Adds an item to a lane, with what other sources say of it; to the shelf where it has no place on the axis.
    private mutating func add(
        _ item: TimelineItem, _ basics: Basics, field: String, to lane: Int
    ) {
        draft.add(item, to: lane)
        for rival in rivals(item.target, basics, field) { draft.add(rival, to: lane) }
    }

    /// What other sources say of a date.
    private func rivals(_ target: Target, _ basics: Basics, _ field: String) -> [TimelineItem] {
        basics.conflicts.filter { $0.field == field }.compactMap { conflict in
            guard let date = try? EDTF(conflict.value.string(in: scene.names)), let span = TimeSpan(date, in: scene.zone) else {
                return nil
            }
            return TimelineItem(
                target: target, span: span, date: date, kind: .rival(source: conflict.source.string(in: scene.names)), state: nil)
        }
    }

    private mutating func shelve(_ item: TimelineItem, _ programme: Programme?, _ region: ID<Region>?) {
        shelved.append((item, item.target.record, programme, region))
    }

    mutating func addProgrammes() {
        guard form == .programmes else { return }
        for programme in scene.programmes where scene.isInContext(programme.name) {
            let root = lane(of: programme)
            let frame = item(Target(programme.name), programme.period, .frame)
            if frame.span != nil { add(frame, programme.basics, field: "period", to: root) }
            for step in programme.steps {
                let target = Target(programme.name, part: step.id)
                let below = draft.lane("\(programme.id)/\(step.id)", .step(programme: programme.id, id: step.id), in: root, target: target)
                let frame = item(target, step.period, .frame)
                if frame.span != nil { add(frame, programme.basics, field: "steps.\(step.id).period", to: below) }
            }
            for module in programme.modules {
                let frame = item(Target(programme.name, part: module.id), module.period, .period)
                if frame.span != nil { draft.add(frame, to: root) }
            }
            addStates(programme)
        }
    }

    /// How far each area has come in each step.
    private mutating func addStates(_ programme: Programme) {
        for entry in programme.progress where entry.date != nil && entry.region.map({ scene.isInContext($0.name) }) != false {
            let lane = lane(programme, step: entry.step, entry.region) { ("", .label(.undatedShelf)) }
            let entryItem = item(Target(entry.region?.name ?? programme.name), entry.date, .note, entry.state)
            if entryItem.span != nil { draft.add(entryItem, to: lane) }
        }
    }

    mutating func addForums() {
        for forum in scene.inContext(Forum.self) {
            let programme = workspace.programme(of: forum)
            let state = forum.status.map { StateMark.state($0) }
            var new = item(Target(forum.name), forum.when, .forum, state)
            guard new.span != nil else {
                shelve(new, programme, forum.region)
                continue
            }
            if let clock = clockSpan(of: forum) {
                new = TimelineItem(target: new.target, span: clock, date: new.date, kind: .forum, state: state, isTimed: true)
            }
            let series = workspace.find(forum.series)
            let lane = lane(programme, step: forum.step, forum.region) {
                guard let series else { return (RecordCollection.forums.rawValue, .collection(.forums)) }
                return ("\(series.name)", .record(series.name))
            }
            add(new, forum.basics, field: "date", to: lane)
        }
    }

    /// From the first to the last clock time of an agenda that keeps to the forum's day or days.
    private func clockSpan(of forum: Forum) -> TimeSpan? {
        guard !forum.agenda.isEmpty, let date = forum.when, date.hasKnownDays, let first = date.first, let day = date.last else {
            return nil
        }
        let zone = workspace.zone(of: forum)
        let slots = workspace.days(of: forum).flatMap(\.slots)
        let starts = slots.compactMap(\.start)
        guard starts.count == slots.count, let start = starts.min(), let last = starts.max() else { return nil }
        guard zone.day(start) >= first, zone.day(start) <= day else { return nil }
        let end = slots.compactMap(\.end).max()
        // Where what begins last has no end, nobody knows when the day is over.
        let isOpen = end.map { $0 <= last } ?? true
        var span = TimeSpan(from: start, to: max(end ?? last, last.advanced(by: isOpen ? 60 : 0)))
        if isOpen { span.latest = .unknown }
        return span
    }

    mutating func addSurveys() {
        for survey in scene.inContext(Survey.self) where survey.forum == nil {
            let programme = workspace.find(survey.programme)
            let region = survey.regions.count == 1 ? survey.regions[0] : nil
            let new = item(Target(survey.name), survey.period, .period)
            guard new.span != nil else {
                shelve(new, programme, region)
                continue
            }
            let lane = lane(programme, step: survey.step, region) {
                (RecordCollection.surveys.rawValue, .collection(.surveys))
            }
            add(new, survey.basics, field: "period", to: lane)
        }
    }

    mutating func addProjects() {
        let byStart = scene.inContext(Project.self).map { ($0.period?.first?.number ?? .max, $0) }.sorted { $0.0 < $1.0 }
        for (_, project) in byStart {
            let programme = workspace.find(project.programme)
            let new = item(Target(project.name), project.period, .period)
            // By area a project stands in each of its areas.
            let regions: [ID<Region>?] = form == .regions && !project.regions.isEmpty ? project.regions : [nil]
            for region in regions {
                guard new.span != nil else {
                    shelve(new, programme, region)
                    continue
                }
                let kind = lane(programme, region, .projects)
                add(new, project.basics, field: "period", to: draft.leaf(project.name, in: kind))
            }
        }
    }

    mutating func addPublications() {
        for publication in scene.inContext(Publication.self) {
            let new = item(Target(publication.name), publication.date, .note)
            guard new.span != nil else { continue }
            add(new, publication.basics, field: "date", to: lane(workspace.find(publication.programme), nil, .publications))
        }
    }

    /// Promises by the day on which they are due.
    mutating func addPromises() {
        for note in scene.inContext(Note.self) where note.kind == .promise && note.due != nil {
            let forum = note.about?.name.flatMap { $0.collection == .forums ? workspace.find(ID<Forum>($0.id)) : nil }
            let region = note.about?.name.flatMap { $0.collection == .regions ? ID<Region>($0.id) : nil } ?? forum?.region
            let state: Progress.State = note.status == .done ? .held : note.status == .dropped ? .notTakingPart : .planned
            let new = item(Target(note.name), note.due, .note, state)
            let programme = forum.flatMap { workspace.programme(of: $0) }
            guard new.span != nil else {
                shelve(new, programme, region)
                continue
            }
            let root = form == .programmes ? lane(of: programme) : lane(of: region)
            add(new, note.basics, field: "due", to: draft.lane(Label.promises.rawValue, .label(.promises), in: root))
        }
    }
}
