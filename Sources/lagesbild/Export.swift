import ArgumentParser
import Exchange
import Front
import Glibc
import Model
import Storage
import TUI

/// `lagesbild export`: what a screen shows as a file for others, such as a map for a report.
struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write what a screen shows as a file.",
        discussion: """
            --keys lead to the layer, programme and part of the map that are wanted, as on the screen: --keys "2 > V". \
            Exit status 66: there is nothing to show. 73: the file cannot be written.
            """)

    /// The formats of a file.
    enum Format: String, ExpressibleByArgument, CaseIterable { case svg }

    /// The screens that can be written.
    enum View: String, ExpressibleByArgument, CaseIterable { case regions }

    @Argument(help: ArgumentHelp("The file to write (- for standard output).", valueName: "file"), completion: .file())
    var path: String

    @Option(name: .long, help: "The file's format.")
    var format: Format

    @Option(name: .long, help: "The screen.")
    var view: View

    @Option(name: .long, help: ArgumentHelp("The picture's size in pixels.", valueName: "width x height"))
    var size = PixelSize(Size(width: 1000, height: 1200))

    @Option(
        name: .long, help: ArgumentHelp("A theme by its name or its file; else lagesbild-light.", valueName: "theme"), completion: .themes)
    var theme: String?

    @OptionGroup var workspace: WorkspaceOption
    @OptionGroup var options: LookOptions

    func validate() throws {
        if options.viewName != nil { throw ValidationError("--view-name is for the dashboard; --keys lead to what is exported.") }
        if options.ascii { throw ValidationError("--ascii is for the terminal; a file has all letters.") }
    }

    func run() throws {
        let look = options.look
        let speaker = look.chosenLanguage
        let strokes = try options.strokes()
        let folder = try WorkspaceOption.find(workspace.folder, speaker)
        let colours = try chosenTheme(speaker)
        var state = State(settings: look.settings, size: Self.screen, clock: look.clock.now)
        let loaded = folder.load(titlesIn: [look.settings.names])
        _ = state.update(.loaded(loaded))
        _ = state.update(.mapped(folder.loadMaps(of: loaded)))
        for key in strokes { _ = state.update(.input(key)) }
        guard let figure = state.mapFigure else {
            complain(speaker.say(.noMaps))
            throw ExitCode(Status.noInput)
        }
        let bytes = Array(SVGMap(figure, theme: colours, size: size.size).text.utf8)
        let written = path == "-" ? WholeFile.write(bytes, to: STDOUT_FILENO) : WholeFile.write(bytes, to: path)
        guard case .failure(let error) = written else { return }
        complain(speaker.say(.cannotBeWritten(path, reason: error.reason)))
        throw ExitCode(Status.cannotCreate)
    }

    /// A screen that has room for the map, so that keys mean what they do there.
    private static let screen = Size(width: 140, height: 45)

    /// The theme; one that was asked for and is not there is an error, for a report has to look as it was meant.
    private func chosenTheme(_ speaker: any Language) throws -> Theme {
        let (colours, complaint) = Themes.choose(theme ?? Themes.light)
        guard let complaint else { return colours }
        complain(speaker.say(.noTheme(complaint)))
        if theme != nil { throw ExitCode(Status.noInput) }
        return colours
    }
}

/// A picture's size as it is written for `--size`: 1200x900.
struct PixelSize: ExpressibleByArgument {
    let size: Size

    init(_ size: Size) { self.size = size }

    init?(argument: String) {
        let parts = argument.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let width = parts[0], let height = parts[1], (100...10_000).contains(width),
            (100...10_000).contains(height),
            width <= height * 4, height <= width * 4
        else { return nil }
        size = Size(width: width, height: height)
    }

    var defaultValueDescription: String { "\(size.width)x\(size.height)" }
}
