import Model
import TUI

/// How much of a day a row is.
extension DayPane {
    mutating func zoom(closer: Bool, _ sheet: DaySheet) -> Reaction {
        guard form == .grid else { return .say(.label(.onlyInGrid)) }
        guard let now = layout?.scale else { return .ignored }
        let next = now.stepped(closer: closer)
        let isSame = sheet.knowsTimes ? next.minutes == now.minutes : next.rows == now.rows
        if isSame { return .say(.label(.zoomLimit)) }
        take(next, sheet)
        return .say(sheet.knowsTimes ? .rowMinutes(next.minutes) : .sessionRows(next.rows))
    }

    /// The whole day in the window; again: a scale at which it can be read.
    mutating func fit(_ sheet: DaySheet) -> Reaction {
        guard form == .grid else { return .say(.label(.onlyInGrid)) }
        let fitting = DayLayout.Scale.fitting(sheet, height: gridHeight)
        let wanted = layout?.scale == fitting ? readableScale(sheet) : fitting
        take(wanted, sheet)
        return .say(sheet.knowsTimes ? .rowMinutes(wanted.minutes) : .sessionRows(wanted.rows))
    }

    /// Takes another scale; the cursor's box stays in its row of the window.
    private mutating func take(_ wanted: DayLayout.Scale, _ sheet: DaySheet) {
        let offset = cursor.flatMap { slot in layout.map { $0.box(of: slot).rows.lowerBound - top } } ?? 0
        scale = wanted
        let made = DayLayout(sheet, scale: wanted)
        if let cursor { top = made.box(of: cursor).rows.lowerBound - offset }
        lay(made)
    }

    func readableScale(_ sheet: DaySheet) -> DayLayout.Scale {
        DayLayout.Scale.readable(sheet, height: size.height - DayHead.rows(sheet, height: size.height) - 1)
    }
}
