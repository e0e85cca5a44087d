import Model

/// Who stands aside, and how long what has no end is drawn.
extension DayLayoutDraft {
    /// The slots for all that go on while something does in a room: they have a column of their own.
    func slotsAside() -> Set<Int> {
        let inRooms = spans.indices.filter { plan.slots[$0].room != nil }.compactMap { spans[$0] }.sorted {
            $0.lowerBound < $1.lowerBound
        }
        var ends: [Moment] = []
        for span in inRooms { ends.append(max(ends.last ?? span.upperBound, span.upperBound)) }
        func isBeside(_ span: Range<Moment>) -> Bool {
            // Those that begin before this one ends, or with it.
            let before = inRooms.prefixCount { $0.lowerBound < span.upperBound || $0.lowerBound == span.lowerBound }
            guard before > 0 else { return false }
            return ends[before - 1] > span.lowerBound || inRooms[before - 1].lowerBound == span.lowerBound
        }
        var aside: Set<Int> = []
        // What goes on together with what stands aside stands aside too.
        var together: (slots: [Int], last: Range<Moment>, isBeside: Bool)?
        func close() { if let together, together.isBeside { aside.formUnion(together.slots) } }
        for slot in plan.slots.indices.filter({ plan.slots[$0].room == nil && spans[$0] != nil }).sorted(by: { start($0) < start($1) }) {
            guard let span = spans[slot] else { continue }
            if let last = together?.last, span.lowerBound < last.upperBound || span.lowerBound == last.lowerBound {
                together?.slots.append(slot)
                together?.last = span.lowerBound..<max(span.upperBound, last.upperBound)
                if isBeside(span) { together?.isBeside = true }
            } else {
                close()
                together = ([slot], span, isBeside(span))
            }
        }
        close()
        return aside
    }

    /// Gives what has no end one to be drawn with: so long, or until the next begins in its room.
    mutating func lengthen() {
        let timed = spans.indices.filter { spans[$0] != nil }.sorted { start($0) > start($1) }
        var next: [Int: NextStart] = [:]
        var nextOfAll = NextStart()
        for slot in timed {
            guard let span = spans[slot] else { continue }
            let column = columnOfSlot[slot] ?? Self.acrossAll
            if span.isEmpty {
                let limits =
                    column == Self.acrossAll
                    ? [nextOfAll.after(span.lowerBound)]
                    : [next[column]?.after(span.lowerBound), next[Self.acrossAll]?.after(span.lowerBound)]
                let end = span.lowerBound.advanced(byMinutes: Self.drawnMinutes)
                spans[slot] = span.lowerBound..<max(span.lowerBound.advanced(by: 1), limits.compactMap { $0 }.reduce(end, min))
            }
            next[column, default: NextStart()].add(span.lowerBound)
            nextOfAll.add(span.lowerBound)
        }
    }

    /// How long something is drawn whose end nobody has said.
    private static var drawnMinutes: Int { 30 }
    /// Stands for no column.
    private static var acrossAll: Int { -1 }

    /// The two starts that were met last, while one goes back in time: what begins at the same time does not end something.
    private struct NextStart {
        private var last: Moment?
        private var later: Moment?

        mutating func add(_ start: Moment) {
            if start == last { return }
            (last, later) = (start, last)
        }

        func after(_ start: Moment) -> Moment? { last.map { $0 > start ? $0 : later } ?? nil }
    }

    private func start(_ slot: Int) -> Moment { spans[slot]?.lowerBound ?? Moment(seconds: .max) }
}
