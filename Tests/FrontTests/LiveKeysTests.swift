import Model
import TUI
import Testing

@testable import Front

/// What the keys do to the clock of a day, and what they answer.
@Suite struct LiveKeysTests {
    @Test("L begins the day for all, then each room's next, and a slot for all when the last room is ready")
    func theDayIsStarted() {
        var state = Living.state(slot: "10x")
        #expect(state.number == "klockan är inte startad · L börjar dagen")
        state.press("L")
        #expect(state.answer == "Inledning börjar · i tid")
        state.wait(until: "09:22")
        #expect(state.number == "Alla klara 10.22 till Kaffe 10.20 · 2 min sena")
        state.press("L")
        #expect(state.answer == "Pass 10x börjar · 2 min sen")
        #expect(state.number == "Sal A klar 10.22 till Kaffe 10.20 · 2 min sen · sena: Sal B 2 min, Sal C 2 min")
        for slot in ["11x", "12x"] {
            state.point(to: slot)
            state.press("L")
        }
        state.wait(until: "09:52")
        for slot in ["10x", "11x", "12x"] {
            state.point(to: slot)
            state.press("L")
        }
        state.wait(until: "10:20")
        state.press("L")
        #expect(state.answer == "i tid · Pass 12y är slut · Kaffe väntar på 2 rum")
        state.point(to: "11y")
        state.press("L")
        state.wait(until: "10:23")
        state.point(to: "10y")
        state.press("L")
        #expect(state.answer == "Kaffe börjar · i tid")
        state.wait(until: "10:40")
        // With the cursor on what concerns all, all rooms go on.
        state.point(to: "kaffe")
        state.press("L")
        #expect(state.answer == "3 rum började · 5 min sen")
    }

