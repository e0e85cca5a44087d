import Model
import TUI
import Testing

@testable import Front

/// The find box as it is used: typing, going into the results, going there and coming back.
struct FindScreenTests {
    private func found(_ keys: String) -> State {
        var state = Driving.state().pressing(keys)
        while state.isBusy { _ = state.update(.proceed) }
        return state
    }

    @Test("Enter goes to the first hit however fast it comes, and Esc returns to what was found")
    func enterGoesThere() {
        var state = found("f 'lunabba' Enter")
        #expect(state.place.kind == .record(Target(RecordName(.people, "nicolas-lunabba"))))
        state.press("Esc")
        #expect(state.place.kind == .find && state.place.panes[0].filter == "lunabba")
        state.press("Esc")
        expectSame(state.quiet, found("f Esc").quiet, "back where it began")
    }

    @Test("Esc out of the line leaves everything as it was")
    func escLeavesNoTrace() {
        let before = Driving.state().pressing("3 j j 1")
        expectSame(before.pressing("f 'kainuu' Esc").quiet, before.pressing("f Esc").quiet, "typed and called off")
        #expect(before.pressing("f 'kainuu' Esc").selection == before.selection)
    }

    @Test("Without a hit Enter leaves the line open: what is typed on is no command")
    func nothingFoundStaysOpen() {
        let state = found("f 'xyzzyq' Enter 'Q5'")
        #expect(state.place.kind == .find && state.place.panes[0].filter == "xyzzyqQ5")
        #expect(found("f 'xyzzyq' Enter").message == .noMatch("xyzzyq"))
    }

    @Test("Enter that comes before the words do goes to the first hit when they are there, unless another key came between")
    func enterWaitsForTheWords() {
        var early = State(settings: State.Settings(language: Swedish()), size: Size(width: 80, height: 24), today: Driving.today)
        _ = early.update(.loaded(Driving.kompetens))
        early.press("f 'lunabba' Enter")
        var other = early.pressing("'x'")
        _ = early.update(.indexed(FindIndex(Driving.kompetens)))
        #expect(early.place.kind == .record(Target(RecordName(.people, "nicolas-lunabba"))))
        _ = other.update(.indexed(FindIndex(Driving.kompetens)))
        #expect(other.place.kind == .find && other.place.panes[0].filter == "lunabbax")
    }

    @Test("A code of a member finds its region, a summary's word its record, and a number is no guess")
    func codesAndSummariesAreFound() throws {
        func first(_ words: String) -> Target? { found("f '\(words)' Enter").selection.target }
        #expect(first("205 kajana")?.record == RecordName(.regions, "kainuu"))
        #expect(first("generaldirektör")?.record.collection == .people)
        #expect(found("f '20599'").place.panes[0].shown.rows == 0)
        #expect(found("f 'FI-99'").place.panes[0].shown.rows == 0)
    }

    @Test("Tab goes into the results, where r opens what is related; Shift-Tab returns to the line")
    func tabGoesIntoTheResults() {
        let state = found("f 'lappi' Tab j j")
        #expect(state.selection.target != nil && state.place.kind == .find)
        #expect(state.pressing("r").place.kind == .related(state.selection.target!.record))
        #expect(found("f 'lappi' Tab Shift-Tab Space '2'").place.panes[0].filter == "lappi 2")
    }

    @Test("o puts the results of each kind by title, and once more the best first")
    func resultsAreSorted() {
        let best = found("f 'timo' Tab")
        let sorted = best.pressing("o")
        #expect(sorted.screen != best.screen && sorted.pressing("o").screen == best.screen)
        #expect(sorted.place.panes[0].shown == best.place.panes[0].shown)
    }

    @Test("While a letter is typed the first hit is chosen, and the page beside is about it")
    func theFirstHitIsChosen() {
        let state = found("f 'tillväxtv'")
        #expect(state.selection.target?.record == RecordName(.organisations, "tillvaxtverket"))
        #expect(found("f 'inget sådant finns här'").selection.target == nil)
    }

    @Test("Conditions narrow what is found, and what is wrong with one is said while the hits stay")
    func conditionsNarrow() {
        #expect(found("f 'forum status:held region:lappi'").screen.contains("Lappland"))
        let state = found("f 'lappi färg:blå'")
        #expect(state.screen.contains("Inget fält heter ”färg”") && state.screen.contains("Lappland"))
    }

    @Test("A folder that is read anew is searched anew, and its old words lead nowhere")
    func reloadingSearchesAnew() {
        var state = found("f 'kainuu'")
        let small = Driving.workspace(["workspace.json": #"{"workspace": {"name": "Liten"}}"#])
        _ = state.update(.loaded(small))
        _ = state.draw()
        state.press("Down Down Enter")
        _ = state.draw()
        state.load(small)
        while state.isBusy { _ = state.update(.proceed) }
        #expect(state.selection.target == nil)
    }

    @Test("A hundred thousand letters, pasted, are searched for and found nowhere")
    func longTextsAreSearched() {
        var state = Driving.state().pressing("f")
        _ = state.update(.input(.paste(String(repeating: "åäö ", count: 25_000))))
        while state.isBusy { _ = state.update(.proceed) }
        #expect(state.selection.target == nil)
        _ = state.draw()
    }
}
