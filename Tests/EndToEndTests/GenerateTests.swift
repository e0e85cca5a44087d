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

    private func demo(_ day: String, cache: String) throws -> Command {
        try Command.run(
            [Program.path, "demo", "--print", "140x45", "--today", day, "--language", "en", "--ascii"],
            environment: Program.environment(["XDG_CACHE_HOME": cache]))
    }

    @Test("The demo is made for the day, lies in the cache, and is made anew on another day")
    func demo() throws {
        try with("cache") { path in
            let first = try demo("2026-03-12", cache: path)
            #expect(first.status == 0 && first.output.contains("INVENTED DATA") && first.output.contains("Thursday 12 March 2026"))
            #expect(try contents(path + "/lagesbild/demo") == contents("\(Program.packageFolder)/sample-data/exempel"))
            let next = try demo("2026-03-13", cache: path)
            #expect(next.status == 0 && next.errors.isEmpty && next.output.contains("Friday 13 March 2026"))
            #expect(try Command.run(["ls", "-A", path + "/lagesbild"]).output == "demo\n")
        }
    }

    @Test(
        "A demo in which somebody has worked is kept beside the new one, whole, and one line says so",
        arguments: [
            "echo '{}' > people/mine.json", "rm people/*", "rm workspace.json", "echo '{}' > workspace.json", "echo >> workspace.json",
            "ln -s a b", "mkdir .1234567.old && echo mine > .1234567.old/mine",
        ])
    func changedDemo(script: String) throws {
        try with("cache") { path in
            let folder = path + "/lagesbild/demo"
            for name in ["demo-2026-03-13", "demo-2026-03-13-2"] {
                #expect(try demo("2026-03-12", cache: path).status == 0)
                try run(script, folder)
                let before = try contents(folder)
                let next = try demo("2026-03-13", cache: path)
                #expect(next.status == 0 && next.output.contains("Friday 13 March 2026"))
                #expect(next.errors.split(separator: "\n").count == 1 && next.errors.contains("/lagesbild/\(name)."), "\(next.errors)")
                #expect(try contents("\(path)/lagesbild/\(name)") == before)
                #expect(try Command.run([Program.path, "check", folder]).status == 0)
                #expect(try Command.run(["rm", "-r", folder]).status == 0)
            }
        }
    }

    @Test("On its own day a demo in which somebody has worked is opened as it is")
    func changedDemoOfTheDay() throws {
        try with("cache") { path in
            #expect(try demo("2026-03-12", cache: path).status == 0)
            try run("echo '{}' > people/mine.json", path + "/lagesbild/demo")
            let before = try contents(path)
            let again = try demo("2026-03-12", cache: path)
            #expect(try again.status == 0 && again.errors.isEmpty && contents(path) == before)
        }
    }

    @Test("A link where the demo should be is refused, and what it leads to is left alone", arguments: ["2026-03-12", "2026-03-13"])
    func linkedDemo(day: String) throws {
        try with("linked") { path in
            let own = path + "/own"
            #expect(try generate("--today", "2026-03-12", own).status == 0)
            try run("echo '{}' > own/people/own.json && mkdir -p cache/lagesbild && ln -s ../../own cache/lagesbild/demo", path)
            let before = try contents(path)
            let command = try demo(day, cache: path + "/cache")
            #expect(command.status == Self.refused && command.output.isEmpty && command.errors.contains("is a link"), "\(command.errors)")
            #expect(command.errors.split(separator: "\n").count == 1)
            #expect(try contents(path) == before)
        }
    }

    /// What a process that is no longer there left of replacing the folder `old` by `new`, at some moment; both are beside the folder `d`.
    private static let interruptions = [
        "cp -r ../old/. . && mkdir .$$.new && cp ../new/workspace.json .$$.new && mkdir .$$.new/people",
        "cp -r ../new .$$.new && cp -r ../old .$$.old && mv .$$.old/people .$$.old/maps .",
        "cp -r ../new .$$.new && cp -r ../old .$$.old",
        "cp -r ../new .$$.new && cp -r ../old .$$.old && mv .$$.new/people .$$.new/maps .",
        "cp -r ../new/. . && mkdir .$$.new && cp -r ../old .$$.old && rm -r .$$.old/people",
        "cp -r ../new .$$.new && rm -r .$$.new/maps",
        "mkdir .$$.new",
    ]

    @Test("A folder whose writer was killed is written again as if it had not been", arguments: interruptions)
    func killed(script: String) throws {
        try with("killed") { path in
            #expect(try generate("--today", "2026-03-11", path + "/old").status == 0)
            #expect(try generate("--today", "2026-03-12", path + "/new").status == 0)
            for (name, folder) in [("generate", "d"), ("demo", "lagesbild/demo")] {
                // The shell is gone when this is done: the number is no process's.
                try run("mkdir -p \(folder)", path)
                try run(script.replacing("../", with: path + "/"), "\(path)/\(folder)")
                let command =
                    try name == "demo" ? demo("2026-03-12", cache: path) : generate("--today", "2026-03-12", "\(path)/\(folder)")
                #expect(command.status == 0 && command.errors.isEmpty, "\(name): \(command.errors)")
                #expect(try Command.run([Program.path, "check", "\(path)/\(folder)"]).status == 0)
                if name == "generate" { #expect(try contents("\(path)/\(folder)") == contents(path + "/new")) }
            }
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
