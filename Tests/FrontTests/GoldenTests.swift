import Model
import TUI
import Testing

@testable import Front

/// Screens as text in Golden/: rows, a line `---`, the styles of each row. `make golden` writes them anew; read the diff before you commit it.
@Suite struct GoldenTests {
    /// A picture that is kept: what the keys lead to.
    struct Screen: Sendable, CustomTestStringConvertible {
        var name: String
        var keys: String
        var sizes = Driving.sizes
        var language: any Language = Swedish()
        var workspace = Driving.kompetens
        var isPlain = false
        /// The time that it is; nil for noon of the day that all share.
        var now: LocalTime?
        var testDescription: String { name }
    }

    private static let morning = LocalTime("2026-03-12T09:40")
    private static let wide = [Size(width: 80, height: 24), Size(width: 140, height: 45)]

    /// In the middle of the first parallel sessions of the invented day.
    private static let midday = LocalTime("2026-03-12T10:20")

    static let screens: [Screen] = [
        Screen(name: "overview", keys: ""),
        Screen(name: "overview-finnish", keys: "", language: Finnish()),
        Screen(name: "overview-english", keys: "", language: English()),
        Screen(name: "overview-ascii", keys: "", isPlain: true),
        Screen(name: "overview-turned", keys: "V j j l", sizes: wide),
        Screen(name: "overview-cell", keys: "j j l l", sizes: wide),
        Screen(name: "overview-programme", keys: "Tab Tab"),
        Screen(name: "overview-municipalities", keys: ">", sizes: wide),
        Screen(name: "overview-conference", keys: "> > j j"),
        Screen(name: "regions", keys: "2"),
        Screen(name: "regions-detail", keys: "2 j j Enter"),
        Screen(name: "regions-finnish", keys: "2 j", sizes: wide, language: Finnish()),
        Screen(name: "map", keys: "2 j j Tab"),
        Screen(name: "map-change", keys: "2 Tab V"),
        Screen(name: "map-blocks", keys: "2 Tab V c"),
        Screen(name: "map-ascii", keys: "2 Tab V c c"),
        Screen(name: "map-plain", keys: "2 Tab V", sizes: wide, isPlain: true),
        Screen(name: "map-counties", keys: "2 > Tab"),
        Screen(name: "map-counties-blocks", keys: "2 > Tab c"),
        Screen(name: "map-counties-ascii", keys: "2 > Tab c c"),
        Screen(name: "map-everything", keys: "2 Tab _ z", sizes: wide),
        Screen(name: "map-opened", keys: "2 Tab / 'lapp' Enter Enter", sizes: wide),
        Screen(name: "map-steps", keys: "2 Tab V V V V V V", sizes: wide, language: English()),
        Screen(name: "map-no-flows", keys: "2 Tab V V V V V V V V V V", sizes: wide, language: Finnish()),
        Screen(name: "map-flows", keys: "2 Tab V V V V V", workspace: Folders.mapped),
        Screen(name: "forums", keys: "3"),
        Screen(name: "forums-network-days", keys: "3 < <", sizes: wide),
        Screen(name: "day", keys: "8"),
        Screen(name: "day-mine", keys: "8 j j j j Space V"),
        Screen(name: "day-list", keys: "8 V V j"),
        Screen(name: "day-finnish", keys: "8 j j j j l", sizes: wide, language: Finnish()),
        Screen(name: "day-english", keys: "8 V V", sizes: wide, language: English()),
        Screen(name: "day-session", keys: "8 j j j j l Enter"),
        Screen(name: "day-without-people", keys: "8 <", sizes: wide),
        Screen(name: "day-timed", keys: "8", workspace: Folders.timed, now: morning),
        Screen(name: "day-timed-mine", keys: "8 Space V", workspace: Folders.timed, now: morning),
        Screen(name: "day-timed-list", keys: "8 V V k k", workspace: Folders.timed, now: morning),
        Screen(name: "day-timed-head", keys: "8 Home k Enter", sizes: wide, workspace: Folders.timed, now: morning),
        Screen(name: "day-timed-ascii", keys: "8 l", workspace: Folders.timed, isPlain: true, now: morning),
        Screen(name: "day-conference", keys: "8 j j l l l", workspace: Folders.conference),
        Screen(name: "day-conference-fitted", keys: "8 j j l l l _", sizes: wide, language: English(), workspace: Folders.conference),
        Screen(name: "empty-day", keys: "8", sizes: wide, workspace: Folders.empty),
        Screen(name: "teams", keys: "4"),
        Screen(name: "projects", keys: "5"),
        Screen(name: "people", keys: "6 j j"),
        Screen(name: "organisations", keys: "6 >", sizes: wide),
        Screen(name: "publications", keys: "6 > >", sizes: wide),
        Screen(name: "surveys", keys: "6 > > >"),
        Screen(name: "conference", keys: "> > j Enter"),
        Screen(name: "conference-people", keys: "> > j Enter / 'Medverkande' Enter"),
        Screen(name: "survey-results", keys: "6 > > > j Enter"),
        Screen(name: "related", keys: "6 / 'malin lind' Enter r"),
        Screen(name: "filter", keys: "6 / 'berg'"),
        Screen(name: "filter-without-match", keys: "6 / 'zzz' Enter", sizes: wide),
        Screen(name: "timeline", keys: "7"),
        Screen(name: "timeline-regions", keys: "7 V G", sizes: wide),
        Screen(name: "timeline-english", keys: "7 l", sizes: wide, language: English()),
        Screen(name: "timeline-finnish", keys: "7 j j Enter j l", sizes: wide, language: Finnish()),
        Screen(name: "timeline-plain", keys: "7", sizes: wide, workspace: Folders.coast, isPlain: true, now: midday),
        Screen(name: "timeline-decade", keys: "7 -", sizes: wide, workspace: Folders.coast, now: midday),
        Screen(name: "timeline-year", keys: "7", workspace: Folders.coast, now: midday),
        Screen(name: "timeline-quarter", keys: "7 / 'kustdagen' Enter +", sizes: wide, workspace: Folders.coast, now: midday),
        Screen(name: "timeline-month", keys: "7 / 'kustdagen' Enter + +", sizes: wide, workspace: Folders.coast, now: midday),
        Screen(name: "timeline-week", keys: "7 / 'kustdagen' Enter + + +", sizes: wide, workspace: Folders.coast, now: midday),
        Screen(name: "timeline-day", keys: "7 / 'kustdagen' Enter + + + +", sizes: wide, workspace: Folders.coast, now: midday),
        Screen(name: "timeline-hours", keys: "7 / 'kustdagen' Enter + + + + +", workspace: Folders.coast, now: midday),
        Screen(name: "timeline-minutes", keys: "7 / 'kustdagen' Enter + + + + + +", sizes: wide, workspace: Folders.coast, now: midday),
        Screen(name: "timeline-unfolded", keys: "7 j j Enter G Enter k Enter", sizes: wide, workspace: Folders.coast, now: midday),
        Screen(name: "empty-timeline", keys: "7", sizes: wide, workspace: Folders.empty),
        Screen(name: "table-sorted", keys: "5 l l l o l O", workspace: TableExamples.workspace),
        Screen(name: "table-grouped", keys: "5 l l V Home j j", workspace: TableExamples.workspace),
        Screen(name: "table-folded", keys: "3 l l V _ l", sizes: wide, language: Finnish(), workspace: TableExamples.workspace),
        Screen(name: "table-frequencies", keys: "5 l l F j", workspace: TableExamples.workspace),
        Screen(name: "table-classes", keys: "5 l l l F", sizes: wide, language: English(), workspace: TableExamples.workspace),
        Screen(name: "table-value", keys: "5 l l F j Enter j", sizes: wide, workspace: TableExamples.workspace),
        Screen(name: "table-marked", keys: "6 Space j j Space j", workspace: TableExamples.workspace),
        Screen(name: "table-chooser", keys: "5 C j j Space + L", workspace: TableExamples.workspace),
        Screen(name: "table-scrolled", keys: "5 l l l l l l", workspace: TableExamples.workspace),
        Screen(name: "table-ascii", keys: "5 Space l l V o Home j", sizes: wide, workspace: TableExamples.workspace, isPlain: true),
        Screen(name: "help", keys: "?"),
        Screen(name: "help-narrowed", keys: "3 ? 'ruta'", sizes: wide),
        Screen(name: "find", keys: "f 'lappi'"),
        Screen(name: "find-empty", keys: "f"),
        Screen(name: "find-role", keys: "f 'toimitusj' Tab", sizes: wide, language: Finnish()),
        Screen(name: "find-fuzzy", keys: "f 'hjortnholt'", sizes: wide, language: English()),
        Screen(name: "find-wrong", keys: "f 'lappi färg:blå'", sizes: wide),
        Screen(name: "filter-completed", keys: "5 / 'område:'", sizes: wide, workspace: FindTests.exempel),
        Screen(name: "filter-wrong", keys: "5 / 'budget>mycket'", sizes: wide, workspace: FindTests.exempel),
        Screen(name: "doubles", keys: ": 'dubbletter' Enter", sizes: wide, workspace: Folders.doubled),
        Screen(name: "palette", keys: ": Down"),
        Screen(name: "palette-narrowed", keys: ": 'vie'"),
        Screen(name: "palette-argument", keys: ": 'projekt region:l' Down", language: English()),
        Screen(name: "palette-wrong", keys: ": 'kieli xx' Enter", language: Finnish()),
        Screen(name: "views", keys: "5 b 'Mina' Enter 6 / 'a' Enter b Ctrl-u 'Alla på a' Enter B Delete"),
        Screen(name: "view-name", keys: "5 b 'Mina' Enter b Enter", sizes: wide),
        Screen(name: "context", keys: ": 'kontext region:lappland' Enter 3"),
        Screen(name: "context-empty", keys: ": 'kontext region:lappland' Enter 6", sizes: wide),
        Screen(name: "no-problems", keys: "p", sizes: wide),
        Screen(name: "problems", keys: "p", workspace: Folders.broken),
        Screen(name: "problems-finnish", keys: "p", sizes: wide, language: Finnish(), workspace: Folders.broken),
        Screen(name: "problems-english", keys: "p", sizes: wide, language: English(), workspace: Folders.broken),
        Screen(name: "dangling", keys: "3", sizes: wide, workspace: Folders.broken),
        Screen(name: "invented", keys: "", sizes: wide, language: English(), workspace: Folders.second),
        Screen(name: "empty-overview", keys: "", workspace: Folders.empty),
        Screen(name: "empty-regions", keys: "2", sizes: wide, workspace: Folders.empty),
        Screen(name: "empty-forums", keys: "3", sizes: wide, workspace: Folders.empty),
        Screen(name: "empty-teams", keys: "4", sizes: wide, workspace: Folders.empty),
        Screen(name: "empty-projects", keys: "5", workspace: Folders.empty),
        Screen(name: "empty-people", keys: "6", sizes: wide, workspace: Folders.empty),
    ]

    @Test("Each screen looks as it is kept", arguments: screens)
    func eachScreenLooksAsKept(screen: Screen) throws {
        for size in screen.sizes {
            var state = Driving.state(screen.workspace, size, screen.language, isPlain: screen.isPlain)
            if let now = screen.now { _ = state.update(.clock(.told(now))) }
            let surface = state.pressing(screen.keys).draw()
            let found = text(of: screen.isPlain ? surface.plain() : surface)
            try Golden.expect(found, "\(screen.name)-\(size.width)x\(size.height).txt")
        }
    }

    @Test("Every kept screen is one that is drawn")
    func noScreenIsLeftOver() {
        let drawn = Self.screens.flatMap { screen in screen.sizes.map { "\(screen.name)-\($0.width)x\($0.height).txt" } }
        #expect(Set(drawn).count == drawn.count)
        let left = Set(Golden.files()).subtracting(drawn)
        if Golden.isRecording { left.forEach(Golden.remove) } else { #expect(left.sorted() == []) }
    }
}
