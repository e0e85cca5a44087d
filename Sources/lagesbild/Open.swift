import ArgumentParser
import Front
import Glibc
import Model
import Storage
import TUI

/// `lagesbild [FOLDER]`: the dashboard, or with `--print` one screen of it as text.
struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "open", abstract: "Open the dashboard (the default).")

    @Argument(help: ArgumentHelp("The workspace to open.", valueName: "folder"))
    var path: String?

    @OptionGroup var workspace: WorkspaceOption
    @OptionGroup var options: LookOptions

    @Option(name: .long, help: ArgumentHelp("Print the screen of this size and leave.", valueName: "width x height"))
    var print: PrintSize?

    @Flag(name: .long, help: "With --print: the styles of each row after the text.")
    var style = false

    @Option(name: .long, help: ArgumentHelp("A theme by its name or its file: lagesbild-dark, lagesbild-light.", valueName: "theme"))
    var theme: String?

    func validate() throws {
        if print != nil, theme != nil { throw ValidationError("--theme is for the terminal; a printed screen has no colours.") }
        if print == nil, style { throw ValidationError("--style goes with --print.") }
    }

    func run() throws {
        let folder = try WorkspaceOption.find(path ?? workspace.folder, options.look.chosenLanguage)
        let strokes = try options.strokes()
        if let print {
            Printout(folder: folder, look: options.look, size: print.size, keys: strokes, showsStyle: style).run()
        } else {
            Dashboard(folder: folder, look: options.look, keys: strokes, theme: theme).run()
        }
    }
}

/// A size as it is written for `--print`: 140x45.
struct PrintSize: ExpressibleByArgument {
    let size: Size

    init?(argument: String) {
        let parts = argument.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let width = parts[0], let height = parts[1], (1...1000).contains(width), (1...1000).contains(height) else {
            return nil
        }
        size = Size(width: width, height: height)
    }
}
