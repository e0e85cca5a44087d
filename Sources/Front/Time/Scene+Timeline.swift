import Model

/// What lanes and items of the timeline are called.
extension Scene {
    func title(of lane: TimelineLane) -> String {
        switch lane.title {
        case .record(let name): title(name)
        case .step(let programme, let id):
            workspace.find(ID<Programme>(programme))?.step(id).map { $0.heading(in: self) } ?? id
        case .collection(let collection): say(.collection(collection))
        case .label(let label): say(label)
        }
    }

    func title(of item: TimelineItem) -> String {
        if case .rival(let source) = item.kind { return "≠ " + (source.isEmpty ? say(.otherSource) : source) }
        guard let part = item.target.part, item.target.record.collection == .programmes,
            let programme = workspace.find(ID<Programme>(item.target.record.id))
        else { return title(item.target.record) }
        if let step = programme.step(part) { return step.heading(in: self) }
        return programme.modules.first { $0.id == part }.map { text($0.name) } ?? title(item.target.record)
    }

    /// When an item is, in a few words; hedged as its writer hedged it.
    func when(_ item: TimelineItem) -> String {
        guard let date = item.date else { return say(.undatedItems) }
        return short(date)
    }

    /// What clocks show at a moment: "09.30"; nothing where there is none.
    func clock(_ moment: Moment?, in zone: Zone) -> String {
        guard let moment else { return "" }
        let local = zone.local(moment)
        return language.dates.clock(hour: local.hour, minute: local.minute)
    }

    /// "09.30–16.00".
    func clock(_ span: TimeSpan, in zone: Zone) -> String {
        "\(clock(span.earliest.moment, in: zone))–\(clock(span.latest.moment, in: zone))"
    }

    /// The years in which something without a year can have been: within its programme, and before the sources that tell of it.
    func yearsAllowed(_ name: RecordName) -> (first: Int?, last: Int?) {
        let record = workspace.find(name)
        var programme: Programme?
        if let forum = record as? Forum { programme = workspace.programme(of: forum) }
        if let project = record as? Project { programme = workspace.find(project.programme) }
        if let survey = record as? Survey { programme = workspace.find(survey.programme) }
        let told = record?.basics.sources.compactMap { $0.retrieved?.last }.min()
        let last = [programme?.period?.last, told].compactMap { $0 }.min()
        return (programme?.period?.first?.year, last?.year)
    }

    /// True on weekends and on public holidays.
    func isRestDay(_ day: Day) -> Bool { day.weekday > 5 || !holidays(day).isEmpty }

    /// The public holidays of a day in the countries that the workspace is about.
    func holidays(_ day: Day) -> [Holiday] {
        var found: [Holiday] = []
        for country in countries { for holiday in Holiday.on(day, in: country) where !found.contains(holiday) { found.append(holiday) } }
        return found
    }

    /// The countries of the workspace's zone and of its regions; all that are known where there is none.
    func countriesOfRegions() -> [Country] {
        var found = Country(timeZone: workspace.info.timeZone).map { [$0] } ?? []
        for region in workspace.all(Region.self) {
            if let country = Country(code: region.country), !found.contains(country) { found.append(country) }
        }
        return found.isEmpty ? Country.allCases : found
    }
}
