import Glibc
import Testing

/// `lagesbild export` as a shell calls it.
@Suite struct ExportTests {
    private func export(_ arguments: String...) throws -> Command {
        try Command.run([Program.path, "export", "--folder", Program.packageFolder + "/" + Expected.folder] + arguments)
    }

    @Test("A file is written whole, with nothing left beside it, and - is standard output")
    func fileAndOutput() throws {
        let folder = try TemporaryFolder()
        let file = folder.file("map.svg")
        let written = try export("--format", "svg", "--view", "regions", "--today", "2026-11-21", file)
        #expect(written.status == 0 && written.output.isEmpty && written.errors.isEmpty)
        let shown = try export("--format", "svg", "--view", "regions", "--today", "2026-11-21", "-")
        #expect(shown.status == 0 && shown.errors.isEmpty)
        #expect(shown.output.hasPrefix("<?xml") && shown.output.hasSuffix("</svg>\n"))
        #expect(try Command.run(["cat", file]).output == shown.output)
        #expect(try Command.run(["ls", "-A", folder.path]).output == "map.svg\n")
    }

    @Test("A file that is there is replaced and keeps its mode; a link stays a link; a pipe is written to")
    func replaced() throws {
        let folder = try TemporaryFolder()
        try folder.write("old.svg", "old")
        let (file, link) = (folder.file("old.svg"), folder.file("link.svg"))
        #expect(chmod(file, 0o640) == 0 && symlink("old.svg", link) == 0)
        #expect(try export("--format", "svg", "--view", "regions", link).status == 0)
        #expect(try Command.run(["head", "-c", "5", file]).output == "<?xml")
        #expect(try Command.run(["stat", "-c", "%a %F", file]).output == "640 regular file\n")
        #expect(try Command.run(["stat", "-c", "%F", link]).output == "symbolic link\n")
        #expect(try export("--format", "svg", "--view", "regions", "/dev/stdout").output.hasPrefix("<?xml"))
    }

    @Test(
        "What cannot be written is a sentence and a status, in the language",
        arguments: [("en", "cannot be written"), ("sv", "kan inte skrivas"), ("fi", "ei voi kirjoittaa")])
    func unwritable(language: String, words: String) throws {
        for path in ["/nonexistent/map.svg", "/tmp"] {
            let command = try export("--format", "svg", "--view", "regions", "--language", language, path)
            #expect(command.status == 73 && command.output.isEmpty)
            #expect(command.errors.contains(path) && command.errors.contains(words))
        }
    }

    @Test("Where there is no room for all of it, the file stays as it was and nothing is left beside it")
    func withoutRoom() throws {
        let folder = try TemporaryFolder()
        try folder.write("map.svg", "old")
        let script = "trap '' XFSZ; ulimit -f 1; exec \"$@\""
        let arguments = ["export", "--folder", Program.packageFolder + "/" + Expected.folder, "--format", "svg", "--view", "regions"]
        let command = try Command.run(["sh", "-c", script, "sh", Program.path] + arguments + [folder.file("map.svg")])
        #expect(command.status == 73 && command.errors.contains("map.svg"))
        #expect(try Command.run(["cat", folder.file("map.svg")]).output == "old")
        #expect(try Command.run(["ls", "-A", folder.path]).output == "map.svg\n")
    }

    @Test(
        "A view, format, size or key that there is not is a wrong command line",
        arguments: [
            ["--format", "svg", "--view", "forums", "-"], ["--format", "png", "--view", "regions", "-"],
            ["--format", "svg", "--view", "regions"],
            ["--format", "svg", "--view", "regions", "--size", "5x5", "-"],
            ["--format", "svg", "--view", "regions", "--keys", "nokey!", "-"],
        ])
    func wrongCommandLine(arguments: [String]) throws {
        let command = try Command.run([Program.path, "export", "--folder", Program.packageFolder + "/" + Expected.folder] + arguments)
        #expect(command.status == 64 && command.output.isEmpty && !command.errors.isEmpty)
    }

    @Test("A theme that is not there, and a folder without maps, have nothing to show")
    func nothingToShow() throws {
        let unthemed = try export("--format", "svg", "--view", "regions", "--theme", "no-such-theme", "-")
        #expect(unthemed.status == 66 && unthemed.output.isEmpty && !unthemed.errors.isEmpty)
        let folder = try TemporaryFolder()
        try folder.write("workspace.json", #"{"workspace": {"name": "W"}}"#)
        let command = try Command.run([Program.path, "export", "--format", "svg", "--view", "regions", "--folder", folder.path, "-"])
        #expect(command.status == 66 && command.output.isEmpty && !command.errors.isEmpty)
    }
}
