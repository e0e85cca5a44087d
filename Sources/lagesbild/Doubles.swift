import ArgumentParser
import Exchange
import Front
import Glibc
import Model
import Storage
import TUI

/// `lagesbild doubles`: records that may be one and the same.
struct Doubles: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List people and organisations that may be one and the same, the surest first.",
        discussion: """
            A spelling among a record's aliases settles that it is the same, an id in its distinctFrom that it is somebody else. Exit status \
            1: there are some.
            """)

    @OptionGroup var workspace: WorkspaceOption
    @OptionGroup var speech: SpeechOptions

    @Flag(name: .long, help: "Print JSON: one array, a pair a line.")
    var json = false

    func run() throws {
        let scene = speech.scene(of: try WorkspaceOption.find(workspace.folder, speech.look.chosenLanguage))
        let doubles = scene.workspace.doubles()
        if json {
            Output.write(JSONValue.lines(doubles.map { .double($0, in: scene) }))
        } else {
            for pair in doubles {
                let lines = ["\(pair.first)  \(pair.secondName)"] + pair.sentences(in: scene).map { "  " + $0 }
                Output.write(lines.map { $0.cut(to: .max) })
            }
        }
        if !doubles.isEmpty { throw ExitCode(Status.failedCheck) }
    }
}
