import ArgumentParser
import Storage
import TUI

/// Where a workspace is shown: in the terminal with a theme, or one screen of it as text.
struct ShowOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("Print the screen of this size and leave.", valueName: "width x height"))
    var print: PrintSize?

    @Flag(name: .long, help: "With --print: the styles of each row after the text.")
    var style = false

    @Option(
        name: .long, help: ArgumentHelp("A theme by its name or its file: lagesbild-dark, lagesbild-light.", valueName: "theme"),
        completion: .themes)
    var theme: String?

    mutating func validate() throws {
        if print != nil, theme != nil { throw ValidationError("--theme is for the terminal; a printed screen has no colours.") }
        if print == nil, style { throw ValidationError("--style goes with --print.") }
    }

    func show(_ folder: Folder, _ look: Look, keys: [Input], view: String?) {
        if let print {
            Printout(folder: folder, look: look, size: print.size, keys: keys, showsStyle: style, view: view).run()
        } else {
            Dashboard(folder: folder, look: look, keys: keys, theme: theme, view: view).run()
        }
    }
}
