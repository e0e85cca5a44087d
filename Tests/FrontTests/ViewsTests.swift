import Model
import TUI
import Testing

@testable import Front

/// Views have names, lie in the user's own settings, and come back as they were.
@Suite struct ViewsTests {
    private static func views(_ text: String) -> Result<Views, ViewsFault> {
        do throws(ViewsFault) { return .success(try Views(Bytes(Array(text.utf8)))) } catch { return .failure(error) }
    }

    /// The change of the views that keys asked to keep last.
    private func kept(_ effects: [Effect]) -> ViewsChange? {
        effects.compactMap { if case .keep(.views(let change, _)) = $0 { change } else { nil } }.last
    }

    @Test("What was saved is read as it was, in any order and number", arguments: 1...6 as ClosedRange<UInt64>)
    func writingAndReadingAgree(seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        var views = Views()
        for number in 0..<Int.random(in: 0...8, using: &numbers) {
            var view = SavedView(name: "\"v\\\n\(number)å", screen: ScreenKind.allCases.randomElement(using: &numbers)!)
            if Bool.random(using: &numbers) { view.collection = RecordCollection.allCases.randomElement(using: &numbers) }
            view.filter = ["", "region:lappi \"a b\"", "a\tb"].randomElement(using: &numbers)!
            view.columns = (0..<Int.random(in: 0...3, using: &numbers)).map { _ in
                SavedView.Column(FieldName.allCases.randomElement(using: &numbers)!, width: Bool.random(using: &numbers) ? 12 : nil)
            }
            view.order = [SavedView.Order(.budget, isReversed: Bool.random(using: &numbers))]
            if Bool.random(using: &numbers) { view.group = .region }
            views.keep(view)
        }
        views.setContext(of: "/a/b \"c\"", "region:norr")
        #expect(Self.views(views.text) == .success(views))
    }

