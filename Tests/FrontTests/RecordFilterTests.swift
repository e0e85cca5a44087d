import Model
import TUI
import Testing

@testable import Front

/// A filter asks for fields wherever what is filtered stands for records, not in lists alone.
@Suite struct RecordFilterTests {
    private static func holds(_ text: String, _ name: RecordName, in scene: Scene) throws -> Bool {
        let query = try Query.parse(text, on: name.collection, in: scene).get()
        return QueryRun(query, name.collection, in: scene).keeps(try #require(scene.workspace.position(of: name)))
    }

    @Test(
        "The matrix keeps the areas of which it holds, and nothing when it is turned",
        arguments: ["population>100000", "!population>100000"])
    func matrixIsAsked(typed: String) throws {
        let all = Driving.state()
        let state = all.pressing("/ '\(typed)' Enter")
        let scene = try #require(state.scene)
        let programme = try #require(scene.programme)
        let expected = try scene.workspace.matrix(of: programme).rows.filter { try Self.holds(typed, $0.region.name, in: scene) }
        #expect(state.place.panes[0].shown.rows == expected.count && expected.count > 0)
        #expect(expected.count < all.place.panes[0].shown.rows)
    }

    @Test("On the map n and N walk through the areas of which it holds", arguments: ["population<200000", "population<200000 nd"])
    func mapIsAsked(typed: String) throws {
        let state = Driving.state().pressing("2 Tab / '\(typed)' Enter")
        let pane = try #require(state.place.panes[Place.map] as? MapPane)
        let scene = try #require(state.scene)
        let stops = try state.map().stops.count
        #expect(!pane.matches.isEmpty && pane.matches.count < stops)
        for stop in pane.matches { #expect(try Self.holds("population<200000", RecordName(.regions, stop.id), in: scene)) }
        #expect(pane.matches.map(\.id).contains(try #require(state.selection[.regions])))
    }

    @Test(
        "On the timeline what stands for a record is asked for its fields", arguments: ["region:lappland", "date:2021 forum", "has:date"])
    func timelineIsAsked(typed: String) throws {
        let state = Driving.state().pressing("7 / '\(typed)' Enter")
        let pane = try #require(state.place.panes[0] as? TimelinePane)
        let scene = try #require(state.scene)
        #expect(!pane.matches.isEmpty && pane.matches.count < pane.lanes.items.count)
        let condition = String(typed.prefix { $0 != " " })
        for item in pane.matches { #expect(try Self.holds(condition, pane.lanes.items[item].target.record, in: scene)) }
        let words = state.pressing("/ Ctrl-U 'forum' Enter")
        let found = try #require(words.place.panes[0] as? TimelinePane).matches
        #expect(Set(found).isSuperset(of: typed.contains("forum") ? pane.matches : []))
    }

    @Test("What is wrong is said under the line, and fields are completed", arguments: ["1", "2 Tab", "7"])
    func faultsAreSaid(keys: String) {
        let state = Driving.state().pressing("\(keys) / 'populatoin:3'")
        #expect(state.place.panes[state.place.focus].fault != nil)
        #expect(state.screen.contains("”populatoin”"))
        #expect(!Driving.state().pressing("\(keys) / 'reg'").completions.isEmpty)
    }
}
