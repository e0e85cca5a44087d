import Model
import TUI

extension Pages {
    /// A forum's agenda: its blocks in order, parallel sessions below one heading, each with its people, materials and polls.
    static func agenda(of forum: Forum, _ page: inout PageBuilder) {
        guard !forum.agenda.isEmpty else { return }
        let scene = page.scene
        let knowsTimes = forum.agenda.contains { !$0.start.isEmpty || $0.sessions.contains { !$0.start.isEmpty } }
        page.heading(.agenda, aside: knowsTimes ? "" : scene.say(.timesUnknown))
        var number = 0
        for block in forum.agenda {
            let isParallel = block.kind == .parallel || block.sessions.count > 1 && block.kind != .plenary
            // A block of one session says nothing that its session does not, but for the time.
            if isParallel || block.sessions.count != 1 || !block.start.isEmpty { self.block(block, isParallel: isParallel, &page) }
            for session in block.sessions {
                number += 1
                self.session(session, number: number, indent: isParallel ? 4 : 2, in: forum, &page)
            }
        }
    }

    private static func block(_ block: AgendaBlock, isParallel: Bool, _ page: inout PageBuilder) {
        let scene = page.scene
        var aside = [clock(block.start, block.end, scene.language.dates)]
        if isParallel {
            aside.append(scene.say(.parallel(block.sessions.count)))
        } else {
            aside.append(block.kind.map { scene.say(.blockKind($0)) } ?? "")
        }
        page.line(
            [
                Page.Span(isParallel ? "╤ " : "─ ", .border), Page.Span(scene.text(block.name), Style(.text, .bold)),
                Page.Span("  " + aside.filter { !$0.isEmpty }.joined(by: " · "), .muted),
            ], indent: 2, hanging: 4)
    }

    private static func session(_ session: Session, number: Int, indent: Int, in forum: Forum, _ page: inout PageBuilder) {
        let scene = page.scene
        let facts = [
            clock(session.start, "", scene.language.dates), session.kind.map { scene.say(.sessionKind($0)) } ?? "",
            scene.text(session.room),
            scene.text(session.track),
            scene.length(session),
        ]
        page.line(
            [
                Page.Span("\(number)".paddedLeft(to: 2) + " ", .muted), Page.Span(scene.text(session.name), Style(.text, .bold)),
                Page.Span("  " + facts.filter { !$0.isEmpty }.joined(by: " · "), .muted),
            ], indent: indent, hanging: indent + 3, anchor: session.id)
        page.line(scene.text(session.abstract), .muted, indent: indent + 3)
        for entry in session.people {
            guard let person = entry.person else { continue }
            let record = scene.workspace.find(person)
            let aside = [
                entry.role == .speaker ? "" : entry.role.map { scene.say(.role($0)) } ?? "",
                record.map { scene.affiliation($0, at: forum.when) } ?? "",
            ]
            page.entry(person.name, aside: aside.filter { !$0.isEmpty }.joined(by: " · "), indent: indent + 3)
        }
        for material in session.materials { self.material(material, indent: indent + 3, &page) }
        for poll in session.polls { page.entry(poll.name, aside: scene.pollAside(poll), indent: indent + 3) }
    }

    /// "09:30–10:15", or what is known of it.
    private static func clock(_ start: String, _ end: String, _ dates: DateWords) -> String {
        func time(_ text: String) -> String {
            // What stands after the letter between day and time.
            let parts = text.split(whereSeparator: \.isLetter).last?.split(separator: ":").compactMap { Int($0) } ?? []
            return parts.count < 2 ? "" : dates.clock(hour: parts[0], minute: parts[1])
        }
        let (from, to) = (time(start), time(end))
        return to.isEmpty ? from : "\(from)–\(to)"
    }

    static func materials(_ materials: [Material], _ page: inout PageBuilder) {
        guard !materials.isEmpty else { return }
        page.heading(.materials, aside: page.scene.say(.count(materials.count)))
        for material in materials { self.material(material, indent: 2, &page) }
    }

    static func material(_ material: Material, indent: Int, _ page: inout PageBuilder) {
        let scene = page.scene
        let glyph = material.kind == .film ? "▶ " : material.kind == .poll ? "? " : "▤ "
        let kind = material.kind.map { scene.say(.materialKind($0)) } ?? ""
        let title = scene.text(material.title)
        let people = material.people.map { scene.title($0.name) }.joined(by: ", ")
        var aside = title.isEmpty ? [people] : [kind, title.contains(people) ? "" : people]
        if let found = material.found { aside.append(scene.say(found ? .found : .notFound)) }
        page.line(
            [
                Page.Span(glyph, .accent), Page.Span(title.isEmpty ? kind : title),
                Page.Span("  " + aside.filter { !$0.isEmpty }.joined(by: " · "), .muted),
            ], indent: indent, hanging: indent + 2)
        if !material.url.isEmpty { page.line(material.url, .muted, indent: indent + 2) }
    }
}

extension Scene {
    /// What is said of a poll after its question: the slide, and whether there are results.
    func pollAside(_ id: ID<Survey>) -> String {
        guard let survey = workspace.find(id) else { return "" }
        var parts: [String] = []
        if let slide = survey.slide { parts.append(say(.slide(slide))) }
        if survey.questions.allSatisfy({ $0.results.isEmpty }) { parts.append(say(.resultNotRecorded)) }
        return parts.joined(by: " · ")
    }
}
