import Model
import TUI

/// What lies between the entries of one's own day: parallel sessions of which none was chosen, or nothing at all.
extension DayWords {
    /// The line above an entry, or below the last; nil where the one follows the other.
    func gap(before slot: Int?, among entries: ArraySlice<Int?>) -> String? {
        let before = entries.prefix { $0 != slot || slot == nil }.compactMap { $0 }
        guard sheet.knowsTimes else { return untimedGap(before: slot, after: before.last) }
        let indent = String(repeating: " ", count: Self.timeWidth)
        let known = before.filter { sheet.times[$0].start != nil }
        let ends = known.compactMap { sheet.times[$0].end }
        let from = (ends + known.compactMap { sheet.times[$0].start }).max()
        let until = slot.flatMap { sheet.times[$0].start }
        guard slot == nil || until != nil else { return nil }
        let open = openSlots { start in from.map { start >= $0 } != false && until.map { start < $0 } != false }
        if let first = open.compactMap({ sheet.times[$0].start }).min() {
            let last = until ?? open.compactMap { sheet.times[$0].end }.max()
            let time = clock(first) + (last.map { "–" + clock($0) } ?? "")
            return time.padded(to: Self.timeWidth) + scene.say(.nothingChosen(open.count))
        }
        // Where the end of one is not known, nor is how long the pause is.
        guard ends.count == known.count, let from, let until, until > from else { return nil }
        let minutes = (until - from) / 60
        return minutes > 0 ? indent + scene.say(.pause(minutes: minutes)) : nil
    }

    /// The sessions that could have been chosen and begin at such a time.
    private func openSlots(_ begins: (Moment) -> Bool) -> [Int] {
        sheet.plan.slots.indices.filter { isOpen($0) && sheet.times[$0].start.map(begins) == true }
    }

    /// Without clock times it is a block of parallel sessions, in the agenda's order, of which none was chosen.
    private func untimedGap(before slot: Int?, after last: Int?) -> String? {
        let slots = sheet.plan.slots
        let from = last.map { $0 + 1 } ?? 0
        let between = from..<max(from, slot ?? slots.count)
        // What is chosen is an entry, and a block's slots follow each other: one of it would stand at either end.
        let chosen = [last, slot].compactMap { $0 }.filter { isChosen($0) }.map { slots[$0].block }
        let open = between.filter { isOpen($0) && !chosen.contains(slots[$0].block) }
        return open.isEmpty ? nil : "     " + scene.say(.nothingChosen(open.count))
    }

    private func isOpen(_ slot: Int) -> Bool {
        let own = sheet.plan.slots[slot]
        return own.room != nil && !own.isBreak && !isChosen(slot) && !sheet.dropped.contains(slot)
    }
}
