import Model
import TUI

/// All rooms in one line.
extension LiveStrip {
    /// The most columns of a room's name there.
    private static let nameWidth = 12

    /// As many as fit, the cursor's and the latest before others, in the order of the grid: "Sal A 12 min · Sal B 5 +3".
    func drawRooms(y: Int, on surface: inout Surface) {
        var chosen: [LiveRoom] = []
        var width = surface.width - 2
        for told in clock.rooms {
            // The unit is told once.
            let needed = spans(told, hasUnit: chosen.isEmpty).reduce(0) { $0 + $1.text.cellWidth } + (chosen.isEmpty ? 0 : 3)
            guard needed <= width else { break }
            width -= needed
            chosen.append(told)
        }
        chosen.sort { $0.room < $1.room }
        let withUnit = chosen.first { $0.running?.remaining.map { $0 >= 0 } == true }?.room
        var x = 1
        for (place, told) in chosen.enumerated() {
            if place > 0 { x += surface.put(" · ", x: x, y: y, style: .muted) }
            for span in spans(told, hasUnit: told.room == withUnit) {
                x += surface.put(span.text, x: x, y: y, style: span.style, limit: max(0, surface.width - 1 - x))
            }
        }
    }

    private func spans(_ told: LiveRoom, hasUnit: Bool) -> [Page.Span] {
        let state = clock.shortState(of: told)
        let unit = hasUnit ? " " + clock.scene.say(.minuteWord) : ""
        let drift = clock.drift(of: told)
        return [
            Page.Span(clock.name(ofRoom: told.room).cut(to: Self.nameWidth) + " ", told.room == clock.room ? .focus : .text),
            Page.Span(state.text + unit, state.style), Page.Span(told.drift ?? 0 > 0 ? " " + drift.text : "", drift.style),
        ]
    }
}
