import Testing

@testable import Model

/// A file that two threads read is the same as if one had: records, order, links and problems.
@Suite struct RecordTailTests {
    /// A file of projects, one of them in `form`.
    private static func file(count: Int, seam: String, at place: Int, form: String) -> String {
        let records = (0..<count).map { number in
            number == place
                ? form
                : #"{"id": "p\#(number)", "name": "Projekt \#(number)", "lead": "o\#(number % 7)", "partners": [{"organisation": "o1"}, {"organisation": "p"}]}"#
        }
        return "{\"projects\":[\(records.joined(separator: seam))], \"organisations\": [{\"id\": \"o1\"}, {\"id\": \"o2\"}]}"
    }

    private func read(_ text: String, withTail: Bool) throws -> (workspace: Workspace, isTaken: Bool) {
        let bytes = Bytes(Array(text.utf8))
        var builder = WorkspaceBuilder()
        let tail = withTail ? try #require(RecordTail(bytes, file: 0, least: 0)) : nil
        var isTaken = false
        builder.add(path: "large.json", bytes: bytes, tail: tail) {
            tail?.read()
            isTaken = true
        }
        return (builder.finish(titlesIn: ["sv"]), isTaken)
    }

    private func expectSame(_ text: String, isTaken: Bool? = true) throws {
        let one = try read(text, withTail: false).workspace
        let (two, wasTaken) = try read(text, withTail: true)
        if let isTaken { #expect(wasTaken == isTaken) }
        #expect(one.all(Project.self).map(\.id) == two.all(Project.self).map(\.id))
        #expect(one.all(Project.self).map(\.basics.origin) == two.all(Project.self).map(\.basics.origin))
        #expect(one.problems.map { "\($0.offset) \($0.fault)" } == two.problems.map { "\($0.offset) \($0.fault)" })
        for project in one.all(Project.self) { #expect(one.related(to: project.name) == two.related(to: project.name)) }
        #expect(one.related(to: RecordName(.organisations, "o1")) == two.related(to: RecordName(.organisations, "o1")))
    }

    private static let good = #"{"id": "q"}"#

    @Test("However the records are set apart", arguments: [",\n", ",", " , ", ",\n\n    "])
    func seams(seam: String) throws { try expectSame(Self.file(count: 40, seam: seam, at: 30, form: Self.good)) }

    @Test(
        "Whatever is wrong, in the first half or the second, is told once and at its place",
        arguments: [
            #"{"id": "p3"}"#, #"{"id": "p25"}"#, #"{"id": "p33"}"#, #"{"name": "no id"}"#, "17", "null", "[]", "{", "]", "{}{}", "nul",
            #"{"id": "q", "id": "q"}"#, #"{"id": "q", "lead": 5, "period": "2021-13"}"#, #"{"id": "q", "name": "\ud800"}"#, "",
        ], [5, 30])
    func faults(form: String, place: Int) throws {
        // Where the first records are no records there is no tail at all.
        try expectSame(Self.file(count: 40, seam: ",\n", at: place, form: form), isTaken: nil)
    }

    @Test("A place that only looks like a seam is not believed")
    func falseSeams() throws {
        let text =
            #"{"projects": [{"id": "a"}, {"id": "b", "name": "#
            + "\"" + String(repeating: #"}, {\"id\": "#, count: 30) + "\"" + #", "partners": [{"id": "x"}, {"id": "y"}, {"id": "z"}]}]}"#
        let bytes = Bytes(Array(text.utf8))
        let tail = RecordTail(bytes, file: 0, least: 0)
        #expect(tail != nil)
        try expectSame(text, isTaken: false)
    }

    @Test("Small files, and those that do not begin with a list of records, have no tail")
    func noTail() {
        for text in ["", "{}", "[]", #"{"people": []}"#, #"{"people": [{"id": "a"}]}"#, #"{"unknown": [{"id": "a"}, {"id": "b"}]}"#] {
            #expect(RecordTail(Bytes(Array(text.utf8)), file: 0, least: 0) == nil)
        }
        let long = Self.file(count: 40, seam: ",", at: 3, form: Self.good)
        #expect(WorkspaceBuilder().tail(of: Bytes(Array(long.utf8))) == nil)
    }

    @Test("Whatever byte is changed, left out or put in, two threads find what one finds", arguments: [1, 2, 3, 4] as [UInt64])
    func anyChange(seed: UInt64) throws {
        let good = Array(Self.file(count: 24, seam: ",\n", at: 99, form: "").utf8)
        var numbers = SeededGenerator(seed: seed)
        let bytes = Array("{}[]\",:\\ \n1".utf8) + [0x00, 0xC3, 0xFF]
        for _ in 0..<300 {
            var text = good
            for _ in 0..<Int.random(in: 1...2, using: &numbers) {
                let place = Int.random(in: 0..<text.count, using: &numbers)
                switch Int.random(in: 0..<3, using: &numbers) {
                case 0: text[place] = bytes.randomElement(using: &numbers)!
                case 1: text.remove(at: place)
                default: text.insert(bytes.randomElement(using: &numbers)!, at: place)
                }
            }
            let whole = Bytes(text)
            var one = WorkspaceBuilder()
            one.add(path: "large.json", bytes: whole)
            var two = WorkspaceBuilder()
            let tail = RecordTail(whole, file: 0, least: 0)
            two.add(path: "large.json", bytes: whole, tail: tail) { tail?.read() }
            let (alone, together) = (one.finish(), two.finish())
            #expect(alone.all(Project.self).map(\.basics.origin) == together.all(Project.self).map(\.basics.origin))
            #expect(alone.problems.map { "\($0.offset) \($0.fault)" } == together.problems.map { "\($0.offset) \($0.fault)" })
        }
    }
}
