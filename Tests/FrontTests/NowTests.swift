import Model
import TUI
import Testing

@testable import Front

/// What is on, comes and has passed, on the first screen and in plain lines.
@Suite struct NowTests {
    /// Two programmes, and a forum day of 12 March 2026 in another zone than the workspace's, all invented.
    static let folder = Driving.workspace([
        "workspace.json": #"{"workspace": {"name": "W", "timeZone": "Europe/Stockholm", "languages": ["sv"], "synthetic": true}}"#,
        "all.json": #"""
        {"programmes": [
           {"id": "p", "name": "Fjordprogrammet", "steps": [{"id": "a", "name": "Samtal", "period": "2026-21"}, {"id": "b", "name": "Verkstad", "period": "2026-09/2026-11"}]},
           {"id": "q", "name": "Andra programmet", "steps": [{"id": "x", "name": "Kurs", "period": "2026-04/2026-05"}]}],
         "regions": [{"id": "r1", "name": "Viken", "kind": "region", "programmes": ["p"]}, {"id": "r2", "name": "Dalen", "kind": "region", "programmes": ["p"]},
           {"id": "r3", "name": "Näset", "kind": "region", "programmes": ["p"]}, {"id": "r4", "name": "Åsen", "kind": "region", "programmes": ["p"]}],
         "series": [{"id": "s", "name": "Serien", "programme": "p"}],
         "forums": [
           {"id": "before", "name": "Forum 1", "series": "s", "step": "a", "region": "r1", "date": "2026-03-11", "status": "held"},
           {"id": "day", "name": "Forum 2", "series": "s", "step": "a", "region": "r1", "date": "2026-03-12", "timeZone": "Europe/Helsinki", "agenda": [
             {"id": "open", "name": "Öppning", "kind": "plenary", "start": "2026-03-12T10:30", "end": "2026-03-12T11:00"},
             {"id": "par", "kind": "parallel", "start": "2026-03-12T11:00", "end": "2026-03-12T11:45", "sessions": [
               {"id": "s1", "name": "Session 1", "room": "Rum A"}, {"id": "s2", "name": "Session 2", "room": "Rum B"}]},
             {"id": "lunch", "name": "Lunch", "kind": "break", "start": "2026-03-12T11:45", "end": "2026-03-12T12:45"}]},
           {"id": "after", "name": "Forum 3", "series": "s", "step": "a", "region": "r2", "date": "2026-03-13", "status": "planned"},
           {"id": "spring", "name": "Forum 4", "series": "s", "step": "a", "region": "r2", "date": "2026-21", "status": "planned"}],
         "notes": [{"id": "n", "kind": "promise", "about": {"collection": "forums", "id": "before"}, "text": "Skicka referatet", "due": "2026-03-10"}]}
        """#,
    ])

    private func state(
        _ time: String, _ size: Size = Size(width: 80, height: 24), _ workspace: Workspace = folder, language: any Language = Swedish()
    )
        throws -> State
    {
        let clock = Clock.told(try #require(LocalTime(time)))
        var state = State(settings: State.Settings(language: language, names: "sv"), size: size, clock: clock)
        _ = state.update(.loaded(workspace))
        _ = state.update(.mapped(Atlas([], workspace)))
        return state
    }

    @Test(
        "At 80×24 one line says it, the most urgent first",
        arguments: [
            ("2026-03-12T09:00", "om 30 min Forum 2"),
            ("2026-03-12T10:20", "nu 10.20 Session 1 … och 1 till · om 25 min Lunch · i morgon Forum 3"),
            ("2026-03-12T11:00", "nu 11.00 Lunch, 45 min kvar · i morgon Forum 3"), ("2026-03-12T12:00", "i morgon Forum 3"),
        ])
    func oneLineSaysIt(time: String, words: String) throws {
        let state = try state(time)
        #expect(state.screen.contains(words), "\(state.screen)")
        #expect(state.rows.contains { $0.contains("▌Dalen") } && state.rows.contains { $0.contains("Åsen") }, "the matrix stays whole")
    }

    @Test("The program wakes by the minute only while minutes are on the screen")
    func itWakesWhileMinutesAreShown() throws {
        for (time, hand) in [
            ("2026-03-12T00:35", ClockHand.minute), ("2026-03-12T10:20", .minute), ("2026-03-12T11:44", .minute),
            ("2026-03-12T11:45", .day), ("2026-03-11T12:00", .day),
        ] {
            for size in [Size(width: 80, height: 24), Size(width: 140, height: 45)] {
                let state = try state(time, size)
                #expect(state.hand == hand, "\(time) at \(size)")
                #expect(state.screen.contains(" min") == (hand == .minute), "\(state.screen)")
                #expect(state.pressing("3").hand == .day)
            }
        }
        #expect(try state("2026-03-12T10:20", Size(width: 40, height: 12)).hand == .day, "there is no room for the line")
    }

    @Test("Each minute is said as it comes, and what is chosen stays chosen")
    func minutesGoBy() throws {
        var state = try state("2026-03-12T10:20", Size(width: 200, height: 60)).pressing("Tab Tab G")
        let target = state.place.panes[2].target
        #expect(target != nil)
        for (time, words) in [
            ("2026-03-12T10:21", "24 min kvar"), ("2026-03-12T10:44", "1 min kvar"), ("2026-03-12T10:45", "60 min kvar"),
            ("2026-03-12T11:45", "i morgon"),
        ] {
            _ = state.update(.clock(.told(try #require(LocalTime(time)))))
            #expect(state.place.panes[2].target == target)
            #expect(state.pressing("g g").words.contains(words), "\(time) \(state.screen)")
        }
    }

    @Test("On a wide screen the programme's page begins with all of it, and Enter opens the session's forum")
    func thePageLeadsOn() throws {
        let state = try state("2026-03-12T10:20", Size(width: 140, height: 45)).pressing("Tab Tab")
        for words in [
            "11.00 Helsingfors", "Session 2 Rum B", "Andra programmet", "våren 2026 Forum 4", "i går Forum 1", "försenat",
            "Fjordprogrammet",
        ] {
            #expect(state.words.contains(words), "\(words)\n\(state.screen)")
        }
        let opened = state.pressing("Enter")
        #expect(opened.place.kind == .record(Target(RecordName(.forums, "day"), part: "s1")))
    }

    @Test("Where all has passed one quiet line says so, and the matrix stands where it stood")
    func thePastIsQuiet() throws {
        for size in Driving.sizes {
            let state = Driving.state(Driving.kompetens, size)
            #expect(state.hand == .day)
            #expect(state.screen.contains(Swedish().say(.nothingComing)) == (size.height >= 24))
        }
        let rows = Driving.state().rows
        #expect(rows[5].contains("senast 23 nov 2023") && rows[8].hasPrefix("▌"))
    }

    @Test("A folder without dates says nothing of time, and crashes at no size")
    func nothingIsSaidOfNothing() throws {
        for workspace in [Folders.empty, Folders.broken, Folders.second, Self.folder] {
            for size in [
                Size(width: 1, height: 1), Size(width: 20, height: 6), Size(width: 72, height: 16), Size(width: 116, height: 20),
                Size(width: 200, height: 60),
            ] {
                let state = try state("2026-03-12T10:20", size, workspace)
                #expect(state.draw().size == size)
            }
        }
        #expect(!Driving.state(Folders.empty).screen.contains(Swedish().say(.nothingComing)))
    }

    @Test("The line fits every width, and says the more the wider it is")
    func theLineFits() throws {
        let state = try state("2026-03-12T10:20")
        let scene = try #require(state.scene)
        let line = NowLine(scene.glance(most: 8), in: scene)
        for width in 0...300 {
            #expect(line.text(width: width).cellWidth <= width)
        }
        #expect(line.text(width: 300).contains("Rum A") && line.text(width: 300).contains("Fjordprogrammet"))
    }

    @Test("Plain lines say the same in every language", arguments: Languages.all.map(\.tag))
    func plainLines(tag: String) throws {
        let language = try #require(Languages.language(tag))
        let scene = Scene(Self.folder, State.Settings(language: language, names: "sv"), .told(try #require(LocalTime("2026-03-12T10:20"))))
        let lines = NowWords(in: scene).lines
        for label in [Label.onNow, .comingNext, .justPassed, .synthetic] { #expect(lines.contains(language.say(label))) }
        #expect(lines.contains { $0.contains("Session 2") && $0.contains("Rum B") && $0.contains(language.say(.minutesLeft(25))) })
        #expect(lines.contains { $0.contains("Lunch") && $0.contains(language.say(.inMinutes(25))) })
        #expect(lines.contains { $0.contains("Skicka referatet") && $0.contains(language.say(.overdue)) })
        #expect(!lines.contains { $0.hasSuffix(" ") || $0.contains("\u{1B}") })
    }

    @Test("Every line of a list shows the workspace's clock, and a forum's own zone as an aside")
    func oneClockInTheColumn() throws {
        let scene = Scene(Self.folder, State.Settings(language: Swedish(), names: "sv"), .told(try #require(LocalTime("2026-03-12T10:20"))))
        let lines = NowWords(in: scene).lines
        #expect(lines[0].hasSuffix("10.20 Stockholm"))
        let session = try #require(lines.first { $0.contains("Session 2") })
        #expect(session.hasPrefix("  10.00–10.45") && session.contains("11.00 Helsingfors") && !session.contains("Stockholm"))
    }

    @Test("The first screen follows the live clock, also in what it says without being asked anew")
    func theLiveClockIsFollowed() throws {
        for size in [Size(width: 80, height: 24), Size(width: 200, height: 60)] {
            var state = try state("2026-03-12T09:32", size)
            #expect(state.words.contains("om 28 min Session 1") || state.words.contains("om 28 min"))
            state = state.pressing("8 L ; ; 1")
            #expect(state.words.contains("om 40 min"), "\(state.screen)")
        }
    }

    @Test("An agenda's lines have its days, blocks, rooms and people in order, and say where times are not known")
    func agendaLines() throws {
        let workspace = Driving.kompetens
        let scene = Scene(workspace, State.Settings(language: Swedish()), .told(LocalTime(day: Driving.today)))
        let conference = try #require(workspace.find(ID<Forum>("inkluderande-arbetsliv-2023")))
        let lines = AgendaWords(conference, in: scene).lines
        #expect(lines[2] == "torsdag 23 november 2023 · v. 47 · klockslag okända")
        let names = conference.sessions.map { $0.name.string(in: ["sv"]) }
        let places = names.compactMap { name in lines.firstIndex { $0.contains(name) } }
        #expect(places.count == names.count && places == places.sorted())
        for forum in workspace.all(Forum.self) { #expect(AgendaWords(forum, in: scene).lines.count >= 2) }
    }
}
