import Model
import TUI

/// A bar along the axis: full where it is certain, fading where it may be, with ends inside of a cell.
struct TimelineBar {
    let axis: TimeAxis
    /// Where the axis begins on the surface.
    let left: Int
    /// Open ends last at least until now.
    let now: Moment

    /// The columns that a span touches, as far as they are in sight; nil where none is.
    func columns(_ span: TimeSpan) -> ClosedRange<Int>? {
        let first = span.earliest.moment.map(axis.column) ?? fadeStart(span)
        let last = span.latest.moment.map { max(first, axis.column($0.advanced(by: -1))) } ?? fadeEnd(span)
        guard last >= 0, first < axis.width, first <= last else { return nil }
        return max(0, first)...min(axis.width - 1, last)
    }

    private static let fade = 4

    private func fadeStart(_ span: TimeSpan) -> Int {
        (span.certain.map { axis.column($0.lowerBound) } ?? span.latest.moment.map(axis.column) ?? 0) - Self.fade
    }

    private func fadeEnd(_ span: TimeSpan) -> Int {
        let certain = span.certain.map { axis.column($0.upperBound) } ?? span.earliest.moment.map(axis.column) ?? 0
        // Without an end it goes on at least until now.
        return (span.latest == .open ? max(certain, axis.column(now)) : certain) + Self.fade
    }

    /// Draws a span; a point where it is an event shorter than two columns.
    func draw(_ span: TimeSpan, on surface: inout Surface, y: Int, style: Style, point: String) {
        guard let columns = columns(span) else { return }
        if span.isEvent, isPoint(span) {
            surface.put(point, x: left + columns.lowerBound, y: y, style: style)
            return
        }
        for column in columns {
            let glyph = glyph(span, column)
            surface.put(
                glyph.text, x: left + column, y: y, style: glyph.isReversed ? Style(style.role, style.attributes.union(.reverse)) : style)
        }
        if span.latest == .unknown { surface.put("?", x: left + columns.upperBound, y: y, style: style) }
        if span.earliest == .unknown { surface.put("?", x: left + columns.lowerBound, y: y, style: style) }
    }

    /// True where an event is drawn as a point.
    func isPoint(_ span: TimeSpan) -> Bool {
        guard span.isEvent, let start = span.earliest.moment, let end = span.latest.moment else { return false }
        return end - start < 2 * axis.column
    }

    private typealias Glyph = (text: String, isReversed: Bool)

    /// What stands in a column: eighths at certain ends, shades where it fades.
    private func glyph(_ span: TimeSpan, _ column: Int) -> Glyph {
        let cell = axis.moment(column)..<axis.moment(column + 1)
        guard let certain = span.certain, certain.lowerBound < cell.upperBound, certain.upperBound > cell.lowerBound else {
            return (shade(span, column), false)
        }
        let (from, until) = (axis.tick(max(certain.lowerBound, cell.lowerBound)), axis.tick(min(certain.upperBound, cell.upperBound)))
        let first = axis.ticks(before: column)
        let start = from - first
        let end = max(start + 1, until - first)
        let fadesBefore = start > 0 && span.earliest.moment != certain.lowerBound
        let fadesAfter = end < TimeAxis.ticksPerColumn && span.latest.moment != certain.upperBound
        if fadesBefore || fadesAfter || (start == 0 && end >= TimeAxis.ticksPerColumn) { return ("█", false) }
        if start == 0 { return (Self.eighths[min(8, end)], false) }
        // A bar that begins inside of a cell: what is left of it is blank, so the glyph is that blank, turned inside out.
        if end >= TimeAxis.ticksPerColumn { return (Self.eighths[start], true) }
        return end - start > 2 ? ("▐", false) : ("▕", false)
    }

    private static let eighths = [" ", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"]
    private static let shades = ["░", "▒", "▓"]

    /// How dense a column is that only may belong to the span: densest towards what is certain; of what is not, soft at its ends.
    private func shade(_ span: TimeSpan, _ column: Int) -> String {
        let (low, high) = bounds(span)
        if let certain = span.certain {
            let (from, until) = (axis.column(certain.lowerBound), axis.column(certain.upperBound))
            if column < from { return Self.shades[Self.part(column - low, of: from - low)] }
            if span.latest == .open, column < axis.column(now) { return Self.shades[2] }
            let start = span.latest == .open ? max(until, axis.column(now)) : until
            return Self.shades[2 - Self.part(column - start, of: high - start + 1)]
        }
        // No day of it is likelier than another: only the ends are soft.
        let edge = max(1, (high - low + 1) / 6)
        return Self.shades[min(column - low, high - column) < edge ? 0 : 1]
    }

    private func bounds(_ span: TimeSpan) -> (Int, Int) {
        let low = span.earliest.moment.map(axis.column) ?? fadeStart(span)
        return (low, max(low, span.latest.moment.map { axis.column($0.advanced(by: -1)) } ?? fadeEnd(span)))
    }

    /// Which third of a length a place lies in.
    private static func part(_ place: Int, of length: Int) -> Int { min(2, max(0, place * 3 / max(1, length))) }
}

extension TimeAxis {
    /// The ticks of all columns before one.
    func ticks(before column: Int) -> Int { column * Self.ticksPerColumn }
}
