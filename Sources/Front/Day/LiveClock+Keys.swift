import Model

/// What the keys of the day mean on its clock. Each answer says what happened and what it made of the one number.
extension LiveClock {
    /// Minutes that a key makes a slot longer or shorter, or puts in.
    static let step = 5

    /// The most columns that the number takes in an answer, so that what was done stands beside it.
    private static let answerWidth = 60

    /// The commands that do something now.
    var commands: [Command] {
        var commands: [Command] = []
        if canBegin { commands.append(.startBlock) }
        if running != nil { commands += [.lengthen, .shorten] }
        if bufferSlot != nil { commands.append(.buffer) }
        if day.hasBegun, forecast.cut(in: room) != nil { commands.append(.dropSession) }
        if hasDone { commands.append(.undo) }
        return commands
    }

    /// What a command of the clock does; ignored where it is another command.
    func reaction(to command: Command) -> Reaction {
        switch command {
        case .startBlock: start()
        case .shorten: change(by: -Self.step)
        case .lengthen: change(by: Self.step)
        case .buffer: putIn()
        case .dropSession: drop()
        case .undo: hasDone ? .days(.undo(forum: forum.id, day: plan.day)) : .say(.label(.nothingToUndo))
        default: .ignored
        }
    }

    private var hasDone: Bool { scene.days.actions(of: forum.id).contains { $0.day == plan.day } }

    private var canBegin: Bool { (day.hasBegun || isToday) && day.rooms.indices.contains { !day.coming(in: $0).isEmpty || day.isRunning } }

    /// The rooms that a key is about.
    private var scope: Range<Int> { room.map { $0..<$0 + 1 } ?? day.rooms.indices }

    /// What runs in the cursor's room; of all rooms where it is the same in all.
    private var running: Int? {
        let running = day.rooms[scope].map(\.running)
        return running.allSatisfy { $0 == running[0] } ? running[0] : nil
    }

    func does(_ kind: LiveAction.Kind, _ words: String) -> Reaction {
        let told = after(kind)
        let number = told.leading.map { told.number(of: $0, width: Self.answerWidth).text } ?? ""
        return .days(.act(forum: forum.id, action(kind), say: .parts([words, number].filter { !$0.isEmpty })))
    }
}

/// `,` `;` `i` `X`: time given and taken.
extension LiveClock {
    private func change(by minutes: Int) -> Reaction {
        guard let running else { return .say(.label(day.isRunning && room == nil ? .chooseRoom : .nothingRuns)) }
        let told = day.rooms.indices.lazy.map { forecast.room($0) }.first { $0.running?.slot == running }?.running
        guard let remaining = told?.remaining else { return .say(.label(.lengthUnknown)) }
        if minutes < 0, remaining <= 0 { return .say(.label(.timeIsOut)) }
        return does(
            .change(slot: plan.slots[running].id, minutes: minutes),
            "\(name(of: running)) \(Self.signed(minutes)) \(scene.say(.minuteWord))")
    }

    /// The slot behind which a buffer goes: what was begun last in the cursor's room, where something follows it.
    private var bufferSlot: Int? {
        let last = day.rooms[scope].map(\.last)
        guard let slot = last[0], last.allSatisfy({ $0 == slot }), scope.contains(where: { !day.coming(in: $0).isEmpty }) else {
            return nil
        }
        return slot
    }

    private func putIn() -> Reaction {
        guard let slot = bufferSlot, let next = scope.lazy.compactMap({ day.coming(in: $0).first }).first else {
            if !day.hasBegun { return .say(.label(.nothingRuns)) }
            return .say(.label(scope.contains { !day.coming(in: $0).isEmpty } ? .chooseRoom : .nothingFollows))
        }
        return does(.buffer(after: plan.slots[slot].id, minutes: Self.step), scene.say(.bufferPutIn(Self.step, before: name(of: next))))
    }

    private func drop() -> Reaction {
        guard let cut = forecast.cut(in: room) else {
            let isLocked = scope.contains { day.coming(in: $0).contains { plan.slots[$0].cut != nil } }
            return .say(.label(isLocked ? .cutListLocked : .cutListEmpty))
        }
        let gain = cut.gain.map { [scene.say(.minutesBack($0))] } ?? []
        return does(.drop(slot: plan.slots[cut.slot].id), ([scene.say(.slotDropped(name(of: cut.slot)))] + gain).joined(by: " · "))
    }
}
