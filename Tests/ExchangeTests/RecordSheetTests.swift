import Front
import Model
import Testing

@testable import Exchange

/// Tables for others: what is written is read back as it was.
struct RecordSheetTests {
    private static let folder = Workspace.reading(records)

    private static let records = #"""
        {"regions": [{"id": "r", "name": "Å, \"b\"", "kind": "region"}],
         "projects": [
          {"id": "a", "name": "=SUM(A1)", "regions": ["r"], "budget": {"amount": 1250.5, "currency": "EUR"}, "period": "2021-05~"},
          {"id": "b", "name": "rad\nbruten | \u001b[31m", "budget": {"amount": {"text": "knappt 3", "atMost": 3}, "currency": "SEK"}},
          {"id": "c", "name": "tom"}]}
        """#

    private static let scene = Scene(
        folder, State.Settings(language: Swedish()), .told(LocalTime(day: Day(number: 0), hour: 12, minute: 0)))

    private func sheet(_ fields: [FieldName]) -> RecordSheet {
        RecordSheet(.projects, fields: fields, positions: [0, 1, 2], in: Self.scene)
    }

    @Test("Comma-separated values have quotes where they need them, and no cell is taken for a formula")
    func valuesAreQuoted() {
        #expect(
            sheet([.id, .name, .region, .budget, .period]).csv == [
                "id,name,region,budget,period", "a,'=SUM(A1),\"Å, \"\"b\"\"\",1250.5 EUR,2021-05~",
                "b,\"rad\nbruten | \u{1B}[31m\",,knappt 3 SEK,", "c,tom,,,",
            ])
    }

    @Test("JSON is one array with a record a line, whose members have the same form whatever is known")
    func membersKeepTheirForm() {
        let lines = sheet([.name, .region, .budget]).json
        #expect(lines.count == 3)
        #expect(
            lines[0].contains(
                #""region":[{"collection":"regions","id":"r","name":"Å, \"b\""}],"budget":{"amount":1250.5,"currency":"EUR"}"#))
        #expect(
            lines[1].contains(#""amount":{"text":"knappt 3","estimate":3}"#)
                && lines[2] == #" {"collection":"projects","id":"c","name":"tom"}]"#)
        #expect(checkJSON(Bytes(Array(lines.joined(separator: "\n").utf8))).verdict == FormatReport.Verdict.valid)
        #expect(RecordSheet(.teams, fields: [.name], positions: [], in: Self.scene).json == ["[]"])
    }

    @Test("Markdown's own signs are escaped, and a line stays a line")
    func signsAreEscaped() {
        let lines = sheet([.name, .budget]).markdown
        #expect(lines[1] == "| --- | ---: |" && lines.count == 5)
        #expect(lines.allSatisfy { !$0.contains("\n") } && lines[3].contains("bruten \\|"))
    }

    @Test("A table for people has nothing in it that a terminal obeys", arguments: [nil, 20, 5, 1])
    func nothingIsObeyed(width: Int?) {
        let counted = Columns(rights: [false, true], width: width).lines([["rad\nbruten \u{1B}[31m", "\u{9B}1"], ["\u{7}", "\u{202E}2"]])
        for line in sheet([.name, .budget]).plain(width: width) + counted {
            #expect(!line.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) || $0.value == 0x202E })
        }
        #expect(counted.count == 2)
    }
}
