import Model
import TUI
import Testing

@testable import Front

/// How the state of the rooms is drawn, and the table of plan and actual times.
@Suite struct LiveStripTests {
    private static let many = (1...9).map { "Rum \($0)" }

    private func folder(_ rooms: [String], _ actual: String = "") -> Workspace {
        Driving.workspace([
            "workspace.json": #"{"workspace": {"name": "P", "languages": ["sv"], "timeZone": "Europe/Helsinki"}}"#,
            "forums.json": Living.forum(rooms: rooms, date: "2030-03-12", actual: actual),
        ])
    }

    @Test("Each room has its line: what runs, how long, the word for it, what comes next and where, and its drift")
    func roomsHaveTheirLines() throws {
        var state = Living.state(slot: "11x").pressing("L")
        state.wait(until: "09:20")
        state.point(to: "start")
        state.press("L")
        state.point(to: "11x")
        state.press(";")
        state.wait(until: "09:45")
        let rows = state.rows
        let own = try #require(rows.first { $0.contains("Sal B") && $0.contains("Pass 11x") })
        for word in ["25 min", "███████░░░", "10 min kvar", "sedan 09.55 Pass 11y", "+5"] {
            #expect(own.contains(word), "\(word): \(own)")
        }
        let other = try #require(rows.first { $0.contains("Sal A") && $0.contains("Pass 10x") })
        for word in ["5 min kvar · snart slut", "±0"] { #expect(other.contains(word), "\(word): \(other)") }
        #expect(
            state.screen.contains("; 5 min längre: 10 min sen")
                && state.screen.contains("X stryker Pass 11y: 30 min tillbaka till Kaffe 10.20"))
    }

    @Test("What comes next is told in the pane of a screen of 140 columns too, and where it is where that is another place")
    func theNextIsTold() {
        var state = Living.state(slot: "10x", size: Size(width: 140, height: 45))
        state.place.isZoomed = false
        state.press("L")
        #expect(state.screen.contains("20 min kvar sedan 09.20 Pass 10x"))
        let elsewhere = Driving.workspace([
            "workspace.json": #"{"workspace": {"name": "P", "languages": ["sv"]}}"#,
            "forums.json": """
            {"forums": [{"id": "dag", "name": "F", "agenda": [{"id": "b", "kind": "plenary", "start": "2030-03-12T09:00", "sessions": [
              {"id": "a", "name": "Tal", "minutes": 30}, {"id": "c", "name": "Samtal", "room": "Foajén", "minutes": 20}]}]}]}
            """,
        ])
        #expect(Living.state(elsewhere, slot: "a").pressing("L").screen.contains("sedan 09.30 Samtal · Foajén"))
    }

    @Test("The rooms keep the grid's order; where there are too many the cursor's and the latest are shown, and the others counted")
    func manyRoomsAreCounted() {
        var state = Living.state(folder(Self.many), slot: "13x", size: Size(width: 120, height: 34)).pressing("L")
        state.wait(until: "09:20")
        state.point(to: "start")
        state.press("L")
        state.point(to: "17x")
        state.press(";")
        state.point(to: "13x")
        let lines = state.rows.filter { $0.contains("Pass 1") && $0.contains("min kvar") }
        let shown = (1...9).filter { room in lines.contains { $0.contains("Rum \(room) ") } }
        #expect(lines.count == shown.count && shown.contains(4) && shown.contains(8) && shown.count == 8)
        #expect(zip(lines, shown).allSatisfy { $0.contains("Rum \($1) ") } && lines[3].hasPrefix("▌Rum 4"))
        #expect(state.rows[3].contains("+1 rum"))
    }

