import Model
import TUI
import Testing

@testable import Front

/// A query is completed while it is typed, and what is wrong stands under its line.
struct QueryCompletionTests {
    @Test(
        "Names of fields and values are offered in the interface's language and found by the others'",
        arguments: [
            ("sv", "områ", "område:"), ("sv", "alu", "område:"), ("fi", "områ", "alue:"), ("en", "bud", "budget:"),
            ("sv", "har:bud", "har:budget"),
            ("sv", "område:drömf", "område:Drömforsen"), ("fi", "alue:drömf", "alue:Unelmakoski"),
            ("sv", "period:idag", "period:\"i dag\""),
            ("sv", "!områ", "område:"),
        ])
    func completionsAreOffered(tag: String, typed: String, expected: String?) throws {
        let language = try #require(Languages.language(tag))
        let scene = try #require(Driving.state(FindTests.exempel, Size(width: 140, height: 45), language, names: tag).scene)
        #expect(QueryCompletion.all(typed, cursor: typed.count, on: .projects, in: scene).first?.text == expected)
    }

    @Test("An accepted completion is a query, and Tab alone writes it")
    func acceptedCompletionsParse() throws {
        var state = Driving.state(FindTests.exempel)
        state.press("5 / 'områ' Tab 'drömf' Tab")
        #expect(state.place.panes[0].filter == "område:Drömforsen " && state.place.panes[0].fault == nil)
        #expect(state.place.panes[0].shown == (11, 40))
        for collection in RecordCollection.allCases {
            let scene = try #require(state.scene)
            for start in ["", "n", "o", "s", "p"] {
                for field in QueryCompletion.all(start, cursor: start.count, on: collection, in: scene) {
                    for value in QueryCompletion.all(field.text, cursor: field.text.count, on: collection, in: scene) {
                        let line = value.applied(to: field.text).line
                        #expect(throws: Never.self, "\(line)") { try Query.parse(line, on: collection, in: scene).get() }
                    }
                }
            }
        }
    }

    @Test("What is wrong stands under the line, and the rows are those of the last that was understood")
    func faultsKeepTheRows() {
        var state = Driving.state(FindTests.exempel)
        state.press("5 / 'område:drömf'")
        #expect(state.place.panes[0].shown.rows == 11)
        state.press("Space 'budget>mycket'")
        #expect(state.place.panes[0].shown.rows == 11)
        #expect(state.screen.contains("”mycket” är inget tal"))
        state.press("Esc")
        #expect(state.place.panes[0].shown.rows == 40 && !state.screen.contains("är inget tal"))
    }

    @Test("A field whose value is still to be typed takes no row away")
    func unfinishedFieldsTakeNothing() {
        var state = Driving.state(FindTests.exempel)
        state.press("5 / 'område:'")
        #expect(state.place.panes[0].shown.rows == 40)
    }
}
