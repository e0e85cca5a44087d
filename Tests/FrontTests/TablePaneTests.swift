import Model
import TUI
import Testing

@testable import Front

/// Tables by their keys: the cursor stays on its record, marks stay, and what was opened leads back.
@Suite struct TablePaneTests {
    private static let screens = ["3", "4", "5", "6", "6 >", "6 > >", "6 > > >"]

    private func state(_ keys: String, _ size: Size = Driving.sizes[1]) -> State {
        Driving.state(TableExamples.workspace, size).pressing(keys)
    }

    private func table(_ state: State) throws -> TablePane { try #require(state.place.panes[0] as? TablePane) }

    @Test("The cursor stays on its record through sorting, grouping, widths and columns", arguments: screens)
    func theCursorStaysOnItsRecord(screen: String) throws {
        for size in Driving.sizes {
            let before = state(screen + " j j j", size)
            let record = before.selection.target
            #expect(record != nil)
            for keys in [
                "o", "O", "l o", "l O o", "V", "l V", "l l V o", "V V", "w", "l w", "C Enter", "C j Space Enter", "* o", "o V + l O",
            ] {
                let after = before.pressing(keys)
                #expect(after.selection.target == record, "\(keys)")
                #expect(try table(after).made.current == record?.record, "\(keys)")
            }
        }
    }

    @Test("Sorting shows its direction in the heading, and rows follow it")
    func sortingIsSeen() throws {
        let up = state("5 l l l o")
        #expect(up.rows[3].contains("Budget ▲"))
        #expect(up.pressing("o").rows[3].contains("Budget ▼") && up.pressing("h o l").rows[3].contains("Budget ▲2"))
        let rows = try #require(table(up).table).rows
        let euros = rows.compactMap { position -> Double? in
            guard case .money(let money) = TableExamples.workspace.values(of: .budget, in: .projects, at: Int(position)).first,
                money.currency == "EUR"
            else { return nil }
            return money.amount?.estimate
        }
        #expect(euros == euros.sorted() && euros.count > 5)
        #expect(try #require(table(up.pressing("o")).table).rows.first != rows.first)
    }

    @Test("A click on a heading sorts by it, and again the other way")
    func headingsCanBeClicked() throws {
        var state = state("5", Driving.sizes[2])
        let slot = try #require(table(state).made.layout.slots.last)
        let field = try table(state).view.columns[slot.column].field
        for isReversed in [false, true] {
            _ = state.update(.input(.mouse(Mouse(.press, button: .left, x: slot.x + 1, y: 3))))
            #expect(try table(state).view.order == [.init(field, isReversed: isReversed)])
        }
    }

    @Test("Marks survive sorting, filters, groups, other screens and a folder read anew")
    func marksSurvive() throws {
        let marked = state("5 Space j Space")
        let names = try table(marked).marked
        #expect(names.count == 2)
        for keys in ["o", "l V", "/ 'zzz' Enter", "/ 'zzz' Enter Esc", "6 5", "1 5", "r Esc", "l F Esc", "C Enter", "V _"] {
            #expect(try Set(table(marked.pressing(keys)).marked) == Set(names), "\(keys)")
        }
        var again = marked
        _ = again.update(.loaded(TableExamples.workspace))
        #expect(try table(again).marked == names && marked.screen.contains("◆"))
        #expect(try table(marked).subjects == names && table(state("5 j")).subjects.count == 1)
    }

    @Test("On a line that stands for several records nothing is chosen, and beside it stands what they come to")
    func headingsChooseNothing() throws {
        for keys in ["5 l l V _", "5 l l F", "5 l l V _ Down / 'ugnen' Enter"] {
            let there = state(keys, Driving.sizes[2])
            #expect(there.selection.target == nil, "\(keys)")
            let summary = try #require(there.selection.summary, "\(keys)")
            #expect(there.screen.contains(summary.value) && summary.totals.count > 0 && !summary.first.isEmpty)
            #expect(try table(there).subjects.isEmpty)
        }
        let back = state("5 j j l F Esc", Driving.sizes[2])
        #expect(try back.selection.target?.record == table(back).made.current && back.selection.summary == nil)
    }

    @Test("Who sorts by a column out of sight sees it, and from the first row what comes first now")
    func sortingIsShown() throws {
        let sorted = state("5 : 'sort budget' Enter", Size(width: 80, height: 24))
        let pane = try table(sorted)
        #expect(pane.field == .budget && pane.made.layout.slot(of: pane.column) != nil && sorted.screen.contains("Budget ▲"))
        #expect(pane.cursor.position == 0 && sorted.selection.target?.record == pane.made.current)
    }

    @Test("What is marked is summed apart from all")
    func marksAreSummed() throws {
        let marked = try table(state("5 Space Space Space"))
        let rows = marked.markedPositionsInOrder
        let expected = TableTotals([.budget], among: rows, of: .projects, in: TableExamples.scene)
        #expect(marked.made.markedTotals?.sums.filter { $0.field == .budget } == expected.sums && rows.count == 3)
        let words = TableTotals.words(expected.sums, in: TableExamples.scene)
        #expect(words.isEmpty || marked.made.footer.parts[0][0].text.contains(words))
    }

    @Test("By name there is nothing to group or to count; a group ends there")
    func namesAreNotGrouped() throws {
        #expect(state("5 V").message == .label(.everyRowDiffers) && state("5 F").message == .label(.everyRowDiffers))
        #expect(
            try table(state("5 V")).view.group == nil && table(state("5 F")).levels.isEmpty && table(state("5 l V h V")).view.group == nil)
    }

