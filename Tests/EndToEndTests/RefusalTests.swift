import Testing

/// What the program says where it cannot show anything.
@Suite struct RefusalTests {
    @Test func aMissingFolderIsASentenceAndAStatus() throws {
        let command = try Command.run([Program.path, "/nonexistent/folder"])
        #expect(command.status == Expected.Status.noFolder)
        #expect(command.errors.contains("/nonexistent/folder"))
        #expect(command.output.isEmpty)
    }

    @Test func aMissingFolderIsSaidOnTheTerminalWithoutTakingIt() throws {
        let pty = try Pty([Program.path, "/nonexistent/folder"])
        #expect(pty.exit() == .status(Expected.Status.noFolder))
        #expect(pty.text.contains("/nonexistent/folder"))
        #expect(!pty.bytes.contains(0x1B))
    }

    @Test func withoutATerminalItSaysSo() throws {
        let command = try Command.run(Program.command)
        #expect(command.status == Expected.Status.noTerminal)
        #expect(command.errors.contains("terminal"))
        #expect(command.output.isEmpty)
    }
}
