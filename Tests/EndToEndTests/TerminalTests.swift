import Glibc
import Testing

/// What the program sends to its terminal and how it leaves it, byte by byte.
@Suite struct TerminalTests {
    private func start(_ environment: [String: String?] = [:], width: Int = 80, height: Int = 24) throws -> Pty {
        let pty = try Pty(environment: Program.environment(environment), width: width, height: height)
        #expect(pty.waits(for: Expected.name))
        return pty
    }

    private func expectCleanTerminal(_ pty: Pty, _ location: SourceLocation = #_sourceLocation) {
        #expect(pty.modes == .clean, sourceLocation: location)
        #expect(pty.settings == pty.settingsBefore, sourceLocation: location)
    }

    @Test func theTerminalIsTakenWhole() throws {
        let pty = try start()
        #expect(pty.modes.left.isSuperset(of: [1049, 1002, 1004, 1006, 2004]))
        #expect(pty.settings != pty.settingsBefore)
    }

    @Test func quittingGivesItBack() throws {
        let pty = try start()
        pty.type(Expected.quit.bytes)
        #expect(pty.exit() == .status(0))
        expectCleanTerminal(pty)
    }

    @Test func theEscapeKeyDoesNotQuit() throws {
        let pty = try start()
        pty.type("\u{1B}")
        #expect(pty.child.poll() == nil)
        // Until the Esc is settled, a key right behind it is that key with Alt.
        #expect(
            holds {
                pty.type(Expected.quit.bytes)
                return pty.exit(within: .zero) != nil
            })
        #expect(pty.exit() == .status(0))
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
    func aSignalThatEndsTheProgramIsItsStatus(signal: Int32) throws {
        let pty = try start()
        pty.send(signal)
        #expect(pty.exit() == .status(128 + signal))
        expectCleanTerminal(pty)
    }

    @Test(arguments: [SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE])
    func aCrashGivesTheTerminalBack(signal: Int32) throws {
        let pty = try start()
        pty.send(signal)
        #expect(pty.exit() == .signal(signal))
        expectCleanTerminal(pty)
    }

    @Test func aClosedWindowEndsTheProgram() throws {
        let pty = try start()
        pty.closeWindow()
        #expect(pty.exit() == .status(128 + SIGHUP))
    }

    @Test func ctrlCIsAKeyAndEndsNothing() throws {
        let pty = try start()
        pty.type("\u{3}")
        pty.type(Expected.quit.bytes)
        #expect(pty.exit() == .status(0))
    }

    @Test func whereNobodyCanContinueItSuspendingComesStraightBack() throws {
        let pty = try start()
        let count = pty.bytes.count
        pty.type("\u{1A}")
        #expect(pty.waits(for: Expected.name, from: count))
        pty.type(Expected.quit.bytes)
        #expect(pty.exit() == .status(0))
        expectCleanTerminal(pty)
    }

    @Test(arguments: ["no-such-terminal", "", nil])
    func anUnknownTerminalFallsBackAndSaysSo(term: String?) throws {
        let pty = try start(["TERM": term])
        #expect(pty.waits(for: "xterm-256color"))
        pty.type(Expected.quit.bytes)
        #expect(pty.exit() == .status(0))
        expectCleanTerminal(pty)
    }

    @Test(arguments: ["xterm", "linux", "vt100", "screen", "tmux-256color"])
    func everyTerminalIsGivenBackClean(term: String) throws {
        guard try Command.run(["infocmp", term]).status == 0 else { return }
        let pty = try start(["TERM": term])
        pty.type(Expected.quit.bytes)
        #expect(pty.exit() == .status(0))
        expectCleanTerminal(pty)
    }

    @Test func aTerminalThatCannotPlaceItsCursorIsRefused() throws {
        let pty = try Pty(environment: Program.environment(["TERM": "dumb"]))
        #expect(pty.exit() == .status(Expected.Status.noTerminal))
        #expect(pty.text.contains("dumb"))
        expectCleanTerminal(pty)
    }

    @Test(arguments: [["LANG": "C"], ["LANG": nil], ["LC_ALL": "POSIX"]])
    func withoutUTF8ThePictureIsASCII(environment: [String: String?]) throws {
        let pty = try start(environment)
        #expect(pty.bytes.allSatisfy { $0 < 0x80 })
    }

    @Test(arguments: [["LANG": "sv_SE.UTF-8"], ["LANG": "C", "LC_ALL": "fi_FI.utf8"], ["LANG": "C", "LC_CTYPE": "en_GB.UTF-8"]])
    func aUTF8LocaleThatIsNotInstalledIsUTF8AllTheSame(environment: [String: String?]) throws {
        let pty = try start(environment)
        #expect(pty.bytes.contains { $0 >= 0x80 })
    }

    @Test(arguments: [("xterm-256color", true), ("tmux-256color", true), ("screen-256color", false), ("linux", false)])
    func coloursAreDirectWhereTheTerminalPromisesThem(term: String, isDirect: Bool) throws {
        guard try Command.run(["infocmp", term]).status == 0 else { return }
        let pty = try start(["TERM": term, "COLORTERM": "truecolor"])
        #expect(pty.text.contains("38;2;") == isDirect)
        pty.type(Expected.quit.bytes)
        #expect(pty.exit() == .status(0))
        expectCleanTerminal(pty)
    }

    @Test func noColorSendsNoColour() throws {
        let coloured = try start()
        let plain = try start(["NO_COLOR": "1"])
        func colours(_ bytes: [UInt8]) -> [Int] {
            ControlSequences(bytes).filter { $0.final == "m" && !$0.isPrivate }.flatMap(\.numbers)
                .filter { (30...49).contains($0) || (90...107).contains($0) }
        }
        #expect(!colours(coloured.bytes).isEmpty)
        #expect(colours(plain.bytes).isEmpty)
    }

    @Test func theProgramSleepsWhenNothingHappens() throws {
        let pty = try start()
        func wakeups() throws -> String? {
            try Command.run(["grep", "voluntary_ctxt_switches", "/proc/\(pty.child.id)/status"]).output
        }
        // Once it sleeps it stays asleep: the same count twice, a second apart. The first readings may still see it draw.
        var before = try wakeups()
        #expect(
            try holds {
                usleep(1_000_000)
                defer { before = try? wakeups() }
                return try wakeups() == before
            })
    }

    @Test func keysHeldDownAreDrawnTogether() throws {
        let pty = try start()
        let count = pty.bytes.count
        pty.type(String(repeating: Expected.down.bytes, count: 1_000) + Expected.quit.bytes)
        #expect(pty.exit() == .status(0))
        #expect(pty.bytes.count - count < 40_000)
    }
}
