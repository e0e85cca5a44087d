import Glibc
import Testing

/// The map as it stands in a terminal: drawn, walked, clicked.
@Suite struct MapTests {
    private static func hasDots(_ text: some StringProtocol) -> Bool {
        text.unicodeScalars.contains { (0x2801...0x28FF).contains($0.value) }
    }

    @Test("The map is drawn, coloured, zoomed and drawn in ASCII by keys alone")
    func theMapObeysKeys() throws {
        let tmux = try Tmux(width: 140, height: 45)
        try tmux.type(Program.command.joined(separator: " "))
        #expect(try tmux.shows(Expected.name))
        try tmux.press("2")
        #expect(try tmux.shows { Self.hasDots($0) && $0.contains("Natural Earth") })
        let whole = try tmux.screen()
        try tmux.press("Tab", "V")
        #expect(try tmux.shows("2000–2022"))
        try tmux.press("+")
        #expect(try tmux.shows { Self.hasDots($0) && $0 != whole })
        try tmux.press("_", "c", "c")
        #expect(try tmux.shows { !Self.hasDots($0) && $0.contains("2000–2022") })
        try tmux.press("Q")
        #expect(try tmux.shows("ready>"))
    }

    @Test("A click on the map chooses the area under it, in the list and in the detail too")
    func aClickChooses() throws {
        let pty = try Pty(environment: Program.environment(), width: 140, height: 45)
        #expect(pty.waits(for: Expected.name))
        pty.type("2")
        #expect(pty.waits(for: "Natural Earth"))
        let name = "Lappland"
        let place = try #require(try Self.place(of: name, keys: "2"))
        let count = pty.bytes.count
        pty.type("\u{1B}[<0;\(place.column);\(place.row + 1)M\u{1B}[<0;\(place.column);\(place.row + 1)m")
        // What is related is about the chosen area, and nothing else names its forums.
        pty.type("r")
        #expect(pty.waits(for: "forum 1, \(name)", from: count))
        pty.type(Expected.quit.bytes)
        #expect(pty.exit() == .status(0))
    }

    /// The cell, counted from 1, in which a name stands on the map: right of the list, left of the detail.
    private static func place(of name: String, keys: String) throws -> (column: Int, row: Int)? {
        let printed = try Command.run(Program.command + ["--print", "140x45", "--keys", keys]).output
        for (row, line) in printed.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let cells = Array(line)
            guard let start = (44..<max(44, cells.count)).first(where: { String(cells[$0...].prefix(name.count)) == name }) else {
                continue
            }
            return (start + 2, row + 1)
        }
        return nil
    }
}
