import Model
import TUI
import Testing

@testable import Front

/// The rows of a day, and the boxes in them: laws over random days.
@Suite struct DayAxisTests {
    private static func sheet(_ workspace: Workspace, _ forum: String, place: Int = 0) throws -> DaySheet {
        let scene = try #require(Driving.state(workspace).scene)
        return try #require(DaySheet(ForumDay(forum: forum, place: place, day: nil, earliest: nil), in: scene))
    }

    /// A day of random blocks: parallel and plenary, with times, lengths and rooms or without.
    private static func random(_ seed: UInt64) -> Workspace {
        var numbers = SeededNumbers(seed: seed)
        let blocks = (0..<Int.random(in: 1...8, using: &numbers)).map { block -> String in
            let isParallel = Bool.random(using: &numbers)
            let hasTime = Int.random(in: 0..<4, using: &numbers) > 0
            let start = String(Int.random(in: 10...20, using: &numbers))
            let sessions = (0..<Int.random(in: 0...6, using: &numbers)).map { session -> String in
                let minutes = Bool.random(using: &numbers) ? ", \"minutes\": \(Int.random(in: 1...200, using: &numbers))" : ""
                let own =
                    Int.random(in: 0..<3, using: &numbers) == 0
                    ? ", \"start\": \"2026-03-12T\(start):\(Int.random(in: 10...59, using: &numbers))\"" : ""
                return
                    "{\"id\": \"\(block)-\(session)\", \"name\": \"N\", \"room\": \"\(["", "A", "B", "C"].randomElement(using: &numbers)!)\"\(minutes)\(own)}"
            }
            let time =
                hasTime
                ? ", \"start\": \"2026-03-12T\(start):00\", \"end\": \"2026-03-12T\(Int(start)! + Int.random(in: 0...3, using: &numbers)):30\""
                : ""
            return
                "{\"id\": \"\(block)\", \"kind\": \"\(isParallel ? "parallel" : "plenary")\"\(time), \"sessions\": [\(sessions.joined(separator: ", "))]}"
        }
        return Driving.workspace([
            "workspace.json": #"{"workspace": {"name": "Påhittad", "timeZone": "Europe/Helsinki", "languages": ["sv"]}}"#,
            "f.json":
                "{\"forums\": [{\"id\": \"f\", \"name\": \"F\", \"date\": \"2026-03-12\", \"agenda\": [\(blocks.joined(separator: ", "))]}]}",
        ])
    }

    @Test(
        "Sections cover the rows without a gap, times grow downwards, and every slot has one box", arguments: 1...60 as ClosedRange<UInt64>)
    func rowsAreInOrder(seed: UInt64) throws {
        let sheet = try Self.sheet(Self.random(seed), "f")
        for minutes in [1, 5, 15, 60, 480] {
            let layout = DayLayout(sheet, scale: DayLayout.Scale(minutes: minutes, rows: 3))
            var row = 0
            for section in layout.axis.sections {
                #expect(section.first == row && section.rows > 0)
                row += section.rows
            }
            #expect(row == layout.rows)
            let moments = (0..<layout.rows).compactMap { layout.axis.moment(ofRow: $0) }
            #expect(moments == moments.sorted())
            #expect(layout.boxes.flatMap(\.slots).sorted() == Array(sheet.plan.slots.indices))
            #expect(Set(layout.order) == Set(sheet.plan.slots.indices))
            for box in layout.boxes { #expect(!box.rows.isEmpty && box.rows.lowerBound >= 0 && box.rows.upperBound <= layout.rows) }
        }
    }

    @Test("Boxes never lie on each other, and what begins earlier never stands lower", arguments: 1...60 as ClosedRange<UInt64>)
    func boxesDoNotOverlap(seed: UInt64) throws {
        let sheet = try Self.sheet(Self.random(seed), "f")
        for minutes in [5, 30] {
            let layout = DayLayout(sheet, scale: DayLayout.Scale(minutes: minutes, rows: 4))
            for (place, box) in layout.boxes.enumerated() {
                for other in layout.boxes[(place + 1)...] where box.column == nil || other.column == nil || box.column == other.column {
                    #expect(!box.rows.overlaps(other.rows), "\(box) \(other)")
                }
            }
            for one in sheet.plan.slots.indices {
                for other in sheet.plan.slots.indices {
                    guard let a = sheet.plan.slots[one].start, let b = sheet.plan.slots[other].start, a < b else { continue }
                    #expect(layout.box(of: one).rows.lowerBound <= layout.box(of: other).rows.lowerBound)
                    #expect(layout.rank[one] < layout.rank[other])
                }
            }
        }
    }

    @Test("Blocks without times keep their place between those that have one")
    func untimedBlocksKeepTheirPlace() throws {
        let sheet = try Self.sheet(Folders.timed, "f1")
        let layout = DayLayout(sheet, scale: DayLayout.Scale(minutes: 15, rows: 3))
        func row(_ id: String) -> Int { sheet.plan.slots.firstIndex { $0.id == id }.map { layout.box(of: $0).rows.lowerBound } ?? -1 }
        #expect(row("lunch") < row("fika") && row("fika") < row("samtal"))
    }

    @Test("A day of 25 hours has rows for all of them, and one of 23 for no more")
    func daysAreAsLongAsTheyAre() throws {
        let zone = try #require(Zone.builtIn("Europe/Helsinki"))
        for (text, hours) in [("2026-10-25", 25), ("2026-03-29", 23), ("2026-03-12", 24)] {
            let day = try #require(Day(text))
            var axis = DayAxis(minutes: 30, zone: zone)
            axis.appendClock(from: zone.start(of: day), until: zone.start(of: day.advanced(by: 1)))
            #expect(axis.rows == hours * 2)
        }
    }

    @Test("Ten thousand years take no more rows than what begins and ends in them")
    func yearsAreFolded() throws {
        let sheet = try Self.sheet(Folders.impossible, "tider")
        let layout = DayLayout(sheet, scale: DayLayout.Scale(minutes: 1, rows: 3))
        #expect(layout.rows < 60)
        #expect(layout.axis.sections.contains { if case .fold(_, _, false) = $0.kind { true } else { false } })
    }

    @Test("What is for all while something goes on in a room has a column of its own")
    func whatOverlapsStandsAside() throws {
        let workspace = Driving.workspace([
            "workspace.json": #"{"workspace": {"name": "Påhittad", "timeZone": "Europe/Helsinki"}}"#,
            "f.json": """
            {"forums": [{"id": "f", "name": "F", "agenda": [
              {"id": "disk", "name": "Disk", "kind": "plenary", "start": "2026-03-12T08:00", "end": "2026-03-12T18:00"},
              {"id": "b", "kind": "parallel", "start": "2026-03-12T09:00", "sessions": [{"id": "1", "name": "A", "room": "X", "minutes": 60}]},
              {"id": "slut", "name": "Slut", "kind": "plenary", "start": "2026-03-12T18:00", "end": "2026-03-12T19:00"}]}]}
            """,
        ])
        let sheet = try Self.sheet(workspace, "f")
        let layout = DayLayout(sheet, scale: DayLayout.Scale(minutes: 15, rows: 3))
        #expect(layout.columns == [.common, .room(0)] && layout.columnOfSlot == [0, 1, nil])
    }
}
