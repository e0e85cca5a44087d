import Testing

@testable import Model

/// What changed between two versions of an agenda.
@Suite struct AgendaDifferenceTests {
    private static func read(_ agenda: String, before: String) -> (Forum, [AgendaBlock])? {
        var builder = WorkspaceBuilder()
        builder.add(path: "workspace.json", bytes: Bytes(Array(#"{"workspace": {"name": "Påhittad"}}"#.utf8)))
        let text = """
            {"forums": [{"id": "f", "name": "F", "date": "2026-03-12", "agenda": \(agenda),
              "agendaVersions": [{"name": "förr", "saved": "2026-01-01T10:00:00Z", "agenda": \(before)}]}]}
            """
        builder.add(path: "f.json", bytes: Bytes(Array(text.utf8)))
        return builder.finish().find(ID<Forum>("f")).map { ($0, $0.agendaVersions.first?.agenda ?? []) }
    }

    private static func difference(_ agenda: String, since before: String) throws -> (AgendaDifference, AgendaDifference, Bool) {
        let (forum, old) = try #require(read(agenda, before: before))
        let there = AgendaDifference(of: forum, from: old, to: forum.agenda, zone: .utc)
        let back = AgendaDifference(of: forum, from: forum.agenda, to: old, zone: .utc)
        let same = AgendaDifference(of: forum, from: forum.agenda, to: forum.agenda, zone: .utc)
        return (there, back, same.isEmpty)
    }

    private static func random(_ numbers: inout ModelNumbers) -> String {
        let sessions = (0..<8).shuffled(using: &numbers).prefix(5).map { id in
            let start = Int.random(in: 9...16, using: &numbers)
            let minutes = Int.random(in: 1...4, using: &numbers) * 15
            let room = ["A", "B"].randomElement(using: &numbers)!
            let name = ["Ett", "Två"].randomElement(using: &numbers)!
            return
                "{\"id\": \"\(id)\", \"name\": \"\(name)\", \"room\": \"\(room)\", \"start\": \"2026-03-12T\(start < 10 ? "0" : "")\(start):00\", \"minutes\": \(minutes)}"
        }
        return "[{\"id\": \"b\", \"kind\": \"parallel\", \"sessions\": [\(sessions.joined(separator: ", "))]}]"
    }

    @Test(
        "An agenda does not differ from itself, and turning the versions round turns the changes round",
        arguments: 1...30 as ClosedRange<UInt64>)
    func turningRoundTurnsTheChanges(seed: UInt64) throws {
        var numbers = ModelNumbers(seed: seed)
        let (there, back, isSame) = try Self.difference(Self.random(&numbers), since: Self.random(&numbers))
        #expect(isSame)
        let (one, other) = (there.counts, back.counts)
        #expect(one.new == other.dropped && one.dropped == other.new && one.longer == other.shorter && one.shorter == other.longer)
        #expect(one.moved == other.moved && one.renamed == other.renamed)
        #expect(Set(there.changes.map(\.id)) == Set(back.changes.map(\.id)))
        for change in there.changes {
            #expect(change.isNew || change.isDropped || change.longer != 0 || change.isMoved || change.changesRoom || change.isRenamed)
        }
    }

    @Test("Each kind of change is told: moved, another room, shorter, dropped, new, renamed")
    func eachKindIsTold() throws {
        let before = """
            [{"id": "b", "kind": "parallel", "sessions": [
              {"id": "tid", "name": "A", "room": "X", "start": "2026-03-12T09:00", "minutes": 30},
              {"id": "rum", "name": "B", "room": "X", "start": "2026-03-12T10:00", "minutes": 30},
              {"id": "kort", "name": "C", "room": "X", "start": "2026-03-12T11:00", "minutes": 30},
              {"id": "bort", "name": "D", "room": "X", "start": "2026-03-12T12:00", "minutes": 30},
              {"id": "namn", "name": "E", "room": "X", "start": "2026-03-12T13:00", "minutes": 30}]}]
            """
        let after = """
            [{"id": "b", "kind": "parallel", "sessions": [
              {"id": "tid", "name": "A", "room": "X", "start": "2026-03-12T09:15", "minutes": 30},
              {"id": "rum", "name": "B", "room": "Y", "start": "2026-03-12T10:00", "minutes": 30},
              {"id": "kort", "name": "C", "room": "X", "start": "2026-03-12T11:00", "minutes": 20},
              {"id": "nytt", "name": "F", "room": "X", "start": "2026-03-12T12:00", "minutes": 30},
              {"id": "namn", "name": "G", "room": "X", "start": "2026-03-12T13:00", "minutes": 30}]}]
            """
        let (difference, _, _) = try Self.difference(after, since: before)
        #expect(difference.changes.map(\.id) == ["tid", "rum", "kort", "nytt", "namn", "bort"])
        #expect(difference.changes[0].isMoved && difference.changes[1].changesRoom && difference.changes[2].longer == -10)
        #expect(difference.changes[3].isNew && difference.changes[4].isRenamed && difference.changes[5].isDropped)
        let counts = difference.counts
        #expect(
            counts.moved == 2 && counts.shorter == 1 && counts.longer == 0 && counts.new == 1 && counts.dropped == 1 && counts.renamed == 1)
    }

    @Test("Where no times are known, a session that stands in another block was moved")
    func blocksTellOrder() throws {
        let before = #"[{"id": "a", "sessions": [{"id": "1", "name": "A"}]}, {"id": "b", "sessions": [{"id": "2", "name": "B"}]}]"#
        let after = #"[{"id": "a", "sessions": []}, {"id": "b", "sessions": [{"id": "2", "name": "B"}, {"id": "1", "name": "A"}]}]"#
        let (difference, _, _) = try Self.difference(after, since: before)
        #expect(difference.changes.contains { $0.id == "1" && $0.isMoved })
    }
}
