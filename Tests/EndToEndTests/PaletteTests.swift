import Glibc
import Testing

/// The palette, saved views and copying in the program as it is installed.
@Suite struct PaletteTests {
    private func start(_ environment: [String: String?] = [:], _ arguments: [String] = []) throws -> Pty {
        let pty = try Pty(Program.command + arguments, environment: Program.environment(environment))
        #expect(pty.waits(for: Expected.name))
        return pty
    }

    private func quit(_ pty: Pty) {
        pty.type(Expected.quit.bytes)
        #expect(pty.exit() == .status(0))
    }

    @Test func whatIsTypedFastIsAllTaken() throws {
        let pty = try start()
        pty.type(":projekt\rQ")
        #expect(pty.exit() == .status(0))
    }

    @Test func whatIsPastedRunsNothing() throws {
        let pty = try start()
        pty.type("\u{1B}[200~:quit\n:quit\n\u{1B}[201~")
        pty.type(":")
        pty.type("\u{1B}[200~quit\nquit\n\u{1B}[201~")
        #expect(pty.waits(for: "quit quit"))
        #expect(pty.child.poll() == nil)
        pty.type("\u{3}")
        quit(pty)
    }

    @Test func viewsOutliveTheProgramOutsideOfItsFolder() throws {
        let settings = try TemporaryFolder()
        let folder = settings.file("lagesbild")
        defer { rmdir(folder) }
        let file = settings.file("lagesbild/views.json")
        let environment = ["XDG_CONFIG_HOME": settings.path]
        let before = try listing()
        let first = try start(environment)
        first.type("6/berg\rb\u{15}Prov\r")
        #expect(holds { access(file, R_OK) == 0 })
        quit(first)
        let second = try Pty(Program.command + ["--view-name", "prov"], environment: Program.environment(environment))
        // The view's rows have it in their names; the first screen has no such word.
        #expect(second.waits(for: "berg"))
        quit(second)
        #expect(try listing() == before)
        let unknown = try Command.run(
            Program.command + ["--view-name", "Prvo"], environment: Program.environment(["XDG_CONFIG_HOME": settings.path]))
        #expect(unknown.status == 64 && unknown.errors.contains("Prov") && unknown.errors.split(separator: "\n").count == 1)
    }

    /// Every file of the sample data with its time and size.
    private func listing() throws -> String {
        try Command.run(["find", "\(Program.packageFolder)/\(Expected.folder)", "-printf", "%p %s %T@\n"]).output
    }

    @Test func settingsThatCannotBeWrittenAreSaid() throws {
        let pty = try start(["XDG_CONFIG_HOME": "/proc/nowhere"])
        pty.type("bProv\r")
        #expect(pty.waits(for: "/proc/nowhere"))
        quit(pty)
    }

    @Test func aBrokenFileOfViewsIsSaidAndLeftAlone() throws {
        let settings = try TemporaryFolder()
        let folder = settings.file("lagesbild")
        mkdir(folder, 0o700)
        defer { rmdir(folder) }
        let broken = "{\"views\": [\n  {\"name\": 1}]}"
        try settings.write("lagesbild/views.json", broken)
        let pty = try start(["XDG_CONFIG_HOME": settings.path])
        #expect(pty.waits(for: "views.json:2:12"))
        pty.type("b:kontext region:lappland\r")
        quit(pty)
        #expect(try Command.run(["cat", "\(folder)/views.json"]).output == broken)
        unlink("\(folder)/views.json")
    }

    @Test func viewsThatCannotBeReadAreNotTakenForNone() throws {
        let settings = try TemporaryFolder()
        let file = settings.file("lagesbild/views.json")
        let folder = settings.file("lagesbild")
        mkdir(folder, 0o700)
        // A link to itself is there, and cannot be read by anybody.
        symlink("views.json", file)
        defer {
            unlink(file)
            rmdir(folder)
        }
        let pty = try start(["XDG_CONFIG_HOME": settings.path])
        #expect(pty.waits(for: "views.json: "))
        quit(pty)
    }