    @Test("A range is marked from the last mark to the cursor, and inverting twice changes nothing")
    func rangesAndInversion() throws {
        let range = state("5 j Space j j v")
        #expect(try table(range).marked.count == 4)
        let inverted = try table(range.pressing("*")).marked
        #expect(inverted.count == TableExamples.workspace.count(.projects) - 4)
        #expect(try Set(inverted).isDisjoint(with: table(range).marked) && table(range.pressing("* *")).marked == table(range).marked)
        // Only what is shown is inverted.
        #expect(try table(state("5 / 'zzz' Enter *")).marked.isEmpty)
        #expect(state("5 v").message == .label(.noMarkBefore))
    }

    @Test("Enter on a value of a frequency table shows as many rows as it counts, and Esc leads back", arguments: screens)
    func frequenciesLeadToTheirRows(screen: String) throws {
        for column in 1..<5 {
            let before = state(screen + String(repeating: " l", count: column))
            let counted = before.pressing("F")
            let rows = try #require(table(counted).made.frequencies).rows
            for (index, row) in rows.prefix(4).enumerated() {
                let inside = counted.pressing(Array(repeating: "j", count: index).joined(separator: " ") + " Enter")
                #expect(try table(inside).shown.rows == row.count, "\(row.label)")
                // Out of it the rows are as before, with the cursor on the record that was looked at.
                let back = inside.pressing("Esc Esc")
                #expect(try table(back).table?.rows == table(before).table?.rows && back.message == nil)
                #expect(try table(back).made.current == table(inside).made.current && table(back).levels.isEmpty)
            }
        }
    }

    @Test("Groups fold and unfold, one or all, and hide only rows")
    func groupsFold() throws {
        let grouped = state("4 l V Home")
        let pane = try table(grouped)
        let groups = try #require(pane.made.rows?.groups)
        #expect(pane.made.lines.count == groups.groups.count + groups.groups.reduce(0) { $0 + $1.count })
        #expect(try table(grouped.pressing("Enter")).made.lines.count == pane.made.lines.count - groups.groups[0].count)
        expectSame(grouped.pressing("Enter Enter").quiet, grouped.quiet, "folded and unfolded")
        expectSame(grouped.pressing("- +").quiet, grouped.quiet, "folded and unfolded by keys")
        #expect(try table(grouped.pressing("_")).made.lines.count == groups.groups.count)
        expectSame(grouped.pressing("_ _").quiet, grouped.quiet, "all folded and unfolded")
        // A row whose group is folded leaves the cursor at its heading.
        #expect(try table(grouped.pressing("j -")).line?.isHeading == true)
    }

