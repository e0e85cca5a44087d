import Model
import Storage
import Testing

@testable import SampleData

/// What holds for a generated workspace whatever its seed and day.
@Suite struct SampleWorkspaceTests {
    @Test func theSameSeedDayAndSizesGiveTheSameBytes() {
        for (seed, day) in [(0, "2026-03-12"), (1, "2024-02-29"), (UInt64.max, "2025-12-31")].map({ ($0, Generated.day($1)) }) {
            let one = SampleWorkspace(seed: seed, today: day, projects: 7, rooms: 3, sessions: 9)
            let other = SampleWorkspace(seed: seed, today: day, projects: 7, rooms: 3, sessions: 9)
            #expect(one.files == other.files)
            #expect(SampleWorkspace(seed: seed &+ 1, today: day, projects: 7, rooms: 3, sessions: 9).files != one.files)
        }
    }

    @Test func theCommittedFolderIsWhatIsGenerated() throws {
        let folder = "\(Generated.project)/sample-data/exempel"
        let paths = try #require(try WholeFolder.files(in: folder).get())
        #expect(Set(paths) == Set(Generated.usual.files.map(\.path)), "make sample writes it anew")
        for file in Generated.usual.files {
            let committed = try FileBytes.read("\(folder)/\(file.path)").get()
            #expect(committed.array(0..<committed.count) == file.bytes, "\(file.path): make sample writes it anew")
        }
    }

    @Test(arguments: Generated.many)
    func whatIsGeneratedHasNoProblems(made: Generated.Case) {
        let (sample, workspace) = (made.sample, made.workspace)
        #expect(zip(workspace.problems, workspace.places()).map { "\($1): \($0.fault)" } == [])
        let atlas = Generated.atlas(sample, workspace)
        #expect(zip(atlas.problems, atlas.places).map { "\($1): \($0.fault)" } == [])
        #expect(
            workspace.info.isSynthetic && workspace.info.timeZone == "Europe/Helsinki" && workspace.info.languages == ["sv", "fi", "en"])
        for collection in RecordCollection.allCases { #expect(workspace.count(collection) > 0, "\(collection)") }
        #expect((300...450).contains(RecordCollection.allCases.reduce(0) { $0 + workspace.count($1) }))
    }

    @Test(arguments: Generated.many)
    func aForumWithClockTimesIsOnTheDayItself(made: Generated.Case) {
        let today = made.today
        let forums = made.workspace.all(Forum.self).filter { $0.exactDay == today }
        let conference = forums.first { $0.timeZone == "Europe/Helsinki" && $0.agenda.count > 5 }
        #expect(conference?.agenda.first?.start == "\(today)T08:30" && conference?.agenda.last?.end == "\(today)T16:30")
        #expect(conference?.agenda.filter { $0.kind == .parallel }.count == 2)
        let other = forums.first { $0.timeZone == "Europe/Stockholm" }
        #expect(other?.agenda.first?.start == "\(today)T13:00" && other?.agenda.last?.end == "\(today)T15:00")
        let here = Set(conference?.sessions.flatMap(\.people).compactMap(\.person) ?? [])
        #expect(here.isDisjoint(with: other?.sessions.flatMap(\.people).compactMap(\.person) ?? []))
    }

