import Model
import TUI

extension TablePane {
    /// What is made of the view and the scene, so that a key makes only what it changes.
    struct Made: Sendable {
        /// What it was made of; nil before the first time.
        var version: Version?
        /// Every record of the list, in its own order.
        var own: [Int32] = []
        /// The same in the view's order.
        var ordered: [Int32] = []
        var filter = TableFilter()
        var rows: TableRows?
        var lines: [TableLine] = []
        /// The amounts of the columns that are added up.
        var figures: [TableFigures] = []
        var totals: TableTotals?
        /// Set while a frequency table is shown.
        var frequencies: FrequencyTable?
        var wishes: [TableLayout.Wish] = []
        /// The record under the cursor.
        var current: RecordName?
        /// The marked records of this collection in the table's order, where they are, and how many of them are shown.
        var marked: [RecordName] = []
        var markedPositions: Set<Int32> = []
        var markedShown = 0
        var markedTotals: TableTotals?
        // What is seen
        var layout = TableLayout([], width: 0)
        var footer = TableFooter()
        var height = 1
        var sight = Sight()
    }

    /// The lines within sight and what they say in the columns that are seen.
    struct Sight: Sendable {
        var lines: Range<Int> = 0..<0
        var columns: [Int] = []
        var cells: [[TableCell]] = []
    }

    /// What the rows are made of, in the order of the steps.
    struct Version: Sendable, Equatable {
        var generation: Int
        var names: [String]
        var language: String
        var topic: String
        var context: String
        /// Words such as “today” mean other days tomorrow.
        var day: Day
        var view: TableView
        var values: [TableKey]
        /// The field of the frequency table that is shown.
        var counted: FieldName?
        var folded: Set<TableKey>
        var marks: Int

        /// True where another list begins, or the same of another folder or language.
        func isAbout(_ other: Version) -> Bool {
            generation == other.generation && names == other.names && language == other.language && topic == other.topic
                && context == other.context && day == other.day
                && view.collection == other.view.collection
        }
    }

    private func version(in scene: Scene) -> Version {
        var values: [TableKey] = []
        for case .value(_, let key) in levels { values.append(key) }
        var counted: FieldName?
        if case .frequencies(let field, _) = levels.last { counted = field }
        return Version(
            generation: scene.generation, names: scene.names, language: scene.language.tag, topic: source.topic(in: scene),
            context: scene.context?.text ?? "", day: scene.today, view: view,
            values: values, counted: counted, folded: folded, marks: marks.changes)
    }

    mutating func refresh(in scene: Scene, size: Size) {
        self.size = size
        turn(to: source.collection(in: scene), about: source.topic(in: scene))
        let wanted = version(in: scene)
        if wanted != made.version { make(wanted, in: scene) }
        follow(scene.selection, in: scene)
        look(in: scene)
    }

    /// About another topic the list begins anew.
    private mutating func turn(to collection: RecordCollection, about topic: String) {
        guard let before = made.version, before.topic != topic || collection != self.collection else {
            self.collection = collection
            return
        }
        if collection != self.collection { (column, scroll) = (0, 1) }
        (self.collection, cursor, levels, chooser, folded, made.current) = (collection, ListCursor(), [], nil, [], nil)
        made.lines = []
    }

    /// Makes anew what depends on what has changed: records, order, filter, groups, folds, marks.
    private mutating func make(_ wanted: Version, in scene: Scene) {
        let before = made.version
        let anchor = anchor
        let wasAtTop = cursor.position == 0
        let isSame = before?.isAbout(wanted) ?? false
        if !isSame {
            made.own = source.positions(in: scene)
            made.filter = TableFilter()
        }
        let hasSameColumns = isSame && before?.view.columns == wanted.view.columns
        if !hasSameColumns || before?.view.order != wanted.view.order || before?.view.group != wanted.view.group { measure(in: scene) }
        if !hasSameColumns {
            made.figures = wanted.view.summed.map { field in
                let known = isSame ? made.figures.first { $0.field == field } : nil
                return known ?? TableFigures(field, of: collection, in: scene)
            }
            made.totals = nil
        }
        let isOrdered = isSame && before?.view.order == wanted.view.order
        if !isOrdered { made.ordered = TableRows.ordered(made.own, by: wanted.view, in: scene) }
        let isKept = isOrdered && before?.view.filter == wanted.view.filter && before?.values == wanted.values
        if !isKept || before?.view.group != wanted.view.group {
            made.rows = TableRows(wanted.view, kept: isKept ? made.rows?.positions ?? [] : kept(in: scene), in: scene)
        }
        if !isKept { made.totals = nil }
        let positions = made.rows?.positions ?? []
        if made.totals == nil { made.totals = TableTotals(made.figures, among: positions) }
        made.lines = lines()
        count(wanted.counted, isSame: isKept && before?.counted == wanted.counted && before?.view.columns == wanted.view.columns, in: scene)
        if !isKept || !hasSameColumns || before?.marks != wanted.marks { lookUpMarks(in: scene) }
        made.sight = Sight()
        made.version = wanted
        place(on: anchor, in: scene)
        if hasSameColumns, let before, before.view.order != wanted.view.order {
            show(wanted.view.order.first, wasAtTop: wasAtTop, in: scene)
        }
    }

    /// Brings the column that the rows are sorted by into sight. Who had not left the first row sees what comes first now.
    private mutating func show(_ order: TableView.Order?, wasAtTop: Bool, in scene: Scene) {
        guard let order, let column = view.columns.firstIndex(where: { $0.field == order.field }) else { return }
        self.column = column
        guard wasAtTop, view.group == nil else { return }
        cursor.home()
        nameCurrent(in: scene)
        isAtNewTop = true
    }

    /// The rows that pass the filter and have the values that were gone into.
    private mutating func kept(in scene: Scene) -> [Int32] {
        var kept = made.filter.kept(made.ordered, by: view, in: scene)
        for case .value(let field, let key) in levels {
            kept = kept.filter { scene.keys(of: field, in: collection, at: Int($0)).contains { key.covers($0) } }
        }
        return kept
    }

    private mutating func lookUpMarks(in scene: Scene) {
        var positions: Set<Int32> = []
        for name in marks.names where name.collection == collection {
            if let position = scene.workspace.position(of: name) { positions.insert(Int32(position)) }
        }
        made.markedPositions = positions
        let inOrder = positions.isEmpty ? [] : made.ordered.filter(positions.contains)
        made.marked = inOrder.map { scene.workspace.name(in: collection, at: Int($0)) }
        made.markedTotals = inOrder.isEmpty ? nil : TableTotals(made.figures, among: inOrder)
        made.markedShown = positions.isEmpty ? 0 : made.rows?.positions.count(where: positions.contains) ?? 0
    }
}
