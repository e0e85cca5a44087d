import Testing

@testable import Model

/// Values are found again in their own record alone, and no byte is looked at for each of them anew.
@Suite struct PassageTests {
    /// A file of forums, each with a zone.
    private static func forums(_ count: Int, zone: (Int) -> String) -> String {
        let records = (0..<count).map { #"{"id": "f\#($0)", "name": "F", "timeZone": "\#(zone($0))"}"# }
        return #"{"forums": [\#(records.joined(separator: ",\n"))]}"#
    }

    @Test("A zone that is spelled with an escape is told at its own record, though a later one spells it out")
    func aProblemStaysInItsRecord() throws {
        let found = workspace(["f.json": Self.forums(40) { $0 % 2 == 0 ? #"No\u002fWhere"# : "No/Where" }])
        #expect(found.problems.count == 40)
        for (index, problem) in found.problems.enumerated() {
            let origin = found.all(Forum.self)[index].basics.origin
            #expect(problem.fault == .unknownTimeZone("No/Where"))
            #expect(index % 2 == 0 ? problem.offset == origin.start : problem.offset > origin.start && problem.offset < origin.end)
        }
    }

    @Test("However many records and values there are, no more bytes are looked at than the file has", arguments: [1, 10, 2_000])
    func theWorkIsThatOfOneReading(count: Int) throws {
        let found = workspace(["f.json": Self.forums(count) { _ in #"No\u002fWhere"# }])
        let forums = found.all(Forum.self)
        #expect(forums.count == count)
        var looked = 0
        for forum in forums {
            var passage = Passage(forum.basics.origin, of: found.files[forum.basics.origin.file].bytes)
            // Many values in one record: found, spelled in another way, and not there.
            let texts = ["No/Where", "F", "timeZone", forum.id] + (0..<20).map { "none \($0)" }
            let problems = passage.problems(texts.map { ($0, .unknownTimeZone($0)) })
            #expect(problems.count == texts.count)
            looked += passage.looked
        }
        #expect(looked > 0 && looked <= found.files[0].bytes.count)
    }

    @Test("A text that stands several times is found place after place, then told at the record")
    func placeAfterPlace() {
        let text = #"  {"a": "x", "b": ["x\"x", "x"], "c": "\\", "d": "x"}"#
        let bytes = Bytes(Array(text.utf8))
        var passage = Passage(Origin(file: 3, start: 2, end: bytes.count), of: bytes)
        let problems = passage.problems((0..<4).map { _ in ("x", .unknownTimeZone("x")) })
        let marks = problems.map(\.offset)
        #expect(marks.count == 4 && Set(marks.prefix(3)).count == 3 && marks[3] == 2 && problems.allSatisfy { $0.file == 3 })
        for mark in marks.prefix(3) { #expect(bytes.string(mark..<mark + 3) == "\"x\"") }
        #expect(passage.looked == bytes.count - 2)
    }

    @Test("A range that is not within the file, or ends in a string or after a backslash, is borne")
    func oddRanges() {
        let bytes = Bytes(Array(#"{"a": "x\"#.utf8))
        for (start, end) in [(0, 0), (0, 99), (9, 3), (-4, 8), (99, 120), (0, 9), (6, 7), (0, .max), (.min, .max)] {
            var passage = Passage(Origin(file: 0, start: start, end: end), of: bytes)
            let problems = passage.problems([("x", .unknownTimeZone("x")), ("a", .unknownTimeZone("a"))])
            #expect(problems.allSatisfy { (0...bytes.count).contains($0.offset) } && passage.looked <= bytes.count)
        }
    }
}
