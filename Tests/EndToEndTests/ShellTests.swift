import Glibc
import Testing

/// The program under a shell with job control, on a terminal that draws: tmux.
@Suite struct ShellTests {
    private func start(width: Int = 80, height: Int = 24, environment: [String: String?] = [:]) throws -> Tmux {
        let tmux = try Tmux(width: width, height: height, environment: environment)
        try tmux.type(Program.command.joined(separator: " "))
        // Until all of the folder has been read: the first look says less.
        #expect(try tmux.shows { $0.contains(Expected.name) && !$0.contains(Expected.reading) })
        return tmux
    }

    /// The shell is as it was: on its own screen, echoing what is typed, and with the settings of before.
    private func expectUsableShell(_ tmux: Tmux) throws {
        #expect(try tmux.shows { !$0.contains(Expected.name) })
        #expect(try !tmux.isOnAlternateScreen)
        #expect(try !tmux.reportsMouse)
        try tmux.type("stty -a | grep -co ' icanon\\| isig\\| echo \\| icrnl'; echo usable")
        #expect(try tmux.shows("\nusable"))
    }

    @Test(arguments: [(80, 24), (40, 12), (140, 45)])
    func startShowsTheMatrix(width: Int, height: Int) throws {
        let tmux = try start(width: width, height: height)
        #expect(try tmux.isOnAlternateScreen)
    }

    @Test func aKeyMovesAndQuitGivesTheShellBack() throws {
        let tmux = try start()
        let before = try tmux.screen()
        try tmux.press(Expected.down.tmux)
        #expect(try tmux.shows { $0 != before })
        try tmux.press(Expected.quit.tmux)
        try expectUsableShell(tmux)
    }

    @Test func everySizeIsDrawn() throws {
        let tmux = try start()
        let before = try tmux.screen()
        for (width, height) in [(1, 1), (2, 2), (300, 100), (20, 5), (3, 40)] {
            try tmux.resize(width: width, height: height)
            try tmux.press(Expected.down.tmux, "Up")
        }
        try tmux.resize(width: 80, height: 24)
        #expect(try tmux.shows { $0.contains(Expected.name) && $0.split(separator: "\n").count > 5 })
        #expect(try tmux.shows { $0.split(separator: "\n").first == before.split(separator: "\n").first })
    }

    @Test func theFirstArrowAfterTheProgramWasSuspendedWorks() throws {
        let tmux = try start()
        try tmux.press("C-z")
        #expect(try tmux.shows("Stopped"))
        try expectUsableShell(tmux)
        try tmux.type("fg")
        #expect(try tmux.shows(Expected.name))
        let before = try tmux.screen()
        try tmux.press("Down")
        #expect(try tmux.shows { $0 != before })
    }

    @Test func aSizeThatChangedWhileSuspendedIsSeen() throws {
        let tmux = try start()
        try tmux.press("C-z")
        #expect(try tmux.shows("Stopped"))
        try tmux.resize(width: 120, height: 30)
        try tmux.type("fg")
        #expect(try tmux.shows { $0.contains(Expected.name) && $0.split(separator: "\n", omittingEmptySubsequences: false).count >= 30 })
    }

    @Test func aProgramStoppedWithoutItsDoingDrawsItselfAnew() throws {
        let tmux = try start()
        let before = try tmux.screen()
        kill(try #require(try tmux.front()), SIGSTOP)
        #expect(try tmux.shows("Stopped"))
        try tmux.type("fg")
        // The last line answers what happened last; all others are as before, and nothing of the shell is among them.
        func isAsBefore(_ screen: String) -> Bool { screen.split(separator: "\n").dropLast() == before.split(separator: "\n").dropLast() }
        #expect(try tmux.shows(isAsBefore))
        try tmux.press("Down")
        #expect(try tmux.shows { $0 != before && $0.contains(Expected.name) })
        try tmux.press(Expected.quit.tmux)
        try expectUsableShell(tmux)
    }

    @Test func aProgramContinuedInTheBackgroundLeavesTheShellAlone() throws {
        let tmux = try start()
        let program = try #require(try tmux.front())
        try tmux.press("C-z")
        #expect(try tmux.shows("Stopped"))
        try tmux.type("clear; bg")
        #expect(try tmux.shows("[1]+"))
        #expect(try holds { try Command.run(["cat", "/proc/\(program)/stat"]).output.contains(") T ") })
        try expectUsableShell(tmux)
        try tmux.type("fg")
        #expect(try tmux.shows(Expected.name))
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGSEGV])
    func aSignalLeavesTheShellUsable(signal: Int32) throws {
        let tmux = try start()
        #expect(try tmux.reportsMouse)
        kill(try #require(try tmux.front()), signal)
        try expectUsableShell(tmux)
    }
}
