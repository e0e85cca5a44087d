import ArgumentParser
import Front
import Glibc
import Model
import SampleData
import Storage

/// `lagesbild demo`: the dashboard on an invented workspace around today.
struct Demo: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Open the dashboard on an openly invented workspace, made for today.",
        discussion: """
            The workspace lies in lagesbild/demo below XDG_CACHE_HOME, else ~/.cache. It is made anew on every other day; a folder \
            in which files were changed by then is kept beside it, with the day in its name. Exit status 73: it cannot be written, or is a link.
            """)

    @OptionGroup var options: LookOptions

    @OptionGroup var place: ShowOptions

    func run() throws {
        let look = options.look
        let strokes = try options.strokes()
        try options.checkView(look.chosenLanguage)
        guard let path = Self.path else {
            complain(look.chosenLanguage.say(.cannotBeWritten("~/.cache/lagesbild/demo", reason: unsafe String(cString: strerror(ENOENT)))))
            throw ExitCode(Status.cannotCreate)
        }
        let workspace = SampleWorkspace(seed: 1, today: look.clock.now.day)
        let folder = SampleFolder(path: path)
        try folder.refuseLink(look.chosenLanguage)
        if !folder.holds(workspace) { try folder.write(workspace, settingAside: look.clock.now.day, look.chosenLanguage) }
        place.show(Folder(path), look, keys: strokes, view: options.viewName)
    }

    /// Where the workspace lies; nil where nobody says where such things lie. A relative path there is none (XDG Base Directory).
    private static var path: String? {
        if let cache = environment("XDG_CACHE_HOME"), cache.hasPrefix("/") { return "\(cache)/lagesbild/demo" }
        return environment("HOME").map { "\($0)/.cache/lagesbild/demo" }
    }
}
