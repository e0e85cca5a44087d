import ArgumentParser
import Exchange
import Front
import Glibc
import Model
import Storage
import TUI

/// The records of a collection that a filter lets through, as `list` and `count` are told them.
struct AskedRecords: ParsableArguments {
    @Argument(
        help: ArgumentHelp("The collection, such as projects.", valueName: "collection"),
        completion: .collections)
    var named: String

    @Argument(help: "What the records are to be.")
    var filter: [String] = []

    @OptionGroup var workspace: WorkspaceOption
    @OptionGroup var speech: SpeechOptions

    var collection: RecordCollection {
        get throws { try CollectionArgument.find(named, speech.look.chosenLanguage) }
    }

    var scene: Scene {
        get throws { speech.scene(of: try WorkspaceOption.find(workspace.folder, speech.look.chosenLanguage)) }
    }

    /// The rows of a view that pass the filter. Says what is wrong with the filter and leaves with status 64.
    func rows(of view: TableView, in scene: Scene) throws -> [Int32] {
        var view = view
        view.filter = filter.joined(by: " ")
        if case .failure(let fault) = Query.parse(view.filter, on: view.collection, in: scene) {
            complain(scene.say(fault.phrase))
            throw ExitCode(EX_USAGE)
        }
        let all = scene.workspace.positionsByTitle(view.collection, in: scene.names)
        return TableRows(view, among: all, in: scene).positions
    }
}

/// `lagesbild list COLLECTION [FILTER]`: records as the program's tables list them.
struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the records of a collection.",
        discussion: """
            The filter is that of the program: words, field:value, due<2026-06, has:email, !not, a | b. Fields are named by their stable names \
            or in any of the languages; a hyphen before a field to sort by turns its order.
            """)

    @OptionGroup var asked: AskedRecords

    @Option(
        name: .long, help: ArgumentHelp("The fields to print, parted by commas; “all” for every one.", valueName: "fields"),
        completion: .fields)
    var columns: String?

    @Option(
        name: .long, parsing: .unconditional, help: ArgumentHelp("The fields to sort by, parted by commas.", valueName: "fields"),
        completion: .fields)
    var sort: String?

    @OptionGroup var output: OutputOptions

    func run() throws {
        let scene = try asked.scene
        let collection = try asked.collection
        var view = TableView.standard(for: collection)
        if let columns { view.columns = try FieldArgument.fields(columns, of: collection, in: scene).map { TableView.Column($0.field) } }
        if let sort {
            view.order = try FieldArgument.fields(sort, of: collection, in: scene).map {
                TableView.Order($0.field, isReversed: $0.isReversed)
            }
        }
        let rows = try asked.rows(of: view, in: scene)
        output.print(RecordSheet(view, positions: rows, in: scene))
    }
}

/// `lagesbild count COLLECTION --by FIELD`: how often the values of a field occur.
struct Count: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Count the records of a collection by a field.")

    @OptionGroup var asked: AskedRecords

    @Option(name: .long, help: ArgumentHelp("The field.", valueName: "field"), completion: .field)
    var by: String

    @Flag(name: .long, help: "Print JSON: one array, a value a line.")
    var json = false

    @Flag(name: .long, help: "Print comma-separated values.")
    var csv = false

    func validate() throws { if json && csv { throw ValidationError("Name one of --json, --csv.") } }

    func run() throws {
        let scene = try asked.scene
        let collection = try asked.collection
        let fields = try FieldArgument.fields(by, of: collection, in: scene)
        guard fields.count == 1 else { throw ValidationError("--by takes one field.") }
        let rows = try asked.rows(of: .standard(for: collection), in: scene)
        let counts = FrequencySheet(fields[0].field, among: rows, of: collection, in: scene)
        if json {
            Output.write(counts.json)
        } else if csv {
            Output.write(counts.csv, end: RecordSheet.lineEnd)
        } else {
            Output.write(counts.plain(width: Output.width), heads: 1)
        }
    }
}

/// Fields as they are named on the command line.
enum FieldArgument {
    /// The fields of a list parted by commas, each with whether a hyphen stands before it. Says what is wrong and leaves with status 64.
    static func fields(_ typed: String, of collection: RecordCollection, in scene: Scene) throws -> [(field: FieldName, isReversed: Bool)] {
        if typed == "all" { return Workspace.fields(of: collection).map { ($0, false) } }
        let parts = typed.split(separator: ",")
        guard !parts.isEmpty else { throw ValidationError("Name at least one field.") }
        return try parts.map { part in
            let isReversed = part.hasPrefix("-")
            let name = String(part.drop { $0 == "-" || $0 == " " })
            switch Query.field(named: name, of: collection) {
            case .success(let field): return (field, isReversed)
            case .failure(let fault):
                complain(scene.say(fault.phrase))
                throw ExitCode(EX_USAGE)
            }
        }
    }
}
