import ArgumentParser
import Front
import Model
import SampleData
import Storage

/// `lagesbild generate`: an openly invented workspace with something of everything.
struct Generate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write an openly invented workspace, to try the program or to see how it bears a large one.",
        discussion: """
            The same seed, day and sizes give the same files everywhere. The folder must be empty, not be there yet, or be a workspace made \
            by this command in which nothing has changed: that is replaced. Exit status 73: the folder holds something else, or cannot be written.
            """)

    @Argument(help: ArgumentHelp("The folder to write.", valueName: "folder"), completion: .directory)
    var path: String

    @Option(name: .long, help: ArgumentHelp("Another number, another workspace.", valueName: "number"))
    var seed: UInt64 = 1

    @Option(name: .long, help: ArgumentHelp("The day around which everything lies; else the local one.", valueName: "yyyy-mm-dd"))
    var today: SampleDay?

    @Option(name: .long, help: ArgumentHelp("How many projects there are.", valueName: "count"))
    var projects = SampleWorkspace.usualProjects

    @Option(name: .long, help: ArgumentHelp("Add a conference of two days with so many rooms.", valueName: "count"))
    var rooms: Int?

    @Option(name: .long, help: ArgumentHelp("With --rooms: how many sessions it has.", valueName: "count"))
    var sessions: Int?

    @Option(name: .long, help: ArgumentHelp("The language of the sentences: sv, fi or en.", valueName: "tag"), completion: .languages)
    var language: String?

    func validate() throws {
        try Self.check("--projects", projects, 0...SampleWorkspace.mostProjects)
        guard (rooms == nil) == (sessions == nil) else { throw ValidationError("--rooms and --sessions go together.") }
        if let rooms, let sessions {
            try Self.check("--rooms", rooms, 1...SampleWorkspace.mostRooms)
            try Self.check("--sessions", sessions, rooms...SampleWorkspace.mostSessions)
        }
        if let language, Languages.language(language) == nil { throw ValidationError("The language \(language) is none of sv, fi, en.") }
    }

    private static func check(_ option: String, _ value: Int, _ range: ClosedRange<Int>) throws {
        guard !range.contains(value) else { return }
        throw ValidationError("\(option) is \(value); it must be \(range.lowerBound) to \(range.upperBound).")
    }

    func run() throws {
        let workspace = SampleWorkspace(
            seed: seed, today: today?.day ?? MachineClock().now.day, projects: projects, rooms: rooms ?? 0, sessions: sessions ?? 0)
        try SampleFolder(path: Folder(path).path).write(workspace, Look(language: language).chosenLanguage)
    }
}
