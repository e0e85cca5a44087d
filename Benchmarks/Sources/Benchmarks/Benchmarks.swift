import Front
import Model
import TUI

/// `Benchmarks [PROJECTS]`: a hundred thousand unless told otherwise. `Benchmarks find` measures the search of names alone, `Benchmarks tables` tables.
@main
enum Benchmarks {
    static func main() {
        if CommandLine.arguments.dropFirst().first == "find" { return Finding.run() }
        if CommandLine.arguments.dropFirst().first == "tables" { return Tables.run() }
        let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 100_000
        var generator = Generator(seed: 1)
        let files = generator.files(projects: count)
        let projects = Bytes(files.projects)
        let rest = Bytes(files.rest)
        print("\(count) projects, \(projects.count) bytes")
        read(projects)
        let workspace = load(projects, rest)
        find(in: workspace)
        Finding.run()
        draw(workspace)
        Maps.run()
        Timelines.run()
        Tables.run()
    }

    private static func read(_ bytes: Bytes) {
        heading("Reading")
        let skipping = Measure(runs: 5) {
            var reader = JSONReader(bytes)
            return try? reader.skip()
        }
        row("every value checked and passed over", skipping, skipping.rate(bytes.count))
        let typed = Measure(runs: 5) {
            var builder = WorkspaceBuilder()
            builder.add(path: "projects.json", bytes: bytes)
            return builder
        }
        row("typed records", typed, typed.rate(bytes.count))
    }

    private static func workspace(_ projects: Bytes, _ rest: Bytes, titlesIn languages: [String]) -> Workspace {
        var builder = WorkspaceBuilder()
        builder.add(path: "rest.json", bytes: rest)
        builder.add(path: "projects.json", bytes: projects)
        return builder.finish(titlesIn: languages)
    }

    private static func load(_ projects: Bytes, _ rest: Bytes) -> Workspace {
        heading("Loading a workspace")
        row("records, references and problems", Measure(runs: 5) { workspace(projects, rest, titlesIn: []) })
        row("and the order of the titles", Measure(runs: 5) { workspace(projects, rest, titlesIn: ["sv"]) })
        return workspace(projects, rest, titlesIn: ["sv"])
    }

    private static func find(in workspace: Workspace) {
        heading("Finding")
        let titles = workspace.all(Project.self).map { $0.title.string(in: ["sv"]) }
        row("folding all titles", Measure(runs: 3) { FoldedTexts(titles) })
        let index = FoldedTexts(titles)
        for typed in ["hallbar", "hållbar", "energi norrvik 2019", "inget sådant"] {
            let query = TextQuery(typed)
            row(
                "filter “\(typed)”", Measure(runs: 5) { index.entries(matching: query) },
                "\(index.entries(matching: query).count) of \(titles.count)")
        }
        row("names by title", Measure(runs: 5) { workspace.namesByTitle(.projects, in: ["sv"]) })
    }

    private static func draw(_ workspace: Workspace) {
        for size in [Size(width: 160, height: 48), Size(width: 300, height: 100)] {
            heading("A screen of \(size.width)×\(size.height)")
            var state = State(settings: State.Settings(language: Swedish()), size: size, today: Day(number: 20_000))
            _ = state.update(.loaded(workspace))
            _ = state.update(.input(.key("2")))
            row("regions: drawn", Measure(runs: 50) { state.draw() })
            row("projects: opened", Measure(runs: 1) { state.update(.input(.key("5"))) })
            row("projects: drawn", Measure(runs: 50) { state.draw() })
            row("projects: down, and drawn", Measure(runs: 50) { (state.update(.input(.key("j"))), state.draw()) })
        }
    }
}
