import ArgumentParser
import Glibc

/// The line that is typed most, `lagesbild` with at most a folder, is understood here: to read its options by reflection would take
/// ArgumentParser as long as the folder takes to load.
@main
enum Program {
    static func main() {
        var path: String?
        if CommandLine.argc == 2, let argument = unsafe CommandLine.unsafeArgv[1] { path = unsafe String(cString: argument) }
        // A subcommand has no slash in its name, so that a path with one is a folder.
        guard CommandLine.argc <= 2, path?.contains("/") != false, path?.hasPrefix("-") != true else { return Lagesbild.main() }
        do {
            let look = Look()
            let folder = try WorkspaceOption.find(path, look.chosenLanguage)
            Dashboard(folder: folder, look: look, keys: [], theme: nil).run()
        } catch {
            Lagesbild.exit(withError: error)
        }
    }

    /// Leaves at once: to take a hundred thousand records apart one by one would keep the shell waiting.
    static func leave(_ status: Int32) -> Never {
        fflush(nil)
        _exit(status)
    }
}

/// The command line: `lagesbild [FOLDER]` opens the dashboard, subcommands work without a terminal.
struct Lagesbild: ParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "lagesbild",
        abstract: "Where each area stands: a dashboard for regional networks, in the terminal and offline.",
        usage: """
            lagesbild [<folder>] [--print <width x height>] [--keys <keys>] … (lagesbild help open)
            lagesbild find <words> [--json | --ids]
            lagesbild list <collection> [<filter>] [--columns <fields>] [--sort <fields>] [--json | --csv | --markdown | --ids]
            lagesbild show <collection/id> [--json | --related]
            lagesbild count <collection> [<filter>] --by <field> [--json | --csv]
            lagesbild doubles [--json]
            lagesbild now [<folder>] [--json]
            lagesbild agenda <forum> [--folder <dir>] [--json]
            lagesbild check [<folder>] [--json]
            lagesbild check --format json|edtf|geojson [--lines] <file>
            lagesbild export --format svg --view regions [--keys <keys>] … <file> (lagesbild help export)
            lagesbild generate [--seed <number>] [--today <yyyy-mm-dd>] … <folder> (lagesbild help generate)
            lagesbild completions bash|zsh|fish
            lagesbild demo [--today <yyyy-mm-dd>] … (lagesbild help demo)
            """,
        discussion: """
            A folder is a workspace when it has a workspace.json. It is the one named, else --folder, else LAGESBILD_FOLDER, else the \
            nearest parent of the current folder that is one.
            """,
        version: version,
        subcommands: [
            Open.self, Find.self, List.self, Show.self, Count.self, Doubles.self, Now.self, Agenda.self, Check.self, Export.self,
            Generate.self,
            Demo.self,
            Completions.self,
        ],
        defaultSubcommand: Open.self)
}

/// Exit statuses of sysexits.h that this program uses, apart from 0 and 64.
enum Status {
    static let failedCheck: Int32 = 1
    static let noInput: Int32 = 66
    static let unavailable: Int32 = 69
    static let cannotCreate: Int32 = 73
}
