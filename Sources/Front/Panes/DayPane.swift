import Model
import TUI

/// A forum's day: time downwards, its rooms side by side; or one's own day, or everything as plain text.
struct DayPane: Pane {
    /// The days of all forums, in the order of time.
    private(set) var days: [ForumDay] = []
    /// The day that is shown; nil where no forum has an agenda.
    var day: ForumDay?
    /// What it is drawn from; nil until it is seen.
    private(set) var sheet: DaySheet?
    private(set) var layout: DayLayout?
    /// The rows of the live clock's strip, below the head.
    private(set) var stripRows = 0
    var form = DayForm.grid
    /// The scale that was asked for; nil for one at which sessions can be read.
    var scale: DayLayout.Scale?
    /// The slot under the cursor; nil on the head of the day.
    var cursor: Int?
    /// The column that the cursor is in, also where it stands on something across all of them.
    var column = 0
    /// The first row of the grid that is seen.
    var top = 0
    var columns = DayColumns(1, margin: 0, width: 80)
    var text = DayText()
    private(set) var size = Size(width: 1, height: 1)
    private var version = Version()
    /// The live clock as it was last looked at, of the sheet that is shown.
    private(set) var clock: LiveClock?
    var filter = "" {
        didSet { if filter != oldValue { found = nil } }
    }
    /// The texts that the search looks through, and what it found.
    var index: FoldedTexts?
    var found: [Int]?

    /// What the sheet was made of.
    private struct Version: Equatable {
        var generation = -1
        var day: ForumDay?
        var names: [String] = []
        var chosen: String?
    }

    var keyContext: Keymap.Context? { .day }
    var shown: (rows: Int, of: Int) { (found?.count ?? 0, sheet?.plan.slots.count ?? 0) }
    /// The forum that is shown, its day's plan, and the slot under the cursor.
    var forum: Forum? { sheet?.forum }
    var plan: DayPlan? { sheet?.plan }
    var slot: DayPlan.Slot? { cursor.flatMap { plan?.slots[$0] } }
    /// The place of the day among all.
    var place: Int? { day.flatMap { days.firstIndex(of: $0) } }

    mutating func refresh(in scene: Scene, size: Size) {
        self.size = size
        if scene.generation != version.generation {
            days = scene.forumDays()
            keepDay(scene)
        }
        follow(scene)
        let wanted = Version(generation: scene.generation, day: day, names: scene.names, chosen: scene.selection[.forums])
        if wanted != version || sheet == nil { makeSheet(wanted, scene) }
        version = wanted
        clock = liveClock(in: scene)
        follow(clock: clock)
        guard let sheet else { return }
        makeLayout(sheet)
        search(sheet, scene)
        reveal(in: scene)
    }

    /// Finds the day again after the folder was read, else the nearest.
    private mutating func keepDay(_ scene: Scene) {
        if let day, days.contains(day) { return }
        let same = days.first { $0.forum == day?.forum && $0.day == day?.day } ?? days.first { $0.forum == day?.forum }
        day = same ?? scene.nearest(of: days).map { days[$0] }
    }

    /// Shows the forum that was chosen elsewhere, if it has an agenda.
    private mutating func follow(_ scene: Scene) {
        let chosen = scene.selection[.forums]
        if chosen != version.chosen, chosen != day?.forum, let next = firstDay(of: chosen, scene) { day = next }
    }

    /// The day of a forum to begin with: today's, else its first.
    private func firstDay(of forum: String?, _ scene: Scene) -> ForumDay? {
        let own = forum.map { scene.days(of: ID($0)) } ?? []
        return own.first { $0.day == scene.today } ?? own.first
    }

    private mutating func makeSheet(_ wanted: Version, _ scene: Scene) {
        let kept = wanted.day?.forum == version.day?.forum ? cursor.flatMap { sheet?.plan.slots[$0].id } : nil
        let wasOnHead = wanted.day == version.day && sheet != nil && cursor == nil
        if wanted.day != version.day { (top, column, scale, text) = (0, 0, nil, DayText()) }
        sheet = wanted.day.flatMap { DaySheet($0, in: scene) }
        (layout, index, found, clock) = (nil, nil, nil, nil)
        guard let sheet else {
            cursor = nil
            return
        }
        cursor = kept.flatMap { id in sheet.plan.slots.firstIndex { $0.id == id } }
        guard cursor == nil, !wasOnHead else { return }
        makeLayout(sheet)
        cursor = layout?.order.first
        if sheet.plan.day == scene.today { goToNow(in: scene) }
    }

