import Testing

@testable import Model

/// Each kind of broken record gives the exact fault and its place, and hides no other record.
@Suite struct RecordFaultTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        /// The place in the text, marked by the character `¤`, which is taken out before it is read.
        var fault: Problem.Fault
        var testDescription: String { text }
    }

    static let cases: [Case] = [
        Case(text: #"{"people": [{"id": "a", "name": ¤7}]}"#, fault: .wrongType(member: "name", expected: .string, found: .number)),
        Case(
            text: #"{"people": [{"id": "a", "name": "A", "tags": ¤"x"}]}"#,
            fault: .wrongType(member: "tags", expected: .array, found: .string)),
        Case(
            text: #"{"people": [{"id": "a", "name": "A", "tags": ["x", ¤{}]}]}"#,
            fault: .wrongType(member: "tags", expected: .string, found: .object)),
        Case(text: #"{"people": [{"id": ¤5, "name": "A"}]}"#, fault: .wrongType(member: "id", expected: .string, found: .number)),
        Case(
            text: #"{"people": [{"id": "a", "name": {"sv": "A", "fi": ¤1}}]}"#,
            fault: .wrongType(member: "name", expected: .string, found: .number)),
        Case(
            text: #"{"notes": [{"id": "a", "kind": "note", "about": {"collection": "notes", "id": "a"}, "text": "A", "private": ¤"yes"}]}"#,
            fault: .wrongType(member: "private", expected: .boolean, found: .string)),
        Case(text: #"{"people": ¤{"id": "a"}}"#, fault: .wrongType(member: "", expected: .array, found: .object)),
        Case(text: "{\"people\": [\n  ¤17\n]}", fault: .wrongType(member: "", expected: .object, found: .number)),
        Case(text: #"{"people": [¤{"id": "a"}]}"#, fault: .missingMember("name")),
        Case(text: #"{"people": [¤{"name": "A"}]}"#, fault: .missingMember("id")),
        Case(text: #"{"people": [{"id": ¤"", "name": "A"}]}"#, fault: .emptyID),
        Case(text: #"{"people": [{"id": ¤"a\u0007", "name": "A"}]}"#, fault: .controlCharacterInID),
        Case(
            text: #"{"people": [{"id": "a", "name": "A"}, ¤{"id": "a", "name": "B"}]}"#,
            fault: .duplicateID(RecordName(.people, "a"), firstFile: "å.json")),
        Case(
            text: #"{"people": [{"id": "a", "name": "A", "affiliations": [{"organisation": ¤"gone"}]}]}"#,
            fault: .danglingReference(RecordName(.organisations, "gone"))),
        Case(
            text: #"{"notes": [{"id": "a", "kind": "note", "about": ¤{"collection": "forums", "id": "gone"}, "text": "A"}]}"#,
            fault: .danglingReference(RecordName(.forums, "gone"))),
        Case(
            text:
                #"{"notes": [{"id": "a", "kind": "promise", "about": {"collection": "notes", "id": "a"}, "text": "A", "owner": ¤"gone"}]}"#,
            fault: .danglingReference(RecordName(.people, "gone"))),
        Case(text: #"{"people": [], ¤"peoples": [{"id": "a"}]}"#, fault: .unknownCollection("peoples")),
        Case(text: #"{¤"": []}"#, fault: .unknownCollection("")),
        Case(
            text: #"{"regions": [{"id": "a", "name": "A", "kind": ¤"village"}]}"#,
            fault: .unknownWord("village", allowed: Region.Kind.allCases.map(\.rawValue))),
        Case(text: #"{"forums": [{"id": "a", "name": "A", "date": ¤"2021-13"}]}"#, fault: .badDate("2021-13", dateError("2021-13"))),
        Case(text: #"{"forums": [{"id": "a", "name": "A", "date": ¤"i maj"}]}"#, fault: .badDate("i maj", dateError("i maj"))),
        Case(text: #"{"forums": [{"id": "a", "name": "A", "date": ¤"2021-21/2021-23"}]}"#, fault: .seasonInterval("2021-21/2021-23")),
        Case(text: #"{"forums": [{"id": "a", "name": "A", "number": ¤1.5}]}"#, fault: .notAnInteger("1.5")),
        Case(text: #"{"regions": [{"id": "a", "name": "A", "kind": "region", "position": ¤[200, 60]}]}"#, fault: .badPosition),
        Case(text: #"{"regions": [{"id": "a", "name": "A", "kind": "region", "position": ¤[20]}]}"#, fault: .badPosition),
        Case(text: #"{"people": [{"id": "a", "name": "A", ¤"name": "B"}]}"#, fault: .duplicateMember("name")),
        Case(text: #"{"people": [{"id": "a", "name": "A", "own": {"x": 1, ¤"x": 2}}]}"#, fault: .duplicateMember("x")),
        Case(text: #"{"people": [{"id": "a", "name": "¤\ud800"}]}"#, fault: .unpairedSurrogate),
        Case(text: "¤[]", fault: .notACollectionFile(found: .array)),
        Case(text: "\n ¤\"text\"", fault: .notACollectionFile(found: .string)),
        Case(text: #"{"people": [{"id": "a", "name": "A"}¤"#, fault: .syntax(.unclosed(.array))),
        Case(text: #"{"people": [{"id": "a", "name": "A"}¤,]}"#, fault: .syntax(.trailingComma(.array))),
        Case(text: #"{"forums": [{"id": "a", "name": "A", "timeZone": ¤"Europe/Atlantis"}]}"#, fault: .unknownTimeZone("Europe/Atlantis")),
        Case(text: #"{"forums": [{"id": "a", "name": "A", "agenda": [{"start": ¤"09:30"}]}]}"#, fault: .badTime("09:30")),
        Case(
            text:
                #"{"forums": [{"id": "a", "name": "A", "agenda": [{"sessions": [{"id": "s", "name": "S", "start": ¤"2023-11-23T24:30"}]}]}]}"#,
            fault: .badTime("2023-11-23T24:30")),
        Case(
            text:
                #"{"forums": [{"id": "a", "name": "A", "timeZone": "Europe/Helsinki", "agenda": [{"start": "2026-03-29T02:30", "end": ¤"2026-03-29T03:30"}]}]}"#,
            fault: .skippedTime("2026-03-29T03:30", zone: "Europe/Helsinki", shown: LocalTime("2026-03-29T04:00")!)),
        Case(
            text: #"{"forums": [{"id": "a", "name": "A", "agenda": [{"start": "2026-03-12T10:00", "end": ¤"2026-03-12T09:59"}]}]}"#,
            fault: .endBeforeStart(start: "2026-03-12T10:00", end: "2026-03-12T09:59")),
        Case(
            text: #"{"forums": [{"id": "a", "name": "A", "agenda": [{"end": "2026-03-12T09:59", "start": ¤"2026-03-12T10:00"}]}]}"#,
            fault: .endBeforeStart(start: "2026-03-12T10:00", end: "2026-03-12T09:59")),
        Case(
            text: #"{"forums": [{"id": "a", "name": "A", "agenda": [{"sessions": [{"id": "s", "name": "S", "minutes": ¤0}]}]}]}"#,
            fault: .minutesNotPositive("0")),
        Case(
            text:
                #"{"forums": [{"id": "a", "name": "A", "agenda": [{"sessions": [{"id": "s", "name": "S", "minutes": ¤{"text": "noll", "atMost": -1}}]}]}]}"#,
            fault: .minutesNotPositive(#"{"text": "noll", "atMost": -1}"#)),
        Case(
            text:
                #"{"programmes": [{"id": "p", "name": "P", "steps": [{"id": "s", "name": "S"}]}], "teams": [¤{"id": "t", "name": "T", "programme": "p", "step": "gone"}]}"#,
            fault: .unknownStep("gone", RecordName(.programmes, "p"))),
    ]

    private static func dateError(_ text: String) -> EDTFError {
        do throws(EDTFError) { _ = try EDTF(text) } catch { return error }
        preconditionFailure("\(text) is a date")
    }

    @Test("Each kind of fault is told once, at its place", arguments: cases)
    func eachFaultIsToldAtItsPlace(item: Case) throws {
        let mark = try #require(item.text.firstIndex(of: "¤"))
        let before = item.text[..<mark]
        let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
        let found = workspace(["å.json": item.text.replacing("¤", with: "")])
        #expect(found.problems.map(\.fault) == [item.fault])
        #expect(found.places().map(\.description) == ["å.json:\(lines.count):\((lines.last?.unicodeScalars.count ?? 0) + 1)"])
    }

    @Test("A workspace whose zone nobody knows is told at its name")
    func theWorkspacesZoneIsTold() {
        let found = workspace(["workspace.json": "{\"workspace\": {\n  \"timeZone\": \"Helsinki\"}}"])
        #expect(found.told == ["workspace.json:2:15 \(Problem.Fault.unknownTimeZone("Helsinki"))"] && found.zone == .utc)
    }

    @Test("A skipped time is told as often as it stands, each at its place")
    func everySkippedTimeIsTold() {
        let found = workspace([
            "f.json": """
            {"forums": [{"id": "a", "name": "A", "timeZone": "Europe/Stockholm", "agenda": [
              {"start": "2026-03-29T02:00", "sessions": [{"id": "s", "name": "S", "start": "2026-03-29T02:00", "actual": {"start": "2026-03-29T01:59", "end": "2026-03-29T03:00"}}]}]},
              {"id": "b", "name": "B", "timeZone": "UTC", "agenda": [{"start": "2026-03-29T02:00"}]}]}
            """
        ])
        #expect(found.problems.count == 2 && found.places().map(\.line) == [2, 2] && Set(found.places().map(\.column)).count == 2)
    }

    @Test("A syntax error in the middle keeps the records before it and the other files")
    func aSyntaxErrorKeepsWhatStandsBeforeIt() {
        let found = workspace([
            "1.json":
                #"{"people": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}, {"id": "c" "name": "C"}, {"id": "d", "name": "D"}]}"#,
            "2.json": #"{"people": [{"id": "e", "name": "E"}]}"#,
        ])
        #expect(found.all(Person.self).map(\.id) == ["a", "b", "e"])
        #expect(found.problems.count == 1 && found.places().first?.path == "1.json")
    }

    @Test("The first record of an id is kept, and a problem names the file that has it")
    func theFirstOfAnIDIsKept() {
        let found = workspace([
            "1.json": #"{"people": [{"id": "a", "name": "First"}]}"#, "2.json": #"{"people": [{"id": "a", "name": "Second"}]}"#,
            "3.json": #"{"organisations": [{"id": "a", "name": "Another collection"}]}"#,
        ])
        #expect(found.find(ID<Person>("a"))?.title.string(in: []) == "First")
        #expect(found.told == ["2.json:1:13 \(Problem.Fault.duplicateID(RecordName(.people, "a"), firstFile: "1.json"))"])
    }

    @Test("A value that is wrong leaves the rest of its record as it is")
    func aWrongValueLeavesTheRest() throws {
        let found = workspace([
            "1.json":
                #"{"forums": [{"id": "a", "name": "A", "date": "soon", "number": "x", "hosts": 3, "status": "odd", "audience": "All"}]}"#
        ])
        let forum = try #require(found.find(ID<Forum>("a")))
        #expect(forum.when == nil && forum.number == nil && forum.hosts.isEmpty && forum.status == nil)
        #expect(forum.audience.string(in: []) == "All" && found.problems.count == 4)
    }

    @Test("Problems come by file and place, whatever order they were met in")
    func problemsComeByPlace() {
        let found = workspace([
            "1.json": #"{"people": [{"id": "a", "name": "A", "affiliations": [{"organisation": "gone"}], "tags": 1}, {"id": "b"}]}"#,
            "2.json": #"{"people": [{"id": "a", "name": "A"}]}"#,
        ])
        let places = found.problems.map { [$0.file, $0.offset] }
        #expect(places.count == 4 && places == places.sorted { $0.lexicographicallyPrecedes($1) })
    }
}
