extension Workspace {
    /// Time zones that nobody knows, and times of agendas that the clocks of their zone pass over: it takes the zones to tell, which come last.
    func timeProblems() -> [Problem] {
        var problems: [Problem] = []
        if !info.timeZone.isEmpty, zones[info.timeZone] == nil, let file = files.firstIndex(where: { $0.path == "workspace.json" }) {
            let bytes = files[file].bytes
            var passage = Passage(Origin(file: file, start: 0, end: bytes.count), of: bytes)
            problems += passage.problems([(info.timeZone, .unknownTimeZone(info.timeZone))])
        }
        for forum in all(Forum.self) {
            let origin = forum.basics.origin
            var passage = Passage(origin, of: files[origin.file].bytes)
            problems += passage.problems(timeFaults(of: forum))
        }
        return problems
    }

    /// What is wrong with a forum's zone and times, each with the value as it is told.
    private func timeFaults(of forum: Forum) -> [(text: String, fault: Problem.Fault)] {
        var faults: [(text: String, fault: Problem.Fault)] = []
        if !forum.timeZone.isEmpty, zones[forum.timeZone] == nil { faults.append((forum.timeZone, .unknownTimeZone(forum.timeZone))) }
        if forum.agenda.isEmpty, forum.agendaVersions.isEmpty { return faults }
        var clock = Clock(zone: zone(of: forum))
        for text in forum.agenda.times + forum.agendaVersions.flatMap(\.agenda.times) {
            guard let (zone, shown) = clock.skip(at: text) else { continue }
            faults.append((text, .skippedTime(text, zone: zone, shown: shown)))
        }
        return faults
    }
}

extension [AgendaBlock] {
    /// All times that are written in an agenda.
    fileprivate var times: [String] {
        var times: [String] = []
        for block in self {
            times += [block.start, block.end]
            for session in block.sessions { times += [session.start, session.actual?.start ?? "", session.actual?.end ?? ""] }
        }
        return times
    }
}

/// Tells which times a zone's clocks pass over.
private struct Clock {
    let zone: Zone
    /// A day on which nothing is passed over: most times of an agenda are of one day.
    private var calm: Day?

    init(zone: Zone) { self.zone = zone }

    /// The zone, and what its clocks show instead of a time that they pass over; nil for other times.
    mutating func skip(at text: String) -> (zone: String, shown: LocalTime)? {
        guard !text.isEmpty, let time = LocalTime(text), time.day != calm else { return nil }
        if zone.length(of: time.day) == 86_400 {
            calm = time.day
            return nil
        }
        guard case .skipped(let moment) = zone.reading(of: time) else { return nil }
        return (zone.name, zone.local(moment))
    }
}
