import Glibc
import Storage
import Testing

/// Folders that are replaced as a whole.
@Suite struct WholeFolderTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func names(_ path: String) throws -> [String] { try #require(try WholeFolder.files(in: path).get()).sorted() }

    @Test func whatIsWrittenIsAllThatIsThere() throws {
        let path = folder.path + "/a/b"
        for names in [["x", "y/z", "y/w/v"], ["y"], ["x/x", "q"], []] {
            #expect(try WholeFolder.write(names.map { ($0, Array($0.utf8)) }, to: path) { _ in true }.get())
            #expect(try self.names(path) == names.sorted())
            for name in names {
                let bytes = try FileBytes.read("\(path)/\(name)").get()
                #expect(bytes.array(0..<bytes.count) == Array(name.utf8))
            }
        }
    }

    @Test func aFailureLeavesTheFolderAsItWas() throws {
        let path = folder.path + "/c"
        #expect(try WholeFolder.write([("kept", [1]), ("also/kept", [2])], to: path) { _ in true }.get())
        // A file stands where a folder is wanted.
        for files in [[("x", [3]), ("x/y", [4])], [("new", [3]), ("new", [4])]] as [[WholeFolder.File]] {
            #expect(throws: FileError.self) { try WholeFolder.write(files, to: path) { _ in true }.get() }
            #expect(try names(path) == ["also/kept", "kept"])
        }
    }

    @Test("What may not go stays, and all of it is looked at", arguments: ["mine", "a/mine", "workspace.json"])
    func whatMayNotGoStays(name: String) throws {
        for file in ["workspace.json", "a/x", name] { try folder.write("stays/\(file)", "old") }
        let before = folder.listing().filter { !$0.isFolder }
        var seen: [String] = []
        let isWritten = try WholeFolder.write([("workspace.json", [1]), ("a/y", [2])], to: folder.path + "/stays") { files in
            seen = files.map(\.path).sorted()
            return false
        }
        .get()
        #expect(!isWritten && folder.listing().filter { !$0.isFolder } == before && before.count == Set(seen).count)
        #expect(seen == Set(["workspace.json", "a/x", name]).sorted())
    }

    @Test("A folder of somebody's own with the name of one that is needed stays", arguments: ["new", "old"])
    func whatIsInTheWayStays(suffix: String) throws {
        try folder.write("way/.\(getpid()).\(suffix)/mine", "mine")
        let before = folder.entries().sorted()
        #expect(throws: FileError.self) {
            try WholeFolder.write([("workspace.json", [1])], to: folder.path + "/way") { _ in true }.get()
        }
        #expect(folder.entries().sorted() == before)
    }

    @Test("What cannot be looked at is not taken away", arguments: ["link", "a/link"])
    func whatCannotBeLookedAtStays(name: String) throws {
        try folder.write("odd/workspace.json", "old")
        try folder.write("odd/a/x", "old")
        try folder.link("odd/\(name)", to: folder.path)
        #expect(try !WholeFolder.write([("workspace.json", [1])], to: folder.path + "/odd") { _ in true }.get())
        #expect(folder.entries().sorted() == ["odd", "odd/a", "odd/a/x", "odd/\(name)", "odd/workspace.json"].sorted())
    }

    @Test("A file that comes while the new ones are put in their place is not written over, and nothing else is lost")
    func whatComesAtTheLastMomentStays() throws {
        try folder.write("late/workspace.json", "old")
        try folder.write("late/a/x", "old")
        let path = folder.path + "/late"
        let result = WholeFolder.write([("workspace.json", [1]), ("a/y", [2])], to: path) { _ in
            #expect(throws: Never.self) { try folder.write("late/workspace.json", "mine") }
            return true
        }
        #expect(throws: FileError.self) { try result.get() }
        let marker = try FileBytes.read(path + "/workspace.json").get()
        #expect(marker.string(0..<marker.count) == "mine")
        #expect(try names(path) == [".\(getpid()).old/workspace.json", "a/x", "workspace.json"])
    }

    @Test func whatIsNoFileIsTold() throws {
        let path = folder.path + "/d"
        #expect(try WholeFolder.isEmpty(path).get())
        #expect(try WholeFolder.write([("e/f", [])], to: path) { _ in true }.get())
        #expect(try names(path) == ["e/f"] && !WholeFolder.isEmpty(path).get())
        #expect(symlink("f", path + "/e/link") == 0)
        #expect(try WholeFolder.files(in: path).get() == nil)
        #expect(unlink(path + "/e/link") == 0 && mkdir(path + "/empty", 0o755) == 0)
        #expect(try WholeFolder.files(in: path).get() == nil)
        #expect(try WholeFolder.isEmpty(path + "/empty").get())
        #expect(throws: FileError.self) { try WholeFolder.files(in: path + "/e/f").get() }
        #expect(throws: FileError.self) { try WholeFolder.isEmpty(path + "/e/f").get() }
    }
}

extension String {
    /// Whether a line of a listing is of a folder: that its entries leave it and come back changes its time.
    fileprivate var isFolder: Bool { split(separator: " ").last.flatMap { UInt32($0) }.map { $0 & S_IFMT == S_IFDIR } ?? false }
}
