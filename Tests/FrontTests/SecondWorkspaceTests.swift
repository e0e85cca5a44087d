import Model
import TUI
import Testing

@testable import Front

/// Another folder than the samples, with other programmes, areas, steps and languages, is shown as fully.
@Suite struct SecondWorkspaceTests {
    private func state(_ size: Size = Size(width: 140, height: 45)) -> State { Driving.state(Folders.second, size, English()) }

    @Test("The folder is without a problem, and its matrix stands first")
    func theMatrixStandsFirst() throws {
        #expect(Folders.second.problems.isEmpty)
        let rows = state().pressing("z").rows
        let heading = try #require(rows.first { $0.contains("Oppstart") })
        for step in ["Oppstart", "Samtale", "Verksted", "Prøve", "Fest"] { #expect(heading.contains(step), "\(heading)") }
        let expected = [
            "Dypdal": ["? unknown", "? unknown", "◐ under way", "? unknown", "× sits out"],
            "Langnes": ["? unknown", "● held", "? unknown", "? unknown", "? unknown"],
            "Lille Vik": ["● held", "◐ under way 1/2", "? unknown", "? unknown", "? unknown"],
            "Ytterøy": ["? unknown", "? unknown", "? unknown", "? unknown", "? unknown"],
        ]
        for (area, words) in expected {
            var row = try #require(rows.first { $0.dropFirst().hasPrefix(area) })[...]
            for word in words {
                let place = try #require(row.range(of: word), "\(word) in \(row)")
                row = row[place.upperBound...]
            }
        }
        #expect(rows.first?.contains("Fra fjord til fjell ‹1/3›") == true && rows.first?.contains(English().say(.synthetic)) == true)
    }

    @Test("Every list has the folder's own records, and no other")
    func everyListIsItsOwn() {
        let lists = [
            "2": ["Dypdal", "Langnes", "Lille Vik", "Ytterøy"], "3": ["Samtaler", "Møter", "Samtale 1", "Samtale 2"], "3 >": ["Årsmøte"],
            "4": ["Laget"],
            "5": ["Ny kai"], "6": ["Kari Nordmann", "Ola Nordmann"], "> Tab Tab": ["Lysnett"], "> >": ["Brückenbau"],
        ]
        for (keys, names) in lists {
            let screen = state().pressing(keys).screen
            for name in names { #expect(screen.contains(name), "\(name) after \(keys)") }
            for foreign in ["Sitra", "Lappland", "Kompetens"] { #expect(!screen.contains(foreign), "\(foreign) after \(keys)") }
        }
    }

    @Test("Names come in the folder's languages where the names' language is not among them")
    func namesComeInTheFoldersLanguages() {
        #expect(state().screen.contains("Lille Vik"))
        let german = Driving.state(Folders.second, Size(width: 140, height: 45), English(), names: "de")
        for name in ["Kleine Bucht", "Tiefental", "Außeninsel", "Vom Fjord zum Berg", "Gespräch"] {
            #expect(german.screen.contains(name), "\(name)")
        }
        #expect(german.pressing("2 G").screen.contains("Langnes") && german.screen.contains("held"))
    }

    @Test("The cell's records, the promise and the person's session lead on")
    func recordsLeadOn() {
        #expect(state().pressing("j j l Enter Enter").trail.last?.kind == .record(Target(RecordName(.forums, "f1"))))
        #expect(state().pressing("j j").screen.contains("Lille Vik") && state().pressing("j j G").selection[.regions] == "øy")
        #expect(state().pressing("6 j r").words.contains("Årsmøte"))
        #expect(state().pressing("l l l l l j j Enter").trail.last?.kind == .record(Target(RecordName(.notes, "n"))))
    }

    @Test("The filter, the help and every size work as on the samples", arguments: Driving.sizes)
    func everySizeWorks(size: Size) {
        #expect(state(size).pressing("6 / 'ola'").screen.contains("Ola Nordmann"))
        #expect(!state(size).pressing("6 / 'ola'").screen.contains("Kari"))
        #expect(state(size).screen.contains("Lille Vik") && state(size).draw().size == size)
    }
}

extension Substring {
    /// Where a text stands first.
    fileprivate func range(of text: String) -> Range<Index>? { firstRange(of: text) }
}
