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

    @Test("A link that leads to itself, or into a folder that is not there, is left alone", arguments: ["link", "nowhere/file"])
    func linkToNowhere(target: String) throws {
        let folder = try TemporaryFolder()
        try folder.link("link", to: target)
        #expect(throws: FileError.self) { try WholeFile.write(Array("new".utf8), to: folder.path + "/link").get() }
        #expect(folder.entries() == ["link"] && isLink(folder.path + "/link"))
    }
}
