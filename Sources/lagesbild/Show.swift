import ArgumentParser
import Exchange
import Front
import Glibc
import Model
import Storage
import TUI

/// `lagesbild show COLLECTION/ID`: all that is known of a record.
struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print a record.",
        discussion: """
            The id alone will do where one collection has it. Exit status 64: there is no such record, or there are several; the nearest or \
            the candidates are named.
            """)

    @Argument(help: ArgumentHelp("The record, such as people/id.", valueName: "record"), completion: .records)
    var record: String

    @Flag(name: .long, help: "Print the record as the data folder has it.")
    var json = false

    @Flag(name: .long, help: "Print everything that names it or that it names.")
    var related = false

    @OptionGroup var workspace: WorkspaceOption
    @OptionGroup var speech: SpeechOptions

    func validate() throws { if json && related { throw ValidationError("Name one of --json, --related.") } }

    func run() throws {
        let scene = speech.scene(of: try WorkspaceOption.find(workspace.folder, speech.look.chosenLanguage))
        let target = try RecordArgument.find(record, in: scene)
        if json {
            Output.write([scene.workspace.source(of: target.record) ?? ""])
        } else {
            Output.write(scene.lines(of: target, isRelated: related, width: min(Output.width ?? Self.width, Self.width)), heads: 1)
        }
    }

    /// Lines longer than this are hard to read, and too long for a mail.
    private static let width = 100
}
