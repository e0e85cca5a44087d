import ArgumentParser
import Exchange
import Front
import Glibc
import Model
import Storage
import TUI

/// `lagesbild agenda FORUM`: a forum's days with their blocks and sessions in order.
struct Agenda: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print a forum's agenda.",
        discussion: "Exit status 64: no forum has the id; the nearest ids are named.")

    @Argument(help: ArgumentHelp("The forum's id, or forums/id.", valueName: "forum"), completion: .agendas)
    var id: String

    @OptionGroup var workspace: WorkspaceOption
    @OptionGroup var speech: SpeechOptions

    @Flag(name: .long, help: "Print one JSON object.")
    var json = false

    func run() throws {
        let language = speech.look.chosenLanguage
        let scene = speech.scene(of: try WorkspaceOption.find(workspace.folder, language))
        let prefix = RecordCollection.forums.rawValue + "/"
        let wanted = id.hasPrefix(prefix) ? String(id.dropFirst(prefix.count)) : id
        guard let forum = scene.workspace.find(ID<Forum>(wanted)) ?? scene.workspace.find(ID<Forum>(id)) else {
            let nearest = scene.workspace.nearestIDs(to: wanted, in: .forums, most: Self.mostNearest)
            complain(language.say(.unknownForum(id, nearest: nearest)))
            throw ExitCode(EX_USAGE)
        }
        for line in json ? [JSONValue.agenda(of: forum, in: scene).text] : AgendaWords(forum, in: scene).lines { print(line) }
    }

    private static let mostNearest = 3
}
