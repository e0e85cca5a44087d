import Model
import TUI
import Testing

@testable import Front

/// A language 40 % longer than English cuts nothing that matters at 80×24.
@Suite struct WordyLanguageTests {
    private let language = WordyLanguage()
    private let state = Driving.state(Driving.kompetens, Size(width: 80, height: 24), WordyLanguage(), names: "en")

    @Test("Each screen's own tab is whole", arguments: ScreenKind.allCases)
    func theOwnTabIsWhole(kind: ScreenKind) {
        let key = Keymap().key(for: kind.command)
        #expect(state.pressing("2 1").pressing(key).rows[1].contains("\(key) \(language.say(.screen(kind)))"))
    }

    @Test("The matrix says its states and its last heading whole")
    func theMatrixIsWhole() throws {
        let rows = state.rows
        let held = "● " + language.say(.state(.held))
        let unknown = "? " + language.say(.state(.unknown))
        for row in rows where row.hasSuffix("–") {
            let count = row.ranges(of: held).count + row.ranges(of: unknown).count
            #expect(count == 4, "\(row)")
        }
        #expect(rows.count { $0.hasSuffix("–") } == 9)
        #expect(rows.contains { $0.hasSuffix(language.say(.openPromises)) }, "\(state.screen)")
    }

    @Test("The first entries of the key bar are whole", arguments: ["", "2", "3", "4", "5", "6", "p", "r", "r Enter"])
    func theKeyBarBeginsWhole(keys: String) throws {
        let there = state.pressing(keys)
        let bar = try #require(there.rows.last)
        for command in there.commands.prefix(2) { #expect(bar.contains(language.name(of: command)), "\(command) in \(bar)") }
    }

    @Test("Labels are whole on the pages of a region and a forum")
    func labelsAreWhole() {
        let pages: [(keys: String, labels: [Label])] = [
            (
                "2 Enter z",
                [.population, .populationChange, .country, .regionCode, .nutsCode, .programme, .steps, .forums, .members, .sources]
            ),
            ("3 Tab z", [.date, .place, .audience, .hosts, .series, .region, .agenda, .sources]),
            ("> > j Enter", [.date, .attendance, .peopleOnProgramme, .background, .conflicts, .sourcesDisagree]),
        ]
        for (keys, labels) in pages {
            var there = state.pressing(keys)
            var seen = ""
            for _ in 0..<20 {
                seen += there.words + "\n"
                there.press("PageDown")
            }
            for label in labels { #expect(seen.contains(language.say(label)), "\(label) after \(keys)") }
        }
    }

    @Test("The first two headings of every list are whole", arguments: ["2", "3", "4", "5", "6", "6 >", "6 > >", "6 > > >"])
    func headingsAreWhole(keys: String) throws {
        let english = Driving.state(Driving.kompetens, Size(width: 80, height: 24), English()).pressing(keys).rows[3]
        let wordy = state.pressing(keys).rows[3]
        let headings = english.prefix { $0 != "│" }.split(separator: "  ").map { $0.trimmingPrefix(while: \.isWhitespace) }.filter {
            !$0.isEmpty
        }
        for heading in headings.prefix(2) {
            let longer = WordyLanguage.longer(heading.split(separator: " ").joined(separator: " "))
            #expect(wordy.contains(longer), "\(longer) in \(wordy)")
        }
    }

    @Test("The help's names are whole, and an empty list's reason wraps")
    func helpAndReasonsAreWhole() {
        let help = state.pressing("?").screen
        for command in state.commands { #expect(help.contains(language.name(of: command)), "\(command)") }
        let empty = Driving.state(Folders.empty, Size(width: 80, height: 24), WordyLanguage()).pressing("5 z")
        #expect(empty.words.contains(language.say(.emptyCollection(.projects))))
    }
}
