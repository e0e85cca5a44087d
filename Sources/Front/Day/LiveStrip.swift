import Model
import TUI

/// The state of all rooms above the day's grid: the one number in bold, a line for each room, and what a key would cost.
///
/// The rooms keep the order of the grid; while all sit together they have one line. Where there is little room a second line has them in short, or
/// the one number stands alone; on a day that nobody can run it takes no row.
struct LiveStrip {
    let clock: LiveClock
    /// The rows that it takes of the window it was made for.
    let height: Int
    private let width: Int

    /// From this size of the pane on the rooms have a line each.
    private static let fullSize = Size(width: 64, height: 24)
    /// From this height on they have one together.
    private static let shortHeight = 12

    init(_ clock: LiveClock, in size: Size) {
        self.clock = clock
        width = size.width
        height = Self.height(clock, in: size)
    }

    private static func height(_ clock: LiveClock, in size: Size) -> Int {
        guard size.height > 3 else { return 0 }
        guard clock.day.hasBegun else { return clock.canStart ? 1 : 0 }
        if clock.isOver { return 1 }
        let lines = clock.gathered == nil ? clock.day.rooms.count : 1
        if size.width >= fullSize.width, size.height >= fullSize.height { return min(size.height / 3, lines + 2) }
        return lines > 1 && size.height >= shortHeight ? 2 : 1
    }

    /// True where the rooms have a line each.
    private var isFull: Bool { height > 2 }

    /// How often what it shows changes: each second only while seconds are shown; nil where time changes nothing.
    var hand: ClockHand? {
        guard height > 0 else { return nil }
        if isFull || hasState, shown.contains(where: { $0.running?.remaining.map(LiveClock.showsSeconds) == true }) { return .second }
        return clock.day.isRunning || clock.day.rooms.indices.contains { !clock.day.coming(in: $0).isEmpty } ? .minute : nil
    }

    /// The rooms that have a line, in the order of the grid: where there are too many, the cursor's and the latest; without lines that of the number.
    private var shown: [LiveRoom] {
        guard clock.day.hasBegun else { return [] }
        if !isFull { return Array(clock.rooms.prefix(1)) }
        if clock.gathered != nil { return [clock.room.map { clock.forecast.room($0) } ?? clock.rooms[0]] }
        return clock.rooms.prefix(height - 2).sorted { $0.room < $1.room }
    }

    /// Draws itself into the first rows of the window.
    func draw(on surface: inout Surface) {
        guard height > 0 else { return }
        drawNumber(on: &surface)
        if height == 2 { drawRooms(y: 1, on: &surface) }
        guard isFull else { return }
        let shown = shown
        let columns = Columns(width: surface.width, state: shown.map { clock.state(of: $0).text.cellWidth }.max() ?? 0)
        for (line, told) in shown.enumerated() { draw(told, columns, y: line + 1, on: &surface) }
        drawOffers(y: height - 1, on: &surface)
    }

    /// The first line: the one number, and what stands at its right where there is room for it.
    private var firstLine: (number: Page.Span, aside: Page.Span?) {
        guard let leading = clock.leading else { return (Page.Span(""), nil) }
        let number = clock.number(of: leading, width: width - 2)
        let hidden = isFull && clock.gathered == nil ? clock.day.rooms.count - shown.count : 0
        let aside =
            !isFull && clock.day.hasBegun && !clock.isOver
            ? clock.state(of: leading) : Page.Span(hidden > 0 ? clock.scene.say(.moreRooms(hidden)) : "", .muted)
        let fits = !aside.text.isEmpty && number.text.cellWidth + aside.text.cellWidth + 4 <= width
        return (number, fits ? aside : nil)
    }

    /// True where a single line says how long what runs has left.
    private var hasState: Bool { firstLine.aside != nil }

    private func drawNumber(on surface: inout Surface) {
        let (number, aside) = firstLine
        surface.put(number.text, x: 1, y: 0, style: number.style.bold(), limit: surface.width - 2)
        if let aside { surface.put(aside.text, x: surface.width - aside.text.cellWidth - 1, y: 0, style: aside.style) }
    }

