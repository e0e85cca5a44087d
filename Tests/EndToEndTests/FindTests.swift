import Glibc
import Testing

/// Finding, listing, showing and counting as a shell calls them, and the find box typed into fast.
@Suite struct FindTests {
    private static let example = Program.packageFolder + "/sample-data/exempel"

    private func run(_ arguments: String..., folder: String = example) throws -> Command {
        try Command.run([Program.path] + arguments + ["--folder", folder, "--language", "sv", "--today", "2026-03-12"])
    }

    @Test func findPrintsTheBestFirst() throws {
        let found = try run("find", "rektor", "gåtsund")
        #expect(found.status == 0 && found.output.contains("Birgitta Luftslottander"))
        #expect(try run("find", "rektor", "gåtsund", "--ids").output == "people/birgitta-luftslottander-ecgzv\n")
        #expect(
            try run("find", "rektor", "gåtsund", "--json").output.hasPrefix(
                "[{\"collection\":\"people\",\"id\":\"birgitta-luftslottander-ecgzv\""))
        let nothing = try run("find", "qqqqqqqq")
        #expect(nothing.status == 1 && nothing.output.isEmpty)
        #expect(try run("find", "färg:blå").status == 64)
    }

    @Test func findSaysWhenItsHitsAreGuesses() throws {
        for form in [[], ["--json"], ["--ids"]] {
            func find(_ words: String) throws -> Command {
                try Command.run(
                    [Program.path, "find", words, "--limit", "3", "--folder", Self.example, "--language", "sv", "--today", "2026-03-12"]
                        + form)
            }
            #expect(try find("gåtsund").errors.isEmpty)
            let (gaps, slips) = (try find("luftslttander"), try find("gåtsnud"))
            #expect(gaps.status == 0 && gaps.errors.contains("med bokstäver emellan") && !gaps.output.contains("emellan"))
            #expect(slips.status == 0 && slips.errors.contains("vid ett skrivfel") && !slips.output.contains("skrivfel"))
            #expect(gaps.errors.split(separator: "\n").count == 1)
            let nothing = try find("qqqqqqqq")
            #expect(nothing.status == 1 && nothing.errors.isEmpty)
        }
    }

    @Test func findKeepsWhatCanBeUsedAgainWhole() throws {
        let arguments = [Program.path, "find", "gåtsund", "--folder", Self.example, "--language", "sv", "--today", "2026-03-12"]
        let ids = try run("find", "gåtsund", "--ids", "--limit", "20").output.split(separator: "\n")
        #expect(ids.count == 20)
        let pty = try Pty(arguments, environment: Program.environment())
        #expect(pty.exit() == .status(0))
        for id in ids { #expect(pty.text.contains(id)) }
        for line in pty.text.split(whereSeparator: \.isNewline) { #expect(line.count <= 80) }
    }

    @Test func listPrintsEachForm() throws {
        #expect(try run("list", "projekt", "--ids").output.split(separator: "\n").count == 40)
        #expect(try run("list", "projects", "område:drömforsen", "--ids").output.split(separator: "\n").count == 11)
        let csv = try run("list", "projects", "--columns", "id,budget", "--sort", "-budget", "--csv").output
        #expect(csv.hasPrefix("id,budget\r\n") && csv.split(separator: "\r\n").count == 41)
        #expect(
            try run("list", "projects", "--columns", "namn,budjetti", "--markdown").output.hasPrefix(
                "| Projekt | Budget |\n| --- | ---: |\n"))
        let json = try run("list", "people", "--columns", "id,name,region", "--json").output
        #expect(json.hasPrefix("[{") && json.hasSuffix("}]\n") && json.split(separator: "\n").count == 74)
        let plain = try run("list", "people").output
        #expect(!json.contains("\u{1B}") && !plain.contains("\u{1B}"))
    }

    @Test func wrongArgumentsAreSaid() throws {
        for arguments in [
            ["list", "projects", "färg:blå"], ["list", "projects", "--columns", "färg"], ["list", "projects", "--sort", "email"],
            ["list", "färger"],
            ["count", "projects", "--by", "färg"], ["show", "finns-inte"], ["list", "projects", "--json", "--csv"], ["find"],
        ] {
            let command = try Command.run([Program.path] + arguments + ["--folder", Self.example])
            #expect(command.status == 64 && !command.errors.isEmpty && command.output.isEmpty, "\(arguments)")
        }
    }

    @Test func aNameThatNothingHasIsAnsweredInOneLine() throws {
        for (arguments, answer) in [
            (["show", ""], "Det finns ingen post ””."), (["show", "people/"], "Det finns ingen post ”people/”."),
            (["show", "aino-hoksane"], "people/aino-hoksanen-jdcqi"), (["list", "organisation"], "organisations"),
            (["count", "", "--by", "name"], "””"),
        ] {
            let command = try Command.run([Program.path] + arguments + ["--folder", Self.example, "--language", "sv"])
            #expect(command.status == 64 && command.output.isEmpty, "\(arguments)")
            #expect(command.errors.contains(answer) && command.errors.split(separator: "\n").count == 1, "\(arguments): \(command.errors)")
        }
    }

    @Test func showPrintsOneRecord() throws {
        #expect(try run("show", "people/aino-hoksanen-jdcqi").output.hasPrefix("Aino Hoksanen\n"))
        #expect(try run("show", "aino-hoksanen-jdcqi").output.hasPrefix("Aino Hoksanen\n"))
        #expect(try run("show", "aino-hoksanen-jdcqi", "--json").output.hasPrefix("{\n"))
        let several = try run("show", "arbetets-berattelser")
        #expect(several.status == 64 && several.errors.contains("programmes/arbetets-berattelser, series/arbetets-berattelser"))
        let mistyped = try run("show", "aino-hoksanen")
        #expect(mistyped.status == 64 && mistyped.errors.contains("people/aino-hoksanen-jdcqi"))
    }

    @Test func countCountsEachValue() throws {
        let counted = try run("count", "projects", "--by", "region", "--csv").output
        #expect(counted.hasPrefix("region,count\r\n") && counted.contains("Drömforsen,11\r\n"))
        #expect(try run("count", "notes", "kind:promise", "--by", "status", "--json").output.hasPrefix("[{\"value\":"))
    }

    @Test func whatIsCountedForProgramsIsSpelledAlikeInEveryLanguage() throws {
        func output(_ arguments: [String], _ language: String) throws -> String {
            let command = try Command.run(
                [Program.path] + arguments + ["--folder", Self.example, "--language", language, "--names", "sv", "--today", "2026-03-12"])
            #expect(command.status == 0, "\(arguments) \(language): \(command.errors)")
            return command.output
        }
        for arguments in [
            ["count", "organisations", "--by", "sector"], ["count", "notes", "--by", "status"], ["count", "forums", "--by", "status"],
            ["count", "projects", "--by", "budget"], ["count", "projects", "--by", "period"], ["count", "regions", "--by", "country"],
            ["count", "people", "--by", "region"], ["list", "organisations", "--columns", "id,sector,region"],
            ["list", "projects", "--columns", "all"], ["list", "forums", "--columns", "all"],
        ] {
            for form in ["--json", "--csv"] {
                let swedish = try output(arguments + [form], "sv")
                for language in ["fi", "en"] { #expect(try output(arguments + [form], language) == swedish, "\(arguments) \(language)") }
            }
        }
        #expect(try output(["count", "organisations", "--by", "sector", "--csv"], "fi").contains("public,"))
        #expect(try output(["list", "organisations", "--columns", "sector", "--csv"], "fi").contains("public\r\n"))
    }

    @Test func aReaderThatHasEnoughEndsTheProgram() throws {
        let command = try Command.run([
            "/bin/bash", "-c", "set -o pipefail; '\(Program.path)' list people --folder '\(Self.example)' | head -1",
        ])
        #expect(command.output.split(separator: "\n").count == 1 && command.errors.isEmpty)
    }

    @Test func shellsCompleteIDs() throws {
        let script = """
            source <('\(Program.path)' completions bash)
            PATH="$(dirname '\(Program.path)'):$PATH"; export LAGESBILD_FOLDER='\(Self.example)'
            COMP_WORDS=(lagesbild show people/aino-ho); COMP_CWORD=2; COMP_LINE="lagesbild show people/aino-ho"; COMP_POINT=${#COMP_LINE}
            _lagesbild lagesbild people/aino-ho show; printf '%s\\n' "${COMPREPLY[@]}"
            """
        #expect(try Command.run(["/bin/bash", "-c", script]).output.contains("people/aino-hoksanen-jdcqi"))
        for shell in ["zsh", "fish"] {
            let command = try Command.run([Program.path, "completions", shell])
            #expect(command.status == 0 && command.output.contains("---completion"))
        }
    }

    @Test func whatIsTypedFastIntoTheBoxIsAllFound() throws {
        let pty = try Pty(Program.command, environment: Program.environment())
        #expect(pty.waits(for: Expected.name))
        pty.type("flunabba\r")
        #expect(pty.waits(for: "Helamalmö"))
        pty.type("Q")
        #expect(pty.exit() == .status(0))
    }

    @Test func whatIsPastedIntoTheBoxRunsNothing() throws {
        let pty = try Pty(Program.command, environment: Program.environment())
        #expect(pty.waits(for: Expected.name))
        pty.type("f\u{1B}[200~lunabba\nQ:quit\n\u{1B}[201~")
        #expect(pty.waits(for: "lunabba Q:quit"))
        #expect(pty.child.poll() == nil)
        pty.type("\u{3}Q")
        #expect(pty.exit() == .status(0))
    }
}
