import Glibc
import Testing

/// The program under a shell with job control, on a terminal that draws: tmux.
@Suite struct ShellTests {
    private func start(width: Int = 80, height: Int = 24, environment: [String: String?] = [:]) throws -> Tmux {
        let tmux = try Tmux(width: width, height: height, environment: environment)
        try tmux.type(Program.command.joined(separator: " "))
        #expect(try tmux.shows(Expected.name))
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

    @Test func aProgramStoppedFromOutsideDrawsItselfAnew() throws {
        let tmux = try start()
        let before = try tmux.screen()
        try tmux.press("C-z")
        #expect(try tmux.shows("Stopped"))
        try tmux.type("kill -CONT %1; sleep 0.1; kill -STOP %1; fg")
        #expect(try tmux.shows { $0.split(separator: "\n").first == before.split(separator: "\n").first })
        try tmux.press(Expected.quit.tmux)
        try expectUsableShell(tmux)
    }

    @Test(arguments: ["TERM", "HUP", "INT", "SEGV"])
    func aSignalLeavesTheShellUsable(signal: String) throws {
        let tmux = try start()
        #expect(try tmux.reportsMouse)
        _ = try Command.run(["pkill", "-\(signal)", "-t", try tmux.terminal, "-x", "lagesbild"])
        try expectUsableShell(tmux)
    }
}
