import Testing

@testable import Model

/// A morning of more than two hours in three rooms, driven minute by minute: each room drifts, one session is cut, lunch is a lock.
@Suite struct LiveTwoHoursTests {
    /// What was done, and what the clock says from then on: of each room what runs, minutes elapsed/remaining, drift, minutes to spare.
    private static let morning: [(clock: String, actions: [LiveAction.Kind], told: String)] = [
        ("09:00", [], "A - 0 ? | B - 0 ? | C - 0 ?"),
        ("09:02", [.begin(slots: ["welcome"])], "A welcome 0/20 2 -2 | B welcome 0/20 2 -2 | C welcome 0/20 2 -2"),
        ("09:18", [], "A welcome 16/4 2 -2 soon | B welcome 16/4 2 -2 soon | C welcome 16/4 2 -2 soon"),
        ("09:21", [], "A welcome 19/1 2 -2 last | B welcome 19/1 2 -2 last | C welcome 19/1 2 -2 last"),
        ("09:23", [], "A welcome 21/-1 3 -3 over | B welcome 21/-1 3 -3 over | C welcome 21/-1 3 -3 over"),
        ("09:23", [.begin(slots: ["a1", "b1", "c1"])], "A a1 0/30 3 -3 | B b1 0/40 3 -3 | C c1 0/60 3 -3"),
        ("09:49", [], "A a1 26/4 3 -3 soon | B b1 26/14 3 -3 | C c1 26/34 3 -3"),
        // Five minutes more in B are felt in B alone.
        ("09:50", [.change(slot: "b1", minutes: 5)], "A a1 27/3 3 -3 soon | B b1 27/18 8 -8 | C c1 27/33 3 -3"),
        ("09:53", [], "A a1 30/0 3 -3 last | B b1 30/15 8 -8 | C c1 30/30 3 -3"),
        ("09:55", [], "A a1 32/-2 5 -5 over | B b1 32/13 8 -8 | C c1 32/28 3 -3"),
        ("09:56", [.begin(slots: ["a2"])], "A a2 0/30 6 -6 | B b1 33/12 8 -8 | C c1 33/27 3 -3"),
        ("10:05", [], "A a2 9/21 6 -6 | B b1 42/3 8 -8 soon | C c1 42/18 3 -3"),
        // The cut gives twenty minutes back: B has twelve to spare.
        ("10:06", [.drop(slot: "b2")], "A a2 10/20 6 -6 | B b1 43/2 8 12 last | C c1 43/17 3 -3"),
        ("10:08", [.end(slot: "b1")], "A a2 12/18 6 -6 | B - 8 12 | C c1 45/15 3 -3"),
        ("10:20", [], "A a2 24/6 6 -6 soon | B - 8 12 waits | C c1 57/3 3 -3 last"),
        ("10:24", [.end(slot: "c1")], "A a2 28/2 6 -6 soon | B - 8 12 waits | C - 4 -4 waits"),
        // Coffee gives way: begun seven minutes late, it ends as planned.
        ("10:27", [.begin(slots: ["coffee"])], "A coffee 0/8 0 0 | B coffee 0/8 0 0 | C coffee 0/8 0 0"),
        ("10:34", [], "A coffee 7/1 0 0 soon | B coffee 7/1 0 0 soon | C coffee 7/1 0 0 soon"),
        ("10:36", [.begin(slots: ["a3", "b3", "c2"])], "A a3 0/40 1 -1 | B b3 0/20 1 -1 | C c2 0/40 1 -1"),
        ("10:50", [.change(slot: "a3", minutes: -5)], "A a3 14/21 -4 4 | B b3 14/6 1 -1 | C c2 14/26 1 -1"),
        ("10:58", [], "A a3 22/13 -4 4 | B b3 22/-2 3 -3 over | C c2 22/18 1 -1"),
        ("10:58", [.begin(slots: ["b4"])], "A a3 22/13 -4 4 | B b4 0/20 3 -3 | C c2 22/18 1 -1"),
        ("11:00", [.buffer(after: "c2", minutes: 5)], "A a3 24/11 -4 4 | B b4 2/18 3 -3 | C c2 24/16 1 -6"),
        ("11:01", [.buffer(after: "c2", minutes: -5)], "A a3 25/10 -4 4 | B b4 3/17 3 -3 | C c2 25/15 1 -1"),
        ("11:11", [.end(slot: "a3")], "A - -4 4 | B b4 13/7 3 -3 | C c2 35/5 1 -1 soon"),
        ("11:15", [], "A - -4 4 | B b4 17/3 3 -3 soon | C c2 39/1 1 -1 last"),
        ("11:16", [.end(slot: "c2")], "A - -4 4 | B b4 18/2 3 -3 soon | C - 1 -1"),
        ("11:18", [.begin(slots: ["lunch"])], "A lunch 0/57 0 0 | B lunch 0/57 0 0 | C lunch 0/57 0 0"),
    ]

    private static let plan = LiveDays.three

