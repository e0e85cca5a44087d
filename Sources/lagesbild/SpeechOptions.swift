import ArgumentParser
import Front
import Model
import Storage
import TUI

/// In which language a command answers, and what it takes for now.
struct SpeechOptions: ParsableArguments {
    @Option(
        name: .long, help: ArgumentHelp("The language of the answer: sv, fi or en; else the environment's, else sv.", valueName: "tag"),
        completion: .languages)
    var language: String?

    @Option(name: .long, help: ArgumentHelp("The language of names, where a record has several; else the answer's.", valueName: "tag"))
    var names: String?

    @Option(name: .long, help: ArgumentHelp("The day that is taken for today, at noon.", valueName: "yyyy-mm-dd"))
    var today: String?

    @Option(name: .long, help: ArgumentHelp("The time that is taken for now, by the workspace's clocks.", valueName: "yyyy-mm-ddThh:mm"))
    var now: String?

    mutating func validate() throws { try LookOptions.validate(language: language, today: today, now: now) }

    var look: Look { Look(language: language, names: names, today: today.flatMap { Day($0) }, now: now.flatMap { LocalTime($0) }) }

    /// What is to be seen of a folder.
    func scene(of folder: Folder) -> Scene {
        let settings = look.settings
        return Scene(folder.load(titlesIn: [settings.names]), settings, look.clock.now)
    }
}