    @Test("Members that the program does not know are written again")
    func unknownMembersSurvive() throws {
        let text = #"{"$schema": "x", "views": [{"name": "a", "screen": "projects", "colour": [1, {"b": null}]}], "later": {"c": 1.0}}"#
        var views = try Self.views(text).get()
        views.keep(SavedView(name: "A", screen: .forums))
        for kept in [#""$schema": "x""#, #""colour": [1, {"b": null}]"#, #""later": {"c": 1.0}"#] { #expect(views.text.contains(kept)) }
    }

    @Test("Nor are those of a column and of a key to sort by lost")
    func unknownMembersOfColumnsSurvive() throws {
        let text = #"""
            {"views": [{"name": "a", "screen": "projects", "columns": [{"align": "right", "field": "name"}, {"field": "region", "width": 9, "x": [1]}],
              "order": [{"field": "region", "reversed": true, "nulls": "last"}]}]}
            """#
        var views = try Self.views(text).get()
        for _ in 1...2 {
            for kept in [
                #"{"field": "name", "align": "right"}"#, #"{"field": "region", "width": 9, "x": [1]}"#,
                #"{"field": "region", "reversed": true, "nulls": "last"}"#,
            ] { #expect(views.text.contains(kept)) }
            #expect(Self.views(views.text) == .success(views))
            var view = try #require(views.view("a"))
            (view.columnOthers, view.orderOthers) = ([], [])
            // Saved anew, it is a view that does not know of them.
            views.keep(view)
        }
    }

    @Test("Two dashboards keep each other's views: what one changes is done to what is there")
    func changesAreDoneToWhatIsThere() throws {
        var file = Views()
        func press(_ keys: String, _ state: inout State) {
            for effect in state.press(keys) {
                guard case .keep(.views(let change, _)) = effect else { continue }
                file.apply(change)
                _ = state.update(.viewsKept(file))
            }
        }
        var (one, other) = (Driving.state(), Driving.state())
        (one.settings.folder, other.settings.folder) = ("/one", "/other")
        press("6 b 'ett' Enter", &one)
        press("5 b 'två' Enter", &other)
        #expect(file.saved.map(\.name) == ["ett", "två"] && other.views.saved.map(\.name) == ["ett", "två"])
        press(": 'kontext region:lappi' Enter", &one)
        press("b Ctrl-u 'tre' Enter", &other)
        press("B Delete Delete Esc", &other)
        #expect(file.saved.map(\.name) == ["två", "tre"] && file.context(of: "/one") == "region:lappi")
        press(": 'kontext -' Enter", &one)
        #expect(file.saved.map(\.name) == ["två", "tre"] && file.context(of: "/one").isEmpty && one.views == file)
    }

    @Test(
        "A broken file is refused with the place and the word that would be right",
        arguments: [
            ("{", 1), ("[]", 0), (#"{"views": {}}"#, 10), (#"{"views": [{"screen": "projects"}]}"#, 11),
            (#"{"views": [{"name": "a", "screen": "project"}]}"#, 35), (#"{"views": [{"name": "a"}]}"#, 11),
            (#"{"views": [{"name": "a", "screen": "day", "columns": [{"field": "bugdet"}]}]}"#, 64), (#"{"views": []} x"#, 14),
            (#"{"contexts": [{"filter": "a"}]}"#, 14), (#"{"views": [1]}"#, 11),
        ])
    func brokenFilesAreRefused(text: String, offset: Int) {
        guard case .failure(let fault) = Self.views(text) else {
            Issue.record("\(text) was read")
            return
        }
        #expect(fault.offset == offset, "\(text): \(Swedish().sentence(of: fault.fault))")
    }

    @Test("A view that is asked for before the folder was read is shown whole when it has been")
    func viewsAreAwaited() throws {
        let kept = Driving.state().pressing("5 l l o V / 'a' Enter b 'Min vy' Enter")
        let view = try #require(kept.views.view("Min vy"))
        #expect(!view.order.isEmpty && view.group != nil)
        var state = State(settings: State.Settings(language: Swedish()), size: Size(width: 80, height: 24), today: Driving.today)
        _ = state.update(.kept(kept.views, recent: []))
        let isKnown = state.showView("min vy")
        #expect(isKnown)
        _ = state.update(.loaded(Driving.kompetens))
        #expect(state.view(named: "Min vy") == view)
    }

    @Test("b saves what is shown, and asks before it replaces")
    func savingAsksBeforeReplacing() {
        var state = Driving.state().pressing("6 > / 'a' Enter b")
        let first = kept(state.press("'Min vy' Enter"))
        let view = state.views.view("min vy")
        #expect(view?.name == "Min vy" && view?.screen == .contacts && view?.collection == .organisations && view?.filter == "a")
        #expect(first == view.map { .keep($0) })
        // On another screen nothing stands in the line; the name that is taken is asked about first.
        state.press("5 b")
        #expect(state.rows.last?.contains("Min vy") == false)
        state.press("'min vy'")
        #expect(kept(state.press("Enter")) == nil)
        #expect(state.rows.last?.contains("Enter igen") == true)
        #expect(kept(state.press("Enter")) != nil)
        #expect(state.views.saved.map(\.screen) == [.projects])
        // Where it is shown its name stands there.
        state.press("b")
        #expect(state.rows.last?.contains("Min vy") == true)
        #expect(kept(state.press("Ctrl-u Enter Esc")) == nil)
    }

    @Test("A saved view shows the same rows again, from anywhere")
    func shownViewsAreTheSame() {
        for keys in ["6 > / 'hög' Enter", "5 / 'a' Enter", "6 > > >", "2 / 'lapp' Enter", "4", "7"] {
            let there = Driving.state().pressing(keys)
            let saved = there.pressing("b 'x' Enter")
            for elsewhere in ["1", "3 Enter r", "6 / 'zzz' Enter"] {
                let back = saved.pressing(elsewhere).pressing("B Enter")
                #expect(back.place.kind == there.place.kind && back.selection.contacts == there.selection.contacts)
                #expect(back.place.panes[0].filter == there.place.panes[0].filter)
                #expect(back.place.panes[0].shown == there.place.panes[0].shown, "\(keys), \(elsewhere)")
            }
        }
    }

    @Test("Columns, order and grouping come back with the view")
    func tablesComeBack() throws {
        let there = Driving.state().pressing(
            "5 : 'kolumner namn region period' Enter : 'sortera -period namn' Enter : 'gruppera region' Enter")
        let table = try #require(there.place.panes[0].table)
        #expect(table.view.columns.map(\.field) == [.name, .region, .period] && table.view.group == .region)
        #expect(table.view.order == [TableView.Order(.period, isReversed: true), TableView.Order(.name)])
        var other = Driving.state()
        _ = other.update(.kept(there.pressing("b 'x' Enter").views, recent: []))
        #expect(other.showView("X") && other.place.panes[0].table?.view == table.view && other.place.panes[0].table?.rows == table.rows)
    }

    @Test("A view is removed when the key is pressed twice, and only then")
    func removingAsks() {
        let saved = Driving.state().pressing("5 b 'ett' Enter 4 b Ctrl-u 'två' Enter B")
        #expect(saved.pressing("Delete").views.saved.count == 2)
        #expect(saved.pressing("Delete j Delete").views.saved.count == 2)
        #expect(saved.pressing("Delete Delete").views.saved.map(\.name) == ["två"])
        #expect(saved.pressing("j Ctrl-d Ctrl-d").views.saved.map(\.name) == ["ett"])
        #expect(saved.pressing("Delete Delete Delete Delete Delete Esc").views.saved.isEmpty)
    }

    @Test("Where the file is broken nothing is kept")
    func brokenFilesAreLeftAlone() {
        var state = Driving.state()
        let fault = Phrase.viewsBroken("views.json:1:1", "Fel.")
        _ = state.update(.viewsUnread(fault))
        #expect(state.press("b").isEmpty && state.message == fault)
        #expect(kept(state.press(": 'kontext region:lappi' Enter")) == nil)
        // It holds for this run, and nobody is told that it was kept.
        #expect(state.contextText == "region:lappi" && state.message == fault)
        #expect(kept(state.press(": 'spara vy x' Enter")) == nil)
    }
}
