import Front
import Glibc
import Model
import Storage
import TUI

/// A screen as text on standard output: what the keys lead to, without a terminal.
struct Printout {
    let folder: Folder
    let look: Look
    let size: Size
    let keys: [Input]
    let showsStyle: Bool
    /// The saved view to begin with.
    var view: String?

    func run() {
        var settings = look.settings
        settings.themes = Themes.names
        settings.folder = KeptFiles.name(of: folder)
        var state = State(settings: settings, size: size, clock: look.clock.now)
        for event in KeptFiles.read(settings.language).events { _ = state.update(event) }
        let workspace = folder.load(titlesIn: [settings.names])
        _ = state.update(.loaded(workspace))
        _ = state.update(.paired(workspace.doubles()))
        _ = state.update(.indexed(FindIndex(workspace)))
        _ = state.update(.mapped(folder.loadMaps(of: workspace)))
        if let view { _ = state.showView(view) }
        for key in keys { _ = state.update(.input(key)) }
        while state.isBusy { _ = state.update(.proceed) }
        let surface = look.isPlain ? state.draw().plain() : state.draw()
        for row in surface.rows() { Swift.print(row) }
        if showsStyle {
            Swift.print("---")
            for row in surface.styleRuns() { Swift.print(row) }
        }
    }
}
