import Model
import TUI

/// A day as plain text that reads aloud: one session a paragraph, in full words and without drawing.
extension DayWords {
    /// The lines of an entry of the list; nil is its head.
    func paragraph(_ slot: Int?, number: Int, width: Int) -> DayText.Entry {
        let parts = slot.map { self.parts($0, number: number) } ?? headParts
        var lines: [DayText.Line] = []
        for part in parts where !part.text.isEmpty { lines += part.text.wrapped(to: max(8, width)).map { [Page.Span($0, part.style)] } }
        return DayText.Entry(lines: lines + [[]])
    }

    private var headParts: [Page.Span] {
        let day = sheet.plan.day.map { scene.language.dates.heading($0) } ?? scene.words(sheet.forum.when)
        var parts = [Page.Span(scene.title(sheet.forum) + (day.isEmpty ? "" : ", " + day) + ".", .heading)]
        parts.append(
            Page.Span(scene.say(.sessionCount(sheet.plan.slots.count)) + (sheet.knowsTimes ? "." : ", " + scene.say(.timesUnknown) + ".")))
        if sheet.forum.status == .cancelled { parts.append(Page.Span(scene.say(.forumStatus(.cancelled)).sentence, .bad)) }
        if let changes = sheet.changes {
            parts.append(Page.Span(scene.say(.changedSince(scene.text(changes.since), changes.1.counts)).sentence, .warning))
        }
        if !sheet.conflicts.isEmpty { parts.append(Page.Span(scene.say(.clashCount(sheet.conflicts.all.count)).sentence, .bad)) }
        parts += sheet.conflicts.all.prefix(Self.mostListed).map { Page.Span(sentence($0).sentence) }
        let more = sheet.conflicts.all.count - Self.mostListed
        if more > 0 { parts.append(Page.Span(scene.say(.more(more)))) }
        return parts
    }

    /// So many conflicts are said at the head of the list; the detail has all of them.
    private static let mostListed = 8

    private func parts(_ slot: Int, number: Int) -> [Page.Span] {
        let own = sheet.plan.slots[slot]
        let session = sheet.session(of: slot)
        let kind = session?.kind.map { scene.say(.sessionKind($0)) } ?? (own.isBreak ? scene.say(.blockKind(.pause)) : "")
        let time = sheet.times[slot].start.map { start in
            sheet.times[slot].end.map { scene.say(.fromUntil(clock(start), clock($0))) } ?? scene.say(.startsAt(clock(start)))
        }
        let block = sheet.block(of: slot)
        let group = own.room != nil && block.sessions.count > 1 ? [scene.text(block.name), scene.say(.parallel(block.sessions.count))] : []
        let room = own.isCommon ? [room(slot), scene.say(.forAll)] : [room(slot)]
        let place = ([time ?? (sheet.knowsTimes ? scene.say(.timeUnknown) : "")] + group + room).filter { !$0.isEmpty }
        var parts = [Page.Span("\(number). " + title(slot).sentence, Style(.text, .bold))]
        parts.append(Page.Span(place.joined(by: ", ").sentence))
        parts.append(Page.Span([kind, people(slot).joined(by: ", ")].filter { !$0.isEmpty }.joined(by: ": ").sentence))
        let states = states(slot)
        if !states.isEmpty { parts.append(Page.Span(states.joined(by: ", ").sentence, .accent)) }
        for conflict in sheet.conflicts.of(slot) { parts.append(Page.Span(sentence(conflict, from: slot).sentence, .bad)) }
        return parts
    }

    /// What is the case with a slot, in words.
    private func states(_ slot: Int) -> [String] {
        let session = sheet.session(of: slot)
        let materials = (session?.materials ?? []).compactMap(\.kind).map { scene.say(.materialKind($0)) }
        var states = materials.enumerated().filter { !materials[..<$0.offset].contains($0.element) }.map(\.element)
        if let polls = session?.polls, !polls.isEmpty { states.append(scene.say(.pollCount(polls.count))) }
        if let state = state(slot) { states.append(state.text) }
        if isChosen(slot) { states.append(scene.say(.onMyDay)) }
        return states
    }
}

extension String {
    /// The text with a capital letter and a full stop, where it has no mark at its end; the empty text as it is.
    fileprivate var sentence: String {
        guard let last, let first else { return self }
        let ended = ".!?…".contains(last) ? self : self + "."
        return first.isLowercase ? first.uppercased() + ended.dropFirst() : ended
    }
}
