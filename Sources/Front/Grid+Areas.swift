import Model
import TUI

extension Grid {
    /// The matrix: rows are the programme's areas, columns its steps, the last column the promises that are still open.
    init(_ matrix: Matrix, in scene: Scene) {
        columns = matrix.programme.steps.map { Self.column($0, matrix, scene) }
        columns.append(Column(id: "", heading: scene.say(.openPromises)))
        rows = scene.byTitle(matrix.rows.filter { scene.isInContext($0.region.name) }) { $0.region }.map {
            Self.row($0, matrix.programme, scene)
        }
        summary = Self.summary(matrix, scene)
    }

    private static func column(_ step: ProgrammeStep, _ matrix: Matrix, _ scene: Scene) -> Column {
        var column = Column(id: step.id, heading: step.heading(in: scene))
        if let expected = scene.number(step.regionsExpected), step.regionsExpected?.exact != Double(matrix.rows.count) {
            let conflict = matrix.programme.hasConflict(about: step) ? " ≠" : ""
            column.note = scene.say(.expectedOf(expected, matrix.rows.count)) + conflict
            column.noteStyle = .warning
        } else {
            column.note = scene.short(step.period)
        }
        return column
    }

    private static func row(_ row: Matrix.Row, _ programme: Programme, _ scene: Scene) -> Row {
        let label = scene.title(row.region)
        let other = row.region.title.variants.map(\.string).first { $0 != label } ?? ""
        var cells = row.cells.map { cell($0, row.region, programme, scene) }
        let count = row.openPromises.count
        cells.append(
            Cell(
                word: count == 0 ? "–" : "\(count)", style: count == 0 ? .muted : .warning,
                choice: .matrix(
                    MatrixChoice(programme: programme.id, step: "", region: row.region.id), row.openPromises, none: .noOpenPromises(label)),
                isRight: true))
        return Row(id: row.region.id, label: label, aside: other, cells: cells)
    }

    private static func cell(_ cell: Matrix.Cell, _ region: Region, _ programme: Programme, _ scene: Scene) -> Cell {
        let base = scene.number(cell.respondents).map { scene.say(.respondentCount($0)) } ?? ""
        // The heading says the step's period; a cell says its date where that is another.
        let date = cell.date?.text == cell.step.period?.text ? "" : scene.short(cell.date)
        let extras = [cell.count(in: scene), base, date].filter { !$0.isEmpty }
        let choice = MatrixChoice(programme: programme.id, step: cell.step.id, region: region.id)
        return Cell(
            glyph: StateMark.glyph(cell.state), word: scene.say(.state(cell.state)), extras: extras, style: StateMark.style(cell.state),
            choice: .matrix(choice, cell.records, none: .nothingRecorded(cell.state)))
    }

    /// What is known and what is not: how many areas, forums without a day, steps that fewer areas take.
    private static func summary(_ matrix: Matrix, _ scene: Scene) -> [String] {
        var parts = [scene.say(.areaCount(matrix.rows.count))]
        for (index, step) in matrix.programme.steps.enumerated() {
            let forums = matrix.rows.flatMap { $0.cells[index].records }.compactMap { scene.workspace.find(ID<Forum>($0, in: .forums)) }
            if !forums.isEmpty {
                let withoutDay = forums.filter { $0.when?.hasKnownDays != true }.count
                parts.append(scene.say(.stepForums(step: step.heading(in: scene), count: forums.count, withoutDay: withoutDay)))
            }
            if let expected = scene.number(step.regionsExpected), step.regionsExpected?.exact != Double(matrix.rows.count) {
                let known = matrix.rows.filter { $0.cells[index].state != .unknown }.count
                parts.append(
                    scene.say(.expectedRegions(step: step.heading(in: scene), expected: expected, of: matrix.rows.count, known: known)))
            }
        }
        return parts
    }
}

extension ID {
    /// The id of a record of this type, or nil for the name of another's.
    init?(_ name: RecordName, in collection: RecordCollection) {
        guard name.collection == collection else { return nil }
        self.init(name.id)
    }
}

extension Matrix.Cell {
    /// How many of the expected records are held, or how many records there are where no number is expected; empty for one or none.
    func count(in scene: Scene) -> String {
        guard let first = records.first else { return "" }
        if let perRegion = step.perRegion { return perRegion > 1 ? scene.say(.heldOf(held, perRegion)) : "" }
        return records.count > 1 ? scene.say(.collectionCount(first.collection, records.count)) : ""
    }
}

extension ProgrammeStep {
    /// The step's name for a heading: the shorter one where it has one.
    func heading(in scene: Scene) -> String { scene.text(shortName.isEmpty ? name : shortName) }
}

extension Programme {
    /// True where sources disagree about a step.
    func hasConflict(about step: ProgrammeStep) -> Bool {
        basics.conflicts.contains { $0.concerns(step) }
    }
}

extension Conflict {
    /// True for a disagreement about a step: its field is a path through the step's id.
    func concerns(_ step: ProgrammeStep) -> Bool { field.split(separator: ".").contains { $0 == step.id } }
}
