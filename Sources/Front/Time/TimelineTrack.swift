import Model
import TUI

/// What lies behind the bars: the days on which nobody meets, the marks' lines, and now.
struct TimelineTrack {
    /// The columns of weekends and public holidays, where a day is at least a column wide and at most a quarter of the window.
    let restDays: [Int]
    /// The columns where larger periods begin.
    let borders: [Int]
    /// The column of now, where it is in sight.
    let now: Int?

    init(_ axis: TimeAxis, _ ticks: TimeTicks, now: Moment, isRestDay: (Day) -> Bool) {
        borders = ticks.periods.map(\.column).filter { $0 > 0 }
        let column = axis.column(now)
        self.now = 0..<axis.width ~= column ? column : nil
        guard axis.column <= 86_400, axis.column * axis.width > 4 * 86_400 else {
            restDays = []
            return
        }
        restDays = (0..<axis.width).filter { isRestDay(axis.zone.day(axis.moment($0).advanced(by: axis.column / 2))) }
    }

    /// Draws a row of it.
    func draw(on surface: inout Surface, left: Int, y: Int) {
        for column in restDays where column % 2 == 0 || restDays.count < 12 { surface.put("·", x: left + column, y: y, style: .border) }
        for column in borders { surface.put("┊", x: left + column, y: y, style: .border) }
        if let now { surface.put("│", x: left + now, y: y, style: .accent) }
    }
}
