import ArgumentParser
import Exchange
import Front
import Glibc
import Model
import Storage
import TUI

/// `lagesbild find WORDS`: what the find box shows, the best first.
struct Find: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Find records and sessions by words of any kind.",
        discussion: """
            Words in any order and any language; 'exact ^start end$ !not a | b "a phrase" field:value. Put -- before words that begin with a \
            hyphen. Where nothing has the words as they stand, hits may have their letters with gaps or slips: standard error \
            says so. Exit status 1: nothing was found.
            """)

    @Argument(help: "What to look for.")
    var words: [String]

    @Option(name: .long, help: "Print no more than so many; else 20 for people to read, and all as JSON or ids.")
    var limit: Int?

    @Flag(name: .long, help: "Print JSON: one array, a hit a line.")
    var json = false

    @Flag(name: .long, help: "Print the names alone, collection/id.")
    var ids = false

    @OptionGroup var workspace: WorkspaceOption
    @OptionGroup var speech: SpeechOptions

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError("--limit is at least 1.") }
        if json && ids { throw ValidationError("Name one of --json, --ids.") }
    }

    private static let usual = 20

    func run() throws {
        var scene = speech.scene(of: try WorkspaceOption.find(workspace.folder, speech.look.chosenLanguage))
        let index = FindIndex(scene.workspace)
        scene.index = index
        let hits: [FoundTarget]
        let count: Int
        let manner: TextSearch.Manner
        switch FoundTarget.find(words.joined(by: " "), in: index, scene, most: limit ?? (json || ids ? index.count : Self.usual)) {
        case .failure(let fault):
            complain(scene.say(fault.phrase))
            throw ExitCode(EX_USAGE)
        case .success(let found): (hits, count, manner) = found
        }
        if json {
            Output.write(JSONValue.lines(hits.map { .found($0) }))
        } else if ids {
            Output.write(hits.map(\.name))
        } else {
            let columns = Columns(rights: [false, false, false], width: Output.width, keepsLast: true)
            Output.write(columns.lines(hits.map { [$0.title, $0.aside, $0.name] }))
        }
        // Letters with gaps or slips are a guess, which what reads the output should not take for an answer.
        if count > 0, manner != .substring { complain(scene.say(.found(count, manner, isWhole: true))) }
        if limit == nil, hits.count < count { complain(scene.say(.matches(hits.count, of: count))) }
        if hits.isEmpty { throw ExitCode(Status.failedCheck) }
    }
}
