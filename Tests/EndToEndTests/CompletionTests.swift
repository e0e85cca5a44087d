import Glibc
import Testing

/// What a shell offers when Tab is pressed, asked the way bash asks.
@Suite struct CompletionTests {
    private static let example = Program.packageFolder + "/sample-data/exempel"

    private static let bash = Result { try Command.run([Program.path, "completions", "bash"]).output }

    /// What bash offers for the last of these words.
    private func offered(_ words: String..., environment: [String: String?] = [:]) throws -> [String] {
        let typed = ["lagesbild"] + words
        let script = """
            PATH="$(dirname '\(Program.path)'):$PATH"
            source /dev/stdin <<< "$1"; shift
            COMP_WORDS=("${@:2}"); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMP_LINE="$1"; COMP_POINT=${#COMP_LINE}
            function="$(complete -p lagesbild)"; function="${function##*-F }"
            "${function% *}" lagesbild "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
            printf '%s\\n' "${COMPREPLY[@]}"
            """
        let command = try Command.run(
            ["/bin/bash", "-c", script, "bash", try Self.bash.get(), typed.joined(separator: " ")] + typed,
            environment: Program.environment(["LAGESBILD_FOLDER": Self.example].merging(environment) { $1 }))
        #expect(command.errors.isEmpty)
        return command.output.split(separator: "\n").map(String.init)
    }

    @Test func aLineWithoutSubcommandIsCompletedAsOneOfOpen() throws {
        let themes = ["lagesbild-dark", "lagesbild-light"]
        #expect(try offered("--theme", "").filter(themes.contains) == themes)
        #expect(try offered("--theme", "lagesbild-l").allSatisfy { $0.hasPrefix("lagesbild-l") })
        #expect(try offered("--language", "") == ["sv", "fi", "en"])
        #expect(try offered("./data", "--language", "f") == ["fi"])
        #expect(try offered("--ascii", "--language", "") == ["sv", "fi", "en"])
        #expect(try Set(offered("--v")) == ["--version", "--view-name"])
        #expect(try offered("op") == ["open"])
        #expect(try offered("open", "--theme", "").filter(themes.contains) == themes)
        #expect(try offered(Program.packageFolder + "/sample-d") == [Program.packageFolder + "/sample-data"])
    }

    @Test func savedViewsAreOfferedByName() throws {
        let settings = try TemporaryFolder()
        let folder = settings.file("lagesbild")
        mkdir(folder, 0o700)
        defer {
            unlink(folder + "/views.json")
            rmdir(folder)
        }
        let environment = ["XDG_CONFIG_HOME": settings.path]
        #expect(try offered("--view-name", "", environment: environment).isEmpty)
        try settings.write(
            "lagesbild/views.json", #"{"views": [{"name": "Prov", "screen": "projects"}, {"name": "Två ord", "screen": "contacts"}]}"#)
        #expect(try offered("--view-name", "", environment: environment) == ["Prov", "Två ord"])
        #expect(try offered("--view-name", "P", environment: environment) == ["Prov"])
        #expect(try offered("open", "--view-name", "P", environment: environment) == ["Prov"])
    }

    @Test func fieldsAreThoseOfTheCollectionThatWasNamed() throws {
        #expect(try offered("list", "people", "--columns", "em") == ["email"])
        #expect(try offered("list", "projekt", "--columns", "em").isEmpty)
        #expect(try offered("list", "projects", "--columns", "id,name,bud") == ["id,name,budget"])
        #expect(try offered("list", "projects", "--columns", "name,na").isEmpty)
        #expect(try offered("list", "projects", "--sort", "-bud") == ["-budget"])
        #expect(try offered("list", "projects", "--sort", "name,-bud") == ["name,-budget"])
        #expect(try offered("list", "--folder", Self.example, "projects", "--json", "--sort", "bud") == ["budget"])
        #expect(try offered("count", "organisations", "--by", "sec") == ["sector"])
        #expect(try offered("count", "--by", "sec").isEmpty)
        #expect(try offered("list", "pro") == ["programmes", "projects"])
    }

    @Test func recordsAreOfferedWithAndWithoutTheirCollection() throws {
        #expect(try offered("show", "people/aino-ho") == ["people/aino-hoksanen-jdcqi"])
        #expect(try offered("show", "aino-ho") == ["aino-hoksanen-jdcqi"])
        // Two collections have it.
        #expect(try offered("show", "arbetets-b").count { $0 == "arbetets-berattelser" } == 1)
        let all = try offered("show", "")
        #expect(all.contains("people/") && all.allSatisfy { $0.hasSuffix("/") })
        #expect(try offered("show", "--folder", Self.example, "aino-ho", environment: ["LAGESBILD_FOLDER": nil]) == ["aino-hoksanen-jdcqi"])
    }

    @Test func agendasAreThoseOfForumsThatHaveOne() throws {
        let folder = try TemporaryFolder()
        try folder.write("workspace.json", "{}")
        try folder.write(
            "forums.json", #"{"forums": [{"id": "one", "agenda": [{"id": "b", "start": "2026-03-12T09:00"}]}, {"id": "other"}]}"#)
        let environment = ["LAGESBILD_FOLDER": folder.path]
        #expect(try offered("agenda", "", environment: environment) == ["one"])
        #expect(try offered("agenda", "forums/o", environment: environment) == ["forums/one"])
        #expect(try offered("agenda", "x", environment: environment).isEmpty)
    }
}
