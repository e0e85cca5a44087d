import Testing

@testable import Model

/// What holds on every day, whatever its plan and whatever was done.
@Suite struct LiveLawTests {
    private static let seeds: ClosedRange<UInt64> = 1...400

    @Test("Nothing done is the plan, before the day and after it")
    func nothingDoneIsThePlan() {
        for seed in Self.seeds {
            var random = RandomDay(seed: seed, isTidy: seed % 2 == 0)
            let forecast = LiveDay(plan: random.plan, actions: []).forecast(at: random.moment())
            for (slot, times) in zip(random.plan.slots, forecast.times) {
                #expect(times.start == slot.start, "\(seed) \(slot.id)")
                #expect(times.end == slot.end, "\(seed) \(slot.id)")
            }
        }
    }

    @Test("Taking the last thing back restores the day")
    func undoRestores() {
        for seed in Self.seeds {
            var random = RandomDay(seed: seed, isTidy: false)
            let actions = random.actions(12, isWild: true)
            let now = random.moment()
            for count in 0..<actions.count {
                let before = LiveDay(plan: random.plan, actions: Array(actions.prefix(count)))
                let after = LiveDay(plan: random.plan, actions: Array(Array(actions.prefix(count + 1)).dropLast()))
                #expect(before.notes == after.notes && before.rooms == after.rooms)
                #expect(before.forecast(at: now).times == after.forecast(at: now).times)
            }
        }
    }

    @Test("Longer and then shorter by as much changes nothing")
    func longerAndShorterIsTheIdentity() {
        for seed in Self.seeds {
            var random = RandomDay(seed: seed, isTidy: false)
            let actions = random.actions(10)
            let now = random.moment()
            let before = LiveDay(plan: random.plan, actions: actions).forecast(at: now)
            for slot in random.plan.slots {
                let both = [5, -5].map { LiveAction(.change(slot: slot.id, minutes: $0), on: LiveDays.day, at: now) }
                for changes in [both, both.reversed()] {
                    #expect(LiveDay(plan: random.plan, actions: actions + changes).forecast(at: now).times == before.times)
                }
            }
        }
    }

