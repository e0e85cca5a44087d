import Model
import TUI
import Testing

@testable import Front

/// The screen of a forum's day: what holds for every agenda, at every size.
@Suite struct DayScreenTests {
    static let folders: [(String, Workspace)] = [
        ("kompetens", Driving.kompetens), ("timed", Folders.timed), ("conference", Folders.conference), ("impossible", Folders.impossible),
    ]

    private static func state(_ workspace: Workspace, _ size: Size, _ keys: String = "8") -> State {
        var state = Driving.state(workspace, size)
        _ = state.update(.clock(.told(LocalTime("2026-03-12T09:40")!)))
        return state.pressing(keys)
    }

    private static func pane(_ state: State) throws -> DayPane { try #require(state.place.panes[0] as? DayPane) }

    /// The window of the day's pane on the screen.
    private static func window(_ state: State) -> Rect {
        let rect =
            Arrangement.windows(of: state.place, in: state.frame.body).first { $0.pane == 0 }?.rect ?? Rect(Size(width: 0, height: 0))
        return state.frame.content(rect)
    }

    @Test("Every slot is reached by the arrows, at every size and on every day", arguments: 0..<4, Driving.sizes)
    func everySlotIsReached(folder: Int, size: Size) throws {
        let workspace = Self.folders[folder].1
        let first = Self.state(workspace, size)
        let all = try Self.pane(first).days.count
        for day in 0..<min(all, 5) {
            var pane = try Self.pane(Self.state(workspace, size, "8" + String(repeating: " >", count: day)))
            var scene = try #require(first.scene)
            var reached: Set<Int> = []
            func press(_ command: Command) -> Reaction {
                let reaction = pane.perform(command, in: scene, &scene.selection)
                pane.refresh(in: scene, size: Self.window(first).size)
                if let cursor = pane.cursor { reached.insert(cursor) }
                return reaction
            }
            while press(.left) == .done {}
            repeat {
                _ = press(.first)
                var before: Int?
                repeat {
                    before = pane.cursor
                    _ = press(.down)
                } while pane.cursor != before
            } while press(.right) == .done
            #expect(reached.count == pane.sheet?.plan.slots.count, "day \(day)")
        }
    }

    @Test("The cursor is on the screen, whatever was pressed", arguments: 0..<4, Driving.sizes)
    func theCursorIsVisible(folder: Int, size: Size) throws {
        var numbers = SeededNumbers(seed: UInt64(folder) &+ 7)
        var state = Self.state(Self.folders[folder].1, size)
        let keys = "j j j k l l h + - _ . > < V PageDown PageUp G Home Space H Shift-Right n".split(separator: " ").map(String.init)
        for _ in 0..<80 {
            let key = keys.randomElement(using: &numbers)!
            state.press(key)
            // The forms that are text leave for the detail at the right.
            if state.place.focus != 0 { state.press("Esc") }
            let cursor = state.draw().cursor
            let window = Self.window(state)
            #expect(cursor.map(window.contains) == true, "after \(key)")
        }
    }

    @Test("Nothing is drawn outside of the pane's window", arguments: 0..<4)
    func nothingIsDrawnOutsideItsWindow(folder: Int) throws {
        for keys in ["8", "8 V", "8 V V", "8 + + +", "8 _ G", "8 k k k k"] {
            let state = Self.state(Self.folders[folder].1, Size(width: 80, height: 24), keys)
            for size in [Size(width: 33, height: 7), Size(width: 61, height: 13), Size(width: 1, height: 1), Size(width: 9, height: 3)] {
                var pane = try Self.pane(state)
                let scene = try #require(state.scene)
                pane.refresh(in: scene, size: size)
                var surface = Surface(size: Size(width: size.width + 6, height: size.height + 6))
                surface.inside(Rect(x: 3, y: 3, width: size.width, height: size.height)) { pane.draw(on: &$0, in: scene, isFocused: true) }
                for (y, row) in surface.rows().enumerated() {
                    let isInside = (3..<3 + size.height).contains(y)
                    #expect(isInside || row.isEmpty, "\(keys)")
                    #expect(row.isEmpty || row.hasPrefix("   ") && row.cellWidth <= size.width + 3, "\(keys)")
                }
            }
        }
    }

    @Test("The list names every slot, in full words, without drawing", arguments: 0..<4)
    func theListNamesEverySlot(folder: Int) throws {
        let state = Self.state(Self.folders[folder].1, Size(width: 80, height: 24), "8 V V")
        let pane = try Self.pane(state)
        let scene = try #require(state.scene)
        let sheet = try #require(pane.sheet)
        let layout = try #require(pane.layout)
        #expect(pane.text.entries.compactMap { $0 } == layout.order && Set(layout.order).count == sheet.plan.slots.count)
        let words = DayWords(sheet: sheet, scene: scene)
        for slot in layout.order {
            let text = words.paragraph(slot, number: 1, width: 60).lines.map { $0.map(\.text).joined() }.joined(separator: " ")
            let joined = text.split(separator: " ").joined(separator: " ")
            #expect(joined.contains(words.title(slot).split(separator: " ").joined(separator: " ")), "\(joined)")
            #expect(!text.unicodeScalars.contains { (0x2500...0x25FF).contains($0.value) })
        }
        let glyphs = Self.window(state)
        for row in state.rows[glyphs.y..<glyphs.endY] {
            #expect(!row.unicodeScalars.contains { (0x2500...0x259F).contains($0.value) } || row.contains("───"))
        }
    }

    @Test("On a narrow terminal one room is seen, the page follows, and the head says which of how many")
    func thePageFollows() throws {
        var state = Self.state(Folders.conference, Size(width: 80, height: 24))
        #expect(state.words.contains("rum 1–3 av 100"))
        state.press("l l l l")
        #expect(state.words.contains("rum 3–5 av 100"))
        state.press("Shift-Right")
        #expect(state.words.contains("rum 6–8 av 100"))
        state.press("l " + String(repeating: "l ", count: 99) + "l")
        #expect(state.words.contains("rum 98–100 av 100") && state.message == .label(.noRoomThatWay))
        let narrow = Self.state(Folders.conference, Size(width: 40, height: 12), "8 j l")
        #expect(narrow.words.contains("rum 2 av 100"))
    }

    @Test("A plenary keeps the column that one came from, as the cursor of a text does")
    func thePlenaryKeepsTheColumn() throws {
        var state = Self.state(Folders.timed, Size(width: 140, height: 45), "8 Home j j l l")
        let started = try Self.pane(state)
        #expect(started.column == 2)
        state.press("j")
        let lunch = try Self.pane(state)
        #expect(lunch.column == 2 && lunch.cursor.map { lunch.layout?.columnOfSlot[$0] ?? nil } == .some(nil))
        state.press("k")
        let back = try Self.pane(state)
        #expect(back.cursor.flatMap { back.layout?.columnOfSlot[$0] ?? nil } == 2)
    }

    @Test("The sample's conference has its blocks in order, and no clock time is made up")
    func theConferenceHasNoInventedTimes() throws {
        let state = Self.state(Driving.kompetens, Size(width: 80, height: 24))
        let pane = try Self.pane(state)
        let plan = try #require(pane.sheet?.plan)
        #expect(plan.slots.count == 10 && plan.rooms.count == 3 && plan.slots.filter { $0.room == nil }.count == 4)
        #expect(pane.layout?.order == Array(0..<10))
        let window = Self.window(state)
        let drawn = state.rows[window.y..<window.endY].joined(separator: " ")
        #expect(drawn.contains("klockslag okända"))
        for hour in 0..<24 { for minute in 0..<60 { #expect(!drawn.contains(DateWords.swedish.clock(hour: hour, minute: minute))) } }
    }

    @Test("Space puts a session on one's own day, which has it between what is for all, with the pauses")
    func spaceChooses() throws {
        var state = Self.state(Folders.timed, Size(width: 80, height: 24), "8 Home j j Space V")
        let pane = try Self.pane(state)
        let chosen = try #require(pane.cursor)
        #expect(state.days.isChosen(pane.sheet?.plan.slots[chosen].id ?? "", of: "f1"))
        #expect(pane.text.entries.count == 7 && pane.text.entries.contains(chosen))
        #expect(state.words.contains("10 min paus") && state.words.contains("60 min paus"))
        state.press("Space")
        let left = try Self.pane(state)
        #expect(left.text.entries.count == 6)
        state.press("Home j Space")
        #expect(state.message == .label(.commonIsMine))
    }

    @Test("Two chosen at once clash in one's own day, and the way between rooms is said")
    func chosenClashesAreSaid() {
        let state = Self.state(Folders.timed, Size(width: 80, height: 45), "8 Home j j Space l Space V")
        #expect(state.words.contains("krockar med ”Räkna får”") && state.words.contains("byt till Stallet"))
    }

    @Test("< and > step through all days in the order of time, and the header counts them")
    func daysAreSteppedThrough() throws {
        var state = Self.state(Driving.kompetens, Size(width: 140, height: 45))
        let days = try Self.pane(state).days
        let known = days.compactMap { $0.earliest?.number }
        #expect(known == known.sorted() && days.count > 20)
        var seen: Set<String> = []
        for _ in days {
            state.press(">")
            let pane = try Self.pane(state)
            let scene = try #require(state.scene)
            let title = try #require(pane.topic(in: scene))
            #expect(
                title.hasSuffix("‹\((pane.place ?? 0) + 1)/\(days.count)›")
                    && state.rows[0].contains("‹\((pane.place ?? 0) + 1)/\(days.count)›"))
            #expect(state.selection[.forums] == pane.day?.forum && state.selection.target?.record.id == pane.day?.forum)
            seen.insert(title)
        }
        #expect(seen.count == days.count)
    }

    @Test("The forum that was chosen is shown; else today's, the nearest that comes, the latest that was")
    func theForumIsFound() throws {
        let chosen = Self.state(Driving.kompetens, Size(width: 140, height: 45), "3 / 'lappland' Enter 8")
        let shown = try Self.pane(chosen).day?.forum
        #expect(shown == chosen.selection[.forums] && shown?.isEmpty == false)
        func forum(_ now: String) throws -> String? {
            var state = Driving.state(Folders.timed)
            _ = state.update(.clock(.told(LocalTime(now)!)))
            return try Self.pane(state.pressing("8")).day?.forum
        }
        let found = try ["2026-03-12T09:00", "2026-03-11T09:00", "2026-01-01T09:00", "2027-01-01T09:00"].map(forum)
        #expect(found == ["f1", "f1", "f0", "f1"])
    }

    @Test("The line of now is drawn on the day itself and no other, and . goes there")
    func nowIsShown() throws {
        var state = Self.state(Folders.timed, Size(width: 80, height: 24))
        #expect(state.words.contains("▸10.40") && state.hand == .minute)
        state.press("G . ")
        #expect(state.words.contains("pågår") && state.words.contains("▸10.40"))
        state.press("<")
        #expect(!state.words.contains("▸") && state.hand == .day)
        state.press(".")
        let pane = try Self.pane(state)
        #expect(pane.day?.forum == "f1")
    }

    @Test("The night in which the clock is put back has the hour twice")
    func theRepeatedHourIsThereTwice() {
        var state = Self.state(Folders.impossible, Size(width: 140, height: 45), "8")
        for _ in 0..<4 where !state.rows[0].contains("Natten") { state.press(">") }
        state.press("Home")
        let times = state.rows.compactMap { $0.split(separator: " ").first }.filter { $0.contains(".") }
        #expect(times.filter { $0 == "03.00" }.count == 2, "\(times)")
    }

    @Test("Zooming changes the minutes a row, keeps the cursor, and fitting shows the whole day")
    func zoomingKeepsTheCursor() throws {
        var state = Self.state(Folders.timed, Size(width: 80, height: 24), "8 Home j j l")
        let cursor = try Self.pane(state).cursor
        for key in ["+", "+", "-", "-", "-", "_", "_", "+"] {
            state.press(key)
            let now = try Self.pane(state).cursor
            #expect(now == cursor, "\(key)")
        }
        state.press("_")
        let fitted = try Self.pane(state)
        #expect((fitted.layout?.rows ?? .max) <= fitted.gridHeight)
        for _ in 0..<20 { state.press("+") }
        #expect(state.message == .label(.zoomLimit))
    }

    @Test("The search finds titles, people and rooms in all rooms, and n and N step through what it finds")
    func theSearchSteps() throws {
        var state = Self.state(Folders.conference, Size(width: 80, height: 24), "8 / 'person 17' Enter")
        let pane = try Self.pane(state)
        let found = try #require(pane.found)
        let cursor = try #require(pane.cursor)
        #expect(found.count > 1 && found.contains(cursor))
        var seen: Set<Int> = []
        for _ in found {
            state.press("n")
            if let cursor = try Self.pane(state).cursor { seen.insert(cursor) }
        }
        #expect(seen == Set(found))
        let before = try Self.pane(state).cursor
        state.press("n N")
        let after = try Self.pane(state).cursor
        #expect(after == before)
        state.press("/ 'zzz' Enter n")
        #expect(state.message == .noMatch("person 17zzz"))
        let room = try Self.pane(Self.state(Folders.timed, Size(width: 80, height: 24), "8 / 'hagen' Enter"))
        #expect(room.found?.count == 1)
    }

    @Test("The key context hides the general keys on the day alone, and each is in the help")
    func theKeysAreInTheHelp() {
        let state = Self.state(Folders.timed, Size(width: 80, height: 24), "8 Home j")
        for command in [Command.open, .choose, .nextForm, .zoomIn, .zoomOut, .fit, .now, .filter, .nextTopic] {
            #expect(state.helpCommands.contains(command), "\(command)")
        }
    }

    @Test("A click chooses what it falls on")
    func aClickChooses() throws {
        var state = Self.state(Folders.timed, Size(width: 80, height: 24), "8 Home j j")
        let row = try #require(state.rows.firstIndex { $0.contains("Skriva") })
        let text = state.rows[row]
        let word = try #require(text.ranges(of: "Skriva").first)
        let column = text.distance(from: text.startIndex, to: word.lowerBound)
        _ = state.update(.input(.mouse(Mouse(.press, button: .left, x: column, y: row))))
        let pane = try Self.pane(state)
        #expect(pane.cursor.map { pane.sheet?.plan.slots[$0].id } == "skriva" && state.selection.target?.part == "skriva")
    }

    @Test("A crowd of five thousand sessions at once is shown and left in a moment")
    func aCrowdIsShown() throws {
        var state = Self.state(Folders.crowd, Size(width: 80, height: 24))
        #expect(state.words.contains("+1"))
        state.press("j l V j G V j G _")
        let pane = try Self.pane(state)
        #expect(pane.sheet?.plan.slots.count == 5000)
    }

    @Test("A folder without an agenda says what to do")
    func nothingSaysWhatToDo() {
        let state = Self.state(Folders.empty, Size(width: 80, height: 24))
        #expect(state.words.contains("agenda"))
    }
}
