import Model
import TUI

/// The rows on the screen: groups with their headings, and the cursor on its record.
extension TablePane {
    /// The lines of the rows: without groups the rows, else each group's heading and, where it is unfolded, its rows.
    func lines() -> [TableLine] {
        guard let rows = made.rows else { return [] }
        guard let groups = rows.groups else { return rows.positions.map { TableLine(position: $0) } }
        var lines: [TableLine] = []
        for (number, group) in groups.groups.enumerated() {
            lines.append(TableLine(position: -1, group: Int32(number)))
            if folded.contains(group.key) { continue }
            for position in groups.positions(of: group) { lines.append(TableLine(position: position, group: Int32(number))) }
        }
        return lines
    }

    /// What the cursor stays on: a record in its group, or a group's heading.
    struct Anchor {
        let record: RecordName?
        let group: TableKey?
    }

    var anchor: Anchor { Anchor(record: made.current, group: group?.key) }

    /// Puts the cursor on what it stood on: the record in its group, else in any group, else the group's heading.
    mutating func place(on anchor: Anchor, in scene: Scene) {
        let groups = made.rows?.groups?.groups
        let number = anchor.group.flatMap { key in groups?.firstIndex { $0.key == key } }.map(Int32.init)
        let record = anchor.record.flatMap { $0.collection == collection ? scene.workspace.position(of: $0) : nil }.map(Int32.init)
        var found: Int?
        if let record {
            found =
                made.lines.firstIndex { $0.position == record && $0.group == number ?? $0.group }
                ?? made.lines.firstIndex { $0.position == record }
        }
        if found == nil, let number, record == nil || folded.contains(anchor.group ?? .missing) {
            found = made.lines.firstIndex { $0.group == number && $0.isHeading }
        }
        if let found { cursor.position = found }
        cursor.position = max(0, min(cursor.position, made.lines.count - 1))
        nameCurrent(in: scene)
    }

    func nameCurrent(_ line: TableLine?, in scene: Scene) -> RecordName? {
        guard let line, !line.isHeading else { return nil }
        return scene.workspace.name(in: collection, at: Int(line.position))
    }

    mutating func nameCurrent(in scene: Scene) { made.current = nameCurrent(line, in: scene) }

    /// Moves to the record that another pane has chosen.
    mutating func follow(_ selection: Selection, in scene: Scene) {
        nameCurrent(in: scene)
        if isAtNewTop {
            isAtNewTop = false
            return
        }
        // On a heading nothing is chosen, unless another pane has done so since.
        guard
            let chosen = made.current == nil
                ? selection.target.flatMap({ $0.record.collection == collection ? $0.record.id : nil }) : selection[collection],
            chosen != made.current?.id, let position = scene.workspace.position(of: RecordName(collection, chosen)).map(Int32.init)
        else { return }
        let groups = made.rows?.groups
        func isFoldedAway(_ line: TableLine) -> Bool {
            guard line.isHeading, let groups else { return false }
            return groups.positions(of: groups.groups[Int(line.group)]).contains(position)
        }
        guard
            let line = made.lines.firstIndex(where: { $0.position == position })
                ?? (source.isBesideMap ? made.lines.firstIndex(where: isFoldedAway) : nil)
        else { return }
        cursor.position = line
        nameCurrent(in: scene)
    }

    /// Groups by the current column, or by none where that is what it is grouped by, and on the names.
    mutating func turnGroups() -> Reaction {
        // By name there were as many groups as rows.
        if field == .name, view.group == nil { return .say(.label(.everyRowDiffers)) }
        view.group = view.group == field || field == .name ? nil : field
        folded = []
        return .done
    }

    /// Folds or unfolds the group of the line under the cursor; nil turns it.
    mutating func fold(_ wanted: Bool?) -> Reaction {
        guard let group else { return .say(.label(.nothingToFold)) }
        if wanted ?? !folded.contains(group.key) { folded.insert(group.key) } else { folded.remove(group.key) }
        return .done
    }

    /// Folds all groups, or unfolds them where none is open.
    mutating func foldAll() -> Reaction {
        guard let groups = made.rows?.groups?.groups else { return .say(.label(.nothingToFold)) }
        folded = groups.allSatisfy { folded.contains($0.key) } ? [] : Set(groups.map(\.key))
        return .done
    }
}
