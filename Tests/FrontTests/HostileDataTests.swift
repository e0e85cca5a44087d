import Model
import TUI
import Testing

@testable import Front

/// Data is shown and never obeyed, however long, deep or odd it is.
@Suite struct HostileDataTests {
    /// As JSON writes them: every control character, every mark that turns the direction of text, and what a terminal would take for commands.
    private static let hostile: String = {
        let controls = Array(0...0x1F) + Array(0x7F...0x9F)
        let bidi = [0x61C, 0x200E, 0x200F] + Array(0x202A...0x202E) + Array(0x2066...0x2069)
        let escapes = (controls + bidi + [0x2028, 0x2029, 0xFEFF, 0xFFF9, 0xE0001]).map { value in
            value > 0xFFFF
                ? "\\udb40\\udc01" : "\\u" + String(repeating: "0", count: 4 - String(value, radix: 16).count) + String(value, radix: 16)
        }
        return #"\u001b]0;title\u0007\u001b[2J\u009b31m"# + escapes.joined()
    }()

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
            true
        default: false
        }
    }

    /// A folder in which every text is `text`, in JSON's spelling.
    private static func folder(_ text: String) -> Workspace {
        Driving.workspace([
            "workspace.json": #"{"workspace": {"name": "\#(text)", "languages": ["sv"], "synthetic": true}}"#,
            "all\u{1B}[2J.json": """
            {"programmes": [{"id": "p", "name": "\(text)", "slogan": "\(text)", "summary": "\(text)", "aims": ["\(text)"],
               "steps": [{"id": "s", "name": "\(text)"}, {"id": "t", "name": "T", "shortName": "\(text)", "regionsExpected": {"text": "\(text)"}}]}],
             "regions": [{"id": "r", "name": {"sv": "\(text)", "fi": "x\(text)"}, "aliases": ["\(text)"], "kind": "region", "programmes": ["p"],
               "country": "\(text)", "codes": {"nuts3": "\(text)"}, "members": [{"code": "\(text)", "name": "\(text)"}]}],
             "series": [{"id": "s", "name": "\(text)", "programme": "p", "members": ["\(text)"]}],
             "forums": [{"id": "f", "name": "\(text)", "series": "s", "region": "r", "step": "s", "date": "\(text)", "place": {"name": "\(text)"},
               "hosts": ["\(text)"], "agenda": [{"name": "\(text)", "start": "\(text)", "sessions": [{"id": "1", "name": "\(text)", "room": "\(text)",
               "people": [{"person": "a"}, {"person": "\(text)"}], "materials": [{"kind": "film", "title": "\(text)", "url": "\(text)"}]}]}]}],
             "people": [{"id": "a", "name": "\(text)", "affiliations": [{"title": "\(text)"}], "contact": [{"type": "email", "value": "\(text)"}],
               "links": [{"title": "\(text)", "url": "\(text)"}], "tags": ["\(text)"], "sources": [{"title": "\(text)", "url": "\(text)"}],
               "conflicts": [{"field": "\(text)", "value": "\(text)", "source": "\(text)"}]}],
             "teams": [{"id": "t", "name": "\(text)", "challenge": "\(text)", "step": "\(text)", "programme": "p"}],
             "projects": [{"id": "j", "name": "\(text)", "status": "\(text)", "budget": {"amount": 1, "currency": "\(text)"}}],
             "surveys": [{"id": "v", "name": "\(text)", "questions": [{"text": "\(text)", "results": [{"options": [{"label": "\(text)", "value": 5}]}]}]}],
             "\(text)": []}
            """,
        ])
    }

    private static let places = [
        "", "l", "Tab Tab z", "2", "2 z", "2 Tab z", "3", "3 Tab z", "4", "4 Tab z", "5 Tab z", "6", "6 Tab z", "6 > > > Tab z", "p", "6 r",
        "6 r Enter",
        "p G", "6 / 'x'", "?",
    ]

    private func expectTame(_ workspace: Workspace, _ size: Size, places: [String] = places) {
        for keys in places {
            let surface = Driving.state(workspace, size).pressing(keys).draw()
            #expect(surface.size == size)
            for y in 0..<size.height {
                for x in 0..<size.width where surface.cluster(surface[x, y]).unicodeScalars.contains(where: Self.isForbidden) {
                    Issue.record("\(surface.cluster(surface[x, y]).debugDescription) at \(x), \(y) after \(keys)")
                }
            }
        }
    }

    @Test("No control character and no turn of direction reaches the picture, from any text", arguments: Driving.sizes)
    func controlCharactersAreShownAsSymbols(size: Size) {
        let workspace = Self.folder("Namn " + Self.hostile)
        expectTame(workspace, size)
        #expect(Driving.state(workspace, size).pressing("6").screen.contains("Namn ␛]0;title"))
    }

    @Test(
        "Marks heaped upon marks, wide and joined letters, and texts of blanks alone are drawn within their cells", arguments: Driving.sizes
    )
    func oddLettersStayInTheirCells(size: Size) {
        for text in ["e" + String(repeating: "\u{301}", count: 300), "検査👨‍👩‍👧‍👦🇸🇪한", "\u{200B}\u{200D}", "  \u{A0} ", "שלום عليكم"] {
            let workspace = Self.folder(text)
            expectTame(workspace, size, places: ["", "2", "3 Tab z", "6"])
            let state = Driving.state(workspace, size).pressing("6")
            #expect(state.rows.allSatisfy { $0.cellWidth <= size.width }, "\(text)")
        }
    }

    @Test("A name of a megabyte is cut to the picture, and keys still work")
    func endlessNamesAreCut() {
        let people = #"{"people": [{"id": "a", "name": "\#(String(repeating: "å", count: 500_000))"}, {"id": "b", "name": "Bo"}]}"#
        let state = Driving.state(Driving.workspace(["people.json": people])).pressing("6")
        #expect(state.draw().size == Size(width: 80, height: 24) && state.screen.contains("ååå"))
        #expect(state.pressing("k").selection[.people] == "b" && state.pressing("r").trail.count == 2)
    }

    @Test("Depth without end is a problem and no crash, and hides nothing")
    func endlessDepthIsAProblem() {
        let deep = String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)
        let workspace = Driving.workspace([
            "deep.json": #"{"people": [{"id": "a", "name": "Anna"}, {"id": "b", "name": "Bo", "own": \#(deep)}]}"#,
            "good.json": #"{"people": [{"id": "c", "name": "Cia"}]}"#,
        ])
        #expect(workspace.problems.map(\.fault) == [.syntax(.tooDeep(limit: 512))])
        let screen = Driving.state(workspace).pressing("6").screen
        #expect(screen.contains("Anna") && screen.contains("Cia") && !screen.contains("Bo "))
    }

    @Test("A matrix of thirty steps and a hundred areas, and a forum of five hundred sessions, fit any size", arguments: Driving.sizes)
    func hugeFoldersFit(size: Size) {
        let steps = (0..<30).map { #"{"id": "s\#($0)", "name": "Steg \#($0)"}"# }.joined(separator: ", ")
        let regions = (0..<100).map { #"{"id": "r\#($0)", "name": "Område \#($0)", "kind": "region", "programmes": ["p"]}"# }.joined(
            separator: ", ")
        let sessions = (0..<500).map { #"{"id": "\#($0)", "name": "Session \#($0)"}"# }.joined(separator: ", ")
        let workspace = Driving.workspace([
            "all.json": """
            {"programmes": [{"id": "p", "name": "P", "steps": [\(steps)]}], "regions": [\(regions)], "series": [{"id": "s", "name": "S", "programme": "p"}],
             "forums": [{"id": "f", "name": "F", "series": "s", "agenda": [{"kind": "parallel", "sessions": [\(sessions)]}]}]}
            """
        ])
        let end = Driving.state(workspace, size).pressing("G l l l l l l l l")
        #expect(end.screen.contains("Område 99") && end.draw().size == size)
        #expect(Driving.state(workspace, size).pressing("3 Tab z G").screen.contains("Session 499"))
    }
}
