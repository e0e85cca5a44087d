import Model
import TUI
import Testing

@testable import Front

/// No key of the map is silent, wherever it is pressed.
@Suite struct MapCommandTests {
    private static let commands: [Command] = [
        .zoomIn, .zoomOut, .fit, .panLeft, .panRight, .panUp, .panDown, .characters, .nextForm, .nextMatch, .previousMatch,
    ]

    private func expectAnswer(_ command: Command, _ before: State, _ comment: String) {
        var state = before
        state.message = nil
        let quiet = state.draw()
        let effects = state.perform(command)
        state.settle()
        #expect(!effects.isEmpty || state.message != nil || state.draw() != quiet, "\(command) \(comment)")
    }

    @Test(
        "Every key of the map says something on every screen without one",
        arguments: ["1", "3", "4", "5", "6", "p", "r", "3 Tab Enter", "1 Tab"])
    func answeredWithoutMap(keys: String) {
        for workspace in [Driving.kompetens, Folders.empty] {
            let state = Driving.state(workspace).pressing(keys)
            for command in Self.commands { expectAnswer(command, state, "after \(keys)") }
        }
    }

    @Test("On a screen without a map it is said that there is none")
    func noMapHere() {
        // Tables scroll by H and L.
        for keys in ["3 +", "3 -", "3 _", "p H", "p L", "3 Ö", "3 Ä"] {
            #expect(Driving.state().pressing(keys).message == .label(.noMapHere), "\(keys)")
        }
    }

    @Test(
        "Every key of the map does something on it, from each of the panes",
        arguments: ["2", "2 Tab", "2 Tab Tab", "2 > Tab", "2 Tab Enter"])
    func answeredOnTheMap(keys: String) {
        for size in Driving.sizes {
            for command in Self.commands + [.up, .down, .left, .right, .open, .first, .last, .pageUp, .pageDown] {
                // A list that is at its top, or a page at its end, stays.
                if keys != "2 Tab" && !Self.commands.contains(command) { continue }
                expectAnswer(
                    command, Driving.state(Driving.kompetens, size).pressing(keys + (keys.hasSuffix("Tab") ? " n" : "")), "after \(keys)")
            }
        }
    }

    @Test("Before the maps are read, and where there are none, every key answers and the pane says why")
    func answeredWithoutMaps() {
        var waiting = State(settings: State.Settings(language: Swedish()), size: Mapping.size, today: Driving.today)
        _ = waiting.update(.loaded(Driving.kompetens))
        waiting.press("2 Tab")
        let label = Swedish().say(.mapsLoading)
        #expect(waiting.words.contains(label))
        let none = Driving.state(Folders.second, Mapping.size).pressing("2 Tab")
        #expect(none.words.contains(String(Swedish().say(.noMaps).prefix(20))))
        for command in Self.commands {
            expectAnswer(command, waiting, "before the maps are read")
            expectAnswer(command, none, "without maps")
        }
    }

    @Test("c draws with each of three kinds of characters, says so, and returns; the ASCII one is ASCII")
    func charactersTurn() throws {
        var state = Driving.state(Driving.kompetens, Mapping.size).pressing("2 Tab")
        let before = state.quiet
        var seen: [Surface] = []
        for _ in 0..<3 {
            seen.append(state.quiet)
            state.press("c")
            #expect(state.message != nil)
        }
        #expect(seen[0] != seen[1] && seen[1] != seen[2] && seen[0] != seen[2])
        expectSame(state.quiet, before, "after three times c")
        let map = Driving.state(Driving.kompetens, Mapping.size).pressing("2 Tab c c")
        let origin = try map.mapOrigin()
        for row in map.draw().rows()[origin.y..<origin.y + (try map.map().size.height)] {
            let cells = row.dropFirst(origin.x).prefix(try map.map().size.width)
            #expect(cells.allSatisfy { $0.isASCII || $0.isLetter || $0 == "−" || $0 == "\u{A0}" }, "\(cells)")
        }
    }
}