    @Test("In a room that is ready L begins the slot for all without those that are not, when it is pressed again right after it has asked")
    func theReadyNeedNotWait() throws {
        var state = Living.state(slot: "start").pressing("L")
        state.wait(until: "09:20")
        state.point(to: nil)
        state.press("L")
        state.point(to: "10x")
        state.wait(until: "10:15")
        let question = "Kaffe väntar på 2 rum · L igen börjar Kaffe för alla"
        state.press("L L")
        #expect(state.answer == "5 min till godo · Pass 10y är slut · Kaffe väntar på 2 rum")
        let before = state.days
        for between in ["", "u L", ";", "j", "Tab Tab"] {
            state.press(between)
            state.press("L")
            #expect(state.answer == question && state.days == before, "\(between): \(state.answer)")
        }
        state.press("L")
        #expect(state.answer == "Kaffe börjar · i tid")
        let day = state.scene!.live(try #require(state.workspace?.find(Living.id)))!
        #expect(day.notes[day.place(of: "kaffe")!].begun != nil && day.notes[day.place(of: "11x")!].ended != nil)
    }

    @Test("What would begin more than ten minutes before its time begins when L is pressed again")
    func earlyBeginningsAreAskedAbout() {
        var state = Living.state(at: "2030-03-12T08:49", slot: "10x").pressing("L")
        #expect(state.answer == "Inledning börjar enligt planen 09.00; L igen börjar nu" && !state.days.hasTimes)
        #expect(state.pressing("L").answer.hasPrefix("Inledning börjar · "))
        state.wait(until: "08:50")
        state.press("j L")
        #expect(state.answer.hasPrefix("Inledning börjar · ") && state.days.hasTimes)
    }

    @Test("A day that goes on is joined where the plan is, in a pause in the pause; after its end nothing begins")
    func theDayIsJoined() {
        let gaps = Living.forum(rooms: ["A", "B"], date: "2030-03-12").split(separator: "12T10:35").joined(separator: "12T10:50")
        let workspace = Driving.workspace([
            "workspace.json": #"{"workspace": {"name": "P", "languages": ["sv"], "timeZone": "Europe/Helsinki"}}"#,
            "forums.json": gaps.split(separator: #""end": "2030-03-12T10:50"#).joined(separator: #""end": "2030-03-12T10:35"#),
        ])
        func state(_ clock: String) -> State { Living.state(workspace, at: "2030-03-12T\(clock)", slot: "20x") }
        #expect(state("09:10").number == "klockan är inte startad · L börjar dagen")
        #expect(state("09:30").number == "klockan är inte startad · L går in i dagen där planen är")
        #expect(state("09:30").pressing("L").answer == "2 rum pågår enligt planen · i tid")
        #expect(state("10:25").pressing("L").answer.hasPrefix("Kaffe pågår enligt planen"))
        var pause = state("10:40").pressing("L")
        #expect(pause.answer.contains("Paus enligt planen; L börjar Pass 20x 10.50"))
        pause.wait(until: "10:50")
        pause.press("L")
        #expect(pause.answer.hasPrefix("Pass 20x börjar"))
        var over = state("12:30")
        #expect(over.number.isEmpty && !over.commands.contains(.startBlock))
        over.press("L")
        #expect(over.answer == "Dagen är slut enligt planen" && !over.days.hasTimes)
    }

    @Test("The clock's keys act from the detail too")
    func theDetailHasTheKeys() {
        var state = Living.state(slot: "10x")
        state.place.isZoomed = false
        state.press("Tab L")
        #expect(state.place.focus == Place.detail && state.answer == "Inledning börjar · i tid")
        state.press(";")
        #expect(state.answer == "Inledning +5 min · 5 min sena")
        state.press("u u u")
        #expect(state.answer == "Det finns inget att ångra" && state.place.focus == Place.detail)
    }

    @Test("Longer, shorter, a buffer and a cut say what they made of the one number; u takes each back")
    func changesAreAnswered() {
        var state = Living.state(slot: "10x").pressing("L")
        state.wait(until: "09:20")
        state.press("L")
        let plain = state.number
        let told: [(String, String)] = [
            (";", "Pass 10x +5 min · 5 min sen"), (",", "Pass 10x −5 min · 5 min till godo"),
            ("i", "5 min buffert före Pass 10y · 5 min sen"),
            // What is long has the minutes first.
            ("X", "30 min till godo · Pass 10y stryks · 30 min tillbaka till Kaffe 10.20"),
        ]
        for (key, answer) in told {
            state.press(key)
            #expect(state.answer == answer)
            #expect(state.number != plain)
            state.press("u")
            #expect(state.number == plain && state.answer == "Ångrat")
        }
        state.press("u u u")
        #expect(state.answer == "Det finns inget att ångra" && state.number == "klockan är inte startad · L går in i dagen där planen är")
    }

    @Test("Keys that can do nothing answer with a sentence, and change nothing")
    func refusalsAreSentences() {
        var state = Living.state(slot: "10x")
        func expect(_ key: String, _ answer: String, _ location: SourceLocation = #_sourceLocation) {
            let before = state.days
            state.press(key)
            #expect(state.answer == answer, sourceLocation: location)
            #expect(state.days == before, sourceLocation: location)
        }
        for key in [",", ";", "i"] { expect(key, "Inget pågår här") }
        expect("u", "Det finns inget att ångra")
        state.press("L")
        state.wait(until: "09:20")
        state.press("L")
        state.point(to: nil)
        expect(";", "Ställ markören i ett rum först")
        expect("i", "Ställ markören i ett rum först")
        state.point(to: "10x")
        state.press("X X")
        expect("X", "Stryklistan har inget mer här")
        state.wait(until: "09:50")
        expect(",", "Tiden är redan ute")
        state = Living.state(at: "2030-03-13T09:00", slot: "10x")
        expect("L", "Klockan startas på dagen själv: 12 mars 2030")
        #expect(!state.commands.contains(.startBlock))
    }

    @Test("Each day of a forum has its own clock, though their sessions have the same ids")
    func daysHaveTheirOwnClocks() throws {
        let blocks = ["12", "13"].map {
            #"{"id": "b", "kind": "plenary", "start": "2030-03-\#($0)T09:00", "sessions": [{"id": "s", "name": "Tal", "minutes": 30}]}"#
        }.joined(separator: ", ")
        let workspace = Driving.workspace([
            "workspace.json": #"{"workspace": {"name": "P", "languages": ["sv"]}}"#,
            "forums.json": #"{"forums": [{"id": "dag", "name": "Två dagar", "agenda": [\#(blocks)]}]}"#,
        ])
        var state = Living.state(workspace, at: "2030-03-12T09:00", slot: "s").pressing("L")
        let forum = try #require(workspace.find(Living.id))
        #expect(state.scene!.live(forum)?.plan.day == Day("2030-03-12") && state.scene!.live(forum)?.isRunning == true)
        _ = state.update(.clock(.told(LocalTime("2030-03-13T09:01")!)))
        state.place.panes[0] = LivePane(slot: "s", day: 1)
        state.settle()
        #expect(state.number == "klockan är inte startad · L börjar dagen" && !state.commands.contains(.undo))
        state.press("L u u")
        #expect(state.answer == "Det finns inget att ångra" && state.days.actions(of: "dag").map(\.day) == [Day("2030-03-12")])
        // What still runs is told of before what could begin.
        #expect(state.scene!.live(forum)?.plan.day == Day("2030-03-12"))
    }

    @Test("A forum of unknown day that was held has no clock any more")
    func heldForumsAreNotStarted() {
        func state(_ status: String) -> State {
            let workspace = Driving.workspace([
                "workspace.json": #"{"workspace": {"name": "P", "languages": ["sv"]}}"#,
                "forums.json": #"{"forums": [{"id": "dag", "name": "F", "status": "\#(status)", "agenda": [{"id": "b", "name": "Tal"}]}]}"#,
            ])
            return Living.state(workspace, slot: "b")
        }
        #expect(state("held").number.isEmpty && state("held").pressing("L").answer == "Forumet har redan hållits eller ställts in")
        #expect(state("planned").pressing("L").answer == "Tal börjar")
    }

    @Test("The key bar lists what does something")
    func commandsDoSomething() {
        var state = Living.state(slot: "10x")
        let clock: [Command] = [.startBlock, .shorten, .lengthen, .buffer, .dropSession, .undo]
        func listed() -> [Command] { state.commands.filter(clock.contains) }
        #expect(listed() == [.startBlock])
        state.press("L")
        #expect(listed() == [.undo, .startBlock, .lengthen, .shorten, .buffer, .dropSession])
        state.wait(until: "09:15")
        #expect(listed() == [.startBlock, .lengthen, .shorten, .buffer, .dropSession, .undo])
        for command in listed() {
            var other = state
            _ = other.perform(command)
            #expect(other.days != state.days, "\(command)")
        }
    }

    @Test("The day is over when nothing follows, and says so")
    func theDayEnds() {
        var state = Living.state(slot: "10x")
        for clock in ["09:00", "09:20", "09:50", "10:20", "10:35", "11:05", "11:35", "12:30"] {
            state.wait(until: clock)
            for slot in ["10x", "11x", "12x"] {
                state.point(to: slot)
                state.press("L")
                if ["09:00", "12:30"].contains(clock) { break }
            }
        }
        #expect(state.answer == "Lunch är slut · Dagen är slut" && state.number == "Dagen är slut")
        state.press("L")
        #expect(state.answer == "Dagen är slut")
        #expect(state.hand == .day)
        let day = state.scene!.live(state.workspace!.find(Living.id)!)!
        #expect(!day.isRunning && day.refused.isEmpty && day.notes.allSatisfy { $0.begun != nil && $0.ended != nil })
    }

    @Test("The folder read anew keeps what was done; what it no longer has is named on the forum's page")
    func readingAnewKeepsTheClock() {
        var state = Living.state(slot: "10x").pressing("L")
        state.wait(until: "09:21")
        state.press("L")
        let number = state.number
        _ = state.update(.loaded(Living.folder))
        #expect(state.number == number)
        let other = Driving.workspace([
            "workspace.json": #"{"workspace": {"name": "P", "languages": ["sv"], "timeZone": "Europe/Helsinki"}}"#,
            "forums.json": Living.forum(rooms: ["Sal A", "Sal B"], date: "2030-03-12").split(separator: "10x").joined(separator: "nytt"),
        ])
        _ = state.update(.loaded(other))
        #expect(state.number == "Alla klara 10.21 till Kaffe 10.20 · 1 min sena")
        state.press("3 Enter")
        state.settle()
        #expect(
            state.words.contains("Finns inte längre i planen: 10x")
                || state.pressing("z G").words.contains("Finns inte längre i planen: 10x"))
    }

    @Test("Q says once that the clock's times are lost, and quits when it is pressed again")
    func quittingWarnsOnce() {
        var state = Living.state(slot: "10x")
        var undone = state.pressing("L u")
        #expect(undone.press("Q") == [.quit])
        state.press("L")
        #expect(state.press("Q").isEmpty && state.answer == "Klockans tider sparas inte: Q igen avslutar")
        state.press("j")
        #expect(state.press("Q").isEmpty)
        #expect(state.press("Q") == [.quit])
    }

    @Test("The clock wakes the program each minute while something goes on, each second only while seconds are shown, else at midnight")
    func theHandFollowsWhatIsShown() {
        var state = Living.state(at: "2030-03-11T09:00", slot: "10x")
        #expect(state.hand == .day)
        state = Living.state(slot: "10x")
        #expect(state.hand == .minute)
        state.press("L")
        #expect(state.hand == .minute)
        state.wait(until: "09:18")
        #expect(state.hand == .minute && state.screen.contains("2 min kvar · snart slut"))
        state.wait(until: "09:18:01")
        #expect(state.hand == .second && state.screen.contains("1:59 kvar · snart slut"))
        state.wait(until: "09:19:55")
        #expect(state.hand == .second && state.screen.contains("0:05 kvar · sista minuterna"))
        state.wait(until: "09:20:01")
        #expect(state.hand == .minute && state.screen.contains("1 min över tiden"))
        // Elsewhere nothing is timed.
        state.press("3")
        #expect(state.hand == .day)
        // In a single line the other rooms are out of sight, and where it is short the seconds are.
        state = Living.state(slot: "10x", size: Size(width: 80, height: 24)).pressing("L")
        state.wait(until: "09:18:30")
        #expect(state.hand == .second && state.screen.contains("1:30 kvar"))
        _ = state.update(.resized(Size(width: 40, height: 12)))
        #expect(state.hand == .minute && !state.screen.contains("1:30"))
        _ = state.update(.resized(Size(width: 80, height: 24)))
        state.wait(until: "09:20")
        state.point(to: nil)
        state.press("L")
        state.point(to: "10x")
        state.press(";")
        state.wait(until: "09:49")
        #expect(state.hand == .minute && !state.screen.contains("1:00"))
    }

    @Test("A morning of two hours by keys and clock alone: the number at each hour, drift in three rooms, a cut and a lock")
    func aMorningByKeys() {
        var state = Living.state(slot: "10x")
        let morning: [(clock: String, slot: String?, keys: String, number: String)] = [
            ("09:02", nil, "L", "Alla klara 10.22 till Kaffe 10.20 · 2 min sena"),
            ("09:23", "start", "L", "Sal A klar 10.23 till Kaffe 10.20 · 3 min sen · sena: Sal B 3 min, Sal C 3 min"),
            ("09:40", "11x", "; ;", "Sal B klar 10.33 till Kaffe 10.20 · 13 min sen · sena: Sal A 3 min, Sal C 3 min"),
            ("09:50", "10x", ",", "Sal A klar 10.20 till Kaffe 10.20 · i tid · sena: Sal B 13 min, Sal C 3 min"),
            ("09:55", "12x", "L", "Sal C klar 10.25 till Kaffe 10.20 · 5 min sen · sena: Sal B 13 min, Sal A 5 min"),
            ("10:00", "11x", "X", "Sal B klar 10.03 till Kaffe 10.20 · 17 min till godo · sena: Sal A 10 min, Sal C 5 min"),
            ("10:04", "10x", "L", "Sal A klar 10.34 till Kaffe 10.20 · 14 min sen · sena: Sal C 5 min"),
            ("10:05", "11x", "L", "Sal B klar 10.05 till Kaffe 10.20 · 15 min till godo · sena: Sal A 14 min, Sal C 5 min"),
            ("10:25", "12x", "L", "Sal C klar 10.25 till Kaffe 10.20 · 5 min sen · sena: Sal A 14 min"),
            ("10:33", "10x", "L", "Alla klara 11.38 till Lunch 11.35 · 3 min sena"),
            ("10:39", nil, "L", "Sal A klar 11.39 till Lunch 11.35 · 4 min sen · sena: Sal B 4 min (Ada Ek), Sal C 4 min"),
            ("10:45", "20x", "X", "Sal A klar 11.09 till Lunch 11.35 · 26 min till godo · sena: Sal B 4 min (Ada Ek), Sal C 4 min"),
            ("11:10", "20x", "L", "Sal A klar 11.10 till Lunch 11.35 · 25 min till godo · sena: Sal B 5 min (Ada Ek), Sal C 5 min"),
            ("11:12", "21x", "L", "Sal B klar 11.42 till Lunch 11.35 · 7 min sen · sena: Ada Ek, Sal C 7 min"),
        ]
        for step in morning {
            state.wait(until: step.clock)
            state.point(to: step.slot)
            state.press(step.keys)
            #expect(state.number == step.number, "\(step.clock)")
        }
        let day = state.scene!.live(state.workspace!.find(Living.id)!)!
        #expect(
            state.scene!.zone.local(day.forecast(at: state.scene!.now).times[day.place(of: "lunch")!].start!)
                == LocalTime("2030-03-12T11:35"))
    }
}
