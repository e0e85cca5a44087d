import Model
import TUI
import Testing

@testable import Front

/// The page of a session, and what the forum's page says of clashes and changes.
@Suite struct DayPageTests {
    private static let large = Size(width: 140, height: 60)

    private static func words(_ part: String) throws -> String {
        let scene = try #require(Driving.state(Folders.timed).scene)
        let forum = try #require(scene.workspace.find(ID<Forum>("f1")))
        let page = try #require(Pages.session(part, of: forum, in: scene))
        return page.lines.map { $0.spans.map(\.text).joined() }.joined(separator: "\n")
    }

    @Test("A session's page has its time, room, people with their other sessions, materials found or missing, polls with results")
    func theSessionsPageHasEverything() throws {
        let opening = try Self.words("valkommen")
        for text in [
            "Välkommen till gården", "09.00–09.50 · 50 min", "Ladan", "Ada Almgren", "även i Samtal om framtiden", "finns", "länk saknas",
        ] {
            #expect(opening.contains(text), "\(text)")
        }
        let garden = try Self.words("odla")
        for text in [
            "Hur man odlar.", "Bo Björk", "även i Vandra", "Vad saknas?", "Jord", "nummer 1", "Samtidigt", "Räkna får",
            "Cia Ceder är samtidigt",
        ] {
            #expect(garden.contains(text), "\(text)")
        }
        #expect(try Self.words("fika").contains("klockslag okänt"))
    }

    @Test("Every part of every agenda has a page, and no other part has one")
    func everyPartHasAPage() throws {
        for workspace in [Driving.kompetens, Folders.timed, Folders.impossible] {
            let scene = try #require(Driving.state(workspace).scene)
            for forum in workspace.all(Forum.self) {
                for slot in workspace.days(of: forum).flatMap(\.slots) {
                    #expect(Pages.session(slot.id, of: forum, in: scene)?.lines.isEmpty == false)
                }
                #expect(Pages.session("no such part", of: forum, in: scene) == nil || workspace.count(.forums) == 0)
            }
        }
    }

    @Test("The head of the day shows the forum with its clashes and changes, and each clash leads to a session")
    func theHeadShowsClashes() throws {
        var state = Driving.state(Folders.timed, Self.large).pressing("8 Home k")
        #expect(state.selection.target == Target(RecordName(.forums, "f1")))
        let scene = try #require(state.scene)
        let page = Pages.record(RecordName(.forums, "f1"), in: scene).lines.map { $0.spans.map(\.text).joined() }
        for text in [
            "Krockar  4", "mot ”utkast”", "Det gamla  struken", "10 min kortare", "15 min längre", "hette ”Odla i stad och på landet”",
        ] {
            #expect(page.contains { $0.contains(text) }, "\(text)")
        }
        state.press("Enter j Enter")
        guard case .record(let target) = state.place.kind else {
            Issue.record("nothing was opened")
            return
        }
        #expect(target.part != nil || target.record.collection != .forums)
    }

    @Test("Enter goes to the session, whose people lead on, and Esc comes back to the same slot")
    func enterOpensTheSession() {
        let before = Driving.state(Folders.timed, Self.large).pressing("8 Home j")
        let opened = before.pressing("Enter Enter")
        #expect(opened.place.kind == .record(Target(RecordName(.people, "ada"))))
        let back = opened.pressing("Esc Esc")
        #expect(back.selection.target == before.selection.target && back.place.focus == 0)
    }
}
