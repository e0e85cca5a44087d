import Model

/// `L`: the day, then the next of each room. A day that has gone on without its clock is joined where the plan is.
extension LiveClock {
    /// What begins so many seconds before its time is asked about.
    private static let early = 600

    func start() -> Reaction {
        guard !plan.slots.isEmpty else { return .say(.label(.nothingPlanned)) }
        guard !day.hasBegun else { return goOnWhereOneIs() }
        guard isToday else {
            return .say(plan.day.map { .startsOnTheDay(scene.language.dates.words(for: $0)) } ?? .label(.forumIsOver))
        }
        if day.isPlanOver(at: now) { return .say(.label(.planIsOver)) }
        let found = day.underWay(at: now)
        return found.isEmpty ? goOnWhereOneIs() : join(found)
    }

    /// Finds the day where the plan is. In a pause the clock waits for what comes next, which the key begins when it is pressed again.
    private func join(_ found: [Int]) -> Reaction {
        let kind = LiveAction.Kind.join(slots: found.map { plan.slots[$0].id })
        let running = found.filter { !day.isOver($0, at: now) }
        if let first = running.first {
            return does(kind, scene.say(.slotUnderWay(running.count == 1 ? name(of: first) : scene.say(.roomCount(running.count)))))
        }
        let next = after(kind).leading?.next
        let words = next.map { scene.say(.pauseUntil(titled($0.slot), key: scene.keymap.key(for: .startBlock))) } ?? ""
        return does(kind, words)
    }

    private func goOnWhereOneIs() -> Reaction { room.map { goOn(in: $0) } ?? goOn() }

    /// Ends what runs in a room and begins its next. A slot for all waits until every other room is ready, unless the key is pressed again.
    private func goOn(in room: Int) -> Reaction {
        let running = day.rooms[room].running
        guard let next = day.coming(in: room).first else { return finish(running) }
        let awaited = day.rooms(of: next).filter { $0 != room && isBusy($0, before: next) }
        guard let first = awaited.first else { return begin([next]) }
        let rooms = awaited.count == 1 ? name(ofRoom: first) : scene.say(.roomCount(awaited.count))
        let waits = Phrase.waitsFor(name(of: next), rooms: rooms)
        guard let running else {
            let again = Phrase.againForAll(key: scene.keymap.key(for: .startBlock), name(of: next))
            return asks([waits, again], .begin(slots: [plan.slots[next].id]), scene.say(.slotBegan(name(of: next))))
        }
        if plan.slots[running].room == nil { return .say(waits) }
        return does(.end(slot: plan.slots[running].id), scene.say(.endedWaits(name(of: running), next: name(of: next), rooms: rooms)))
    }

    /// True where a room has something of its own to do before a slot for all.
    private func isBusy(_ room: Int, before slot: Int) -> Bool {
        day.coming(in: room).first != slot || day.rooms[room].running.map { plan.slots[$0].room != nil } == true
    }

    /// For all rooms: those that wait begin theirs; when all that is left is a slot for all, that.
    private func goOn() -> Reaction {
        let nexts = day.rooms.indices.map { day.coming(in: $0).first }
        if nexts.allSatisfy({ $0 == nil }) { return finish(day.rooms.lazy.compactMap(\.running).first) }
        let waiting = day.rooms.indices.filter { room in day.rooms[room].running.map { plan.slots[$0].room == nil } ?? true }
        let own = waiting.compactMap { nexts[$0] }.filter { plan.slots[$0].room != nil }
        if !own.isEmpty { return begin(own) }
        if let first = nexts[0], nexts.allSatisfy({ $0 == first }) { return begin([first]) }
        return .say(.label(.chooseRoom))
    }

    private func begin(_ slots: [Int]) -> Reaction {
        let kind = LiveAction.Kind.begin(slots: slots.map { plan.slots[$0].id })
        let words = scene.say(slots.count == 1 ? .slotBegan(name(of: slots[0])) : .roomsBegan(slots.count))
        guard let early = slots.first(where: isEarly), let start = plan.slots[early].start else { return does(kind, words) }
        let key = scene.keymap.key(for: .startBlock)
        return asks([.againBegins(key: key, name(of: early), planned: time(start))], kind, words)
    }

    private func isEarly(_ slot: Int) -> Bool { plan.slots[slot].start.map { $0 > now.advanced(by: Self.early) } == true }

    private func finish(_ running: Int?) -> Reaction {
        guard let running else { return .say(.label(.dayIsOver)) }
        return does(.end(slot: plan.slots[running].id), scene.say(.slotEnded(name(of: running))))
    }
}
