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
            try WholeFolder.write(names.map { ($0, Array($0.utf8)) }, to: path).get()
            #expect(try self.names(path) == names.sorted())
            for name in names {
                let bytes = try FileBytes.read("\(path)/\(name)").get()
                #expect(bytes.array(0..<bytes.count) == Array(name.utf8))
            }
        }
    }

    @Test func aFailureLeavesTheFolderAsItWas() throws {
        let path = folder.path + "/c"
        try WholeFolder.write([("kept", [1]), ("also/kept", [2])], to: path).get()
        // A file stands where a folder is wanted.
        for files in [[("x", [3]), ("x/y", [4])], [("new", [3]), ("new", [4])]] as [[WholeFolder.File]] {
            #expect(throws: FileError.self) { try WholeFolder.write(files, to: path).get() }
            #expect(try names(path) == ["also/kept", "kept"])
        }
    }

    @Test func whatIsNoFileIsTold() throws {
        let path = folder.path + "/d"
        #expect(try WholeFolder.isEmpty(path).get())
        try WholeFolder.write([("e/f", [])], to: path).get()
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
