import Model
import TUI
import Testing

@testable import Front

/// The map among the panes of its screen: one choice for all, and keys that lead back to where they began.
@Suite struct MapScreenTests {
    private static let sizes = Driving.sizes

    private func start(_ frame: String = "2 Tab", _ size: Size = Mapping.size) -> State {
        Driving.state(Driving.kompetens, size).pressing(frame)
    }

    /// The name of the chosen region as the list's row and the detail's title have it.
    private func expectFollows(_ state: State, _ region: String) throws {
        let title = try #require(state.scene).title(RecordName(.regions, region))
        #expect(state.selection[.regions] == region && state.selection.target?.record.id == region)
        #expect(try state.map().chosen == region)
        #expect(state.place.panes[0].description(in: try #require(state.scene)) == title)
        #expect(state.place.panes[Place.map].description(in: try #require(state.scene)) == title)
        let detail = Arrangement.windows(of: state.place, in: state.frame.body).first { $0.pane == Place.detail }
        let rows = try #require(detail).rect.split(top: 3).top
        let shown = (rows.y..<rows.endY).map { state.rows[$0].dropFirst(rows.x) }.joined(separator: " ")
        #expect(shown.contains(title), "\(title) in \(shown)")
    }

    @Test("Moving in the list or on the map moves the other and the detail too", arguments: ["2", "2 >", "2 > >"])
    func oneChoice(frame: String) throws {
        var state = start(frame)
        for key in ["j", "j", "G", "k", "g g", "j"] {
            state.press(key)
            try expectFollows(state, try #require(state.selection[.regions]))
        }
        state.press("Tab")
        for key in ["n", "n", "Up", "Left", "Down", "Right", "End", "N", "Home"] {
            state.press(key)
            try expectFollows(state, try #require(state.selection[.regions]))
        }
        for stop in try state.map().stops { try expectFollows(state.choosing(stop.id), stop.id) }
    }

    @Test("A region that is not the programme's is shown in the frame of all, and so is where it was chosen in the list")
    func othersWidenTheFrame() throws {
        let state = start("2 G")
        let region = try #require(state.selection[.regions])
        #expect(try #require(state.scene).isOwn(region) == false)
        #expect(try state.map().stops.contains { $0.id == region })
        #expect(try state.map().stops.count > start("2").map().stops.count)
        try expectFollows(state, region)
    }

    @Test("The filter on the map jumps to what it finds, n goes through those alone, and Esc returns to where one was")
    func filterJumps() throws {
        let before = start()
        for (text, region) in [("lapp", "lappi"), ("raahe", "raahe"), ("rovaniemi", "lappi"), ("sonkajärvi", "yla-savo")] {
            let typing = before.pressing("/ '\(text)'")
            try expectFollows(typing, region)
            #expect(typing.pressing("Esc").selection == before.selection)
            #expect(typing.pressing("Enter n").selection[.regions] == region)
        }
        let savo = before.pressing("/ 'savo' Enter")
        let found = (0..<4).reduce(into: [savo]) { states, _ in states.append(states[states.count - 1].pressing("n")) }
        #expect(Set(found.compactMap { $0.selection[.regions] }) == ["etela-savo", "yla-savo"])
        #expect(before.pressing("/ 'zzz' Enter n").message == .noMatch("zzz"))
    }

    @Test("From the detail Esc returns to the pane that led there, list or map")
    func escapeReturns() {
        #expect(start().pressing("Enter Enter").place.focus == Place.detail)
        #expect(start().pressing("Enter Enter Esc").place.focus == Place.map)
        #expect(Driving.state().pressing("2 Enter Esc").place.focus == 0)
        #expect(start().pressing("Tab Esc").place.focus == Place.map)
    }

    @Test("Enter goes near the area and Esc comes back to the same picture, from every area", arguments: Mapping.frames)
    func enterAndEscape(frame: String) throws {
        for stop in try start(frame).map().stops {
            let before = start(frame).choosing(stop.id)
            let near = before.pressing("Enter")
            let (map, whole) = (try near.map(), try before.map())
            #expect(map.camera.metresPerDot < whole.camera.metresPerDot, "\(stop.id)")
            let area = try #require(map.atlas.area(of: stop.id))
            let seen = map.camera.box(in: map.size)
            #expect(seen.contains(area.box.least) && seen.contains(area.box.most), "\(stop.id)")
            expectSame(near.pressing("Esc").quiet, before.quiet, "\(stop.id) after \(frame)")
        }
    }

    @Test(
        "Keys that undo each other lead back to the same picture",
        arguments: [
            "+ -", "- +", "+ + - -", "H L", "L H", "Shift-Up Shift-Down", "Ö Ä", "Shift-Left Shift-Right", "_ _", "Enter Esc", "+ Esc",
            "H _",
            "- - Esc", "c c c", "Tab Shift-Tab", "n N", "PageUp PageDown", "+ H L -",
        ])
    func keysUndoEachOther(keys: String) {
        for size in Self.sizes {
            for frame in ["2 Tab", "2 > Tab"] {
                let before = start(frame + " n", size)
                var after = before.pressing(keys)
                if after.place.focus != before.place.focus { after.press("Esc") }
                expectSame(after.quiet, before.quiet, "\(frame) \(keys) at \(size.testDescription)")
            }
        }
    }

    @Test("V goes through all layers, each with a title of its own, and returns", arguments: Mapping.frames)
    func layersTurn(frame: String) throws {
        let before = start(frame)
        var titles: [String] = []
        var state = before
        repeat {
            titles.append(try state.map().figures.title)
            state.press("V")
        } while try state.map().layer != before.map().layer && titles.count < 40
        #expect(titles.count > 3 && Set(titles).count == titles.count, "\(titles)")
        expectSame(state.quiet, before.quiet, "after \(titles.count) times V")
    }

    @Test("_ shows all regions where the programme has some of its own, and says so where it has none")
    func fitTurns() throws {
        let own = try start().map()
        let all = try start("2 Tab _").map()
        #expect(all.stops.count == Driving.atlas.areas.count && own.stops.count < all.stops.count)
        #expect(all.camera.metresPerDot > own.camera.metresPerDot)
        #expect(start("2 > > Tab _").message == .label(.allInSight))
        for stop in all.stops { #expect(all.camera.box(in: all.size).contains(stop.point)) }
    }

    @Test("A folder read anew, its maps too, and a resize and back change no map")
    func reloading() {
        for keys in ["2 Tab n", "2 > Tab", "2 Tab _", "2 Tab V c"] {
            let before = start(keys)
            var state = before
            _ = state.update(.loaded(Driving.kompetens))
            _ = state.update(.mapped(Driving.atlas))
            expectSame(state.quiet, before.quiet, "\(keys), read anew")
            for size in Self.sizes + [Size(width: 1, height: 1), Mapping.size] { _ = state.update(.resized(size)) }
            expectSame(state.quiet, before.quiet, "\(keys), resized")
        }
    }
}
