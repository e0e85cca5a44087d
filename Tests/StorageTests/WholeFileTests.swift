import Glibc
import Model
import Storage
import Testing

@Suite("A file is written whole or not at all")
struct WholeFileTests {
    private func read(_ path: String) throws -> String {
        let bytes = try FileBytes.read(path).get()
        return bytes.string(0..<bytes.count)
    }

    private func isLink(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    @Test("A link stays a link, whether or not what it leads to is there", arguments: [true, false], ["b/file", "PATH/b/file", "b/next"])
    func linkStays(isThere: Bool, target: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("b/other", "other")
        if isThere { try folder.write("b/file", "old") }
        try folder.link("b/next", to: "file")
        try folder.link("link", to: target.hasPrefix("PATH") ? folder.path + target.dropFirst(4) : target)
        try WholeFile.write(Array("new".utf8), to: folder.path + "/link").get()
        #expect(isLink(folder.path + "/link") && isLink(folder.path + "/b/next"))
        #expect(try read(folder.path + "/b/file") == "new")
        #expect(folder.entries().sorted() == ["b", "b/file", "b/next", "b/other", "link"])
    }

    @Test("A pipe that somebody reads is written to, and one that nobody reads is refused at once", .timeLimit(.minutes(1)))
    func pipesAreWritten() throws {
        let folder = try TemporaryFolder()
        let pipe = folder.path + "/pipe"
        try #require(mkfifo(pipe, 0o600) == 0)
        #expect(throws: FileError.self) { try WholeFile.write(Array("new".utf8), to: pipe).get() }
        let reader = open(pipe, O_RDONLY | O_NONBLOCK)
        defer { close(reader) }
        try WholeFile.write(Array("new".utf8), to: pipe).get()
        var bytes = [UInt8](repeating: 0, count: 16)
        #expect(Glibc.read(reader, &bytes, bytes.count) == 3 && bytes.starts(with: Array("new".utf8)))
    }

    @Test("A file that is not there is another thing than one that cannot be read")
    func missingIsNotUnreadable() throws {
        let folder = try TemporaryFolder()
        try folder.link("round", to: "round")
        try folder.write("below/file", "")
        for (name, isMissing) in ["nowhere": true, "nowhere/file": true, "round": false, "below": false, "below/file/x": false] {
            guard case .failure(let error) = FileBytes.read(folder.path + "/" + name) else {
                Issue.record("\(name) was read")
                continue
            }
            #expect(error.isMissing == isMissing, "\(name): \(error.reason)")
        }
    }

    @Test("A link that leads to itself, or into a folder that is not there, is left alone", arguments: ["link", "nowhere/file"])
    func linkToNowhere(target: String) throws {
        let folder = try TemporaryFolder()
        try folder.link("link", to: target)
        #expect(throws: FileError.self) { try WholeFile.write(Array("new".utf8), to: folder.path + "/link").get() }
        #expect(folder.entries() == ["link"] && isLink(folder.path + "/link"))
    }
}
