import Model
import TUI

/// The left edge of the grid: clock times, numbers and the names of blocks; faint rules at the hours.
extension DayGrid {
    /// The columns that the left edge takes: one clock, two, or room for the names of blocks. Where there is room two clocks have that of cities.
    static func margin(_ sheet: DaySheet, width: Int) -> Int {
        if !sheet.knowsTimes { return width >= 60 ? 13 : 5 }
        guard sheet.otherZone != nil, width >= 60 else { return 7 }
        return width >= 100 ? 25 : 13
    }

    /// The other zone, where its clock stands beside that of the day.
    var secondZone: Zone? { columns.margin > 12 && sheet.knowsTimes ? sheet.otherZone : nil }

    /// The columns of one clock.
    var clockWidth: Int { secondZone == nil ? 6 : columns.margin / 2 }

    /// A moment by the day's clock, and by the other where there is one.
    func putClocks(_ moment: Moment, y: Int, _ style: Style, other: Style, mark: String = "", on surface: inout Surface) {
        let own = mark + words.clock(moment).paddedLeft(to: clockWidth - mark.cellWidth)
        surface.put(own, x: 0, y: y, style: style, limit: columns.margin)
        guard let zone = secondZone else { return }
        surface.put(words.clock(moment, zone).paddedLeft(to: clockWidth), x: clockWidth, y: y, style: other)
    }

    /// What the two clocks are called.
    func drawClockNames(on surface: inout Surface) {
        guard let other = secondZone else { return }
        for (place, zone) in [sheet.plan.zone, other].enumerated() {
            let name = words.name(of: zone, width: clockWidth - 1).paddedLeft(to: clockWidth)
            surface.put(name, x: place * clockWidth, y: 0, style: .muted)
        }
    }

    /// Labels the hours, and the rows in which something in sight begins.
    func drawMargin(_ rows: Range<Int>, starts: Set<Int>, on surface: inout Surface) {
        for row in rows {
            guard let section = layout.axis.section(ofRow: row) else { continue }
            let y = row - top
            switch section.kind {
            case .clock: drawClock(row, y: y, isLabelled: row == section.first || y == 0 || starts.contains(row), on: &surface)
            case .fold(let from, let until, let isIdle):
                putClocks(from, y: y, .muted, other: .muted, on: &surface)
                if isIdle {
                    let span = columns.all
                    let text = words.scene.say(.nothingFor(minutes: (until - from) / 60))
                    for x in span { surface.put("┄", x: x, y: y, style: .border) }
                    surface.put(" " + text + " ", x: span.lowerBound + 2, y: y, style: .muted, limit: span.count - 2)
                } else {
                    surface.put("⋯", x: max(0, columns.margin - 1), y: y, style: .muted)
                }
            case .order(let block): drawOrder(block, row, y: y, isFirst: row == section.first || y == 0, on: &surface)
            }
        }
    }

    private func drawClock(_ row: Int, y: Int, isLabelled: Bool, on surface: inout Surface) {
        guard let moment = layout.axis.moment(ofRow: row) else { return }
        let isHour = words.sheet.plan.zone.local(moment).second % 3600 == 0
        if isHour { for x in columns.all { surface.put("┄", x: x, y: y, style: .border) } }
        guard isHour || isLabelled || layout.axis.minutes >= 15 else { return }
        putClocks(moment, y: y, isHour ? .text : .muted, other: .muted, on: &surface)
    }

    /// The number of what is for all, or the name of a block of parallel sessions.
    private func drawOrder(_ block: Int, _ row: Int, y: Int, isFirst: Bool, on surface: inout Surface) {
        if words.sheet.knowsTimes { return }
        let across = layout.boxes.prefixCount { $0.rows.lowerBound <= row }
        let here = layout.boxes[..<across].reversed().prefix { $0.rows.lowerBound == row }
        if let box = here.first(where: { $0.column == nil }) {
            let number = "\((layout.rank[box.slots[0]]) + 1)"
            surface.put(number.paddedLeft(to: min(3, columns.margin - 1)), x: 0, y: y, style: .muted)
            return
        }
        guard isFirst, let box = layout.boxes[..<across].last, box.column != nil else { return }
        let name = words.scene.text(words.sheet.forum.agenda[block].name)
        let first = layout.rank[box.slots[0]] + 1
        surface.put(name.isEmpty ? "\(first)" : name, x: 1, y: y, style: .heading, limit: columns.margin - 2)
    }
}
