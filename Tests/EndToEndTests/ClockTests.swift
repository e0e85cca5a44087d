import Glibc
import Testing

/// How long the program asks the system to let it sleep, read from the call that it sleeps in.
@Suite struct ClockTests {
    /// The milliseconds after which the program's `poll` ends by itself; nil while it does something else.
    private func sleep(of child: Child) throws -> Int32? {
        let words = try Command.run(["cat", "/proc/\(child.id)/syscall"]).output.split(separator: " ")
        // Number 7 is poll on x86-64; its third argument is the time.
        guard words.count > 3, words[0] == "7", let bits = UInt64(words[3].dropFirst(2), radix: 16) else { return nil }
        return Int32(truncatingIfNeeded: bits)
    }

    /// Elsewhere a call has other numbers, or nobody may look.
    private static let canLook: Bool = {
        #if arch(x86_64)
            return access("/proc/self/syscall", R_OK) == 0
        #else
            return false
        #endif
    }()

    @Test(.enabled(if: canLook), arguments: [["--today", "2026-03-12"], ["--now", "2026-03-12T09:00"]])
    func nothingTimedOnTheScreenWakesNobody(arguments: [String]) throws {
        let pty = try Pty(Program.command + arguments)
        #expect(pty.waits(for: Expected.name))
        // A day that stands still sleeps for ever, one that runs until midnight, fifteen hours away.
        let wanted: ClosedRange<Int32> = arguments[0] == "--today" ? -1...(-1) : 53_900_000...54_000_100
        #expect(try holds { try sleep(of: pty.child).map { wanted.contains($0) } == true })
        pty.type(Expected.quit.bytes)
        #expect(pty.exit() == .status(0))
    }

    @Test(.enabled(if: canLook))
    func aDayThatRunsWakesOnceAMinuteAndOnceASecondWhileSecondsAreShown() throws {
        let folder = "\(Program.packageFolder)/sample-data/exempel"
        let pty = try Pty([Program.path, folder, "--language", "sv", "--now", "2026-03-12T08:58:10"], width: 140, height: 45)
        #expect(pty.waits(for: "Fabelkustens"))
        pty.type("8")
        #expect(pty.waits(for: "Fyren"))
        #expect(try holds { try sleep(of: pty.child).map { (1...60_100).contains($0) && $0 > 1_100 } == true }, "until the minute is full")
        // The day is joined less than two minutes before its first block ends: from then on seconds are shown.
        pty.type("L")
        #expect(try holds { try sleep(of: pty.child).map { (0...1_010).contains($0) } == true }, "until the second is full")
        pty.type(Expected.quit.bytes + Expected.quit.bytes)
        #expect(pty.exit() == .status(0))
    }
}
