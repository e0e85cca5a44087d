import Front
import Model

extension JSONValue {
    /// What is on, what comes next and what has just passed, for `lagesbild now --json`.
    public static func glance(_ glance: Glance, in scene: Scene) -> JSONValue {
        var members = JSONMembers()
        members.add("at", scene.now.stated(in: scene.zone))
        members.add("timeZone", scene.zone.name)
        members.add("now", glance.now.map { happening($0, scene) })
        members.add("next", glance.next.map { happening($0, scene) })
        members.add("passed", glance.passed.map { happening($0, scene) })
        members.add("latest", glance.latest.map { happening($0, scene) })
        return .object(members)
    }

    private static func happening(_ happening: Happening, _ scene: Scene) -> JSONValue {
        let entry = happening.entry
        var members = JSONMembers()
        members.add("kind", happening.slot == nil ? entry.kind.rawValue : "session")
        members.add("collection", entry.record.collection.rawValue)
        members.add("id", entry.record.id)
        members.add("part", happening.slot?.id ?? entry.part)
        let part = happening.slot.map { scene.text($0.name) } ?? scene.text(entry.name)
        members.add("name", part.isEmpty ? scene.title(entry.record) : part)
        if happening.slot != nil || entry.part != nil { members.add("of", scene.title(entry.record)) }
        members.add("room", happening.slot.map { scene.text($0.place) })
        if entry.kind == .promise { members.add("owner", scene.promiser(entry.record)) }
        members.add("programme", entry.programme?.raw)
        members.add("date", entry.date?.text)
        members.add("firstDay", entry.first?.description)
        members.add("lastDay", entry.last?.description)
        addTimes(of: happening, to: &members, scene)
        return .object(members)
    }

    private static func addTimes(of happening: Happening, to members: inout JSONMembers, _ scene: Scene) {
        guard let start = happening.start else { return }
        members.add("start", start.stated(in: happening.zone))
        members.add("end", happening.end?.stated(in: happening.zone))
        members.add("timeZone", happening.zone.name)
        guard happening.isTimed else { return }
        if start > scene.now {
            members.add("minutesUntil", scene.minutes(until: start))
        } else if let end = happening.end, end > scene.now {
            members.add("minutesLeft", scene.minutes(until: end))
        }
    }
}

extension Moment {
    /// What clocks of a zone show, with how far they are ahead of UTC: `2026-03-12T10:20+01:00`.
    func stated(in zone: Zone) -> String {
        let minutes = zone.offset(at: self) / 60
        let (hour, minute) = abs(minutes).quotientAndRemainder(dividingBy: 60)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        return "\(zone.local(self))\(minutes < 0 ? "-" : "+")\(two(hour)):\(two(minute))"
    }
}
