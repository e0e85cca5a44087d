import Model
import TUI
import Testing

@testable import Front

/// The command palette: every command by its name, nothing before Enter.
@Suite struct PaletteTests {
    private static func palette(_ text: String, _ language: any Language = Swedish()) -> State {
        var state = Driving.state(Driving.kompetens, Size(width: 80, height: 24), language)
        state.press(":")
        _ = state.update(.input(.paste(text)))
        return state
    }

    private static func rows(_ state: State) -> [Palette.Row] {
        guard case .palette(let palette) = state.prompt else { return [] }
        return state.rows(of: palette)
    }

    @Test("Every command is the first that its name finds, typed in full in any language", arguments: Languages.all.map(\.tag))
    func everyCommandHasItsName(tag: String) throws {
        let language = try #require(Languages.language(tag))
        for item in PaletteItem.all {
            #expect(Self.rows(Self.palette(item.name(in: language), language)).first?.item == item, "\(item.id)")
            // A word that is another command's in the language of the interface is that one's.
            for speaker in Languages.all
            where !PaletteItem.all.contains(where: { PaletteWord.isSame(item.name(in: speaker), $0.name(in: language)) }) {
                let found = Self.rows(Self.palette(item.name(in: speaker), language)).first
                let others = PaletteItem.all.filter { other in
                    Languages.all.contains { PaletteWord.isSame(item.name(in: speaker), other.name(in: $0)) }
                }
                #expect(found?.item.map { others.contains($0) } == true, "\(item.id) by \(item.name(in: speaker))")
            }
        }
    }

    @Test("Names are found without their marks, and by words of what they do")
    func namesAreFolded() {
        #expect(Self.rows(Self.palette("oppna")).first?.item == PaletteItem(.open))
        #expect(Self.rows(Self.palette("SPRAK")).first?.item == PaletteItem(.language))
        #expect(Self.rows(Self.palette("färgtema")).first?.item == PaletteItem(.theme))
        #expect(Self.rows(Self.palette("hankkeet")).first.map { [$0.text, $0.aside] } == ["projekt", "hankkeet"])
    }

    @Test("Esc, and Backspace on an empty line, leave all as it was", arguments: ["", "6 j", "3 Enter", "6 / 'a' Enter"])
    func escapeLeavesNoTrace(keys: String) {
        let before = Driving.state().pressing(keys)
        for typed in ["Esc", "'projekt lapp' Esc", "'tema ' Down Down Tab Esc", "Backspace", "'a' Backspace Backspace", "Ctrl-c"] {
            let after = before.pressing(": " + typed)
            expectSame(after.quiet, before.quiet, "\(keys), \(typed)")
            #expect(after.selection == before.selection && after.recent == before.recent)
        }
    }

    @Test("Pasted text is text: line ends in it run nothing")
    func pastedTextRunsNothing() {
        var state = Driving.state()
        state.press(":")
        #expect(state.update(.input(.paste("avsluta\n\nquit\n"))).isEmpty)
        guard case .palette(let palette) = state.prompt else {
            Issue.record("the palette was closed")
            return
        }
        #expect(palette.line.text == "avsluta  quit ")
    }

    @Test("Enter runs the chosen command, and it is the first the next time")
    func enterRuns() {
        var state = Self.palette("tidslinje")
        #expect(state.press("Enter") == [.keep(.recent("timeline\n"))])
        #expect(state.place.kind == .screen(.timeline))
        #expect(Self.rows(state.pressing(":")).first?.item == PaletteItem(.openTimeline))
        #expect(Self.palette("avsluta").pressing("").effects(of: "Enter").last == .quit)
        let twice = state.pressing(": Enter : 'hjälp' Enter Esc")
        #expect(twice.recent == ["help", "timeline"])
    }

    @Test("A screen is opened with its filter, by any of its names")
    func filtersAreArguments() {
        let there = Driving.state().pressing("6 / 'berg' Enter")
        for line in ["kontakter berg", "personer berg", "henkilöt berg", "people berg", "contacts  berg "] {
            let state = Self.palette(line).pressing("Enter")
            guard case .screen(.contacts) = state.place.kind else {
                Issue.record("\(line) leads elsewhere")
                continue
            }
            #expect(state.place.panes[0].filter == "berg" && state.place.panes[0].shown == there.place.panes[0].shown, "\(line)")
        }
        #expect(Self.palette("enkäter").pressing("Enter").selection.contacts == .surveys)
    }

    @Test("An argument that is wrong is said under the line, which stays open")
    func wrongArgumentsStay() {
        for line in [
            "språk xx", "öppna people/ingen-alls", "öppna x", "exportera fil.xyz", "exportera fil", "vyer saknas", "namn zz", "tema ",
        ] {
            var state = Self.palette(line)
            let place = state.place.kind
            #expect(state.press("Enter").isEmpty, "\(line)")
            guard case .palette(let palette) = state.prompt else {
                Issue.record("\(line) was taken")
                continue
            }
            #expect(palette.fault != nil && state.place.kind == place && palette.line.text == line, "\(line)")
            #expect(state.screen.contains(state.settings.language.say(palette.fault!).prefix(20)), "\(line)")
        }
    }

