import Model

/// What the keys of the day mean on its clock. Each answer says what happened and what it made of the one number.
extension LiveClock {
    /// Minutes that a key makes a slot longer or shorter, or puts in.
    static let step = 5

    /// In an answer with more columns the minutes come first, for what is cut is its end.
    private static let answerWidth = 44
    /// What was done so many seconds ago is first to be taken back.
    private static let justDone = 60

    /// The commands that do something now.
    var commands: [Command] {
        var commands: [Command] = []
        if canBegin { commands.append(.startBlock) }
        if running != nil { commands += [.lengthen, .shorten] }
        if bufferSlot != nil { commands.append(.buffer) }
        if day.hasBegun, let cut = forecast.cut(in: room), cut.helps || late == nil { commands.append(.dropSession) }
        guard let last = done.last else { return commands }
        return now - last.moment <= Self.justDone ? [.undo] + commands : commands + [.undo]
    }

    /// What a command of the clock does; ignored where it is another command.
    func reaction(to command: Command) -> Reaction {
        switch command {
        case .startBlock: start()
        case .shorten: change(by: -Self.step)
        case .lengthen: change(by: Self.step)
        case .buffer: putIn()
        case .dropSession: drop()
        case .undo: !done.isEmpty ? .days(.undo(forum: forum.id, day: plan.day)) : .say(.label(.nothingToUndo))
        default: .ignored
        }
    }

    /// What was done on this day's clock.
    private var done: [LiveAction] { scene.days.actions(of: forum.id).filter { $0.day == plan.day } }

    private var canBegin: Bool { (day.hasBegun || canStart) && day.rooms.indices.contains { !day.coming(in: $0).isEmpty || day.isRunning } }

    /// What runs in the cursor's room; of all rooms where it is the same in all.
    private var running: Int? {
        let running = day.rooms[scope].map(\.running)
        return running.allSatisfy { $0 == running[0] } ? running[0] : nil
    }

    /// Does it, and says so with the minutes that it made of the number; the number itself stands above the day.
    func does(_ kind: LiveAction.Kind, _ words: String) -> Reaction { .days(change(kind, words)) }

    /// Does it when the same key is pressed once more, which the question says.
    func asks(_ question: [Phrase], _ kind: LiveAction.Kind, _ words: String) -> Reaction {
        .ask(.parts(question.map { scene.say($0) }), change(kind, words))
    }

    private func change(_ kind: LiveAction.Kind, _ words: String) -> DayChange {
        let told = after(kind)
        let minutes = told.isOver ? scene.say(.dayIsOver) : told.leading?.point?.spare.map { told.words(forSpare: $0) } ?? ""
        let isLong = words.cellWidth + minutes.cellWidth > Self.answerWidth
        return .act(forum: forum.id, action(kind), say: .parts((isLong ? [minutes, words] : [words, minutes]).filter { !$0.isEmpty }))
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
        let kind = LiveAction.Kind.drop(slot: plan.slots[cut.slot].id)
        let gain = gain(of: cut)
        let words = [scene.say(.slotDropped(name(of: cut.slot))), gain].filter { !$0.isEmpty }.joined(by: " · ")
        guard !cut.helps, let point = late?.point?.slot else { return does(kind, words) }
        let key = scene.keymap.key(for: .dropSession)
        return asks([.nothingToCutBefore(name(of: point)), .againDrops(key: key, name(of: cut.slot), gain)], kind, words)
    }

    /// "25 min tillbaka till Kaffe 14.00": what dropping something gives back, and for what.
    func gain(of cut: LiveCut) -> String {
        guard let gain = cut.gain else { return "" }
        return scene.say(cut.point.map { .minutesBackTo(gain, titled($0)) } ?? .minutesBack(gain))
    }
}
