import Front
import Glibc
import Model
import TUI

/// Tables of projects: sorting by each kind of column, groups, filters, frequencies, and the memory that they take beside the file's size.
enum Tables {
    static func run() {
        for count in [20_000, 100_000] { table(count) }
    }

    private static func table(_ count: Int) {
        let before = residentBytes
        var generator = Generator(seed: 4)
        let files = generator.files(projects: count)
        let size = files.projects.count
        var builder = WorkspaceBuilder()
        builder.add(path: "rest.json", bytes: Bytes(files.rest))
        builder.add(path: "projects.json", bytes: Bytes(files.projects))
        let workspace = builder.finish(titlesIn: ["sv"])
        heading("A table of \(count) projects")
        let clock = Clock.told(LocalTime(day: Day(number: 20_000), hour: 12, minute: 0))
        var scene = Scene(workspace, State.Settings(language: Swedish()), clock)
        // The one that is measured is kept: what another would leave behind is no memory of the program's.
        row("the words folded, once", Measure(runs: 1) { scene.index = FindIndex(workspace) })
        memory("memory, read and folded", since: before, size)
        rows(scene)
        keys(workspace, clock)
        memory("memory, with what all this left behind", since: before, size)
    }

    private static func memory(_ title: String, since before: Int, _ size: Int) {
        print(title.padding(44) + "\(Double(residentBytes - before) / Double(size))".prefix(4) + " times the file's \(size) bytes")
    }

    /// The values alone, without a pane.
    private static func rows(_ scene: Scene) {
        let positions = scene.workspace.positionsByTitle(.projects, in: scene.names)
        let fields: [(name: String, field: FieldName)] = [
            ("sorted by text", .name), ("sorted by few texts", .status), ("sorted by money", .budget), ("sorted by date", .period),
            ("sorted by reference", .lead), ("sorted by code", .id),
        ]
        for (name, field) in fields {
            var view = TableView.standard(for: .projects)
            view.sort(by: field, isReversed: false)
            row(name, Measure(runs: 5) { TableRows(view, among: positions, in: scene) })
        }
        for (name, field) in [("grouped by reference", FieldName.region), ("grouped by year", .period), ("grouped by text", .name)] {
            row(name, Measure(runs: 3) { TableGroups(field, among: positions, of: .projects, in: scene) })
        }
        row("totals", Measure(runs: 3) { TableTotals([.budget], among: positions, of: .projects, in: scene) })
        row(
            "frequencies with sums",
            Measure(runs: 3) { FrequencyTable(.lead, summing: .budget, among: positions, of: .projects, in: scene) })
        for typed in ["energi", "lead:5", "budget>500000", "period<2020"] {
            var view = TableView.standard(for: .projects)
            view.filter = typed
            let rows = TableRows(view, among: positions, in: scene).positions.count
            row("filter “\(typed)”", Measure(runs: 3) { TableRows(view, among: positions, in: scene) }, "\(rows) of \(positions.count)")
        }
    }

    /// Keys with their pictures on the screen.
    private static func keys(_ workspace: Workspace, _ clock: Clock) {
        var state = State(settings: State.Settings(language: Swedish()), size: Size(width: 160, height: 48), clock: clock)
        _ = state.update(.loaded(workspace))
        _ = state.update(.indexed(FindIndex(workspace)))
        key("5 (opened), and drawn", ["5"], 1, &state)
        key("down (j), and drawn", ["j"], 30, &state)
        key("the column beside (l h), and drawn", ["l", "h"], 30, &state)
        key("sorted (o) by each column, and drawn", ["l", "o"], 14, &state)
        key("marked and inverted (Space * *), and drawn", ["Space", "*", "*"], 6, &state)
        for name: Key in ["Home", "h", "h", "h", "h", "h"] { _ = state.update(.input(.key(name))) }
        key("grouped and not (V), and drawn", ["V"], 6, &state)
        key("frequencies and back (F Esc), and drawn", ["F", "Esc"], 6, &state)
        key("typed in a filter, and drawn", ["/", "e", "n", "e", "r", "g", "i"], 7, &state)
    }

    private static func key(_ name: String, _ keys: [Key], _ runs: Int, _ state: inout State) {
        var run = 0
        let measure = Measure(runs: runs) {
            _ = state.update(.input(.key(keys[run % keys.count])))
            run += 1
            return state.draw()
        }
        row(name, measure)
    }

    /// What of the program lies in memory now, as Linux counts it.
    private static var residentBytes: Int {
        let file = fopen("/proc/self/statm", "r")
        guard let file = file else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 128)
        guard fgets(&line, Int32(line.count), file) != nil else { return 0 }
        let words = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self).split(separator: " ")
        return words.count > 1 ? (Int(words[1]) ?? 0) * sysconf(Int32(_SC_PAGESIZE)) : 0
    }
}

extension String {
    fileprivate func padding(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