    @Test("Every completion of an argument, accepted, is taken")
    func completionsAreValid() {
        let start = Driving.state().pressing("6 b 'Min vy' Enter")
        for line in [
            "språk ", "namn ", "öppna people/", "öppna forums/a", "vyer ", "projekt region:l", "kontext region:l", "sortera ",
            "kolumner namn ",
            "exportera a", "exportera ut/b.c",
        ] {
            let open = start.pressing(": '\(line)'")
            #expect(!Self.rows(open).isEmpty, "\(line)")
            for (index, row) in Self.rows(open).enumerated() where !row.text.hasSuffix(":") {
                let state = open.pressing(Array(repeating: "Down", count: index + 1).joined(separator: " ")).pressing("Enter")
                guard case .none = state.prompt else {
                    Issue.record("\(line)\(row.text) is not taken")
                    return
                }
            }
        }
    }

    @Test("Tab completes a name and then its argument")
    func tabCompletes() {
        var state = Driving.state().pressing(": 'språ' Tab")
        guard case .palette(let palette) = state.prompt else {
            Issue.record("the palette was closed")
            return
        }
        #expect(palette.line.text == "språk ")
        #expect(state.press("'f' Tab Enter").contains(.keep(.recent("language\n"))))
        #expect(state.settings.language.tag == "fi")
    }

    @Test("A theme, a language, a record are chosen from the palette")
    func argumentsAreUsed() {
        var state = Self.palette("tema dark")
        #expect(state.press("Enter").contains(.theme("dark")))
        #expect(Self.palette("kieli en").pressing("Enter").settings.language.tag == "en")
        #expect(Self.palette("nimet suomi").pressing("Enter").settings.names == "fi")
        let name = Driving.kompetens.name(in: .people, at: 0)
        #expect(Self.palette("open \(name)").pressing("Enter").place.kind == .record(Target(name)))
    }

    @Test("A file's name is completed with the endings that say a format")
    func endingsAreCompleted() {
        let endings = ExportRequest.Format.allCases.map(\.rawValue)
        func texts(_ typed: String) -> [String] { Self.rows(Self.palette("exportera " + typed)).map(\.text) }
        #expect(texts("").isEmpty && texts("ut/").isEmpty)
        for typed in ["a", "ut.d/a", ".dold", "a.b"] { #expect(texts(typed) == endings.map { typed + "." + $0 }, "\(typed)") }
        #expect(texts("a.") == endings.map { "a." + $0 })
        #expect(texts("a.S") == ["a.svg"] && texts("ut/a.csv") == ["ut/a.csv"])
    }

    @Test("A saved view is replaced from the palette when Enter is pressed again, and only then")
    func viewsAreReplacedWhenAskedTwice() {
        func isKept(_ effects: [Effect]) -> Bool { effects.contains { if case .keep(.views) = $0 { true } else { false } } }
        var state = Driving.state().pressing("6 : 'spara vy Min vy' Enter")
        #expect(state.views.saved.map(\.screen) == [.contacts])
        #expect(!isKept(state.press("5 : 'spara vy min vy' Enter")) && state.views.saved.map(\.screen) == [.contacts])
        #expect(state.rows.last?.contains("Enter igen") == true)
        #expect(state.pressing("Esc").views == state.views)
        #expect(isKept(state.press("Enter")) && state.views.saved.map(\.screen) == [.projects])
        #expect(state.views.saved.map(\.name) == ["Min vy"])
    }

    @Test(
        "A file that was there is not replaced by the same line after something else was done",
        arguments: ["1 2 3 j j 4 j 6", "j", ": 'tema dark' Enter", "? Esc"])
    func replacingIsForgotten(keys: String) {
        var state = Driving.state().pressing("5 : 'export a.csv' Enter")
        _ = state.update(.fileExists("a.csv"))
        func mayReplace(_ state: State) -> [Bool] {
            state.effects(of: ": 'export a.csv' Enter").compactMap { if case .export(let request) = $0 { request.mayReplace } else { nil } }
        }
        #expect(mayReplace(state) == [true] && mayReplace(state.pressing(": Esc")) == [true])
        #expect(mayReplace(state.pressing(keys)) == [false])
        _ = state.update(.input(.mouse(Mouse(.press, button: .left, x: 10, y: 5))))
        #expect(mayReplace(state) == [false])
    }

    @Test("A file is exported by its ending, and replaced when it is asked for twice")
    func exportsAskTwice() {
        var state = Driving.state(Folders.contacts).pressing("6")
        func request(_ state: inout State, _ line: String) -> ExportRequest? {
            for effect in state.press(": '\(line)' Enter") { if case .export(let request) = effect { return request } }
            return nil
        }
        let first = request(&state, "exportera kort.vcf")
        #expect(first?.format == .vCard && first?.records.count == 5 && first?.mayReplace == false)
        var marked = state.pressing("Space")
        #expect(request(&marked, "exportera kort.vcf")?.records == [RecordName(.people, "anna")])
        #expect(request(&marked, "exportera a.csv")?.table?.rows.count == 1)
        _ = state.update(.fileExists("kort.vcf"))
        #expect(request(&state, "exportera annan.vcf")?.mayReplace == false)
        _ = state.update(.fileExists("kort.vcf"))
        #expect(request(&state, "exportera kort.vcf")?.mayReplace == true)
        #expect(request(&state, "exportera kort.vcf")?.mayReplace == false)
        #expect(request(&state, "vie rivit.MD")?.table?.rows.count == 5)
        state.press("Enter")
        #expect(request(&state, "vie kort.md")?.text.contains("# Provverket") == true)
    }
}

extension State {
    /// The effects of keys on a copy.
    fileprivate func effects(of keys: String) -> [Effect] {
        var state = self
        return state.press(keys)
    }
}
