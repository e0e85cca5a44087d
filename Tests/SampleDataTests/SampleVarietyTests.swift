import Model
import Testing

@testable import SampleData

/// The committed workspace has something of everything that the program shows.
@Suite struct SampleVarietyTests {
    private let workspace = Generated.read(Generated.usual)

    @Test func notesAreOfEveryKindAndPromisesInEveryState() {
        let notes = workspace.all(Note.self)
        for kind in Note.Kind.allCases { #expect(notes.contains { $0.kind == kind }, "\(kind)") }
        for status in Note.Status.allCases { #expect(notes.contains { $0.kind == .promise && $0.status == status }, "\(status)") }
        let today = Generated.day("2026-03-12")
        let due = notes.filter(\.isOpenPromise).compactMap(\.due?.first)
        #expect(due.contains { $0 < today } && due.contains(today) && due.contains { $0 > today })
        #expect(notes.allSatisfy { !$0.created.isEmpty && $0.created <= "2026-03-12" })
        #expect(notes.contains { $0.about?.session.isEmpty == false })
    }

    @Test func aNoteAboutASessionNamesOneOfTheForum() {
        for note in workspace.all(Note.self) {
            guard let about = note.about, !about.session.isEmpty, let name = about.name else { continue }
            let forum = workspace.find(name) as? Forum
            #expect(forum?.sessions.contains { $0.id == about.session } == true, "\(note.id)")
        }
    }

    @Test func pollsAndSessionsNameEachOther() {
        let polls = workspace.all(Survey.self).filter { $0.forum != nil }
        #expect(
            polls.count > 8 && polls.contains { $0.questions[0].results.isEmpty } && polls.contains { !$0.questions[0].results.isEmpty })
        for poll in polls {
            let session = workspace.find(poll.forum)?.sessions.first { $0.id == poll.session }
            #expect(session?.polls.contains(ID(poll.id)) == true, "\(poll.id)")
        }
        #expect(
            Set(workspace.all(Survey.self).flatMap(\.questions).compactMap(\.kind)).isSuperset(of: [
                .share, .single, .multiple, .ranking, .scale, .open, .words,
            ]))
    }

    @Test func everyStateStandsInTheMatrix() throws {
        let programme = try #require(workspace.find(ID<Programme>(Programmes.year)))
        let states = workspace.matrix(of: programme).rows.flatMap(\.cells).map(\.state)
        for state in Progress.State.allCases { #expect(states.contains(state), "\(state)") }
        for status in Forum.Status.allCases { #expect(workspace.all(Forum.self).contains { $0.status == status }, "\(status)") }
    }

    @Test func datesAreOfEveryPrecision() {
        let texts = (workspace.all(Forum.self).compactMap(\.when) + workspace.all(Project.self).compactMap(\.period)).map(\.text)
        for sign in ["~", "?", "X", "../", "/..", "XXXX-"] { #expect(texts.contains { $0.contains(sign) }, "\(sign)") }
        #expect(texts.contains { $0.hasSuffix("-21") || $0.hasSuffix("-22") } && texts.contains { $0.hasSuffix("/") })
        #expect(texts.contains { $0.utf8.count == 4 || $0.utf8.count == 5 } && texts.contains { $0.utf8.count == 21 })
        let names = RecordCollection.allCases.flatMap { workspace.namesByTitle($0, in: ["sv"]) }
        #expect(
            names.compactMap { workspace.find($0)?.basics.conflicts }.count { $0.contains { $0.field == "date" || $0.field == "period" } }
                > 3)
    }

    @Test func somePeopleComeEachTimeAndSomeDoNot() {
        let days = workspace.all(Forum.self).filter { $0.series?.raw == "sundsdagarna" && $0.status == .held }
        #expect(days.count >= 5)
        let visits = Dictionary(grouping: days.flatMap { $0.participants.filter { $0.status == .present }.compactMap(\.person?.raw) }) {
            $0
        }
        let counts = Set(visits.values.map(\.count))
        #expect(counts.count >= 4 && counts.contains(days.count))
        let statuses = workspace.all(Forum.self).flatMap(\.participants).compactMap(\.status)
        #expect(Set(statuses).count == Participant.Status.allCases.count)
        #expect(workspace.all(Forum.self).flatMap(\.participants).contains { !$0.to.isEmpty })
    }

    @Test func hostsCrossTheSoundEachTime() {
        let days = workspace.all(Forum.self).filter { $0.series?.raw == "sundsdagarna" }.sorted {
            ($0.when?.first?.number ?? 0) < ($1.when?.first?.number ?? 0)
        }
        for (one, next) in zip(days, days.dropFirst()) { #expect(one.timeZone != next.timeZone && one.hosts != next.hosts) }
    }

    @Test func namesAndTextsAreInThreeLanguages() {
        for collection in RecordCollection.allCases where collection != .people {
            for name in workspace.namesByTitle(collection, in: ["sv"]) {
                guard let title = workspace.find(name)?.title else { continue }
                let tags = title.variants.compactMap(\.tag)
                #expect(tags.isEmpty || tags == ["sv", "fi", "en"], "\(name)")
                #expect(title.variants.allSatisfy { !$0.string.isEmpty }, "\(name)")
            }
        }
    }
}
