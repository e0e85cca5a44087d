import Testing

/// The timeline as it stands in a terminal: from decades to minutes and back.
@Suite struct TimelineTests {
    private static let command =
        [Program.path, "\(Program.packageFolder)/sample-data/exempel", "--now", "2026-03-12T10:20", "--language", "sv"].joined(
            separator: " ")

    @Test("Zooming from a decade to minutes and back again shows the same screen")
    func zoomingReturns() throws {
        let tmux = try Tmux(width: 140, height: 45)
        try tmux.type(Self.command)
        // Until all of the folder has been read.
        try #require(try tmux.shows { $0.contains("Fabelkustens") && !$0.contains(Expected.reading) })
        try tmux.press("7", "/")
        try tmux.press("D", "i", "s", "t", "a", "n", "s", "Enter", "-")
        // A picture that stands still has arrived as a whole.
        var decade = ""
        try #require(
            try tmux.shows { screen in
                defer { decade = screen }
                return screen == decade && Self.zoom(of: screen) == "decennium"
            })
        for zoom in ["år", "kvartal", "månad", "vecka", "dygn", "timmar", "minuter"] {
            try tmux.press("+")
            #expect(try tmux.shows { Self.zoom(of: $0) == zoom }, "\(zoom)")
        }
        for _ in 0..<7 { try tmux.press("-") }
        #expect(try tmux.shows { $0 == decade })
        try tmux.press("Q")
        #expect(try tmux.shows("ready>"))
    }

    /// The zoom that stands at the left of the marks.
    private static func zoom(of screen: String) -> String? {
        let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
        guard let head = lines.firstIndex(where: { $0.contains("program → steg") }), lines.indices.contains(head + 1) else { return nil }
        return lines[head + 1].split(separator: " ").first.map(String.init)
    }
}
