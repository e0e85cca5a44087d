import Model
import TUI
import Testing

@testable import Front

/// Single keys and what comes of them, on the sample data.
@Suite struct StateTests {
    @Test("What is asked of the outside is said as data")
    func effectsAreData() {
        var state = Driving.state()
        #expect(state.press("Ctrl-z") == [.suspend] && state.press("R") == [.reload] && state.press("Ctrl-l") == [.redraw])
        #expect(state.press("M") == [.mouse(false)] && state.press("M") == [.mouse(true)])
        #expect(state.press("Q") == [.quit] && state.press("q").isEmpty && state.press("Ctrl-c").isEmpty)
    }

    @Test("A click on a screen's name opens it, one on a key in the key bar does what the key does")
    func namesAndKeysCanBeClicked() throws {
        func clicking(_ state: State, on word: String, row: Int) throws -> State {
            var state = state
            let text = state.rows[row]
            let x = text.distance(from: text.startIndex, to: try #require(text.firstRange(of: word)).lowerBound)
            _ = state.update(.input(.mouse(Mouse(.press, button: .left, x: x, y: row))))
            return state
        }
        let start = Driving.state()
        for kind in ScreenKind.allCases {
            // Where there is room for all names.
            let state = try clicking(
                Driving.state(Driving.kompetens, Size(width: 140, height: 45)), on: Swedish().say(.screen(kind)), row: 1)
            #expect(state.place.kind == .screen(kind))
        }
        let related = try clicking(start.pressing("6 j"), on: Swedish().name(of: .related), row: 23)
        #expect(related.quiet == start.pressing("6 j r").quiet)
        #expect(try clicking(start, on: Swedish().name(of: .help), row: 23).screen == start.pressing("?").screen)
        // Beside them nothing happens.
        var beside = start
        _ = beside.update(.input(.mouse(Mouse(.press, button: .left, x: 0, y: 1))))
        #expect(beside.quiet == start.quiet)
    }

    @Test("Stepping to another programme begins at its first area, to another series at its first forum")
    func anotherTopicBeginsAtItsFirstRow() {
        for keys in ["2 j j j", "3 j j j"] {
            let state = Driving.state().pressing(keys + " >")
            #expect(state.rows[4].hasPrefix("▌"), "\(keys)")
            #expect(state.quiet == Driving.state().pressing(String(keys.prefix(1)) + " >").quiet)
        }
    }

    @Test("q and Ctrl-c at the top tell which key quits")
    func theTopTellsHowToQuit() {
        for key in ["q", "Esc", "Backspace", "Ctrl-c"] { #expect(Driving.state().pressing(key).rows.last?.contains("Q") == true, "\(key)") }
    }

    @Test("Pasted text never runs a command, and goes into the line that is open")
    func pastedTextIsText() {
        var state = Driving.state()
        let before = state.quiet
        for text in ["Q", "2", "QQQ\n2\r", "\u{1B}", "?"] {
            #expect(state.update(.input(.paste(text))).isEmpty && state.quiet == before)
        }
        state.press("6 /")
        _ = state.update(.input(.paste("Q")))
        _ = state.update(.input(.paste("lindberg\n")))
        #expect(state.place.panes[0].filter.contains("Qlindberg") && state.press("Backspace").isEmpty)
        var help = Driving.state().pressing("?")
        #expect(help.update(.input(.paste("Q"))).isEmpty)
        guard case .help(let shown) = help.prompt else { return #expect(Bool(false), "the help has closed") }
        #expect(shown.line.text == "Q")
    }

    @Test(
        "The day, a speaker and a film of the conference are at most six keys from the first screen",
        arguments: [Driving.sizes[1], Driving.sizes[2]])
    func theConferenceIsSixKeysAway(size: Size) throws {
        let keys = try Key.sequence("> > j Enter PageDown PageDown").get()
        #expect(keys.count <= 6)
        var state = Driving.state(Driving.kompetens, size)
        var seen = ""
        for key in keys {
            _ = state.update(.input(.key(key)))
            seen += state.words + "\n"
        }
        for text in [
            "23 november 2023", "Nicolas Lunabba", "Jennie Winhall", "▶ Keynote Nicolas Lunabba film", "▶ Jennie Winhalls keynote film",
        ] {
            #expect(seen.contains(text), "\(text)")
        }
    }

    @Test("Scrolling the conference's page shows its thirty-three people, five films and seven polls", arguments: Driving.sizes)
    func scrollingReachesEverybody(size: Size) throws {
        let conference = try #require(Driving.kompetens.find(ID<Forum>("inkluderande-arbetsliv-2023")))
        let ids = Set(conference.sessions.flatMap(\.people).compactMap(\.person))
        let names = ids.compactMap { Driving.kompetens.find($0)?.title.string(in: ["sv"]) }
        let films = conference.sessions.flatMap(\.materials).filter { $0.kind == .film }.map { $0.title.string(in: ["sv"]) }
        let polls = conference.sessions.flatMap(\.polls).compactMap { Driving.kompetens.find($0)?.title.string(in: ["sv"]) }
        #expect(names.count == 33 && films.count == 5 && polls.count == 7)
        var state = Driving.state(Driving.kompetens, size).pressing("> > j Enter z")
        var seen = ""
        for _ in 0..<400 {
            seen += state.words + "\n"
            state.press("j")
        }
        // A name may be broken over two rows with the mark of the cursor or the scroll bar between.
        let plain = seen.filter { !"▌▐│".contains($0) }.split(separator: " ").joined(separator: " ")
        for text in names + films + polls { #expect(plain.contains(text), "\(text)") }
    }

    @Test("At 80×24 all nine areas and all four steps are legible, at 40×12 the chosen area with its steps")
    func theMatrixIsLegible() throws {
        let programme = try #require(Driving.kompetens.find(ID<Programme>("kompetensens-tid")))
        let steps = programme.steps.map { $0.shortName.string(in: ["sv"]) }
        let areas = Driving.kompetens.all(Region.self).filter { $0.programmes.contains(ID(programme.id)) }.map {
            $0.title.string(in: ["sv"])
        }
        let wide = Driving.state().rows
        for area in areas {
            let row = try #require(wide.first { $0.dropFirst().hasPrefix(area.prefix(14)) }, "\(area)")
            #expect(row.components(of: "klart") + row.components(of: "okänt") == 4, "\(row)")
        }
        let heading = try #require(wide.first { $0.contains(steps[0]) })
        for step in steps { #expect(heading.contains(step), "\(heading)") }
        let narrow = Driving.state(Driving.kompetens, Driving.sizes[0])
        #expect(narrow.screen.contains("Birkaland"))
        for step in steps { #expect(narrow.pressing("Tab").screen.contains(step), "\(step)") }
    }

    @Test("Enter on a cell opens its record, or says why there is none")
    func enterOpensOrExplains() {
        let lab = Driving.state().pressing("l l")
        #expect(
            lab.pressing("Enter").trail.count == 1
                && lab.pressing("Enter").message == .nothingRecorded(.unknown))
        #expect(Driving.state().pressing("l Enter").place.focus == Place.detail)
        #expect(
            Driving.state(Driving.kompetens, Driving.sizes[2]).pressing("l Enter Enter").trail.last?.kind
                == .record(Target(RecordName(.forums, "pirkanmaa-1"))))
    }

    @Test("Moving in one screen follows in the others")
    func theChoiceIsShared() {
        let state = Driving.state().pressing("j j j")
        #expect(state.pressing("2").selection[.regions] == state.selection[.regions])
        #expect(state.pressing("2").place.panes[0].description(in: state.scene!) == "Kajanaland")
        #expect(Driving.state().pressing("> > 2 1").screen.contains("‹3/5›"))
    }

    @Test("The names' language turns with s, and the interface's stays")
    func namesTurn() {
        let state = Driving.state()
        #expect(state.screen.contains("Birkaland") && state.pressing("s").screen.contains("▌Pirkanmaa"))
        #expect(state.pressing("s s").settings.names == "en" && state.pressing("s s s").quiet == state.quiet)
        #expect(state.pressing("s").screen.contains("klart"))
    }

    @Test("Before anything is read it says that it reads, and takes keys")
    func nothingIsReadYet() {
        var state = State(settings: State.Settings(language: Swedish()), size: Size(width: 80, height: 24), today: Driving.today)
        #expect(state.screen.contains(Swedish().say(.loading)))
        for key in ["j", "Enter", "2", "/", "x", "Esc", "?", "r", "Tab"] { state.press(key) }
        #expect(state.press("Q") == [.quit])
    }
}

extension String {
    /// How often a word occurs.
    fileprivate func components(of word: String) -> Int { ranges(of: word).count }
}
