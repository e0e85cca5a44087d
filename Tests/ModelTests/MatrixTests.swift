import Testing

@testable import Model

/// The rule by which a cell of the matrix gets its state.
@Suite struct MatrixTests {
    /// The cell of the one area `a` in the step `s`, of which `perRegion` forums are expected.
    private func cell(_ records: String = "", perRegion: Int? = nil, progress: String = "") throws -> Matrix.Cell {
        let per = perRegion.map { #", "perRegion": \#($0)"# } ?? ""
        let found = workspace([
            "1.json": """
            {"programmes": [{"id": "p", "name": "P", "steps": [{"id": "s", "name": "S"\(per)}, {"id": "other", "name": "O"}], "progress": [\(progress)]},
                {"id": "q", "name": "Q", "steps": [{"id": "s", "name": "S"}]}],
             "series": [{"id": "ps", "name": "PS", "programme": "p"}, {"id": "qs", "name": "QS", "programme": "q"}],
             "regions": [{"id": "a", "name": "A", "kind": "region", "programmes": ["p"]}, {"id": "b", "name": "B", "kind": "region", "programmes": ["q"]}]}
            """, "2.json": "{\(records)}",
        ])
        #expect(found.problems.isEmpty, "\(found.told)")
        let matrix = found.matrix(of: try #require(found.find(ID<Programme>("p"))))
        #expect(matrix.rows.map(\.region.id) == ["a"] && matrix.rows[0].cells.map(\.step.id) == ["s", "other"])
        #expect(matrix.rows[0].cells[1].state == .unknown && matrix.rows[0].cells[1].records.isEmpty)
        return matrix.rows[0].cells[0]
    }

    /// Forums of the step and area, one for each status; "-" has none.
    private func forums(_ statuses: [String], series: String = "ps", region: String = "a", step: String = "s", date: String? = nil)
        -> String
    {
        let all = statuses.enumerated().map { number, status in
            let status = status == "-" ? "" : #", "status": "\#(status)""#
            let date = date.map { #", "date": "\#($0)""# } ?? ""
            return
                #"{"id": "f\#(number)", "name": "F", "series": "\#(series)", "region": "\#(region)", "step": "\#(step)", "number": \#(9 - number)\#(status)\#(date)}"#
        }
        return "\"forums\": [\(all.joined(separator: ", "))]"
    }

    @Test(
        "Forums decide: all that are expected held is held, some is under way, only planned ones is planned, none is unknown",
        arguments: [
            ([], nil, .unknown, 0, 1), ([], 3, .unknown, 0, 3), (["held"], nil, .held, 1, 1), (["held", "held"], nil, .held, 2, 2),
            (["held", "planned"], nil, .underWay, 1, 2), (["held", "confirmed", "-"], 3, .underWay, 1, 3), (["held"], 3, .underWay, 1, 3),
            (["held", "held", "held"], 3, .held, 3, 3), (["held", "held", "planned"], 2, .held, 2, 2), (["planned"], nil, .planned, 0, 1),
            (["confirmed", "planned"], 3, .planned, 0, 3), (["-"], nil, .planned, 0, 1), (["cancelled"], nil, .unknown, 0, 1),
            (["held", "cancelled"], nil, .held, 1, 1), (["cancelled", "cancelled", "held"], 3, .underWay, 1, 3),
            (["cancelled", "planned"], nil, .planned, 0, 1),
        ] as [([String], Int?, Progress.State, Int, Int)])
    func forumsDecide(statuses: [String], perRegion: Int?, state: Progress.State, held: Int, expected: Int) throws {
        let cell = try cell(forums(statuses), perRegion: perRegion)
        #expect(cell.state == state && cell.held == held && cell.expected == expected && cell.entry == nil)
        #expect(cell.records.count == statuses.count { $0 != "cancelled" })
    }

    @Test("Records of another area, step or programme do not count")
    func onlyTheCellsOwnRecordsCount() throws {
        for others in [
            forums(["held"], series: "qs"), forums(["held"], region: "b"),
            forums(["held"], step: "other").replacing("\"a\"", with: "\"b\""),
        ] {
            #expect(try cell(others).state == .unknown)
        }
        #expect(try cell(#""forums": [{"id": "f", "name": "F", "region": "a", "step": "s", "status": "held"}]"#).state == .unknown)
    }

    @Test("The programme's own entry wins over the records, and keeps them", arguments: Progress.State.allCases)
    func theEntryWins(state: Progress.State) throws {
        let entry = #"{"step": "s", "region": "a", "state": "\#(state.rawValue)", "date": "2021-05"}"#
        for records in ["", forums(["held", "held"], date: "2020"), forums(["planned"])] {
            let cell = try cell(records, progress: entry)
            #expect(cell.state == state && cell.entry != nil && cell.date?.text == "2021-05")
            #expect(cell.records.isEmpty == records.isEmpty)
        }
        #expect(try cell(progress: #"{"step": "s", "region": "b", "state": "held"}"#).state == .unknown)
    }

    @Test("Only an entry can say that an area does not take part")
    func nothingFollowsThatAnAreaDoesNotTakePart() throws {
        for statuses in [[], ["cancelled"], ["cancelled", "cancelled"], ["planned"], ["-"], ["held"]] {
            for perRegion in [nil, 1, 3] { #expect(try cell(forums(statuses), perRegion: perRegion).state != .notTakingPart) }
        }
    }

    @Test("A survey that was made is held, with its respondents; a poll in a room does not count")
    func surveysCount() throws {
        let survey =
            #"{"id": "v", "name": "V", "programme": "p", "step": "s", "regions": ["a", "b"], "period": "2021", "respondents": 300}"#
        let cell = try cell("\"surveys\": [\(survey)]")
        #expect(
            cell.state == .held && cell.respondents?.exact == 300 && cell.date?.text == "2021"
                && cell.records == [RecordName(.surveys, "v")])
        let poll = survey.replacing("\"step\"", with: "\"forum\": \"f0\", \"step\"")
        #expect(try self.cell("\"surveys\": [\(poll)], " + forums(["planned"])).state == .planned)
    }

    @Test(
        "A team is under way until it has an outcome or has been through every module",
        arguments: [
            ("", .underWay), (#", "outcomes": ["X"]"#, .held), (#", "modules": [{"module": "m", "state": "held"}]"#, .held),
            (#", "modules": [{"module": "m", "state": "held"}, {"module": "n", "state": "planned"}]"#, .underWay),
            (#", "modules": []"#, .underWay),
        ] as [(String, Progress.State)])
    func teamsCount(more: String, state: Progress.State) throws {
        let cell = try cell(#""teams": [{"id": "t", "name": "T", "programme": "p", "step": "s", "region": "a"\#(more)}]"#)
        #expect(cell.state == state && cell.records == [RecordName(.teams, "t")])
    }

    @Test("A cell says its date where all its records share it, and shows them by number")
    func theDateIsShared() throws {
        #expect(try cell(forums(["held", "held"], date: "2021-21"), perRegion: 3).date?.text == "2021-21")
        let differing = forums(["held", "held"], date: "2021-21").replacing(
            #""number": 8, "status": "held", "date": "2021-21""#, with: #""number": 8, "status": "held""#)
        let cell = try cell(differing)
        #expect(cell.date == nil && cell.records.map(\.id) == ["f1", "f0"])
    }

    @Test("A promise counts for the area it is about, itself or through a forum, team or project, until it is kept")
    func openPromisesAreCounted() throws {
        func note(_ id: String, _ about: String, _ status: String, kind: String = "promise") -> String {
            let parts = about.split(separator: "/")
            return
                #"{"id": "\#(id)", "kind": "\#(kind)", "text": "T", "status": "\#(status)", "about": {"collection": "\#(parts[0])", "id": "\#(parts[1])"}}"#
        }
        let notes = [
            note("1", "regions/a", "open"), note("2", "forums/f", "doing"), note("3", "teams/t", "open"), note("4", "projects/j", "open"),
            note("5", "regions/a", "done"), note("6", "regions/a", "dropped"), note("7", "regions/b", "open"),
            note("8", "regions/a", "open", kind: "note"),
            note("9", "programmes/p", "open"),
        ]
        let found = workspace([
            "1.json": """
            {"programmes": [{"id": "p", "name": "P"}], "forums": [{"id": "f", "name": "F", "region": "a"}], "teams": [{"id": "t", "name": "T", "region": "a"}],
             "projects": [{"id": "j", "name": "J", "regions": ["a", "b"]}], "notes": [\(notes.joined(separator: ", "))],
             "regions": [{"id": "a", "name": "A", "kind": "region", "programmes": ["p"]}, {"id": "b", "name": "B", "kind": "region"}]}
            """
        ])
        let programme = try #require(found.find(ID<Programme>("p")))
        let row = try #require(found.matrix(of: programme).rows.first)
        #expect(row.openPromises.map(\.id) == ["1", "2", "3", "4"])
    }
}