    @Test("The chooser changes nothing before it is done, and shows and hides, moves and widens then")
    func theChooserRoundTrips() throws {
        let before = state("5")
        expectSame(before.pressing("C Enter").quiet, before.quiet, "done at once")
        expectSame(before.pressing("C j Space L + Esc").quiet, before.quiet, "called off")
        let fields = try table(before).view.columns.map(\.field)
        let hidden = try table(before.pressing("C j Space Enter")).view.columns.map(\.field)
        #expect(hidden == fields.filter { $0 != fields[1] })
        let moved = try table(before.pressing("C j L Enter")).view.columns.map(\.field)
        #expect(moved == [fields[0], fields[2], fields[1]] + fields.dropFirst(3))
        let widened = try table(before.pressing("C j + + - Enter")).view.columns[1].width
        let needed = try table(before).made.wishes[1].most
        #expect(widened == needed + 2)
        #expect(try table(before.pressing("C j Space L Enter o V C _ Enter")).view == .standard(for: .projects))
        // One column stays.
        var all = before.pressing("C")
        for _ in 0..<40 { all.press("Space") }
        #expect(try !table(all.pressing("Enter")).view.columns.isEmpty)
    }

    @Test("A column is as wide as its widest value, and as it needs again")
    func columnsAreWidened() throws {
        let before = state("5 l")
        let wide = before.pressing("w")
        let slot = try #require(table(wide).made.layout.slot(of: 1))
        let widest = TableExamples.positions(.projects).map { TableExamples.scene.cell(.period, of: .projects, at: Int($0)).text.cellWidth }
            .max()
        #expect(slot.width == widest)
        expectSame(wide.pressing("w").quiet, before.quiet, "wide and back")
    }

    @Test("Every column can be reached and is in sight; the first stays", arguments: Driving.sizes)
    func everyColumnIsReached(size: Size) throws {
        var there = state("5", size)
        let count = try table(there).view.columns.count
        for column in 0..<count {
            let layout = try table(there).made.layout
            #expect(layout.slot(of: column) != nil && layout.slots[0].column == 0, "\(column)")
            there.press("l")
        }
        #expect(there.message == .label(.noMoreColumns))
        for _ in 0..<count { there.press("L") }
        #expect(try !table(there).made.layout.hasLater)
        for _ in 0..<count { there.press("H") }
        #expect(try !table(there).made.layout.hasEarlier)
    }

    @Test("What is cut under the cursor stands whole below the table")
    func theWholeValueIsSaid() throws {
        let pane = try table(state("5 l l j j", Driving.sizes[1]))
        let current = try #require(pane.line)
        let cell = TableExamples.scene.cell(.region, of: .projects, at: Int(current.position))
        let room = try #require(pane.made.layout.slot(of: 2)).width
        #expect((pane.made.footer.whole.joined(separator: " ") == cell.whole) == (cell.isCounted || cell.text.cellWidth > room))
        let narrow = state("5", Size(width: 80, height: 24))
        let title = TableExamples.scene.title(try #require(table(narrow).made.current))
        #expect(try table(narrow).made.footer.whole == [title] && narrow.screen.contains(title))
    }

    @Test("A filter asks for fields; while it is not understood, the last that was goes on")
    func filtersAreQueries() throws {
        let dear = state("5 / 'budget>700000'")
        let rows = try #require(table(dear).table).rows
        let amounts = rows.map { TableExamples.workspace.values(of: .budget, in: .projects, at: Int($0)).first?.estimate ?? 0 }
        #expect(rows.count > 2 && rows.count < 40 && amounts.allSatisfy { $0 > 700_000 })
        let understood = dear.pressing("Space 'a'")
        let faulty = understood.pressing("':1'")
        #expect(try table(faulty).fault != nil && table(faulty).table?.rows == table(understood).table?.rows)
        #expect(try table(faulty.pressing("Esc")).shown == (40, 40))
    }

    @Test("A view that is shown is the view that is told")
    func viewsRoundTrip() throws {
        var state = state("5")
        var view = TableView(.projects, columns: [.init(.budget), .init(.name, width: 12)], order: [.init(.budget, isReversed: true)])
        view.group = .status
        view.filter = "a"
        state.withPane(0) { pane, _ in pane.show(view) }
        state.settle()
        let told = try #require(state.place.panes[0].table)
        #expect(told.view == view)
        #expect(
            told.rows
                == TableRows(view, among: TableExamples.workspace.positionsByTitle(.projects, in: ["sv"]), in: TableExamples.scene)
                .positions)
    }
}

extension TablePane {
    fileprivate var markedPositionsInOrder: [Int32] { made.ordered.filter(made.markedPositions.contains) }
}
