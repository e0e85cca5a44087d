import Model
import Testing

/// The conference of 23 November 2023: its programme as the documentation gives it.
@Suite struct KompetensConferenceTests {
    private let conference: Forum
    init() throws { conference = try Sample.forum("inkluderande-arbetsliv-2023") }

    @Test("Day, place, hosts and attendance")
    func dayPlaceAndAttendance() throws {
        #expect(conference.when?.text == "2023-11-23" && conference.status == .held && conference.region?.raw == "malmo")
        #expect(
            conference.place?.name.swedish == "Malmö universitet" && conference.place?.locality.swedish == "Malmö"
                && conference.hosts.count == 3)
        let attended = try #require(conference.attendance?.attended)
        #expect(attended.exact == nil && attended.inexact?.text.swedish == "knappt 250" && attended.inexact?.atMost == 250)
        let programme = try Sample.programme("inkluderande-arbetsliv-2023")
        #expect(programme.organisers.count == 3 && programme.questions.count == 4 && programme.steps.count == 1)
    }

    @Test("Two keynotes, two passes, and two blocks of three parallel sessions, without clock times")
    func tenItemsInSixBlocks() {
        #expect(conference.agenda.map(\.kind) == [.plenary, .plenary, .plenary, .plenary, .parallel, .parallel])
        #expect(conference.agenda.map(\.sessions.count) == [1, 1, 1, 1, 3, 3])
        #expect(conference.agenda.allSatisfy { $0.start.isEmpty && $0.end.isEmpty } && conference.sessions.allSatisfy { $0.start.isEmpty })
    }

    @Test("Thirty-three people: two keynote speakers, twenty-eight speakers, three facilitators; six are in two sessions")
    func thirtyThreePeople() {
        let people = conference.sessions.map { session in session.people.compactMap(\.person?.raw) }
        #expect(people.map(\.count) == [1, 1, 6, 5, 5, 6, 3, 0, 6, 6])
        let counts = Dictionary(people.flatMap(\.self).map { ($0, 1) }, uniquingKeysWith: +)
        #expect(counts.count == 33)
        #expect(
            counts.filter { $0.value == 2 }.keys.sorted() == [
                "agnes-thunell", "anna-tengqvist", "farzan-mozaffari", "jessica-johansson", "lasse-stjernkvist", "malin-lindberg",
            ])
        #expect(counts.values.allSatisfy { $0 <= 2 })
        let facilitated = conference.sessions.filter { $0.people.contains { $0.role == .facilitator } }
        #expect(facilitated.map(\.id) == ["formiddag-3"] && facilitated.first?.people.allSatisfy { $0.role == .facilitator } == true)
        #expect(counts.keys.allSatisfy { Sample.kompetens.find(ID<Person>($0)) != nil })
    }

    @Test("Five films, seven presentations and a report, none of whose addresses was found")
    func filmsAndPresentations() {
        let materials = conference.sessions.flatMap(\.materials) + conference.materials
        #expect(
            materials.count { $0.kind == .film } == 5 && materials.count { $0.kind == .slides } == 7
                && materials.count { $0.kind == .report } == 1)
        #expect(materials.allSatisfy { $0.found == false && $0.url.isEmpty && !$0.title.isEmpty })
        let filmed = materials.filter { $0.kind == .film }.flatMap(\.people).map(\.raw).sorted()
        #expect(filmed == ["filipe-almeida", "gorka-espiau-idoiaga", "jennie-winhall", "nicolas-lunabba", "rick-delbridge"])
        #expect(conference.sessions.first { $0.id == "formiddag-2" }?.materials.contains { $0.kind == .slides } == false)
    }

    @Test("Seven poll questions, each at its session and slide, whose answers nobody has")
    func sevenPolls() {
        let polls = Sample.kompetens.all(Survey.self).filter { $0.forum?.raw == conference.id }
        #expect(polls.count == 7 && polls.allSatisfy { $0.questions.count == 1 && $0.questions[0].results.isEmpty })
        let inSessions = conference.sessions.flatMap { session in session.polls.map { "\(session.id) \($0.raw)" } }.sorted()
        #expect(inSessions == polls.map { "\($0.session) \($0.id)" }.sorted())
        let slides = Dictionary(grouping: polls, by: \.session).mapValues { $0.map(\.slide).sorted { ($0 ?? 0) < ($1 ?? 0) } }
        #expect(slides == ["pass-2": [nil], "formiddag-2": [1, 2, 3], "eftermiddag-1": [1, 2, 3]])
    }

    @Test("What was said in the third morning session went on to the fund")
    func inputWentOn() throws {
        let note = try #require(Sample.kompetens.find(ID<Note>("inspel-till-esf-radet")))
        #expect(note.kind == .input && note.about?.session == "formiddag-3" && note.recipient?.raw == "svenska-esf-radet")
    }
}
