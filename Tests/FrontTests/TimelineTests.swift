import Model
import TUI
import Testing

@testable import Front

/// The timeline: what lies on it, and how one goes through it.
@Suite struct TimelineTests {
    private static let now = "2026-03-12T10:20"

    private static func state(_ size: Size = Size(width: 140, height: 45), _ workspace: Workspace = Folders.coast) -> State {
        Driving.state(workspace, size, now: now).pressing("7")
    }

    private static func pane(_ state: State) throws -> TimelinePane { try #require(state.place.panes[0] as? TimelinePane) }

    @Test("Everything that has a time lies on it once, in either order, or on a shelf")
    func everythingLiesOnIt() throws {
        for workspace in [Folders.coast, Driving.kompetens] {
            var state = Self.state(Size(width: 140, height: 45), workspace)
            for form in TimelineForm.allCases {
                let pane = try Self.pane(state)
                #expect(pane.form == form)
                let shown = pane.lanes.items.filter { if case .rival = $0.kind { false } else { true } }.map(\.target.record)
                let forums = workspace.all(Forum.self).map(\.name)
                let projects = workspace.all(Project.self).filter { $0.period != nil }.map(\.name)
                #expect(Set(forums).isSubset(of: shown) && Set(projects).isSubset(of: shown))
                if form == .programmes { for name in forums { #expect(shown.filter { $0 == name }.count == 1, "\(name)") } }
                state.press("V")
            }
        }
    }

    @Test("The lanes are one tree, and each item lies in the lane that owns it")
    func lanesAreATree() throws {
        for form in TimelineForm.allCases {
            let scene = try #require(Self.state().scene)
            let lanes = TimelineLanes(form, in: scene)
            var owned = 0
            for (number, lane) in lanes.lanes.enumerated() {
                #expect(lane.end > number && lane.end <= lanes.lanes.count && lane.all.lowerBound == lane.own.lowerBound)
                for item in lane.own { #expect(lanes.lane(of: item) == number) }
                for below in number + 1..<lane.end {
                    #expect(
                        lanes.lanes[below].depth > lane.depth && lane.all.contains(lanes.lanes[below].own.lowerBound)
                            || lanes.lanes[below].all.isEmpty)
                }
                owned += lane.own.count
            }
            #expect(owned == lanes.items.count)
        }
    }

    @Test("Going down reaches every row and back up the first, with the cursor in sight", arguments: Driving.sizes)
    func everyRowIsReached(size: Size) throws {
        var state = Self.state(size).pressing("j j Enter g g")
        var seen: Set<Int> = []
        for _ in 0..<60 {
            let pane = try Self.pane(state)
            seen.insert(pane.cursor.position)
            #expect((pane.cursor.top..<pane.cursor.top + pane.height).contains(pane.cursor.position))
            #expect(state.draw().cursor != nil)
            state.press("j")
        }
        #expect(seen.count == (try Self.pane(state)).rows.rows.count)
        state.press("g g")
        #expect((try Self.pane(state)).cursor.position == 0)
    }

    @Test("Going right goes through a row in order of time, and what the cursor stands on is chosen everywhere")
    func rightGoesThroughTime() throws {
        var state = Self.state().pressing("j j l")
        // From the title to what is nearest to now.
        let scene = try #require(state.scene)
        let start = try #require(Self.pane(state).stop)
        for stop in try Self.pane(state).stops where stop.mark >= (try #require(Self.pane(state).axis)).start {
            #expect((stop.mark - scene.now).magnitude >= (start.mark - scene.now).magnitude)
        }
        var marks: [Moment] = [start.mark]
        for key in ["l", "h"] {
            while marks.count < 30 {
                state.press(key)
                guard let stop = try Self.pane(state).stop, state.message == nil else { break }
                #expect(state.selection.target == stop.target)
                if key == "l" { #expect(stop.mark >= marks[marks.count - 1]) } else { #expect(stop.mark <= marks[marks.count - 1]) }
                marks.append(stop.mark)
            }
        }
        // The step, its six forums with days, and what another source says of one; left of the first is the title.
        #expect(Set(marks).count == (try Set(Self.pane(state).stops.map(\.mark))).count && Set(marks).count >= 7)
        #expect((try Self.pane(state)).stop == nil)
    }

    @Test("What was chosen on another screen is chosen on the timeline, and the other way round")
    func theChoiceIsShared() throws {
        var state = Driving.state(Folders.coast, Size(width: 140, height: 45), now: Self.now).pressing("3 / 'forum 2' Enter j")
        let chosen = try #require(state.selection[.forums])
        state.press("7")
        #expect((try Self.pane(state)).stop?.target.record == RecordName(.forums, chosen))
        state.press("7 / 'fyr' Enter 5")
        #expect(state.selection[.projects] == "p0" && state.selection.target?.record == RecordName(.projects, "p0"))
    }

    @Test("Zooming keeps what the cursor stands on in its column, from decades to minutes and back")
    func zoomingKeepsItsPlace() throws {
        var state = Self.state().pressing("/ 'kustdagen 2026' Enter -")
        let first = try Self.pane(state)
        let begins = try #require(first.stop?.span?.certain?.lowerBound)
        let column = try #require(first.axis).column(begins)
        #expect(first.axis?.zoom == .decade)
        for _ in 0..<7 {
            state.press("+")
            #expect(abs(try #require(Self.pane(state).axis).column(begins) - column) <= 1)
        }
        #expect((try Self.pane(state)).axis?.zoom == .minute)
        for _ in 0..<7 { state.press("-") }
        #expect((try Self.pane(state)).axis == first.axis)
    }

    @Test("A day near enough shows its sessions room by room; each can be chosen")
    func sessionsCanBeChosen() throws {
        var state = Self.state().pressing("/ 'kustdagen 2026' Enter + + + + +")
        #expect(state.words.contains("08.30–15.30 · Fyren") && state.words.contains("Sal B"))
        state.press("j j j")
        #expect(state.selection.target == Target(RecordName(.forums, "dagen"), part: "a1"))
        state.press("l")
        #expect(state.selection.target == Target(RecordName(.forums, "dagen"), part: "a2"))
    }

    @Test("Folding hides what is below, unfolding shows it again at the same row")
    func foldingReturns() throws {
        let open = Self.state()
        let folded = open.pressing("Enter")
        #expect((try Self.pane(folded)).rows.rows.count < (try Self.pane(open)).rows.rows.count)
        #expect(folded.pressing("Enter").quiet == open.quiet)
    }

    @Test("A lane with more than it has lines for says how many are hidden")
    func hiddenThingsAreCounted() throws {
        #expect(Self.state().pressing("-").words.contains("+5 dolda"))
    }

    @Test("Both of two sources that disagree are shown")
    func rivalsAreShown() throws {
        let state = Self.state().pressing("j j Enter - +").pressing("/ 'kustbladet' Enter")
        let stop = try #require(Self.pane(state).stop)
        #expect((try Self.pane(state)).lanes.items[stop.item].kind == .rival(source: "Kustbladet"))
        #expect(state.words.contains("≠ Kustbladet"))
    }

    @Test("What has no year lies on a shelf with the years that its sources allow")
    func undatedThingsLieOnAShelf() {
        let words = Self.state().pressing("/ 'höstmöte' Enter").words
        #expect(words.contains("25–26 oktober, år okänt · 2025"))
    }

    @Test("Now is in sight after a dot, all after a low line, and the period steps")
    func nowAndAll() throws {
        var state = Self.state().pressing("> > > >")
        let scene = try #require(state.scene)
        #expect(try #require(Self.pane(state).axis).start > scene.now)
        state.press(".")
        let axis = try #require(Self.pane(state).axis)
        #expect(axis.start <= scene.now && scene.now < axis.end && state.screen.contains("▼"))
        state.press("G _ _")
        let pane = try Self.pane(state)
        let bar = TimelineBar(axis: try #require(pane.axis), left: 0, now: scene.now)
        for item in pane.lanes.items { if let span = item.span { #expect(bar.columns(span) != nil) } }
    }

    @Test("The minute's hand is followed only where minutes can be seen")
    func theClockIsFollowedWhereItIsSeen() {
        #expect(Self.state().hand == .day)
        #expect(Self.state().pressing(". + + +").hand == .hour)
        #expect(Self.state().pressing(". + + + +").hand == .minute)
        #expect(Self.state().pressing(". + + + + > > >").hand == .day)
    }
}
