import Model
import Testing

@testable import Storage

/// The queue gives every file in its order, whoever read it.
@Suite struct ReadingQueueTests {
    @Test("With helpers on other threads or without, the files come whole and in order", arguments: [0, 1, 2])
    func filesComeInOrder(helpers: Int) async throws {
        let folder = try TemporaryFolder()
        let names = (0..<60).map { "regions/region-\($0).json" }
        for name in names { try folder.write(name, name) }
        let queue = ReadingQueue(names, below: OpenFolder(folder.path))
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<helpers { group.addTask { queue.readAhead() } }
            for name in names { #expect(Self.text(queue.next()) == name) }
        }
    }

    @Test("What the helper has read is not read again; a file that is not there is nil")
    func helperReadsAhead() throws {
        let folder = try TemporaryFolder()
        for name in ["a", "b", "c"] { try folder.write(name, name) }
        let queue = ReadingQueue(["a", "b", "missing", "c"], below: OpenFolder(folder.path))
        queue.readAhead()
        try folder.write("c", "changed")
        #expect((0..<4).map { _ in Self.text(queue.next()) } == ["a", "b", nil, "c"])
    }

    private static func text(_ bytes: Bytes?) -> String? { bytes.map { $0.string(0..<$0.count) } }
}
