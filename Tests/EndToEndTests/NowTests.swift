import Testing

/// `lagesbild now` and `lagesbild agenda` as a shell calls them.
@Suite struct NowTests {
    private static let workspace = #"{"workspace": {"name": "W", "timeZone": "Europe/Stockholm", "languages": ["sv", "en"]}}"#
    private static let forums = #"""
        {"programmes": [{"id": "p", "name": "Programmet"}], "series": [{"id": "s", "name": "Serien", "programme": "p"}],
         "people": [{"id": "anna", "name": "Anna Prov"}],
         "forums": [
          {"id": "vik-1", "name": {"sv": "Forum Viken", "en": "Bay forum"}, "series": "s", "date": "2026-03-12", "status": "confirmed", "timeZone": "Europe/Helsinki", "agenda": [
            {"id": "a", "name": "Öppning", "kind": "plenary", "start": "2026-03-12T09:00", "end": "2026-03-12T10:00", "sessions": [
              {"id": "k", "name": "Hälsning", "kind": "keynote", "room": "Salen", "people": [{"person": "anna", "role": "moderator"}]}]},
            {"id": "b", "kind": "break", "name": "Lunch", "start": "2026-03-12T10:00", "end": "2026-03-12T11:00"}]},
          {"id": "vik-2", "name": "Forum Viken 2", "series": "s", "date": "2026-21", "status": "planned"},
          {"id": "dal-1", "name": "Forum Dalen", "series": "s", "date": "2026-03-11", "status": "held", "agenda": [{"id": "x", "name": "Samtal"}]}]}
        """#

    /// Runs the program on a folder of these records.
    private func run(_ arguments: String..., environment: [String: String?] = [:]) throws -> Command {
        let folder = try TemporaryFolder()
        try folder.write("workspace.json", Self.workspace)
        try folder.write("forums.json", Self.forums)
        return try Command.run([Program.path] + arguments + ["--folder", folder.path], environment: Program.environment(environment))
    }

    @Test("What is on, comes and has passed, by the workspace's clock with the other zone beside it")
    func now() throws {
        let command = try run("now", "--now", "2026-03-12T08:35", "--language", "sv")
        #expect(
            command.output == """
                torsdag 12 mars 2026 · v. 11 · 08.35 Stockholm

                Nu
                  08.00–09.00  Hälsning · Salen · Forum Viken · 09.00 Helsingfors · 25 min kvar

                Härnäst
                  09.00–10.00  Lunch · Forum Viken · 10.00 Helsingfors · om 25 min
                  våren 2026   Forum Viken 2

                Nyligen
                  i går  Forum Dalen

                """)
        #expect(command.status == 0 && command.errors.isEmpty)
    }

    @Test(
        "Where nothing comes, the answer says so and what was last; a day stands for its noon",
        arguments: [
            ("sv", "Inget känt framöver · senast"), ("fi", "Tulevaa ei ole tiedossa · viimeksi"), ("en", "Nothing known ahead · last"),
        ])
    func nothingComes(language: String, words: String) throws {
        let command = try run("now", "--today", "2031-01-01", environment: ["LAGESBILD_LANGUAGE": language])
        #expect(command.status == 0 && command.output.contains(words) && command.output.contains("Forum Viken 2"))
    }

    @Test("A forum's agenda by its id, with or without its collection, in the language asked for")
    func agenda() throws {
        let command = try run("agenda", "forums/vik-1", "--language", "sv")
        #expect(
            command.output == """
                Forum Viken · bekräftat

                torsdag 12 mars 2026 · v. 11 · Helsingfors
                  09.00–10.00  Öppning · plenum
                    09.00–10.00  Hälsning · keynote · Salen
                        Anna Prov, moderator
                  10.00–11.00  Lunch · paus

                """)
        #expect(try run("agenda", "vik-1", "--language", "sv").output == command.output)
        let english = try run("agenda", "vik-1", "--language", "en")
        #expect(english.output.hasPrefix("Bay forum · ") && english.output.contains("Helsinki"))
        #expect(try run("agenda", "dal-1", "--language", "sv").output.contains("klockslag okända"))
        #expect(try run("agenda", "vik-2", "--language", "sv").output.contains("Ingen agenda är känd."))
    }

    @Test("An id that no forum has is a wrong command line, and the nearest are named", arguments: ["sv", "fi", "en"])
    func unknownForum(language: String) throws {
        let command = try run("agenda", "vik1", "--language", language)
        #expect(command.status == 64 && command.output.isEmpty)
        #expect(command.errors.contains("vik1") && command.errors.contains("vik-1, vik-2"))
    }

    @Test("JSON is JSON, with the moments of each zone")
    func json() throws {
        let now = try run("now", "--json", "--now", "2026-03-12T08:35")
        for text in [
            #""at":"2026-03-12T08:35+01:00""#, #""start":"2026-03-12T09:00+02:00""#, #""minutesLeft":25"#, #""minutesUntil":25"#,
            #""kind":"session""#,
            #""date":"2026-21""#, #""firstDay":"2026-03-01""#, #""programme":"p""#,
        ] { #expect(now.output.contains(text), "\(text)") }
        let agenda = try run("agenda", "vik-1", "--json")
        for text in [#""days":[{"day":"2026-03-12""#, #""role":"moderator""#, #""id":"anna""#, #""timeZone":"Europe/Helsinki""#] {
            #expect(agenda.output.contains(text), "\(text)")
        }
        let folder = try TemporaryFolder()
        for (name, command) in [("now.json", now), ("agenda.json", agenda)] {
            #expect(command.status == 0 && command.errors.isEmpty && command.output.split(separator: "\n").count == 1)
            try folder.write(name, command.output)
            #expect(try Command.run([Program.path, "check", "--format", "json", folder.file(name)]).status == 0)
        }
    }

    @Test("A wrong time, a folder that is none and a missing forum have their statuses")
    func wrongCommandLines() throws {
        #expect(try run("now", "--now", "9.30").status == 64 && run("agenda").status == 64)
        #expect(try run("now", "--language", "de").status == 64)
        #expect(try Command.run([Program.path, "now", "/nonexistent"]).status == 66)
    }

    @Test("Problems with times are told by check, in the language")
    func timesAreChecked() throws {
        let folder = try TemporaryFolder()
        try folder.write("workspace.json", #"{"workspace": {"name": "W", "timeZone": "Mars/Olympus"}}"#)
        try folder.write(
            "forums.json",
            #"{"forums": [{"id": "f", "name": "F", "timeZone": "Europe/Helsinki", "agenda": [{"start": "2026-03-29T03:30"}, {"start": "9.30"}]}]}"#
        )
        let command = try Command.run([Program.path, "check", folder.path, "--language", "en"])
        #expect(command.status == 1)
        let lines = command.output.split(separator: "\n")
        #expect(lines.count == 3 && lines[0].hasPrefix("workspace.json:1:41: ") && lines[0].contains("Mars/Olympus"))
        #expect(lines[1].hasPrefix("forums.json:1:") && lines[1].contains("Clocks never show “2026-03-29T03:30” in Europe/Helsinki"))
        #expect(lines[2].hasPrefix("forums.json:1:") && lines[2].contains("9.30"))
    }
}
