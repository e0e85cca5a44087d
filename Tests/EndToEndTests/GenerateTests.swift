import Glibc
import Testing

/// `lagesbild generate` and `lagesbild demo` as a shell calls them.
@Suite struct GenerateTests {
    private static let refused: Int32 = 73
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// A path in the test's folder that is removed with all that is in it when `body` is done.
    private func with(_ name: String, _ body: (String) throws -> Void) throws {
        let path = "\(folder.path)/\(name)"
        defer { _ = try? Command.run(["rm", "-rf", path]) }
        try body(path)
    }

    private func generate(_ arguments: String...) throws -> Command {
        try Command.run([Program.path, "generate", "--language", "en"] + arguments)
    }

    /// Every file below a folder with what is in it.
    private func contents(_ path: String) throws -> String {
        try Command.run(["sh", "-c", "cd \"$0\" && find . | LC_ALL=C sort && find . -type f -exec sha256sum {} + | LC_ALL=C sort", path])
            .output
    }

    private func run(_ script: String, _ path: String) throws {
        #expect(try Command.run(["sh", "-c", "cd \"$0\" && \(script)", path]).status == 0)
    }

    @Test("A folder that is not there yet gets a workspace in which nothing is wrong, the same as the committed one")
    func newFolder() throws {
        try with("above/new") { path in
            let command = try generate("--seed", "1", "--today", "2026-03-12", path + "/")
            #expect(command.status == 0 && command.output.isEmpty && command.errors.isEmpty)
            let check = try Command.run([Program.path, "check", path])
            #expect(check.status == 0 && check.output.isEmpty)
            #expect(try contents(path) == contents("\(Program.packageFolder)/sample-data/exempel"))
        }
        #expect(rmdir(folder.path + "/above") == 0, "nothing is left beside the folder")
    }

    @Test("An empty folder is filled and stays the same folder; a generated one is replaced as a whole")
    func emptyAndGenerated() throws {
        try with("there") { path in
            #expect(mkdir(path, 0o750) == 0)
            let number = try Command.run(["stat", "-c", "%i %a", path]).output
            #expect(try generate("--today", "2026-03-12", path).status == 0)
            let first = try contents(path)
            #expect(try generate("--today", "2027-01-01", "--seed", "9", "--projects", "2", path).status == 0)
            let second = try contents(path)
            #expect(first != second && second.contains("/projects/") && !second.contains("arbetets-berattelser-2024"))
            #expect(try generate("--today", "2026-03-12", path).status == 0)
            #expect(try contents(path) == first)
            #expect(try Command.run(["stat", "-c", "%i %a", path]).output == number)
        }
    }

    @Test(
        "A folder with anything else in it is refused, and nothing of it is touched",
        arguments: [
            "echo mine > notes.txt", "echo mine > .hidden", "mkdir people", "ln -s /tmp link",
            #"echo '{"workspace": {"name": "Mine", "synthetic": true}}' > workspace.json"#,
        ])
    func foreignFolder(script: String) throws {
        try with("mine") { path in
            #expect(mkdir(path, 0o755) == 0)
            try run(script, path)
            let before = try contents(path)
            let command = try generate(path)
            #expect(command.status == Self.refused && command.errors.contains(path) && command.errors.contains("nothing was changed"))
            #expect(try contents(path) == before)
        }
    }

    @Test(
        "A generated workspace in which somebody has worked is refused, and nothing of it is touched",
        arguments: [
            "echo mine > people/mine.json", "echo >> workspace.json", "rm maps/fabelkusten.geojson", "rm people/*", "touch .hidden",
            "ln -s a b",
            "sed -i s/Klockhuset/Mitt/ forums/arbetets-berattelser-2026.json",
        ])
    func changedWorkspace(script: String) throws {
        try with("worked") { path in
            #expect(try generate("--today", "2026-03-12", path).status == 0)
            try run(script, path)
            let before = try contents(path)
            let command = try generate("--today", "2026-03-12", path)
            #expect(command.status == Self.refused && command.errors.contains(path), "\(command.errors)")
            #expect(try contents(path) == before)
        }
    }

    @Test(
        "What cannot be written is a sentence in the language",
        arguments: [("sv", "kan inte skrivas"), ("fi", "ei voi kirjoittaa"), ("en", "cannot be written")])
    func unwritable(language: String, words: String) throws {
        for path in ["/proc/nothing/here", "/dev/null", "/dev/null/below"] {
            let command = try Command.run([Program.path, "generate", "--language", language, path])
            #expect(command.status == Self.refused && command.errors.contains(words) && command.errors.contains(path), "\(command.errors)")
        }
    }

    @Test(
        "Sizes and days that cannot be are refused before anything is written",
        arguments: [
            ["--rooms", "3"], ["--sessions", "3"], ["--rooms", "3", "--sessions", "2"], ["--projects", "-1"], ["--today", "2026-02-29"],
            ["--today", "0001-01-01"], ["--seed", "-1"], ["--rooms", "0", "--sessions", "0"],
        ])
    func badSizes(arguments: [String]) throws {
        try with("none") { path in
            let command = try Command.run([Program.path, "generate"] + arguments + [path])
            #expect(command.status == 64 && !command.errors.isEmpty)
            #expect(access(path, F_OK) != 0)
        }
    }

    @Test("The demo is made for the day, lies in the cache, and is made anew on another day whatever was written there")
    func demo() throws {
        try with("cache") { path in
            let environment = Program.environment(["XDG_CACHE_HOME": path])
            func demo(_ day: String) throws -> Command {
                try Command.run(
                    [Program.path, "demo", "--print", "80x24", "--today", day, "--language", "en", "--ascii"], environment: environment)
            }
            let first = try demo("2026-03-12")
            #expect(first.status == 0 && first.output.contains("INVENTED DATA") && first.output.contains("Thursday 12 March 2026"))
            #expect(try contents(path + "/lagesbild/demo") == contents("\(Program.packageFolder)/sample-data/exempel"))
            try run("echo '{}' > lagesbild/demo/people/mine.json", path)
            #expect(try demo("2026-03-12").status == 0)
            #expect(access(path + "/lagesbild/demo/people/mine.json", F_OK) == 0)
            let next = try demo("2026-03-13")
            #expect(next.status == 0 && next.output.contains("Friday 13 March 2026"))
            #expect(access(path + "/lagesbild/demo/people/mine.json", F_OK) != 0)
            try run("echo '{}' > lagesbild/demo/workspace.json", path)
            #expect(try demo("2026-03-13").status == Self.refused)
        }
    }

    @Test("Where nobody says where the cache is, the demo says so")
    func demoWithoutCache() throws {
        for home in [nil, "/proc/nothing"] {
            let command = try Command.run(
                [Program.path, "demo", "--print", "80x24"],
                environment: Program.environment(["HOME": home, "XDG_CACHE_HOME": "not/absolute"]))
            #expect(command.status == Self.refused && command.output.isEmpty && command.errors.contains("lagesbild/demo"))
        }
    }
}