    @Test("Where there is little room it is one line with the room's number, and on other days none")
    func lowPanesHaveALine() throws {
        for size in [Driving.sizes[0], Driving.sizes[1]] {
            var state = Living.state(slot: "10x", size: size).pressing("L")
            state.wait(until: "09:04")
            state.press(";")
            state.point(to: "10x")
            #expect(
                state.number.contains("5 min sen") && state.number.contains("Kaffe 10.20"),
                "\(state.number)")
            let pane = try #require(state.place.panes[0] as? LivePane)
            let clock = try #require(pane.clock(of: state.scene!))
            #expect(LiveStrip(clock, in: Size(width: size.width, height: size.height - 4)).height == 1)
            #expect(LiveStrip(clock, in: Size(width: size.width, height: 3)).height == 0)
        }
        let before = Living.state(at: "2030-03-11T12:00", slot: "10x")
        #expect(before.number.isEmpty)
    }

    @Test("Where there is little room all rooms stand in one line, in the order of the grid, with their minutes and their delay")
    func lowPanesHaveAllRooms() {
        var state = Living.state(slot: "start", size: Driving.sizes[1]).pressing("L")
        state.wait(until: "09:20")
        state.point(to: nil)
        state.press("L")
        state.point(to: "11x")
        state.press(";")
        state.wait(until: "09:48")
        #expect(state.rows[3].contains("Sal B klar 10.25 till Kaffe 10.20 · 5 min sen"))
        #expect(state.rows[4].hasPrefix(" Sal A 2 min · Sal B 7 +5 · Sal C 2"), "\(state.rows[4])")
        state.point(to: "10x")
        state.wait(until: "09:54")
        state.press("L")
        state.wait(until: "10:21")
        #expect(state.rows[4].hasPrefix(" Sal A 3 min +4 · Sal B 26 över +31 · Sal C 31 över +31"), "\(state.rows[4])")
        // A forum of many rooms shows the cursor's and the latest.
        var many = Living.state(folder((1...30).map { "Sal \($0)" }), slot: "start", size: Driving.sizes[1]).pressing("L")
        many.wait(until: "09:20")
        many.point(to: nil)
        many.press("L")
        many.point(to: "128x")
        #expect(many.rows[4].contains("Sal 29") && many.rows[4].contains("Sal 1 "), "\(many.rows[4])")
    }

    @Test("While all sit together the rooms have one line, and the number is of all")
    func oneLineForAll() {
        let state = Living.state(slot: "10x").pressing("L")
        #expect(state.rows[4].contains(Swedish().say(.forAll)) && state.rows[4].contains("Inledning") && !state.screen.contains("Sal B"))
        #expect(state.rows[3].hasPrefix(" Alla klara 10.20 till Kaffe 10.20 · i tid"))
        var all = state
        all.point(to: nil)
        #expect(all.screen.contains("sedan 09.20 3 rum"))
    }

    @Test("The cut list is offered to who is late, with the point for which time is won; it says when it has nothing before that")
    func cutsAreOfferedWhereTheyHelp() throws {
        let text = Living.forum(rooms: ["Sal A", "Sal B"], date: "2030-03-12").split(separator: #", "cut": 1"#).joined()
        let workspace = Driving.workspace([
            "workspace.json": #"{"workspace": {"name": "P", "languages": ["sv"], "timeZone": "Europe/Helsinki"}}"#, "forums.json": text,
        ])
        var state = Living.state(workspace, slot: "start").pressing("L")
        state.wait(until: "09:20")
        state.point(to: nil)
        state.press("L")
        state.point(to: "11x")
        #expect(!state.screen.contains("X stryker"))
        state.press(";")
        #expect(state.screen.contains("X stryker Pass 11y: 30 min tillbaka till Kaffe 10.20"))
        state.point(to: "10x")
        state.press(";")
        #expect(state.screen.contains("stryklistan har inget före Kaffe") && !state.commands.contains(.dropSession))
        state.point(to: "11x")
        state.press("X ; ; ; ; ; ; ;")
        #expect(state.screen.contains("stryklistan har inget före Kaffe"), "\(state.number)")
        let before = state.days
        state.press("X")
        #expect(
            state.answer == "stryklistan har inget före Kaffe · X igen stryker Pass 21y: 30 min tillbaka till Lunch 11.35"
                && state.days == before, "\(state.answer)")
        state.press("X")
        #expect(state.answer.contains("Pass 21y stryks · 30 min tillbaka till Lunch 11.35") && state.days != before)
    }

    @Test("The colour and the word change with the time that is left", arguments: ["sv", "fi", "en"])
    func urgencyIsAWord(tag: String) throws {
        let language = try #require(Languages.language(tag))
        var state = Living.state(slot: "start", language).pressing("L")
        var words: [String] = []
        for (clock, role, label) in [
            ("09:04", "good", nil), ("09:16", "warning", Label.soonOver), ("09:19", "bad", .lastMinutes), ("09:23", "bad bold", nil),
        ]
            as [(String, String, Label?)]
        {
            state.wait(until: clock)
            let line = state.rows[4]
            words.append(line)
            if let label { #expect(line.contains(language.say(label)), "\(line)") }
            #expect(state.draw().styleRuns()[4].contains(role), "\(clock) \(state.draw().styleRuns()[4])")
        }
        #expect(words[3].contains(language.say(.overTime(3))) && Set(words).count == 4)
    }

    @Test("It stays in its rows, in every size and language, in ASCII too")
    func nothingIsDrawnOutsideItsRows() throws {
        var random = SeededNumbers(seed: 7)
        for language in Languages.all {
            for workspace in [Living.folder, folder(Self.many), folder([""])] {
                var state = Living.state(workspace, slot: "10x", language, isPlain: Bool.random(using: &random))
                for _ in 0..<25 {
                    state.press(["L", "L", ";", ",", "i", "X", "u"].randomElement(using: &random)!)
                    state.point(to: ["10x", "10y", "20x", "kaffe", nil].randomElement(using: &random)!)
                    state.wait(until: "\(Int.random(in: 10...13, using: &random)):\(Int.random(in: 10...59, using: &random))")
                    let size = Size(width: Int.random(in: 0...160, using: &random), height: Int.random(in: 0...50, using: &random))
                    let clock = try #require(LivePane(slot: "10x").clock(of: state.scene!))
                    let strip = LiveStrip(clock, in: size)
                    #expect(strip.height <= max(1, size.height / 3) && strip.height <= size.height)
                    var surface = Surface(size: size)
                    strip.draw(on: &surface)
                    for row in surface.rows().dropFirst(strip.height) { #expect(row.allSatisfy { $0 == " " }, "\(size) \(row)") }
                }
            }
        }
    }

    @Test("A day of a thousand rooms is told, and drawn")
    func hugeDaysAreTold() throws {
        let sessions = (0..<1_000).map { #"{"id": "R\#($0)", "name": "N", "room": "R\#($0)", "minutes": 10}"# }.joined(separator: ", ")
        let blocks = (10..<15).map { #"{"id": "b", "kind": "parallel", "start": "2030-03-12T\#($0):00", "sessions": [\#(sessions)]}"# }
        let workspace = Driving.workspace([
            "workspace.json": #"{"workspace": {"name": "P", "languages": ["sv"]}}"#,
            "forums.json": #"{"forums": [{"id": "dag", "name": "F", "agenda": [\#(blocks.joined(separator: ", "))]}]}"#,
        ])
        let forum = try #require(workspace.find(Living.id))
        let scene = try #require(Living.state(workspace, at: "2030-03-12T10:00").scene)
        let plan = try #require(scene.workspace.days(of: forum).first)
        var state = Living.state(workspace, at: "2030-03-12T10:00")
        for slot in ["R7", "R500"] {
            let clock = LiveClock(forum: forum, plan: plan, scene: try #require(state.scene), slot: slot)
            guard case .days(let change) = clock.reaction(to: .startBlock) else { return #expect(Bool(false), "\(slot) does not begin") }
            state.days.apply(change)
        }
        let clock = LiveClock(forum: forum, plan: plan, scene: try #require(state.scene), slot: "R7")
        var surface = Surface(size: Size(width: 120, height: 40))
        LiveStrip(clock, in: surface.size).draw(on: &surface)
        #expect(
            surface.rows()[0].hasPrefix(" R7 klar 14.10") && surface.rows()[0].contains("+989 rum")
                && surface.rows().dropFirst().contains { $0.hasPrefix("▌R7 ") })
    }

    @Test("Afterwards the forum's page has plan and actual times side by side, with what was dropped")
    func theTableStandsOnThePage() {
        var state = Living.state(slot: "10x").pressing("L")
        state.wait(until: "09:23")
        state.press("L X")
        state.wait(until: "09:50")
        state.press("L")
        state.press("3 Enter z")
        var seen = ""
        for _ in 0..<40 {
            seen += state.words + "\n"
            state.press("PageDown")
        }
        for text in [
            "Plan och utfall", "plan utfall skillnad", "09.00–09.20 09.00–09.23 ±0 +3 Inledning",
            "09.20–09.50 09.23–09.50 +3 ±0 Pass 10x · Sal A",
            "09.50–10.20 struket Pass 10y · Sal A",
        ] { #expect(seen.contains(text), "\(text)") }
    }

    @Test("A forum that was held shows the times that its agenda has recorded; others have no table")
    func recordedTimesHaveATable() {
        let actual = #", "actual": {"start": "2030-03-12T09:05", "end": "2030-03-12T09:31"}"#
        let held = Living.state(folder(["A"], actual), at: "2031-01-01T12:00").pressing("3 Enter z")
        #expect(held.words.contains("09.00–09.20 09.05–09.31 +5 +11 Inledning"))
        #expect(!Living.state(folder(["A"])).pressing("3 Enter z").words.contains("utfall"))
    }

    @Test("Without clock times the clock tells what it knows, and says what it does not")
    func unknownIsSaid() {
        let workspace = Driving.workspace([
            "workspace.json": #"{"workspace": {"name": "P", "languages": ["sv"]}}"#,
            "forums.json": """
            {"forums": [{"id": "dag", "name": "En dag", "agenda": [{"kind": "plenary", "sessions": [
              {"id": "a", "name": "Tal"}, {"id": "b", "name": "Samtal", "minutes": 20}]}]}]}
            """,
        ])
        var state = Living.state(workspace, slot: "a")
        #expect(state.number == "klockan är inte startad · L börjar dagen")
        state.press("L")
        #expect(state.number == "oklart när det är klart" && state.screen.contains("längden är okänd"))
        state.press(";")
        #expect(state.answer == "längden är okänd")
        state.wait(until: "09:30")
        state.press("L")
        #expect(state.number == "klart 09.50")
    }
}
