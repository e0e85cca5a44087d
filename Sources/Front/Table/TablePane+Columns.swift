import Model
import TUI

/// The widths of the columns, and going from one to another.
extension TablePane {
    /// Of longer lists every so manieth row is measured.
    private static let mostMeasured = 400
    /// The most that the first column and another one take by themselves.
    private static let mostFirst = 60
    private static let mostOther = 80
    /// What a column is still shown with: dates and words tell something when they are cut, numbers do not.
    private static let leastWords = 14
    private static let leastDate = 14
    private static let leastNumber = 24
    /// What titles are left with before other columns give way, and what tells them apart, mostly.
    private static let leastFirst = 22
    private static let enoughFirst = 30

    /// Finds out how much room each column asks for.
    mutating func measure(in scene: Scene) {
        let step = made.own.count > Self.mostMeasured ? made.own.count / (Self.mostMeasured / 2) : 1
        let sample = stride(from: 0, to: made.own.count, by: step).map { made.own[$0] }
        made.wishes = view.columns.indices.map { index in
            let column = view.columns[index]
            if let width = column.width { return TableLayout.Wish(most: width, least: width) }
            let heading = heading(of: index, in: scene).cellWidth
            let most = max(heading, min(widest(column.field, among: sample, in: scene), index == 0 ? Self.mostFirst : Self.mostOther))
            let least = index == 0 ? Self.leastFirst : Self.least(column.field.kind)
            // Rows in groups stand below their headings.
            let indent = index == 0 && view.group != nil ? 2 : 0
            let enough = index == 0 ? Self.enoughFirst : column.field.kind == .date ? most : least
            return TableLayout.Wish(most: most + indent, least: max(heading, min(most, least)), enough: enough)
        }
    }

    private static func least(_ kind: FieldKind) -> Int {
        switch kind {
        case .number, .share, .count, .money: leastNumber
        case .date: leastDate
        case .text, .code, .word, .record: leastWords
        }
    }

    private func widest(_ field: FieldName, among positions: [Int32], in scene: Scene) -> Int {
        positions.reduce(0) { max($0, scene.cell(field, of: collection, at: Int($1)).text.cellWidth) }
    }

    /// A column's heading with its place among the keys to sort by.
    func heading(of column: Int, in scene: Scene) -> String {
        let field = view.columns[column].field
        let name = scene.heading(of: field, in: collection)
        guard let key = view.order.firstIndex(where: { $0.field == field }) else { return name }
        return name + " " + (view.order[key].isReversed ? "▼" : "▲") + (key > 0 ? "\(key + 1)" : "")
    }

    /// Goes to the column beside; false at the end.
    mutating func step(by step: Int) -> Bool {
        guard view.columns.indices.contains(column + step) else { return false }
        column += step
        return true
    }

    /// Scrolls by a column; the current one comes along where it would get out of sight.
    mutating func pan(by step: Int, in scene: Scene) -> Reaction {
        guard step > 0 ? made.layout.hasLater : made.layout.hasEarlier else { return .say(.label(.noMoreColumns)) }
        let scrolled = layout(scroll: made.layout.scroll + step, current: 0)
        let seen = scrolled.slots.map(\.column).filter { $0 > 0 }
        scroll = scrolled.scroll
        if column > 0 { column = max(seen.first ?? scroll, min(column, seen.last ?? scroll)) }
        return .done
    }

    /// Makes the current column as wide as the longest that stands in it, or as wide as it needs again.
    mutating func turnWidth(in scene: Scene) -> Reaction {
        if view.columns[column].width != nil {
            view.columns[column].width = nil
            return .done
        }
        let width = max(heading(of: column, in: scene).cellWidth, widest(field, among: made.own, in: scene))
        let before = made
        made.wishes[column] = TableLayout.Wish(most: width, least: width)
        if layout(scroll: scroll, current: column).slots == before.layout.slots {
            made = before
            return .say(.label(.alreadyWide))
        }
        view.columns[column].width = width
        return .done
    }
}
