import Model
import TUI

/// Everything that has a time, in lanes along one axis from decades to minutes.
struct TimelinePane: Pane {
    var form = TimelineForm.programmes
    var lanes = TimelineLanes.none
    var rows = TimelineRows.none
    var agendas = TimelineAgendas()
    var axis: TimeAxis?
    /// The programme whose lanes are open: the one chosen when the screen came to the front.
    var home: String?
    /// What was folded or unfolded by hand.
    var folds: [String: Bool] = [:]
    var cursor = ListCursor()
    /// What the cursor stands on; nil on a lane's title.
    var stop: TimelineStop?
    /// The moment that the cursor stands on: zooming keeps it where it is, and going up and down looks for what is near.
    var moment: Moment?
    var height = 1
    var left = 0
    var version = Version()
    var laid = Laid()
    var filter = ""
    /// The words of the items, made when one searches.
    var index: FoldedTexts?
    var sought = RecordFilter()
    /// The items that the filter finds, in the order of the lanes.
    var matches: [Int] = []
    /// What was looked for among the items last, and is none of them.
    var missed: Target?
    /// What was chosen here last: anything else was chosen on another screen.
    private var chosenHere: Target?
    /// An item to go to once the rows have been laid anew.
    var pending: Int?

    /// What the lanes were made of.
    struct Version: Equatable {
        var generation = -1
        var names: [String] = []
        var language = ""
        var form = TimelineForm.programmes
    }

    /// What the rows were laid for.
    struct Laid: Equatable {
        var tick = 0
        var folds: [String: Bool] = [:]
        var home: String?
        var height = 0
    }

    var shown: (rows: Int, of: Int) { (matches.count, lanes.items.count) }
    var isAsked: Bool { true }
    var fault: QueryFault? { sought.fault }

    /// The row under the cursor.
    var current: TimelineRows.Row? { rows.rows.indices.contains(cursor.position) ? rows.rows[cursor.position] : nil }

    mutating func refresh(in scene: Scene, size: Size) {
        height = max(1, size.height - TimelineDrawing.head)
        left = TimelineDrawing.titleWidth(size.width)
        let width = max(1, size.width - left - 1)
        let wanted = Version(generation: scene.generation, names: scene.names, language: scene.language.tag, form: form)
        let isNew = wanted != version
        if isNew { make(wanted, in: scene) }
        // What is searched for is searched for in a folder that was read anew as well.
        if index == nil, !filter.isEmpty { search(in: scene) }
        axis = axis.map { $0.fitting(width: width, zone: scene.zone) } ?? firstAxis(width, scene)
        lay(in: scene, isNew: isNew)
        if let pending { reveal(item: pending) } else { follow(scene.selection) }
        pending = nil
        cursor.reveal(height: height, count: rows.rows.count)
    }

    func commands(in scene: Scene) -> [Command] {
        guard current != nil else { return [] }
        return [.open, .zoomIn, .zoomOut, .nextTopic, .now, .fit, .nextForm, .related] + (filter.isEmpty ? [] : [.nextMatch]) + [.filter]
    }

    var target: Target? { stop?.target ?? current.flatMap { lanes.lanes[$0.lane].target } }

    func leads(to target: Target?, in scene: Scene) -> Bool { target == self.target }

    /// What was chosen last on another screen is chosen here too, where it has a time.
    mutating func adopt(_ selection: inout Selection, in scene: Scene) {
        home = scene.programme?.id
        // An area has many times, and none is its own.
        if let latest = selection.latest, latest != chosenHere, latest.record.collection != .regions, latest.record != target?.record,
            selection.target == nil,
            let item = item(of: latest)
        {
            reveal(item: item)
        }
        choose(&selection, in: scene)
    }

    /// Makes what is under the cursor what is chosen.
    mutating func choose(_ selection: inout Selection, in scene: Scene) {
        chosenHere = target ?? selection.latest
        if let target { selection.choose(target, in: scene.workspace) } else { selection.target = nil }
    }

    /// The line of now moves by columns: the program wakes as often as that, each minute or each hour.
    func clock(in scene: Scene) -> ClockHand? {
        guard let axis, axis.start <= scene.now, scene.now < axis.end, axis.column < 86_400 else { return nil }
        return axis.column < 3600 ? .minute : .hour
    }

    func name(of command: Command, in scene: Scene) -> String? {
        switch command {
        case .nextTopic: axis.map { scene.say(.zoom($0.zoom)) }
        case .nextForm: scene.say(form == .programmes ? .byRegion : .byProgramme)
        case .nextMatch: nil
        case .open where isOnFold: scene.say(.fold)
        default: nil
        }
    }

    /// True on a title that folds and unfolds.
    var isOnFold: Bool { stop == nil && current.map { $0.kind == .line(0) && lanes.hasLanes(below: $0.lane) } == true }

    func description(in scene: Scene) -> String {
        guard let stop else { return current.map { scene.title(of: lanes.lanes[$0.lane]) } ?? "" }
        let item = lanes.items[stop.item]
        if let slot = agendas.slot(stop) { return "\(scene.clock(slot.start, in: scene.zone)) \(scene.text(slot.name))" }
        return "\(scene.title(of: item)) · \(scene.when(item))"
    }

    func draw(on surface: inout Surface, in scene: Scene, isFocused: Bool) {
        guard let axis, !rows.rows.isEmpty else {
            for (y, text) in scene.say(.nothingDated).wrapped(to: max(4, surface.width - 2)).enumerated() {
                surface.put(text, x: 1, y: y + 1, style: .muted)
            }
            return
        }
        let drawing = TimelineDrawing(self, axis, in: scene)
        drawing.drawHead(on: &surface, form: form)
        for y in 0..<height {
            let place = y + TimelineDrawing.head
            let number = cursor.top + y
            guard rows.rows.indices.contains(number) else {
                drawing.track.draw(on: &surface, left: left, y: place)
                continue
            }
            let isCurrent = number == cursor.position
            drawing.draw(rows.rows[number], on: &surface, y: place, stop: isCurrent ? stop : nil)
            guard isCurrent else { continue }
            // The bars keep their colours; the title carries the selection.
            surface.restyle(Rect(x: 0, y: place, width: left > 0 ? left - 1 : surface.width, height: 1)) { $0.selected() }
            surface.put("▌", x: 0, y: place, style: Style(isFocused ? .focus : .muted).selected())
            let column = stop.flatMap { $0.span }.flatMap { drawing.bar.columns($0)?.lowerBound }
            if isFocused { surface.cursor = Point(x: column.map { left + $0 } ?? 0, y: place) }
        }
        ScrollMark(first: cursor.top, shown: height, of: rows.rows.count).draw(on: &surface, top: TimelineDrawing.head)
    }
}
