extension Workspace {
    /// Time zones that nobody knows, and times of agendas that the clocks of their zone pass over: it takes the zones to tell, which come last.
    func timeProblems() -> [Problem] {
        var problems: [Problem] = []
        if !info.timeZone.isEmpty, zones[info.timeZone] == nil, let file = files.firstIndex(where: { $0.path == "workspace.json" }) {
            var passage = Passage(file: file, of: files[file].bytes, start: 0)
            problems.append(passage.problem(.unknownTimeZone(info.timeZone), at: info.timeZone))
        }
        for forum in all(Forum.self) {
            let origin = forum.basics.origin
            var passage = Passage(file: origin.file, of: files[origin.file].bytes, start: origin.start)
            if !forum.timeZone.isEmpty, zones[forum.timeZone] == nil {
                problems.append(passage.problem(.unknownTimeZone(forum.timeZone), at: forum.timeZone))
            }
            if forum.agenda.isEmpty, forum.agendaVersions.isEmpty { continue }
            var clock = Clock(zone: zone(of: forum))
            for text in forum.agenda.times + forum.agendaVersions.flatMap(\.agenda.times) {
                guard let (zone, shown) = clock.skip(at: text) else { continue }
                problems.append(passage.problem(.skippedTime(text, zone: zone, shown: shown), at: text))
            }
        }
        return problems
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

/// A record in its file, in which values are found again by what is written.
private struct Passage {
    private let file: Int
    private let bytes: Bytes
    private let start: Int
    /// What has been told of is not told of again in the same place.
    private var told: [(text: String, end: Int)] = []

    init(file: Int, of bytes: Bytes, start: Int) {
        self.file = file
        self.bytes = bytes
        self.start = start
    }

    /// A problem at the next place where `text` stands as a value; where it is spelled in another way, at the record.
    mutating func problem(_ fault: Problem.Fault, at text: String) -> Problem {
        let known = told.firstIndex { $0.text == text }
        let found = bytes.view.first(Array("\"\(text)\"".utf8), from: known.map { told[$0].end } ?? start)
        if let found, let known { told[known].end = found + 1 } else if let found { told.append((text, found + 1)) }
        return Problem(file: file, offset: found ?? start, fault: fault)
    }
}
