import Testing

@testable import Model

/// Single things done on the clock, and what is not known.
@Suite struct LiveDayTests {
    private static let plan = LiveDays.three

    private func day(_ actions: LiveAction...) -> LiveDay { LiveDay(plan: Self.plan, actions: actions) }

    @Test("What means nothing to the plan is left out and named")
    func refusalsAreNamed() {
        let done = day(
            LiveAction(.begin(slots: ["welcome"]), "09:00"), LiveAction(.begin(slots: ["welcome"]), "09:01"),
            LiveAction(.begin(slots: ["gone"]), "09:02"), LiveAction(.drop(slot: "welcome"), "09:03"),
            LiveAction(.drop(slot: "lunch"), "09:03"), LiveAction(.end(slot: "a1"), "09:04"), LiveAction(.drop(slot: "b2"), "09:05"),
            LiveAction(.change(slot: "b2", minutes: 5), "09:05"), LiveAction(.drop(slot: "b2"), "09:06"),
            LiveAction(.end(slot: "welcome"), "09:20"), LiveAction(.change(slot: "welcome", minutes: 5), "09:21"))
        #expect(
            done.refused.map(\.reason) == [.hasBegun, .noSuchSlot, .hasBegun, .isFixed, .notRunning, .isDropped, .isDropped, .isOver])
        #expect(done.refused.map(\.slot) == ["welcome", "gone", "welcome", "lunch", "a1", "b2", "b2", "welcome"])
        #expect(done.notes[Self.plan["welcome"]].begun == LiveDays.at("09:00") && done.notes[Self.plan["b2"]].isDropped)
    }

    @Test("What was done on another day of the forum is not of this one")
    func otherDaysAreOtherDays() {
        let other = LiveAction(.begin(slots: ["welcome"]), on: LiveDays.day.advanced(by: 1), at: LiveDays.at("09:00"))
        #expect(!day(other).hasBegun && day(other).refused.isEmpty)
    }

    @Test("What was dropped and begins after all has begun")
    func beginningTakesADropBack() {
        let done = day(LiveAction(.drop(slot: "b2"), "09:00"), LiveAction(.begin(slots: ["b2"]), "10:00"))
        #expect(done.refused.isEmpty && !done.notes[Self.plan["b2"]].isDropped && done.rooms[1].running == Self.plan["b2"])
    }

    @Test("A slot for all ends with the first room that goes on, and the others wait until somebody begins theirs")
    func roomsThatNobodyStartedWait() {
        let done = day(LiveAction(.begin(slots: ["welcome"]), "09:00"), LiveAction(.begin(slots: ["a1"]), "09:21"))
        let forecast = done.forecast(at: LiveDays.at("09:25"))
        #expect(forecast["welcome"].end == LiveDays.at("09:21"))
        #expect(forecast.rooms.map(\.isWaiting) == [false, true, true] && forecast.rooms.map(\.drift) == [1, 5, 5])
        #expect(forecast.room(1).next == LiveRoom.Next(slot: Self.plan["b1"], start: LiveDays.at("09:25"), planned: LiveDays.at("09:20")))
    }

    @Test("A room in which a slot for all begins ends what ran there; nothing ends before it began")
    func commonSlotsEndTheRooms() {
        let done = day(LiveAction(.begin(slots: ["a1", "b1"]), "09:20"), LiveAction(.begin(slots: ["coffee"]), "09:10"))
        #expect(done.rooms.allSatisfy { $0.running == Self.plan["coffee"] })
        #expect(done.notes[Self.plan["a1"]].ended == LiveDays.at("09:20"))
        // What was passed over is not to come any more.
        #expect(done.coming(in: 0).first == Self.plan["a3"] && done.forecast(at: LiveDays.at("10:00"))["c1"].start == nil)
    }

    @Test("In a block what follows closes up when time is won; a common point never comes before its time")
    func wonTimeIsToSpare() {
        let done = day(LiveAction(.begin(slots: ["a1", "b1", "c1"]), "09:20"), LiveAction(.change(slot: "a1", minutes: -10), "09:21"))
        let forecast = done.forecast(at: LiveDays.at("09:21"))
        #expect(forecast["a2"] == LiveForecast.Times(start: LiveDays.at("09:40"), end: LiveDays.at("10:10")))
        #expect(forecast.room(0).point?.spare == 10 && forecast["coffee"].start == LiveDays.at("10:20"))
    }

    @Test("A break gives way down to five minutes, and no further")
    func breaksGiveWay() {
        for (begun, end) in [("10:20", "10:35"), ("10:29", "10:35"), ("10:30", "10:35"), ("10:31", "10:36"), ("10:45", "10:50")] {
            let done = day(LiveAction(.begin(slots: ["coffee"]), begun))
            #expect(done.forecast(at: LiveDays.at(begun))["coffee"].end == LiveDays.at(end), "\(begun)")
        }
    }

    @Test("A lock keeps its end though it is begun late, and a room that comes after its end goes on late")
    func locksKeepTheirTimes() {
        let late = day(LiveAction(.begin(slots: ["lunch"]), "11:25"))
        #expect(late.forecast(at: LiveDays.at("11:30"))["lunch"].end == LiveDays.at("12:15"))
        let held = day(LiveAction(.begin(slots: ["a3"]), "10:35")).forecast(at: LiveDays.at("12:30"))
        #expect(held["lunch"].start == LiveDays.at("11:15") && held.room(0).point?.spare == -75)
    }

    @Test("The colour changes at a fifth and at a twentieth, and when the time is over")
    func urgencyChangesAtItsLimits() {
        let done = day(LiveAction(.begin(slots: ["c1"]), "09:20"))
        let told: [(String, LiveRoom.Urgency)] = [
            ("09:20", .ample), ("10:07:59", .ample), ("10:08", .soon), ("10:16:59", .soon), ("10:17", .last), ("10:20", .last),
            ("10:20:01", .over),
        ]
        for (clock, urgency) in told { #expect(done.forecast(at: LiveDays.at(clock)).room(2).running?.urgency == urgency, "\(clock)") }
    }

    @Test("Clock times on the screen are whole minutes, and what is counted between two is their difference")
    func minutesAreWhatOneReads() {
        #expect(
            LiveDays.at("09:20:29").nearestMinute == LiveDays.at("09:20") && LiveDays.at("09:20:30").nearestMinute == LiveDays.at("09:21"))
        #expect(LiveDays.at("10:00").minutes(since: LiveDays.at("09:58:30")) == 1)
        #expect(LiveDays.at("10:00").minutes(since: LiveDays.at("10:00:29")) == 0)
        #expect(LiveDays.at("10:00").minutes(since: LiveDays.at("10:04")) == -4)
    }

    @Test("A day without clock times runs, in the order and with the lengths that are known")
    func aDayWithoutTimesRuns() throws {
        let plan = try LiveDays.plan(
            """
            {"kind": "plenary", "sessions": [{"id": "one", "name": "1", "minutes": 20}, {"id": "two", "name": "2"}, {"id": "three", "name": "3", "minutes": 10}]}
            """)
        #expect(plan.slots.map(\.start) == [nil, nil, nil] && plan.rooms.isEmpty)
        let nothing = LiveDay(plan: plan, actions: []).forecast(at: LiveDays.at("09:00"))
        #expect(nothing.times.allSatisfy { $0 == LiveForecast.Times() } && nothing.room(0).drift == nil && nothing.room(0).next?.slot == 0)
        var actions = [LiveAction(.begin(slots: ["one"]), "09:00")]
        let first = LiveDay(plan: plan, actions: actions).forecast(at: LiveDays.at("09:05"))
        #expect(first.room(0).running?.remaining == 900 && first["two"] == LiveForecast.Times(start: LiveDays.at("09:20"), end: nil))
        #expect(first["three"].start == nil && first.room(0).drift == nil)
        actions.append(LiveAction(.begin(slots: ["two"]), "09:25"))
        let second = LiveDay(plan: plan, actions: actions).forecast(at: LiveDays.at("09:40"))
        let running = try #require(second.room(0).running)
        #expect(running.elapsed == 900 && running.remaining == nil && running.due == nil && running.urgency == .ample)
        #expect(second["one"].end == LiveDays.at("09:25") && second["three"].start == nil && second.room(0).point?.ready == nil)
    }

    @Test("A slot of unknown length holds nobody up before the next planned time, and past it until it ends")
    func unknownLengthsAreNotMadeUp() throws {
        let plan = try LiveDays.plan(
            """
            {"id": "talk", "kind": "plenary", "start": "2030-03-12T09:00"}, {"id": "rest", "kind": "break", "start": "2030-03-12T10:00", "end": "2030-03-12T10:15"}
            """)
        let day = LiveDay(plan: plan, actions: [LiveAction(.begin(slots: ["talk"]), "09:10")])
        let early = day.forecast(at: LiveDays.at("09:30"))
        #expect(early["talk"].end == nil && early["rest"].start == LiveDays.at("10:00"))
        #expect(early.room(0).point?.ready == nil && early.room(0).point?.spare == nil && early.late(for: 1).isEmpty)
        #expect(day.forecast(at: LiveDays.at("10:04"))["rest"].start == LiveDays.at("10:04"))
    }

    @Test("Days without slots, and slots in rooms that do not exist, are days")
    func oddPlansAreDays() {
        let empty = DayPlan(forum: "f", day: nil, zone: .utc, rooms: [], slots: [])
        let forecast = LiveDay(plan: empty, actions: [LiveAction(.begin(slots: ["x"]), on: nil, at: LiveDays.at("09:00"))])
            .forecast(at: LiveDays.at("09:00"))
        #expect(forecast.rooms.count == 1 && forecast.day.refused.map(\.slot) == ["x"] && forecast.room(0).point == nil)
        #expect(forecast.cut(in: nil) == nil && forecast.cut(in: 7) == nil)
    }

    @Test("Of a forum that was held the recorded times stand beside the plan")
    func recordedTimesAreActual() throws {
        let plan = try LiveDays.plan(
            """
            {"kind": "plenary", "start": "2030-03-12T09:00", "sessions": [{"id": "one", "name": "1", "minutes": 20,
              "actual": {"start": "2030-03-12T09:04", "end": "2030-03-12T09:31"}}]}
            """)
        let row = LiveDay(plan: plan, actions: []).rows[0]
        #expect(row.startDifference == 4 && row.endDifference == 11)
        // What is noted on the clock is nearer than what was recorded before.
        let noted = LiveDay(plan: plan, actions: [LiveAction(.begin(slots: ["one"]), "09:01")]).rows[0]
        #expect(noted.startDifference == 1 && noted.actual.end == nil)
    }

    @Test("A day that has gone on without its clock is joined where the plan is, and then goes by the plan")
    func aDayCanBeJoined() throws {
        let none = day()
        #expect(none.underWay(at: LiveDays.at("08:00")).isEmpty && none.underWay(at: LiveDays.at("09:05")).isEmpty)
        #expect(none.underWay(at: LiveDays.at("09:15")) == [Self.plan["welcome"]])
        #expect(!none.isPlanOver(at: LiveDays.at("12:14")) && none.isPlanOver(at: LiveDays.at("12:15")))
        let now = LiveDays.at("09:40")
        let found = none.underWay(at: now)
        #expect(found.count == 3 && Set(found.map { Self.plan.slots[$0].room }).count == 3)
        let joined = day(LiveAction(.join(slots: found.map { Self.plan.slots[$0].id }), "09:40"))
        #expect(joined.refused.isEmpty && joined.isRunning)
        let times = joined.forecast(at: now).times
        for (slot, planned) in Self.plan.slots.enumerated() where times[slot].start != nil {
            #expect(times[slot].start == planned.start && times[slot].end == planned.end, "\(planned.id)")
        }
    }

    @Test("Between two slots a day is joined in the pause: what should be over is over, and the next waits until somebody begins it")
    func aDayIsJoinedInAPause() throws {
        let plan = try LiveDays.plan(
            """
            {"id": "talk", "kind": "plenary", "start": "2030-03-12T09:00", "end": "2030-03-12T10:00"},
            {"id": "parallel", "kind": "parallel", "start": "2030-03-12T10:30", "end": "2030-03-12T11:30", "sessions": [
              {"id": "a", "name": "A", "room": "A", "minutes": 20}, {"id": "b", "name": "B", "room": "B", "minutes": 60}]},
            {"id": "dinner", "kind": "break", "start": "2030-03-12T18:00", "end": "2030-03-12T20:00"}
            """)
        let none = LiveDay(plan: plan, actions: [])
        let expected: [(clock: String, found: [String], running: [String?], next: [String])] = [
            ("10:10", ["talk"], [nil, nil], ["a", "b"]), ("10:55", ["a", "b"], [nil, "b"], ["dinner", "dinner"]),
            ("17:00", ["a", "b"], [nil, nil], ["dinner", "dinner"]), ("19:00", ["dinner"], ["dinner", "dinner"], []),
        ]
        for (clock, found, running, next) in expected {
            let now = LiveDays.at(clock)
            #expect(none.underWay(at: now).map { plan.slots[$0].id } == found, "\(clock)")
            let day = LiveDay(plan: plan, actions: [LiveAction(.join(slots: found), clock)])
            #expect(day.rooms.map { $0.running.map { plan.slots[$0].id } } == running && day.refused.isEmpty, "\(clock)")
            #expect(day.rooms.indices.compactMap { day.coming(in: $0).first.map { plan.slots[$0].id } } == next, "\(clock)")
            for slot in plan.slots.indices where day.isOver(slot, at: now) {
                if let ended = day.notes[slot].ended { #expect(ended == plan.slots[slot].end, "\(clock)") }
            }
            #expect(day.forecast(at: now).rooms.allSatisfy { $0.drift ?? 0 == 0 }, "\(clock)")
        }
    }
}