    /// Where the parts of a room's line stand. What is said of the time is whole; the names share the rest.
    private struct Columns {
        let room: Int
        let title: Int
        let bar: Int
        let state: Int
        let next: Int
        static let elapsed = 7
        static let drift = 5
        /// With fewer columns for both names what comes next is left out.
        private static let leastForBoth = 24

        init(width: Int, state: Int) {
            self.state = state
            room = width >= 100 ? 14 : 10
            bar = width >= 88 ? 10 : width >= 72 ? 5 : 0
            let rest = max(0, width - 2 - room - bar - state - Self.elapsed - Self.drift - 5)
            title = rest < Self.leastForBoth ? rest : rest / 2
            next = rest - title
        }
    }

    private func draw(_ told: LiveRoom, _ columns: Columns, y: Int, on surface: inout Surface) {
        let isOwn = told.room == clock.room
        var x = 1
        func put(_ text: String, _ width: Int, _ style: Style) {
            surface.put(text, x: x, y: y, style: style, limit: width)
            x += width + (width > 0 ? 1 : 0)
        }
        let room = clock.gathered == nil ? clock.name(ofRoom: told.room) : clock.scene.say(.forAll)
        if isOwn { surface.put("▌", x: 0, y: y, style: .focus) }
        put(room, columns.room, isOwn ? .focus : .text)
        let state = clock.state(of: told)
        if let running = told.running {
            put(clock.name(of: running.slot), columns.title, Style(.text, .bold))
            put(clock.scene.say(.minutes("\(running.elapsed / 60)")).paddedLeft(to: LiveStrip.Columns.elapsed), Columns.elapsed, .muted)
            put(bar(running, columns.bar), columns.bar, state.style)
            put(state.text, columns.state, state.style)
        } else {
            put("–", columns.title, .muted)
            x += Columns.elapsed + 1 + (columns.bar > 0 ? columns.bar + 1 : 0)
            put(state.text, columns.state, state.style)
        }
        if columns.next > 0 { put(clock.next(of: told), columns.next, .muted) }
        let drift = clock.drift(of: told)
        surface.put(drift.text, x: surface.width - 1 - drift.text.cellWidth, y: y, style: drift.style)
    }

    /// How much of a slot has gone by; full when it is over time, empty where its length is not known.
    private func bar(_ running: LiveRoom.Running, _ width: Int) -> String {
        guard let remaining = running.remaining else { return String(repeating: "░", count: width) }
        let length = max(1, running.elapsed / 60 + max(0, remaining) / 60)
        let done = min(width, max(0, remaining <= 0 ? width : min(running.elapsed / 60, 100_000) * width / length))
        return String(repeating: "█", count: done) + String(repeating: "░", count: width - done)
    }

    /// What five minutes more would make of the number, and what the cut list would give back.
    private func drawOffers(y: Int, on surface: inout Surface) {
        let scene = clock.scene
        var offers: [String] = []
        if let running = clock.leading?.running, running.remaining != nil {
            let longer = clock.after(.change(slot: clock.plan.slots[running.slot].id, minutes: LiveClock.step))
            let room = clock.leading?.room ?? 0
            if let spare = longer.forecast.room(room).point?.spare {
                offers.append(scene.say(.longerCosts(key: scene.keymap.key(for: .lengthen), LiveClock.step, longer.words(forSpare: spare))))
            }
        }
        if let cut = cutOffer { offers.append(cut) }
        surface.put(offers.joined(by: "   "), x: 1, y: y, style: .muted, limit: surface.width - 2)
    }

    /// Where somebody is late: what the cut list gives back before the point for which they are.
    private var cutOffer: String? {
        guard let point = clock.late?.point?.slot, clock.plan.slots.contains(where: { $0.cut != nil }) else { return nil }
        guard let cut = clock.forecast.cut(in: clock.room), cut.helps else {
            return clock.scene.say(.nothingToCutBefore(clock.name(of: point)))
        }
        let key = clock.scene.keymap.key(for: .dropSession)
        return clock.scene.say(.cutGives(key: key, clock.name(of: cut.slot), clock.gain(of: cut)))
    }
}