    /// Once the day has begun its boxes stand where they really are, or are expected.
    private mutating func follow(clock: LiveClock?) {
        stripRows = clock.map { LiveStrip($0, in: size).height } ?? 0
        guard let clock, let sheet else { return }
        let planned = sheet.plan.slots.map { DaySheet.Times(start: $0.start, end: $0.end) }
        var times = planned
        if clock.day.hasBegun {
            // What was passed over or dropped stays where it was planned.
            times = zip(clock.forecast.times, planned).map { $0.start == nil ? $1 : DaySheet.Times(start: $0.start, end: $0.end) }
        }
        self.sheet?.dropped = Set(clock.day.notes.indices.filter { clock.day.notes[$0].isDropped })
        guard times != sheet.times else { return }
        self.sheet?.times = times
        layout = nil
    }

    /// Takes a layout that was made for the same sheet.
    mutating func lay(_ made: DayLayout) { layout = made }

    /// True if the day is that of which the sheet was made.
    func isMade(of day: ForumDay) -> Bool { version.day == day }

    private mutating func makeLayout(_ sheet: DaySheet) {
        let wanted = scale ?? readableScale(sheet)
        if layout?.scale != wanted { layout = DayLayout(sheet, scale: wanted) }
        guard let layout else { return }
        column = min(column, max(0, layout.columns.count - 1))
        var columns = DayColumns(layout.columns.count, margin: DayGrid.margin(sheet, width: size.width), width: size.width)
        columns.first = self.columns.first
        self.columns = columns
    }

    /// Makes the cursor visible: its row, its column, its entry.
    private mutating func reveal(in scene: Scene) {
        guard let sheet, let layout else { return }
        if let cursor, let own = layout.columnOfSlot[cursor] { column = own }
        columns.reveal(column)
        let height = gridHeight
        if let cursor {
            let rows = layout.box(of: cursor).rows
            if rows.upperBound > top + height { top = min(rows.lowerBound, rows.upperBound - height) }
            if rows.lowerBound < top { top = rows.lowerBound }
        } else {
            top = 0
        }
        top = max(0, min(top, layout.rows - height))
        guard form != .grid else { return }
        let words = DayWords(sheet: sheet, scene: scene)
        let mine = form == .mine ? words.mine(layout.order) : layout.order
        text.list([nil] + mine)
        let place = text.place(of: cursor, rank: layout.rank)
        if form == .mine, place > 0 || cursor != nil { cursor = text.entries[place] }
        let entries = text.entries
        let (width, form) = (size.width - 2, form)
        text.reveal(place, height: size.height - textTop(sheet)) { entry in
            if form == .list { return words.paragraph(entries[entry], number: entry, width: width) }
            guard let slot = entries[entry] else { return words.hint(entries.count - 1, width: width) }
            let near = entries[max(1, entry - Self.nearby)..<min(entries.count, entry + Self.nearby + 1)]
            return words.lines(slot, after: entry > 1 ? entries[entry - 1] : nil, among: near, number: entry, width: width)
        }
    }

    /// So many entries before and after one are looked at for clashes.
    private static let nearby = 24

    /// The rows of the day's head; where the rooms' line needs room what was changed in the agenda gives way to it.
    func headRows(_ sheet: DaySheet) -> Int {
        let rows = DayHead.rows(sheet, height: size.height)
        return stripRows > 1 && size.height < Self.roomyHeight ? min(1, rows) : rows
    }

    private static let roomyHeight = 24

    /// The rows above the text: the plain list says itself what day it is.
    func textTop(_ sheet: DaySheet) -> Int { stripRows + (form == .list ? 0 : headRows(sheet)) }

    /// The rows of the grid below the head and the names of the rooms.
    var gridHeight: Int {
        guard let sheet, let layout else { return 1 }
        let height = size.height - stripRows - headRows(sheet)
        return max(1, height - DayGrid.headRows(layout, height: height))
    }

    /// The cursor's entry in the forms that are text.
    var entry: Int { layout.map { text.place(of: cursor, rank: $0.rank) } ?? 0 }
}