    @Test("A lock that has not begun stands where it was planned, and nothing ends before it starts")
    func locksStandAndTimesGoForward() {
        for seed in Self.seeds {
            var random = RandomDay(seed: seed, isTidy: seed % 2 == 0)
            let day = LiveDay(plan: random.plan, actions: random.actions(15, isWild: true))
            let forecast = day.forecast(at: random.moment())
            for (slot, times) in forecast.times.enumerated() {
                if let start = times.start, let end = times.end { #expect(start <= end, "\(seed) \(slot)") }
                let isComing = day.rooms.indices.contains { day.isComing(slot, in: $0) }
                if day.isLock(slot), isComing { #expect(times.start == random.plan.slots[slot].start, "\(seed) \(slot)") }
            }
        }
    }

    @Test("Dropping anything makes nobody later")
    func droppingMakesNobodyLater() {
        for seed in Self.seeds {
            var random = RandomDay(seed: seed, isTidy: true)
            let actions = random.actions(10)
            let now = actions.last!.moment
            let day = LiveDay(plan: random.plan, actions: actions)
            let before = day.forecast(at: now)
            for slot in random.plan.slots.indices where day.notes[slot].begun == nil {
                let after = day.dropping(slot).forecast(at: now)
                for other in random.plan.slots.indices where other != slot {
                    guard let earlier = after.times[other].start, let later = before.times[other].start else { continue }
                    #expect(earlier <= later, "\(seed): \(random.plan.slots[other].id) without \(random.plan.slots[slot].id)")
                }
                for room in day.rooms.indices {
                    for point in random.plan.slots.indices where point != slot && day.isComing(point, in: room) {
                        guard let earlier = after.arrival(of: room, at: point), let later = before.arrival(of: room, at: point) else {
                            continue
                        }
                        #expect(earlier <= later, "\(seed): room \(room) for \(random.plan.slots[point].id)")
                    }
                }
            }
        }
    }

    @Test("Lengthening anything makes nobody earlier")
    func lengtheningMakesNobodyEarlier() {
        for seed in Self.seeds {
            var random = RandomDay(seed: seed, isTidy: false)
            let actions = random.actions(10)
            let now = actions.last!.moment
            let before = LiveDay(plan: random.plan, actions: actions).forecast(at: now)
            let id = random.plan.slots.randomElement(using: &random.numbers)!.id
            for kind in [LiveAction.Kind.change(slot: id, minutes: 5), .buffer(after: id, minutes: 5)] {
                let after = LiveDay(plan: random.plan, actions: actions + [LiveAction(kind, on: LiveDays.day, at: now)]).forecast(at: now)
                for (old, new) in zip(before.times, after.times) {
                    if let old = old.start, let new = new.start { #expect(old <= new, "\(seed) \(kind)") }
                    if let old = old.end, let new = new.end { #expect(old <= new, "\(seed) \(kind)") }
                }
            }
        }
    }

    @Test("What is done in one room is felt in no other before the next common point")
    func roomsAreIndependentUntilTheyMeet() {
        for seed in Self.seeds {
            var random = RandomDay(seed: seed, isTidy: false)
            guard random.plan.rooms.count > 1 else { continue }
            let actions = random.actions(10)
            let now = actions.last!.moment
            let day = LiveDay(plan: random.plan, actions: actions)
            guard let own = random.plan.slots.indices.filter({ random.plan.slots[$0].room == 0 }).randomElement(using: &random.numbers)
            else { continue }
            let change = LiveAction(.change(slot: random.plan.slots[own].id, minutes: 5), on: LiveDays.day, at: now)
            let (before, after) = (day.forecast(at: now), LiveDay(plan: random.plan, actions: actions + [change]).forecast(at: now))
            for room in 1..<random.plan.rooms.count {
                for slot in day.coming(in: room) {
                    #expect(before.arrival(of: room, at: slot) == after.arrival(of: room, at: slot))
                    if random.plan.slots[slot].room == nil { break }
                    #expect(before.times[slot] == after.times[slot], "\(seed)")
                }
            }
        }
    }

    @Test("To begin what comes next just when it is expected changes no forecast")
    func beginningInTimeChangesNothing() {
        for seed in Self.seeds {
            var random = RandomDay(seed: seed, isTidy: true)
            let first = random.plan.slots[0]
            guard let start = first.start else { continue }
            let begin = LiveAction(.begin(slots: [first.id]), on: LiveDays.day, at: start)
            let day = LiveDay(plan: random.plan, actions: [begin])
            guard let next = day.coming(in: 0).first, let expected = day.forecast(at: start).times[next].start, expected >= start else {
                continue
            }
            // A slot for all ends what other rooms have not yet done.
            guard !day.isLock(next), day.rooms.indices.allSatisfy({ !day.rooms(of: next).contains($0) || day.coming(in: $0).first == next })
            else { continue }
            let before = day.forecast(at: expected)
            let after = LiveDay(
                plan: random.plan,
                actions: [begin, LiveAction(.begin(slots: [random.plan.slots[next].id]), on: LiveDays.day, at: expected)]
            ).forecast(at: expected)
            for slot in random.plan.slots.indices where slot != 0 { #expect(before.times[slot] == after.times[slot], "\(seed) \(slot)") }
        }
    }

    @Test("What is to come in a room is in order, and is all that was not begun, dropped or passed over")
    func whatComesIsInOrder() {
        for seed in Self.seeds {
            var random = RandomDay(seed: seed, isTidy: false)
            let day = LiveDay(plan: random.plan, actions: random.actions(8))
            for room in day.rooms.indices { #expect(day.coming(in: room) == day.order.filter { day.isComing($0, in: room) }) }
        }
    }

    @Test("Any action in any order makes some day, at any moment")
    func nothingBreaksIt() {
        for seed in Self.seeds {
            var random = RandomDay(seed: seed, isTidy: false)
            let actions = random.actions(40, isWild: true)
            let day = LiveDay(plan: random.plan, actions: actions)
            for now in [random.moment(), Moment(seconds: .min), Moment(seconds: .max)] {
                let forecast = day.forecast(at: now)
                for room in forecast.rooms {
                    if let slot = room.point?.slot { _ = forecast.late(for: slot) }
                    _ = forecast.cut(in: room.room)
                    if let running = room.running { #expect(running.elapsed >= 0 && day.notes[running.slot].ended == nil) }
                }
            }
            for (slot, note) in day.notes.enumerated() {
                if let ended = note.ended { #expect(note.begun! <= ended) }
                if note.isDropped { #expect(note.begun == nil && !random.plan.slots[slot].isFixed) }
            }
        }
    }
}