    @Test func twoDashboardsKeepEachOthersViews() throws {
        let settings = try TemporaryFolder()
        let folder = settings.file("lagesbild")
        let file = settings.file("lagesbild/views.json")
        defer {
            unlink(file)
            rmdir(folder)
        }
        func isKept(_ name: String) -> Bool { holds { (try? Command.run(["cat", file]).output.contains(name)) == true } }
        let (one, other) = (try start(["XDG_CONFIG_HOME": settings.path]), try start(["XDG_CONFIG_HOME": settings.path]))
        one.type("6bEtt\r")
        #expect(isKept("Ett"))
        other.type("5bTvå\r")
        #expect(isKept("Två") && isKept("Ett"))
        one.type("B\u{4}\u{4}\u{3}")
        quit(one)
        quit(other)
        let kept = try Command.run(["cat", file]).output
        #expect(kept.contains("Två") && !kept.contains("Ett"))
    }

    @Test func whatIsCopiedLastReachesTheTerminal() throws {
        let pty = try Pty(Program.command + ["--keys", "6"], environment: Program.environment(["PATH": "/nonexistent"]))
        #expect(pty.waits(for: "berg"))
        pty.type("yQ")
        #expect(pty.exit() == .status(0))
        #expect(pty.text.contains("\u{1B}]52;c;"))
    }

    @Test func whatCannotBePrintedIsSaid() throws {
        let printed = try Command.run(
            ["/bin/sh", "-c", "exec \(Program.path) list people --ids --folder \(Program.packageFolder)/\(Expected.folder) > /dev/full"])
        #expect(printed.status == 74 && printed.errors.hasPrefix("lagesbild: ") && printed.errors.count > 15)
    }

    @Test func withoutToolsTheTerminalIsAsked() throws {
        let pty = try start(["PATH": "/nonexistent"])
        pty.type("y")
        // The first area of the matrix.
        #expect(pty.waits(for: "\u{1B}]52;c;"))
        #expect(pty.waits(for: "OSC 52"))
        quit(pty)
    }

    @Test func aToolThatHangsKeepsNobodyWaiting() throws {
        let tools = try TemporaryFolder()
        try tools.write("xclip", "#!/bin/sh\nexec sleep 600\n")
        try tools.write("xsel", "#!/bin/sh\nexit 1\n")
        for tool in ["xclip", "xsel"] { chmod(tools.path + "/" + tool, 0o755) }
        let pty = try start(["PATH": "\(tools.path):/usr/bin:/bin", "DISPLAY": ":99"])
        pty.type("y2")
        // The next key is answered meanwhile.
        #expect(pty.waits(for: "Brahestad"))
        #expect(pty.waits(for: "\u{1B}]52;c;"))
        quit(pty)
    }

    @Test func aToolGetsTheTextEvenWhenTheProgramEnds() throws {
        let tools = try TemporaryFolder()
        let copied = tools.file("copied")
        try tools.write("wl-copy", "#!/bin/sh\nsleep 0.2\ncat > \(copied)\n")
        chmod(tools.path + "/wl-copy", 0o755)
        // Keys of the command line wait until all has been read.
        let pty = try Pty(
            Program.command + ["--keys", "6"],
            environment: Program.environment(["PATH": "\(tools.path):/usr/bin:/bin", "WAYLAND_DISPLAY": "wayland-9"]))
        #expect(pty.waits(for: "berg"))
        pty.type("yQ")
        #expect(pty.exit() == .status(0))
        #expect(try !Command.run(["cat", copied]).output.isEmpty)
    }

    @Test(arguments: [true, false])
    func tmuxHasWhatWasCopied(hasTool: Bool) throws {
        let tmux = try Tmux()
        try tmux.set("set-clipboard", "on")
        let path = hasTool ? "" : "PATH=/nonexistent "
        try tmux.type(tmux.mark + " " + path + Program.command.joined(separator: " "))
        #expect(try tmux.shows { $0.contains(Expected.name) && !$0.contains(Expected.reading) })
        try tmux.press("6")
        #expect(try tmux.shows("Personer"))
        try tmux.press("y")
        #expect(try tmux.shows(hasTool ? "via tmux" : "via OSC 52"))
        let name = try tmux.buffer()
        #expect(try !name.isEmpty && tmux.screen().contains(name.prefix(12)))
    }
}
