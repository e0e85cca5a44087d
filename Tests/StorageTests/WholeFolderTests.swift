import Glibc
import Storage
import Testing

/// Folders that are replaced as a whole.
@Suite struct WholeFolderTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func names(_ path: String) throws -> [String] {
        guard case .files(let files) = try WholeFolder.contents(of: path).get() else { return ["?"] }
        return files.sorted()
    }

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

    @Test func whatIsNoFileMakesAFolderMixed() throws {
        func isMixed(_ path: String) throws -> Bool { if case .mixed = try WholeFolder.contents(of: path).get() { true } else { false } }
        let path = folder.path + "/d"
        guard case .missing = try WholeFolder.contents(of: path).get() else {
            Issue.record("nothing is there yet")
            return
        }
        try WholeFolder.write([("e/f", [])], to: path).get()
        #expect(try !isMixed(path))
        #expect(symlink("f", path + "/e/link") == 0)
        #expect(try isMixed(path))
        #expect(unlink(path + "/e/link") == 0 && mkdir(path + "/empty", 0o755) == 0)
        #expect(try isMixed(path))
        #expect(throws: FileError.self) { try WholeFolder.contents(of: path + "/e/f").get() }
    }
}
