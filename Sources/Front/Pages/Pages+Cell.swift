import Model
import TUI

extension Pages {
    /// A cell of the matrix: how far the area is in every step, then what is known of this one.
    static func cell(_ choice: MatrixChoice, in scene: Scene) -> Page {
        var page = PageBuilder(scene)
        guard let programme = scene.workspace.find(ID<Programme>(choice.programme)),
            let row = scene.workspace.matrix(of: programme).row(of: choice.region)
        else { return page.page }
        page.title(scene.title(row.region))
        for cell in row.cells {
            let mark = cell.step.id == choice.step ? Page.Span("▸ ", .accent) : Page.Span("  ")
            page.line([mark] + stepSpans(cell, among: row.cells, scene), hanging: 4)
        }
        page.line(regionLine(row.region, scene), .muted, indent: 2)
        if let cell = row.cells.first(where: { $0.step.id == choice.step }) {
            let conflicts = programme.basics.conflicts.filter { $0.concerns(cell.step) }
            details(of: cell, row.region, conflicts, &page)
        } else {
            promises(row, &page)
        }
        return page.page
    }

    /// A step with its state, date and count; the names of a region's steps are as wide as each other.
    static func stepSpans(_ cell: Matrix.Cell, among cells: [Matrix.Cell], _ scene: Scene) -> [Page.Span] {
        let width = cells.map { $0.step.heading(in: scene).cellWidth }.max() ?? 0
        // The step's own period stands with the step; a cell says its date where that is another.
        let date = cell.date?.text == cell.step.period?.text ? "" : scene.words(cell.date)
        let said = [scene.say(.state(cell.state)), date, cell.count(in: scene)].filter { !$0.isEmpty }.joined(by: " · ")
        return [
            Page.Span(StateMark.glyph(cell.state) + " ", StateMark.style(cell.state)),
            Page.Span(cell.step.heading(in: scene).padded(to: min(width, widestStep)) + "  "), Page.Span(said, .muted),
        ]
    }

    private static let widestStep = 24

    /// Marks the line at which the chosen step begins.
    static let chosenStep = "."

    private static func details(of cell: Matrix.Cell, _ region: Region, _ conflicts: [Conflict], _ page: inout PageBuilder) {
        let scene = page.scene
        page.gap()
        page.line(
            [Page.Span(scene.text(cell.step.name), .heading), Page.Span("  " + scene.words(cell.step.period), .muted)], anchor: chosenStep)
        page.line(stepSpans(cell, among: [cell], scene))
        for record in cell.records { page.entry(record, aside: scene.aside(of: record)) }
        if cell.records.isEmpty {
            let step = scene.text(cell.step.name)
            let area = scene.title(region)
            page.line(
                scene.say(
                    cell.entry == nil ? .noRecord(step: step, area: area, cell.state) : .ownEntry(step: step, area: area, cell.state)),
                .muted)
        }
        if let entry = cell.entry {
            page.paragraph(entry.note)
            for source in entry.sources {
                page.line([Page.Span("· ", .muted), Page.Span(scene.text(source.title), .muted)], indent: 2, hanging: 4)
            }
        }
        if let expected = scene.number(cell.step.regionsExpected) { page.line(scene.say(.expectedInStep(expected)), .warning) }
        page.conflicts(conflicts)
        page.paragraph(cell.step.summary)
        let surveys = cell.records.compactMap { ID<Survey>($0, in: .surveys) }.compactMap { scene.workspace.find($0) }
        for survey in surveys { results(of: survey, &page) }
    }

    /// The promises that are still to be kept in an area, or that there are none.
    private static func promises(_ row: Matrix.Row, _ page: inout PageBuilder) {
        let scene = page.scene
        page.gap()
        page.line([Page.Span(scene.say(.openPromises), .heading)], anchor: chosenStep)
        if row.openPromises.isEmpty { page.line(scene.say(.noOpenPromises(scene.title(row.region))), .muted) }
        for promise in row.openPromises { page.entry(promise, aside: scene.aside(of: promise)) }
    }
}
