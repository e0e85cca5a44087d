import Model

extension DayLayout.Scale {
    /// The minutes that a row can have.
    static let levels = [1, 2, 3, 5, 10, 15, 20, 30, 60, 120, 240, 480]
    /// The rows that a session without a time can have.
    static let heights = 1...12

    /// The next scale closer, or further away; the same at the end.
    func stepped(closer: Bool) -> DayLayout.Scale {
        let level = Self.levels.firstIndex { $0 >= minutes } ?? Self.levels.count - 1
        let next = max(0, min(Self.levels.count - 1, level + (closer ? -1 : 1)))
        let height = max(Self.heights.lowerBound, min(Self.heights.upperBound, rows + (closer ? 1 : -1)))
        return DayLayout.Scale(minutes: Self.levels[next], rows: height)
    }

    /// A scale at which sessions can be read: two rows for one of middling length, three in a high window; without times as high as the window
    /// allows.
    static func readable(_ sheet: DaySheet, height: Int) -> DayLayout.Scale {
        let lengths = sheet.plan.slots.filter { !$0.isBreak }.compactMap(\.length).sorted()
        let middle = lengths.isEmpty ? 30 : lengths[lengths.count / 2]
        let minutes = levels.last { $0 <= mostMinutes && $0 * (height < highWindow ? 2 : readableRows) <= middle } ?? leastMinutes
        return DayLayout.Scale(minutes: max(leastMinutes, minutes), rows: rows(sheet, height: height))
    }

    private static let readableRows = 3
    private static let highWindow = 24
    private static let leastMinutes = 5
    private static let mostMinutes = 30
    private static let roomyRows = 6

    /// The rows of a session without a time at which the window holds all of them, else few.
    private static func rows(_ sheet: DaySheet, height: Int) -> Int {
        var wide: [DayPlan.Slot] = []
        var depths: [Int: [Int: Int]] = [:]
        for slot in sheet.plan.slots where slot.start == nil {
            if let room = slot.room { depths[slot.block, default: [:]][room, default: 0] += 1 } else { wide.append(slot) }
        }
        let deep = depths.values.reduce(0) { $0 + ($1.values.max() ?? 0) }
        let fitting = (2...roomyRows).last { rows in
            wide.reduce(0) { $0 + DayLayoutDraft.wideRows($1, rows: rows) } + deep * rows <= height
        }
        return fitting ?? readableRows
    }

    /// The closest scale at which the window holds the whole day; the furthest where none does.
    static func fitting(_ sheet: DaySheet, height: Int) -> DayLayout.Scale {
        var (low, high) = (0, levels.count - 1)
        let rows = rows(sheet, height: height)
        func scale(_ level: Int) -> DayLayout.Scale { DayLayout.Scale(minutes: levels[level], rows: rows) }
        while low < high {
            let middle = (low + high) / 2
            if DayLayout(sheet, scale: scale(middle)).rows <= height { high = middle } else { low = middle + 1 }
        }
        return DayLayout(sheet, scale: scale(low)).rows <= height ? scale(low) : DayLayout.Scale(minutes: levels[low], rows: 1)
    }
}
