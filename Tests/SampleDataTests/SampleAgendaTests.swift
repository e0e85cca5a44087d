import Model
import Testing

@testable import SampleData

/// What the agendas of a generated workspace show.
@Suite struct SampleAgendaTests {
    @Test(arguments: Generated.many)
    func exactlyOneAgendaHasMistakesAndOneOfEachKind(made: Generated.Case) {
        for forum in made.workspace.all(Forum.self) {
            let clashes = Clashes(forum)
            let expected = forum.id == "labbdag-2" ? 1 : 0
            #expect([clashes.people, clashes.rooms, clashes.walks] == [expected, expected, expected], "\(forum.id)")
        }
    }

    @Test(arguments: Generated.many)
    func sessionsLieInTheirBlocksAndHavePeople(made: Generated.Case) {
        for forum in made.workspace.all(Forum.self) {
            #expect(
                Set(forum.agenda.map(\.id) + forum.sessions.map(\.id)).count == forum.agenda.count + forum.sessions.count, "\(forum.id)")
            for block in forum.agenda where !block.start.isEmpty {
                let times = Generated.minute(block.start)...Generated.minute(block.end)
                for session in block.sessions {
                    #expect(
                        times.contains(session.begin ?? -1) && session.id == "clocks" || times.contains(session.finish ?? -1),
                        "\(session.id)")
                    #expect(!session.people.isEmpty, "\(forum.id) \(session.id)")
                }
            }
            // Nobody in the audience is in two sessions at once either.
            for participant in forum.participants {
                let chosen = forum.sessions.filter { participant.sessions.contains($0.id) }
                #expect(chosen.count == participant.sessions.count)
                for (index, one) in chosen.enumerated() {
                    for other in chosen[(index + 1)...] {
                        #expect((one.finish ?? 0) <= (other.begin ?? 0), "\(forum.id) \(participant.id)")
                    }
                }
            }
        }
    }

    @Test func anEarlierAgendaHasSessionsThatWereMovedShortenedDroppedAndNotYetThere() throws {
        let forum = try #require(Generated.read(Generated.usual).all(Forum.self).first { !$0.agendaVersions.isEmpty })
        let before = try #require(forum.agendaVersions.first).agenda.flatMap(\.sessions)
        let (then, now) = (Set(before.map(\.id)), Set(forum.sessions.map(\.id)))
        #expect(then.subtracting(now).count == 1 && now.subtracting(then).count == 1)
        let pairs = before.compactMap { old in forum.sessions.first { $0.id == old.id }.map { (old, $0) } }
        #expect(pairs.contains { $0.0.start != $0.1.start })
        #expect(pairs.contains { $0.0.room.string(in: ["sv"]) != $0.1.room.string(in: ["sv"]) })
        #expect(pairs.contains { ($0.0.minutes?.exact ?? 0) > ($0.1.minutes?.exact ?? 0) })
        #expect(forum.agenda.filter(\.isFixed).count == 2 && forum.sessions.compactMap(\.cut).sorted() == [1, 2, 3, 4, 5, 6])
        #expect(forum.sessions.count { !$0.polls.isEmpty } == 3 && forum.sessions.contains { $0.materials.contains { $0.found == false } })
        let roles = Dictionary(grouping: forum.sessions.flatMap(\.people).compactMap(\.person?.raw)) { $0 }
        #expect(roles.values.contains { $0.count == 2 } && roles.values.allSatisfy { $0.count <= 2 })
    }

    @Test(arguments: [("2026-03-12", "2026-03-29", 60.0), ("2026-03-29", "2026-10-25", 180), ("2026-10-25", "2027-03-28", 60)])
    func aNightGoesOverTheChangeOfClocksAndNamesNoHourThatIsSkipped(today: String, sunday: String, minutes: Double) throws {
        let forums = Generated.read(SampleWorkspace(seed: 5, today: Generated.day(today))).all(Forum.self)
        let night = try #require(forums.first { $0.when?.last == Generated.day(sunday) && $0.id.hasPrefix("nattverkstaden") })
        #expect(night.sessions.last?.minutes?.exact == minutes && night.agenda.last?.end == "\(sunday)T04:00")
        let times = night.agenda.flatMap { [$0.start, $0.end] } + night.sessions.map(\.start)
        #expect(times.allSatisfy { !$0.isEmpty && !$0.contains("T03:") })
    }

    @Test func oneAgendaHasNoClockTimesAndOneForumIsTwoDaysLong() {
        let forums = Generated.read(Generated.usual).all(Forum.self)
        #expect(
            forums.contains { $0.sessions.count > 9 && $0.sessions.allSatisfy(\.start.isEmpty) && $0.agenda.allSatisfy(\.start.isEmpty) })
        #expect(forums.contains { Set($0.sessions.map { $0.start.prefix(10) }).count == 2 && $0.series?.raw == "sundsdagarna" })
    }
}
