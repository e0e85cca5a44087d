import Testing

@testable import Model

/// What is on, what comes and what has passed.
@Suite struct UpcomingTests {
    private static func folder(_ forums: String, _ rest: String = "", zone: String = "Europe/Stockholm") -> Workspace {
        workspace([
            "workspace.json": #"{"workspace": {"name": "W", "timeZone": "\#(zone)"}}"#,
            "all.json":
                #"{"programmes": [{"id": "p", "name": "P"}], "series": [{"id": "s", "name": "S", "programme": "p"}], "forums": [\#(forums)]\#(rest)}"#,
        ])
    }

    private func glance(_ workspace: Workspace, _ time: String, most: Int = 50) throws -> Glance {
        let local = try #require(LocalTime(time))
        return workspace.upcoming.glance(at: workspace.zone.moment(of: local), today: local.day, in: workspace, most: most)
    }

    private func ids(_ happenings: [Happening]) -> [String] { happenings.map { $0.slot?.id ?? $0.entry.part ?? $0.entry.record.id } }

    private static let day = #"""
        {"id": "f", "name": "F", "series": "s", "date": "2026-03-12", "agenda": [
          {"id": "open", "name": "Open", "kind": "plenary", "start": "2026-03-12T09:00", "end": "2026-03-12T10:00"},
          {"id": "b", "kind": "parallel", "start": "2026-03-12T10:00", "end": "2026-03-12T11:00",
           "sessions": [{"id": "s1", "name": "One", "room": "A"}, {"id": "s2", "name": "Two", "room": "B", "minutes": 30}]},
          {"id": "lunch", "kind": "break", "start": "2026-03-12T11:30", "end": "2026-03-12T12:00"},
          {"id": "last", "name": "Last", "kind": "plenary", "start": "2026-03-12T13:00", "sessions": [{"id": "end", "name": "End", "minutes": 60}]}]}
        """#

    @Test(
        "A forum's day is told by its clock: what runs, what starts next, and that it is over",
        arguments: [
            ("2026-03-11T23:59", [], ["f"], []), ("2026-03-12T00:00", [], ["f"], []), ("2026-03-12T08:59", [], ["f"], []),
            ("2026-03-12T09:00", ["open"], ["s1", "s2"], []), ("2026-03-12T10:00", ["s1", "s2"], ["lunch"], []),
            ("2026-03-12T10:30", ["s1"], ["lunch"], []), ("2026-03-12T11:00", ["f"], ["lunch"], []),
            ("2026-03-12T11:45", ["lunch"], ["end"], []),
            ("2026-03-12T13:59", ["end"], [], []), ("2026-03-12T14:00", [], [], ["f"]), ("2026-03-13T00:00", [], [], ["f"]),
            ("2026-04-09T12:00", [], [], ["f"]), ("2026-04-10T12:00", [], [], []),
        ])
    func theDayIsToldByItsClock(time: String, now: [String], next: [String], passed: [String]) throws {
        let found = try glance(Self.folder(Self.day), time)
        #expect(ids(found.now) == now && ids(found.next) == next && ids(found.passed) == passed)
        #expect(found.isTimed == (time.hasPrefix("2026-03-12") && time < "2026-03-12T14:00"))
        #expect(found.latest?.entry.record.id == (time >= "2026-03-12T14:00" ? "f" : nil))
    }

    @Test("A session without an end ends with what follows in its room or for all")
    func openEndsEndWithWhatFollows() throws {
        let workspace = Self.folder(
            #"""
            {"id": "f", "name": "F", "date": "2026-03-12", "agenda": [
              {"id": "b", "kind": "parallel", "sessions": [
                {"id": "a1", "name": "1", "room": "A", "start": "2026-03-12T09:00"}, {"id": "b1", "name": "2", "room": "B", "start": "2026-03-12T09:00"},
                {"id": "a2", "name": "3", "room": "A", "start": "2026-03-12T09:30"}]},
              {"id": "all", "name": "All", "kind": "plenary", "start": "2026-03-12T10:00"}]}
            """#)
        #expect(try ids(glance(workspace, "2026-03-12T09:29").now) == ["a1", "b1"])
        #expect(try ids(glance(workspace, "2026-03-12T09:30").now) == ["b1", "a2"])
        let last = try glance(workspace, "2026-03-12T10:00").now
        #expect(ids(last) == ["all"] && last.first?.end == nil && last.first?.isTimed == false, "how long the last one is, nobody has said")
    }

    @Test("A forum is where its own clocks are, whatever those of the workspace show")
    func otherZonesCount() throws {
        let workspace = Self.folder(
            #"""
            {"id": "f", "name": "F", "date": "2026-03-12", "timeZone": "Europe/Helsinki", "agenda": [
              {"id": "x", "name": "X", "start": "2026-03-12T00:15", "end": "2026-03-12T01:15"}]}
            """#)
        #expect(try ids(glance(workspace, "2026-03-11T23:14").next) == ["f"] && ids(glance(workspace, "2026-03-11T23:15").now) == ["x"])
        #expect(
            try ids(glance(workspace, "2026-03-12T00:14").now) == ["x"] && ids(glance(workspace, "2026-03-12T00:15").passed) == ["f"])
    }

    @Test("Forums in several zones come in the order of moments, not of what their clocks show")
    func momentsOrderZones() throws {
        func forum(_ id: String, _ zone: String, _ start: String) -> String {
            #"{"id": "\#(id)", "name": "F", "date": "2026-03-12", "timeZone": "\#(zone)", "agenda": [{"id": "\#(id)1", "name": "X", "start": "2026-03-12T\#(start)", "end": "2026-03-12T16:00"}]}"#
        }
        let workspace = Self.folder(
            [
                forum("west", "Europe/Stockholm", "13:00"), forum("east", "Europe/Helsinki", "13:30"),
                forum("last", "Europe/Helsinki", "14:30"),
            ].joined(separator: ","), zone: "Europe/Helsinki")
        let next = try glance(workspace, "2026-03-12T09:00").next
        #expect(ids(next) == ["east", "west", "last"])
        let starts = next.compactMap(\.start)
        #expect(starts.count == 3 && starts == starts.sorted())
    }

    @Test(
        "What begins after midnight comes next before it, and a second day is told of from the evening before",
        arguments: [
            ("2026-03-12T23:30", ["late"], ["night"], true), ("2026-03-13T00:10", ["night"], ["morning"], true),
            ("2026-03-13T01:30", ["f"], ["morning"], true), ("2026-03-12T12:30", ["f"], ["late"], true),
            ("2026-03-13T12:00", ["f"], ["third"], false), ("2026-03-14T08:00", ["f"], ["third"], true),
        ])
    func theNightIsOne(time: String, now: [String], next: [String], isTimed: Bool) throws {
        let workspace = Self.folder(
            #"""
            {"id": "f", "name": "F", "date": "2026-03-12/2026-03-14", "agenda": [
              {"id": "early", "name": "A", "start": "2026-03-12T09:00", "end": "2026-03-12T10:00"},
              {"id": "late", "name": "B", "start": "2026-03-12T22:00", "end": "2026-03-13T00:00"},
              {"id": "night", "name": "C", "start": "2026-03-13T00:00", "end": "2026-03-13T01:00"},
              {"id": "morning", "name": "D", "start": "2026-03-13T09:00", "end": "2026-03-13T10:00"},
              {"id": "third", "name": "E", "start": "2026-03-14T09:00", "end": "2026-03-14T10:00"}]}
            """#)
        let found = try glance(workspace, time)
        #expect(ids(found.now) == now && ids(found.next) == next && found.next.first?.isTimed == isTimed)
        #expect(found.passed.isEmpty)
    }

    @Test("Where the day's clock runs its times count: what began late still goes on, and the next waits for it")
    func theClockCounts() throws {
        let workspace = Self.folder(Self.day)
        let forum = try #require(workspace.find(ID<Forum>("f")))
        let plan = try #require(workspace.days(of: forum).first)
        let zone = workspace.zone
        func moment(_ time: String) throws -> Moment { zone.moment(of: try #require(LocalTime("2026-03-12T" + time))) }
        let begun = LiveAction(.begin(slots: ["open"]), on: plan.day, at: try moment("09:20"))
        func glance(_ time: String, _ actions: [LiveAction]) throws -> Glance {
            let now = try moment(time)
            return workspace.upcoming.glance(at: now, today: zone.day(now), in: workspace, most: 9) { plan in
                LiveDay(plan: plan, actions: actions).forecast(at: now)
            }
        }
        let late = try glance("10:10", [begun])
        let due = try moment("10:20")
        #expect(ids(late.now) == ["open"] && late.now.first?.end == due)
        #expect(ids(late.next) == ["s1", "s2"] && late.next.first?.start == due)
        let over = try glance("10:40", [begun])
        #expect(ids(over.now) == ["open"], "what nobody has ended goes on")
        let dropped = try glance("10:10", [begun, LiveAction(.drop(slot: "s1"), on: plan.day, at: try moment("10:00"))])
        #expect(ids(dropped.next) == ["s2"])
    }

    @Test(
        "A date is never told more exactly than it is known",
        arguments: [
            ("2026-21", "2026-02-01", "next"), ("2026-21", "2026-03-12", "next"), ("2026-21", "2026-05-31", "next"),
            ("2026-21", "2026-06-01", "passed"),
            ("2026", "2026-03-12", "next"), ("2026-03", "2026-03-31", "next"), ("2026-03-12", "2026-03-12", "now"),
            ("2026-03-12~", "2026-03-12", "now"),
            ("2026-03-11/2026-03-13", "2026-03-12", "now"), ("2026-03-11/2026-03-13", "2026-03-10", "next"),
            ("2026-02/2026-04", "2026-03-12", "now"),
            ("2026-03-12/..", "2029-01-01", "now"), ("../2026-03-12", "0001-01-01", "now"), ("2026-03-12/", "2026-03-13", "passed"),
            ("XXXX-03-12", "2026-03-12", ""), ("", "2026-03-12", ""), ("2X26-XX", "2026-03-12", "next"),
            ("9999-12-31", "9999-12-31", "now"),
            ("0000", "0000-06-01", "next"), ("Y170000002", "2026-03-12", ""),
        ])
    func datesStayImprecise(date: String, today: String, group: String) throws {
        let when = date.isEmpty ? "" : #", "date": "\#(date)""#
        let found = try glance(Self.folder(#"{"id": "f", "name": "F", "status": "planned"\#(when)}"#), today + "T12:00")
        let groups = [("now", found.now), ("next", found.next), ("passed", found.passed)].filter { !$0.1.isEmpty }.map(\.0)
        #expect(groups == (group.isEmpty ? [] : [group]) && !found.isTimed)
    }

    @Test("What was cancelled never comes, what was held is never to come, and what was held on some day of a season has passed")
    func statesCount() throws {
        let workspace = Self.folder(
            #"""
            {"id": "a", "name": "A", "date": "2026-03-12", "status": "cancelled"}, {"id": "b", "name": "B", "date": "2026-21", "status": "held"},
            {"id": "c", "name": "C", "date": "2026-09", "status": "held"}, {"id": "d", "name": "D", "date": "2026-03-12", "status": "held"}
            """#)
        let found = try glance(workspace, "2026-03-12T12:00")
        #expect(found.now.isEmpty && found.next.isEmpty && Set(ids(found.passed)) == ["b", "d"])
    }

    @Test(
        "Steps, modules and surveys last as long as their periods; a programme stands for steps without any; polls in a room are their forum's"
    )
    func periodsLast() throws {
        let workspace = workspace([
            "all.json": #"""
            {"programmes": [
              {"id": "p", "name": "P", "period": "2026", "steps": [{"id": "spring", "name": "A", "period": "2026-21"}, {"id": "autumn", "name": "B", "period": "2026-09/2026-11"}],
               "modules": [{"id": "m", "name": "M", "period": "2026-03-10/2026-03-14"}]},
              {"id": "q", "name": "Q", "period": "2026-03", "steps": [{"id": "x", "name": "X"}]}],
             "forums": [{"id": "f", "name": "F"}],
             "surveys": [{"id": "asked", "name": "S", "programme": "p", "period": "2026-02/2026-03"}, {"id": "poll", "name": "S", "forum": "f", "period": "2026-03"}]}
            """#
        ])
        let found = try glance(workspace, "2026-03-12T12:00")
        #expect(ids(found.now) == ["m", "asked", "q", "spring"] && ids(found.next) == ["autumn"])
        #expect(found.now.map { $0.entry.programme?.raw } == ["p", "p", "q", "p"])
    }

    @Test("An open promise comes until its day, and waits after it however long; a kept one is not told of")
    func promisesWait() throws {
        func note(_ id: String, _ due: String, _ status: String) -> String {
            #"{"id": "\#(id)", "kind": "promise", "about": {"collection": "programmes", "id": "p"}, "text": "T", "due": "\#(due)", "status": "\#(status)"}"#
        }
        let notes = [
            note("late", "2020-01-01", "open"), note("soon", "2026-03-12", "doing"), note("kept", "2026-03-13", "done"),
            note("spring", "2026-21", "open"),
        ]
        let found = try glance(Self.folder("", #", "notes": [\#(notes.joined(separator: ","))]"#), "2026-03-12T12:00")
        #expect(ids(found.next) == ["soon", "spring"] && ids(found.passed) == ["late"] && found.latest == nil)
        #expect(found.passed.first?.entry.programme == ID("p"))
    }

    @Test("The nearest comes first, certain days before seasons that hold them, and the latest that passed")
    func theNearestComesFirst() throws {
        let dates = ["2026-03-20", "2026-21", "2026-03-13", "2026-04-01", "2026-02-20", "2026-03-10", "2026-02-27", "2025-12-01"]
        let forums = dates.map { #"{"id": "\#($0)", "name": "F", "date": "\#($0)"}"# }.joined(separator: ",")
        let found = try glance(Self.folder(forums), "2026-03-12T12:00")
        #expect(ids(found.next) == ["2026-03-13", "2026-03-20", "2026-04-01", "2026-21"])
        #expect(ids(found.passed) == ["2026-03-10", "2026-02-27", "2026-02-20"])
        #expect(try ids(glance(Self.folder(forums), "2026-03-12T12:00", most: 2).next) == ["2026-03-13", "2026-03-20"])
        #expect(try glance(Self.folder(forums), "2040-01-01T12:00").latest?.entry.record.id == "2026-21")
    }

    @Test("Days that the agenda alone states are its forum's, and a forum that comes starts with its agenda")
    func agendasTellDays() throws {
        let workspace = Self.folder(
            #"""
            {"id": "f", "name": "F", "date": "2026-03", "agenda": [{"id": "x", "name": "X", "start": "2026-03-20T09:30", "end": "2026-03-20T10:00"}, {"id": "y", "name": "Y", "start": "2026-03-21T08:00"}]},
            {"id": "g", "name": "G", "date": "2026-03-14", "agenda": [{"id": "z", "name": "Z", "start": "2026-03-14T13:00"}]}
            """#)
        let next = try glance(workspace, "2026-03-12T12:00").next
        #expect(ids(next) == ["g", "f"] && next.map { $0.start.map { workspace.zone.local($0).hour } } == [13, 9])
        let between = try glance(workspace, "2026-03-20T11:00")
        #expect(ids(between.now) == ["f"] && between.passed.map { $0.entry.record.id } == ["g"], "the forum goes on the day after")
        #expect(try ids(glance(workspace, "2026-03-21T09:00").now) == ["y"])
    }

    @Test("Over a year every forum is in one group at a time, and goes from next through now to passed")
    func groupsFollowEachOther() throws {
        let workspace = Self.folder(
            Self.day + #", {"id": "g", "name": "G", "date": "2026-05-02/2026-05-04"}, {"id": "h", "name": "H", "date": "2026-06"}"#)
        for id in ["f", "g", "h"] {
            var last = 0
            for hour in 0..<200 * 24 {
                let moment = workspace.zone.start(of: Day("2026-01-01")!).advanced(by: hour * 3600)
                let found = workspace.upcoming.glance(at: moment, today: workspace.zone.day(moment), in: workspace, most: 50)
                func has(_ happenings: [Happening]) -> Bool { happenings.contains { $0.entry.record.id == id } }
                let phase = has(found.now) ? 1 : has(found.next) ? 0 : has(found.passed) ? 2 : 3
                #expect(phase >= last && !(has(found.passed) && (has(found.now) || has(found.next))))
                last = phase
            }
            #expect(last >= 2)
        }
    }
}
