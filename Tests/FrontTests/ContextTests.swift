import Model
import TUI
import Testing

@testable import Front

/// What screens are narrowed to is the same everywhere, and always seen.
@Suite struct ContextTests {
    private static func narrowed(_ text: String, _ workspace: Workspace = Driving.kompetens, _ size: Size = Size(width: 80, height: 24))
        -> State
    {
        var views = Views()
        views.setContext(of: "", text)
        var state = Driving.state(workspace, size)
        _ = state.update(.kept(views, recent: []))
        return state
    }

    @Test(
        "Every list shows those of its records that belong, and no others", arguments: ["2", "3", "4", "5", "6", "6 >", "6 > >", "6 > > >"])
    func listsAreNarrowed(keys: String) throws {
        for text in ["region:lappland", "region:norr", "lapp", "region:lappland lapp", "!region:lappland"] {
            for workspace in [Driving.kompetens, Folders.contacts] {
                let all = Driving.state(workspace).pressing(keys)
                let state = Self.narrowed(text, workspace).pressing(keys)
                let scene = try #require(state.scene)
                guard let collection = all.selection.target?.record.collection else { continue }
                let belonging = (0..<workspace.count(collection)).filter { scene.isInContext(collection, at: $0) }
                if all.place.panes[0].shown.of == workspace.count(collection) {
                    #expect(state.place.panes[0].shown.of == belonging.count, "\(keys), \(text)")
                }
                if let chosen = state.selection.target { #expect(scene.isInContext(chosen.record), "\(keys), \(text)") }
            }
        }
    }

    @Test("A collection without the field is left whole, and one with it keeps what the field says")
    func collectionsWithoutTheFieldStay() throws {
        let scene = try #require(Self.narrowed("region:norr", Folders.contacts).scene)
        func kept(_ collection: RecordCollection) -> [String] {
            (0..<scene.workspace.count(collection)).filter { scene.isInContext(collection, at: $0) }
                .map { scene.workspace.name(in: collection, at: $0).id }
        }
        #expect(kept(.regions) == ["norr"])
        #expect(kept(.projects) == ["p1"])
        #expect(kept(.organisations) == ["verket"])
        #expect(kept(.people) == ["anna", "bertil"])
        #expect(kept(.forums) == [])
        #expect(kept(.publications).count == scene.workspace.count(.publications))
    }

    @Test("The matrix, the timeline, what is found and mailing lists are narrowed")
    func everythingFollows() throws {
        let matrix = Self.narrowed("region:lappland")
        #expect(matrix.place.panes[0].shown.of == 1)
        #expect(!matrix.pressing("7 z").screen.contains("Birkaland"))
        var found = matrix
        _ = found.update(.indexed(FindIndex(Driving.kompetens)))
        found.press("f 'forum'")
        while found.isBusy { _ = found.update(.proceed) }
        #expect(found.screen.contains("Lappland") && !found.screen.contains("Birkaland"))
        let scene = try #require(Self.narrowed("region:norr", Folders.contacts).scene)
        #expect(MailingList(of: [RecordName(.forums, "f1")], in: scene).missing == 0)
    }

    @Test("The map is about the areas that belong, and the others stand beside; without any, about all")
    func mapsAreNarrowed() throws {
        let all = try Driving.state().pressing("2 Tab").map()
        let map = try Self.narrowed("region:lappland").pressing("2 Tab").map()
        #expect(map.own == ["lappi"] && map.stops.map(\.id) == ["lappi"])
        #expect(Set(map.others.map(\.id)).isSuperset(of: all.own.subtracting(["lappi"])))
        #expect(map.camera.metresPerDot < all.camera.metresPerDot)
        #expect(try Self.narrowed("region:nothing").pressing("2 Tab").map().own == all.own)
        #expect(try Self.narrowed("region:lappland").pressing(": 'kontext' Enter 2 Tab").map().own == all.own)
    }

    @Test("The days that one steps through are those of forums that belong; another that is chosen is shown all the same")
    func daysAreNarrowed() throws {
        func shown(_ state: State) throws -> String? { try #require(state.place.panes[0] as? DayPane).forum?.id }
        let state = Self.narrowed("status:held", Folders.timed).pressing("8")
        #expect(try shown(state) == "f0" && state.pressing(">").message == .label(.nothingToTurn))
        let both = Self.narrowed("name:våren,sommardagen", Folders.timed).pressing("8")
        #expect(try shown(both) == "f1" && shown(both.pressing("<")) == "f0")
        var other = state
        other.selection.choose(Target(RecordName(.forums, "f1")), in: Folders.timed)
        other.settle()
        #expect(try shown(other) == "f1" && shown(other.pressing(">")) == "f0" && shown(other.pressing("<")) == "f0")
        #expect(Self.narrowed("status:cancelled", Folders.timed).pressing("8").screen.contains("status:cancelled"))
    }

    @Test("Where it says nothing of what is shown, the header tells so")
    func sayingNothingIsTold() {
        let state = Self.narrowed("status:held", Folders.contacts)
        for (keys, isNarrowed) in [("3", true), ("8", true), ("6", false), ("p", false), ("7", true)] {
            #expect(state.pressing(keys).rows[0].contains("▣ status:held (inte här)") != isNarrowed, "\(keys)")
        }
    }

    @Test("It is seen at every size, and gone when it is taken back", arguments: Driving.sizes)
    func itIsAlwaysSeen(size: Size) {
        for keys in ["", "2", "3", "5", "6", "7", "8", "p", "3 Enter Enter r", "f"] {
            let state = Self.narrowed("region:lappland", Driving.kompetens, size).pressing(keys)
            #expect(state.rows[0].contains("▣ region:lap"), "\(keys)")
        }
        // The record that was chosen meanwhile stays chosen, so the first is gone to.
        let before = Driving.state(Driving.kompetens, size).pressing("Home")
        for end in ["'kontext ingen kontext' Enter", "'kontext ei rajausta' Enter", "'kontext -' Enter", "'kontext' Enter"] {
            let after = before.pressing(": 'kontext region:lappland' Enter : \(end) Home")
            #expect(after.contextText.isEmpty && after.scene?.context == nil)
            expectSame(after.quiet, before.quiet, end)
        }
    }

    @Test("It is of its folder, and asks to be kept outside of it")
    func itIsOfItsFolder() {
        var state = Driving.state()
        state.settings.folder = "/one"
        let effects = state.press(": 'kontext region:lappland' Enter")
        #expect(
            effects.contains(
                .keep(.views(.context(folder: state.settings.folder, "region:lappland"), said: .contextSet("region:lappland")))))
        #expect(state.views.context(of: "/one") == "region:lappland" && state.views.context(of: "/two").isEmpty)
        // Another program start, with the same and with another folder.
        for (folder, isNarrowed) in [("/one", true), ("/two", false)] {
            var next = Driving.state()
            next.settings.folder = folder
            _ = next.update(.kept(state.views, recent: []))
            #expect((next.scene?.context != nil) == isNarrowed)
        }
    }

    @Test("One that cannot be understood narrows nothing, and is said")
    func brokenOnesNarrowNothing() {
        var views = Views()
        views.setContext(of: "", "regoin:x")
        var state = Driving.state()
        _ = state.update(.kept(views, recent: []))
        #expect(state.scene?.context == nil && state.message == .queryFault(.unknownField("regoin", nearest: [.region])))
    }
}