    @Test(arguments: Generated.many)
    func whatHasBeenIsHeldAndWhatComesIsNot(made: Generated.Case) {
        let today = made.today
        let forums = made.workspace.all(Forum.self)
        for forum in forums where forum.status != .cancelled {
            if let last = forum.when?.last, last < today { #expect(forum.status == .held, "\(forum.id)") }
            if let first = forum.when?.first, first > today { #expect(forum.status == .planned, "\(forum.id)") }
            if forum.status != .held {
                #expect(forum.attendance?.attended == nil && forum.participants.allSatisfy { $0.status != .present })
            }
        }
        // Last week's and next week's, on working days of those weeks.
        let weeks = forums.compactMap { forum in forum.exactDay.map { (forum, ($0.startOfWeek - today.startOfWeek) / 7, $0.weekday) } }
        #expect(weeks.contains { $0.1 == -1 && $0.2 <= 5 && $0.0.status == .held && $0.0.sessions.contains { $0.actual != nil } })
        #expect(weeks.contains { $0.1 == 1 && $0.2 <= 5 && $0.0.status == .planned && !$0.0.agenda.isEmpty })
    }

    @Test func nobodyCanBeReachedAndNobodyIsReal() {
        let surnames = Set(Names.finnishSurnames + Names.swedishSurnames)
        let large = Generated.read(SampleWorkspace(seed: 4, today: Generated.day("2026-03-12"), rooms: 20, sessions: 900))
        for workspace in Generated.many.map(\.workspace) + [large] {
            let people = workspace.all(Person.self)
            #expect(people.count > 60)
            for person in people {
                let surname = person.names.string(in: []).split(separator: " ").last.map(String.init) ?? ""
                #expect(surnames.contains(surname), "\(person.names.string(in: []))")
                for point in person.contact { #expect(point.type == .email && point.value.hasSuffix(".example"), "\(point.value)") }
            }
            #expect(Set(people.map { $0.names.string(in: []) }).count == people.count)
        }
    }

    @Test func sizesAreWhatIsAskedFor() throws {
        #expect(Generated.read(Generated.usual).count(.projects) == SampleWorkspace.usualProjects)
        for count in [0, 1, 500, 501, 3_000] {
            let sample = SampleWorkspace(seed: 3, today: Generated.day("2026-03-12"), projects: count)
            let workspace = Generated.read(sample)
            #expect(workspace.count(.projects) == count && workspace.problems.isEmpty)
            #expect(sample.files.count { $0.path.hasPrefix("projects/") } == (count > 500 ? 1 : count))
        }
        for (rooms, sessions) in [(1, 1), (2, 2), (3, 7), (100, 770), (2, 400)] {
            let workspace = Generated.read(SampleWorkspace(seed: 3, today: Generated.day("2026-03-12"), rooms: rooms, sessions: sessions))
            let forum = try #require(workspace.all(Forum.self).max { $0.sessions.count < $1.sessions.count })
            let large = sessions > 30 ? forum : try #require(workspace.find(ID<Forum>("stora-sagotraffen")))
            #expect(large.sessions.count == sessions && workspace.problems.isEmpty)
            #expect(Set(large.sessions.map { $0.room.string(in: ["sv"]) }).count == rooms)
        }
    }

    @Test func theLargeConferenceHasTheShapeOfOne() throws {
        let workspace = Generated.read(SampleWorkspace(seed: 1, today: Generated.day("2026-03-12"), rooms: 100, sessions: 770))
        let forum = try #require(workspace.find(ID<Forum>("stora-sagotraffen")))
        #expect(forum.when?.text == "2026-03-12/2026-03-13")
        let minutes = forum.sessions.compactMap(\.minutes?.exact)
        #expect(minutes.count == 770 && minutes.allSatisfy { (10...50).contains($0) })
        let clashes = Clashes(forum)
        #expect(clashes.people == 0 && clashes.rooms == 0 && clashes.walks == 0)
        let atTen = forum.sessions.count {
            ($0.begin ?? 0) <= Generated.minute("2026-03-12T10:00") && ($0.finish ?? 0) > Generated.minute("2026-03-12T10:00")
        }
        #expect((40...50).contains(atTen))
    }

    @Test func noOutlineCrossesItselfAndNeighboursShareTheirBorder() {
        for seed in 0..<60 {
            let map = MapContents.read(Bytes(LandMap(seed: UInt64(seed)).file))
            #expect(map.faults.isEmpty && map.features.count == Places.municipalities.rows.count, "seed \(seed): \(map.faults)")
        }
        let text = String(decoding: LandMap(seed: 1).file, as: UTF8.self)
        let points = text.split(separator: "[").filter { $0.first?.isNumber == true }.map { $0.prefix { $0 != "]" } }
        let times = Dictionary(grouping: points) { $0 }.mapValues(\.count)
        // A point between two municipalities stands in both, one where borders meet in four.
        #expect(times.values.contains { $0 >= 4 } && times.values.count { $0 == 2 } > 100)
    }

    @Test func aFileIsNamedAfterItsRecordAndWrittenALineAMember() throws {
        for file in Generated.usual.files where file.path.hasSuffix(".json") && file.path != "workspace.json" {
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(text.hasSuffix("}\n") && !text.hasSuffix("\n\n"))
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            let parts = file.path.split(separator: "/")
            #expect(parts.count == 2 && lines[1] == "  \"\(parts[0])\": [" && lines[2] == "    {")
            #expect("\(lines[3])" == "      \"id\": \"\(parts[1].dropLast(5))\",")
            for line in lines { #expect(line.prefix { $0 == " " }.count % 2 == 0 && line.last != " ") }
        }
        #expect(SampleWorkspace.fileName(of: "Åsa/b_1.x") == "%C3%85sa%2Fb_1.x")
    }

    @Test(arguments: [(0, 1, "0"), (-5, 2, "-0.05"), (625, 1, "62.5"), (6_250_000, 5, "62.5"), (1_234_567, 5, "12.34567"), (7, 0, "7")])
    func aNumberHasNoMoreDigitsThanItNeeds(number: Int, decimals: Int, text: String) {
        #expect(JSONValue.spelled(number, decimals) == text)
    }
}
