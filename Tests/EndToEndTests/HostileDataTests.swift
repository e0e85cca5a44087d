import Testing

/// Data is shown and never obeyed: no control character of a record, a file name or an argument reaches the terminal.
@Suite struct HostileDataTests {
    /// As JSON writes them, and as the terminal would see them: set the title, clear the screen, an 8-bit CSI, a bell, a turn of direction.
    private static let written = #"\u001b]0;title\u0007\u001b[2J\u009b31m\u0007\u202e\u0085"#
    private static let forbidden = ["\u{1B}]", "\u{7}", "\u{9B}", "\u{85}", "\u{202E}"]

    private func expectTame(_ text: String, _ location: SourceLocation = #_sourceLocation) {
        for sequence in Self.forbidden {
            #expect(!text.unicodeScalars.contains(sequence.unicodeScalars), "\(sequence.debugDescription)", sourceLocation: location)
        }
    }

    @Test func controlCharactersInRecordsAreShownAsSymbols() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "workspace.json", #"{"workspace": {"name": "Prov \#(Self.written)", "timeZone": "Europe/Helsinki", "languages": ["sv"]}}"#)
        try folder.write(
            "programmes.json",
            #"{"programmes": [{"id": "p", "name": "Program \#(Self.written)", "steps": [{"id": "s", "name": "Steg \#(Self.written)"}]}]}"#)
        try folder.write(
            "regions.json",
            #"{"regions": [{"id": "r", "name": "Marker \#(Self.written)", "kind": "region", "programmes": ["p"]}]}"#)
        let pty = try Pty([Program.path, folder.path], width: 140, height: 45)
        #expect(pty.waits(for: "Marker"))
        pty.type(Expected.quit.bytes)
        #expect(pty.exit() == .status(0))
        #expect(pty.text.contains("␛"))
        expectTame(pty.text)
        // The text of the hostile sequence is there as text, so it was not dropped with the rest of its name.
        #expect(pty.text.contains("]0;title"))
    }

    /// People of one name, as JSON writes it and, where JSON takes them so, as the characters themselves.
    private func people() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let name = #"Anna\nBerg \#(Self.written)\#u{9B}\#u{202E}\#u{85}"#
        try folder.write("workspace.json", #"{"workspace": {"name": "Prov", "timeZone": "Europe/Helsinki", "languages": ["sv"]}}"#)
        try folder.write(
            "people.json",
            #"{"people": [{"id": "a", "name": "\#(name)", "title": "\#(name)"}, {"id": "b", "name": "\#(name)"}]}"#)
        return folder
    }

    @Test(arguments: [
        ["show", "people/a"], ["show", "people/a", "--related"], ["find", "anna"], ["count", "people", "--by", "name"], ["doubles"],
        ["list", "people"],
    ])
    func whatIsPrintedForPeopleIsTameInAPipeToo(arguments: [String]) throws {
        let folder = try people()
        let printed = try Command.run([Program.path] + arguments + ["--folder", folder.path])
        expectTame(printed.output)
        #expect(printed.output.contains("Anna") && !printed.output.unicodeScalars.contains("\u{1B}"))
        #expect(!printed.output.split(separator: "\n").contains { $0.hasPrefix("Berg") })
    }

    @Test(arguments: [
        ["show", "people/a", "--json"], ["list", "people", "--csv"], ["list", "people", "--markdown"], ["list", "people", "--json"],
        ["doubles", "--json"], ["count", "people", "--by", "name", "--csv"],
    ])
    func whatIsPrintedForProgramsIsTameOnATerminal(arguments: [String]) throws {
        let folder = try people()
        let pty = try Pty([Program.path] + arguments + ["--folder", folder.path], width: 140)
        #expect(pty.waits(for: "Anna") && pty.exit() != nil)
        expectTame(pty.text)
        // In a pipe it is what it is.
        let printed = try Command.run([Program.path] + arguments + ["--folder", folder.path]).output
        #expect(printed.unicodeScalars.contains("\u{202E}"))
    }

    @Test func controlCharactersInAnArgumentAreShownAsSymbols() throws {
        let pty = try Pty([Program.path, "/nonexistent/\u{1B}]0;title\u{7}\u{1B}[2J"])
        #expect(pty.exit() == .status(Expected.Status.noFolder))
        expectTame(pty.text)
        #expect(!pty.bytes.contains(0x1B))
    }
}
