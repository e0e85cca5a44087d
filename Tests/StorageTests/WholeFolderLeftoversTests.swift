import Glibc
import Storage
import Testing

/// Folders in which a process was ended while it wrote.
@Suite struct WholeFolderLeftoversTests {
    private static let old = ["workspace.json": "old", "a/x": "1", "b/y": "2", "b/z": "3"]
    private static let new = ["workspace.json": "new", "a/x": "4", "c/y": "5"]
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func path(_ name: String) -> String { "\(folder.path)/\(name)" }

    /// What is in every file of a folder, hidden ones too; nil where there is anything else.
    private func contents(_ name: String) throws -> [String: String]? {
        guard let files = try WholeFolder.files(in: path(name)).get() else { return nil }
        return try Self.texts(
            files.map { file in
                let bytes = try FileBytes.read("\(path(name))/\(file)").get()
                return (file, bytes.array(0..<bytes.count))
            })
    }

    private static func texts(_ files: [WholeFolder.File]) -> [String: String]? {
        guard Set(files.map(\.path)).count == files.count else { return nil }
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    private func recover(_ name: String) -> Result<Void, FileError> {
        WholeFolder.recover(
            path(name), isMade: { ["old", "new"].contains(String(decoding: $0, as: UTF8.self)) },
            isWhole: { files in Self.texts(files).map { $0 == Self.old || $0 == Self.new } ?? false })
    }

    /// All that a process does in a folder when it replaces what is there, step by step, in the order in which it does it.
    private func steps(from old: [String: String]) -> [() throws -> Void] {
        let (fresh, former) = ("d/.\(getpid()).new", "d/.\(getpid()).old")
        func tops(_ files: [String: String]) -> [String] {
            Set(files.keys.map { String($0.prefix { $0 != "/" }) }).subtracting(["workspace.json"]).sorted()
        }
        func move(_ name: String, _ from: String, _ to: String) -> () throws -> Void {
            { try #require(rename(path("\(from)/\(name)"), path("\(to)/\(name)")) == 0) }
        }
        var steps: [() throws -> Void] = [{ try #require(mkdir(path(fresh), 0o755) == 0) }]
        for file in ["workspace.json", "a/x", "c/y"] {
            if let slash = file.firstIndex(of: "/") { steps.append { mkdir(path("\(fresh)/\(file[..<slash])"), 0o755) } }
            steps.append { try folder.write("\(fresh)/\(file)", Self.new[file] ?? "") }
        }
        steps.append { try #require(mkdir(path(former), 0o755) == 0) }
        for name in (old.isEmpty ? [] : ["workspace.json"]) + tops(old) { steps.append(move(name, "d", former)) }
        for name in tops(Self.new) + ["workspace.json"] { steps.append(move(name, fresh, "d")) }
        for file in old.keys.sorted().filter({ $0 != "workspace.json" }) + (old.isEmpty ? [] : ["workspace.json"]) {
            steps.append { try #require(unlink(path("\(former)/\(file)")) == 0) }
            if file == "a/x" || file == "b/z" { steps.append { try #require(rmdir(path("\(former)/\(file.prefix(1))")) == 0) } }
        }
        return steps + [{ try #require(rmdir(path(former)) == 0) }, { try #require(rmdir(path(fresh)) == 0) }]
    }

    @Test("At whatever moment the process was ended, the folder has all that was there or all that was to be, and nothing else")
    func everyMoment() throws {
        for old in [Self.old, [:]] {
            var ends: Set<[String: String]> = []
            for count in 0...steps(from: old).count {
                mkdir(path("d"), 0o755)
                for (file, text) in old { try folder.write("d/\(file)", text) }
                for step in steps(from: old).prefix(count) { try step() }
                try recover("d").get()
                let found = try #require(try contents("d"), "after \(count) steps: \(folder.entries())")
                #expect(found == old || found == Self.new, "after \(count) steps: \(found)")
                ends.insert(found)
                for entry in folder.entries().reversed() { #expect(remove(path(entry)) == 0) }
            }
            #expect(ends == [old, Self.new])
        }
    }

    @Test("What a process that writes would leave at the moment of the last look is put right")
    func theMomentOfTheLastLook() throws {
        for (file, text) in Self.old { try folder.write("d/\(file)", text) }
        let isWritten = try WholeFolder.write(Self.new.map { ($0, Array($1.utf8)) }, to: path("d")) { files in
            #expect(Self.texts(files) == Self.old)
            #expect(access(path("d/workspace.json"), F_OK) != 0)
            // As if the process had ended here, and another were at it.
            #expect(throws: Never.self) { try recover("d").get() }
            return false
        }
        .get()
        #expect(try !isWritten && contents("d") == Self.old)
    }

    @Test(
        "What nobody vouches for stays as it is",
        arguments: [
            ["mine": "x"], ["a/mine": "x"], [".9999999.old/mine": "x"], [".9999999.new/workspace.json": "mine", ".9999999.new/a": "x"],
            [".0.old/workspace.json": "old"], [".-7.old/workspace.json": "old"], [".07.new/workspace.json": "old"],
            [".99999999999999999999.new/workspace.json": "old"], [".old/workspace.json": "old"], [".9999999.older/workspace.json": "old"],
        ])
    func whatIsNotOursStays(mine: [String: String]) throws {
        // Whole but for what is somebody's own, with and without the marker in its place.
        for files in [Self.old, Self.old.filter { $0.key != "workspace.json" }] {
            for (file, text) in files.merging(mine, uniquingKeysWith: { $1 }) {
                mkdir(path("d"), 0o755)
                try folder.write("d/\(file)", text)
            }
            let before = try #require(try contents("d"))
            try recover("d").get()
            #expect(try contents("d") == before)
            for entry in folder.entries().reversed() { #expect(remove(path(entry)) == 0) }
        }
    }

    @Test("A link with such a name is left alone, and so is what it leads to")
    func linksStay() throws {
        for (file, text) in Self.old { try folder.write("d/\(file)", text) }
        for (file, text) in Self.new { try folder.write("other/\(file)", text) }
        try folder.link("d/.\(getpid()).old", to: path("other"))
        let before = folder.listing()
        try recover("d").get()
        #expect(folder.listing() == before)
    }

    @Test("While the process is at work nothing is done")
    func aProcessAtWork() throws {
        for (file, text) in Self.old { try folder.write("d/\(file)", text) }
        try folder.write("d/.\(getppid()).new/workspace.json", "new")
        let before = folder.listing()
        #expect(throws: FileError.self) { try recover("d").get() }
        #expect(folder.listing() == before)
    }
}
