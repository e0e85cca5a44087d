import ArgumentParser
import Glibc
import Storage
import TUI

/// `lagesbild [FOLDER]`: the dashboard, or with `--print` one screen of it as text.
struct Open: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "open", abstract: "Open the dashboard (the default).")

    @Argument(help: ArgumentHelp("The workspace to open.", valueName: "folder"), completion: .directory)
    var path: String?

    @OptionGroup var workspace: WorkspaceOption
    @OptionGroup var options: LookOptions

    @OptionGroup var place: ShowOptions

    func run() throws {
        let folder = try WorkspaceOption.find(path ?? workspace.folder, options.look.chosenLanguage)
        let strokes = try options.strokes()
        try options.checkView(options.look.chosenLanguage)
        place.show(folder, options.look, keys: strokes, view: options.viewName)
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