    private func told(_ forecast: LiveForecast) -> String {
        forecast.rooms.map { room in
            let running = room.running.map { "\(Self.plan.slots[$0.slot].id) \($0.elapsed / 60)/\($0.remaining! / 60)" } ?? "-"
            let urgency = room.running.map { $0.urgency == .ample ? "" : " \($0.urgency)" } ?? (room.isWaiting ? " waits" : "")
            return "\("ABC".map(String.init)[room.room]) \(running) \(room.drift!) \(room.point?.spare.map(String.init) ?? "?")\(urgency)"
        }.joined(separator: " | ")
    }

    @Test("The numbers of the morning are right whenever something happens, and whole in between")
    func theMorningIsTold() throws {
        var actions: [LiveAction] = []
        var step = 0
        var now = LiveDays.at("09:00")
        var minutes = 0
        while now <= LiveDays.at("11:18") {
            while step < Self.morning.count, LiveDays.at(Self.morning[step].clock) == now {
                actions += Self.morning[step].actions.map { LiveAction($0, on: LiveDays.day, at: now) }
                let forecast = LiveDay(plan: Self.plan, actions: actions).forecast(at: now)
                #expect(told(forecast) == Self.morning[step].told, "\(Self.morning[step].clock)")
                step += 1
            }
            expectWhole(LiveDay(plan: Self.plan, actions: actions).forecast(at: now))
            now = now.advanced(byMinutes: 1)
            minutes += 1
        }
        #expect(step == Self.morning.count && minutes == 139)
        #expect(LiveDay(plan: Self.plan, actions: actions).refused.isEmpty)
    }

    /// What holds in every minute: the hands add up, the lock stays, nothing that is to come lies before now.
    private func expectWhole(_ forecast: LiveForecast) {
        let day = forecast.day
        let lunch = Self.plan["lunch"]
        if day.notes[lunch].begun == nil {
            #expect(forecast.times[lunch] == LiveForecast.Times(start: LiveDays.at("11:15"), end: LiveDays.at("12:15")))
        }
        for room in forecast.rooms {
            if let running = room.running {
                #expect(running.begun.advanced(by: running.elapsed) == forecast.now)
                #expect(running.due?.advanced(by: -running.remaining!) == forecast.now)
            }
            for slot in day.coming(in: room.room) where day.hasBegun && slot != lunch {
                #expect(forecast.times[slot].start! >= forecast.now)
            }
        }
    }

    @Test("Before the cut coffee waits for B; who will be late stands with the minutes, and with who is missed")
    func theLateAreNamed() throws {
        func forecast(_ clock: String) -> LiveForecast {
            let now = LiveDays.at(clock)
            let done = Self.morning.flatMap { step in
                LiveDays.at(step.clock) > now ? [] : step.actions.map { LiveAction($0, on: LiveDays.day, at: LiveDays.at(step.clock)) }
            }
            return LiveDay(plan: Self.plan, actions: done).forecast(at: now)
        }
        let coffee = Self.plan["coffee"]
        let before = forecast("10:05")
        #expect(before.late(for: coffee).map(\.room) == [1, 0, 2] && before.late(for: coffee).map(\.minutes) == [8, 6, 3])
        #expect(before["coffee"] == LiveForecast.Times(start: LiveDays.at("10:28"), end: LiveDays.at("10:35")))
        let first = LiveCut(slot: Self.plan["b2"], point: coffee, gain: 20, helps: true)
        #expect(before.cut(in: 1) == first && before.cut(in: 0) == nil && before.cut(in: nil) == first)
        let after = forecast("10:06")
        #expect(after.late(for: coffee).map(\.room) == [0, 2] && after["coffee"].start == LiveDays.at("10:26"))
        #expect(after.cut(in: 1) == LiveCut(slot: Self.plan["b4"], point: Self.plan["lunch"], gain: 20, helps: false))
        let lunch = Self.plan["lunch"]
        #expect(
            forecast("11:05").late(for: lunch) == [
                LateRoom(room: 1, minutes: 3, people: [ID("bo")]), LateRoom(room: 2, minutes: 1, people: []),
            ])
        #expect(forecast("11:05").cut(in: 1) == nil)
    }

    @Test("Afterwards plan and actual times stand side by side")
    func planAndActualStandSideBySide() {
        let actions = Self.morning.flatMap { step in
            step.actions.map { LiveAction($0, on: LiveDays.day, at: LiveDays.at(step.clock)) }
        }
        let rows = LiveDay(plan: Self.plan, actions: actions).rows
        func row(_ id: String) -> LiveRow { rows[Self.plan[id]] }
        #expect(row("welcome").startDifference == 2 && row("welcome").endDifference == 3)
        #expect(row("a1").actual == LiveForecast.Times(start: LiveDays.at("09:23"), end: LiveDays.at("09:56")))
        #expect(row("b1").endDifference == 8 && row("b2").isDropped && !row("b2").hasActual && row("b2").startDifference == nil)
        #expect(row("a2").endDifference == 7 && row("c1").endDifference == 4 && row("b4").startDifference == 3)
        #expect(row("lunch").actual == LiveForecast.Times(start: LiveDays.at("11:18"), end: nil))
    }
}
