import ArgumentParser
import Exchange
import Front
import Storage
import TUI

/// `lagesbild now`: what is on, what comes next and what has just passed.
struct Now: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say what is on now, what comes next and what has just passed.",
        discussion: "Times are by the workspace's clocks. Dates stay as imprecise as they are written.")

    @Argument(help: ArgumentHelp("The workspace.", valueName: "folder"), completion: .directory)
    var path: String?

    @OptionGroup var workspace: WorkspaceOption
    @OptionGroup var speech: SpeechOptions

    @Flag(name: .long, help: "Print one JSON object.")
    var json = false

    func run() throws {
        let folder = try WorkspaceOption.find(path ?? workspace.folder, speech.look.chosenLanguage)
        let scene = speech.scene(of: folder)
        let words = NowWords(in: scene)
        for line in json ? [JSONValue.glance(words.glance, in: scene).text] : words.lines { print(line) }
    }
}
