import Model

/// `L`: the day, then the next of each room. A day that has gone on without its clock is joined where the plan is.
extension LiveClock {
    func start() -> Reaction {
        guard !plan.slots.isEmpty else { return .say(.label(.nothingPlanned)) }
        if !day.hasBegun, !isToday {
            return .say(plan.day.map { .startsOnTheDay(scene.language.dates.words(for: $0)) } ?? .label(.forumIsOver))
        }
        if !day.hasBegun, case let underWay = day.underWay(at: now), !underWay.isEmpty {
            let names = underWay.map { name(of: $0) }.joined(by: ", ")
            return does(.join(slots: underWay.map { plan.slots[$0].id }), scene.say(.slotUnderWay(names)))
        }
        return room.map { goOn(in: $0) } ?? goOn()
    }

    /// Ends what runs in a room and begins its next. A slot for all waits until every other room is ready, unless the key is pressed again.
    private func goOn(in room: Int) -> Reaction {
        let running = day.rooms[room].running
        guard let next = day.coming(in: room).first else { return finish(running) }
        let awaited = day.rooms(of: next).filter { $0 != room && isBusy($0, before: next) }
        guard !awaited.isEmpty else { return begin([next]) }
        let names = awaited.map { name(ofRoom: $0) }.joined(by: ", ")
        guard let running else { return begin([next]) }
        if plan.slots[running].room == nil { return .say(.waitsFor(name(of: next), rooms: names)) }
        return does(.end(slot: plan.slots[running].id), scene.say(.endedWaits(name(of: running), next: name(of: next), rooms: names)))
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
        let names = slots.map { name(of: $0) }.joined(by: ", ")
        return does(.begin(slots: slots.map { plan.slots[$0].id }), scene.say(.slotBegan(names)))
    }

    private func finish(_ running: Int?) -> Reaction {
        guard let running else { return .say(.label(.dayIsOver)) }
        return does(.end(slot: plan.slots[running].id), scene.say(.slotEnded(name(of: running))))
    }
}
