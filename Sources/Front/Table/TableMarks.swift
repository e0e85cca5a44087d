import Model

/// The records that are marked, by name: so they stay marked whatever is sorted, filtered or read anew.
struct TableMarks: Sendable {
    private(set) var names: Set<RecordName> = []
    /// Where a range begins.
    private(set) var last: RecordName?
    /// Counts the changes: who shows marks looks them up anew when it changes.
    private(set) var changes = 0

    /// Marks a record, or takes its mark away.
    mutating func toggle(_ name: RecordName) {
        if names.remove(name) == nil { names.insert(name) }
        last = name
        changes += 1
    }

    mutating func add(_ added: [RecordName]) {
        names.formUnion(added)
        last = added.last ?? last
        changes += 1
    }

    /// Marks what is not marked of these, and takes the marks of the others away.
    mutating func invert(_ shown: [RecordName]) {
        names.formSymmetricDifference(shown)
        changes += 1
    }

    /// Marks all of these, or none where all are marked.
    mutating func toggleAll(_ group: [RecordName]) {
        if group.allSatisfy(names.contains) { names.subtract(group) } else { names.formUnion(group) }
        last = group.last ?? last
        changes += 1
    }
}

extension TablePane {
    var marked: [RecordName] { made.marked }

    var subjects: [RecordName] { made.marked.isEmpty ? current.map { [$0] } ?? [] : made.marked }

    /// Marks the line under the cursor and goes on; at a heading all rows of the group.
    mutating func mark(in scene: Scene) {
        guard let line else { return }
        if let group, line.isHeading {
            marks.toggleAll(names(made.rows?.groups?.positions(of: group) ?? [], in: scene))
        } else {
            marks.toggle(scene.workspace.name(in: collection, at: Int(line.position)))
        }
        cursor.move(by: 1, count: made.lines.count)
    }

    /// Marks every row from the one that was marked last to this one.
    mutating func markRange(in scene: Scene) -> Reaction {
        guard let last = marks.last, last.collection == collection, let position = scene.workspace.position(of: last),
            let start = made.lines.firstIndex(where: { $0.position == Int32(position) })
        else { return .say(.label(.noMarkBefore)) }
        let range = min(start, cursor.position)...max(start, cursor.position)
        marks.add(names(made.lines[range].filter { !$0.isHeading }.map(\.position)[...], in: scene))
        return .done
    }

    mutating func invertMarks(in scene: Scene) { marks.invert(names(made.rows?.positions[...] ?? [], in: scene)) }

    private func names(_ positions: ArraySlice<Int32>, in scene: Scene) -> [RecordName] {
        positions.map { scene.workspace.name(in: collection, at: Int($0)) }
    }
}
