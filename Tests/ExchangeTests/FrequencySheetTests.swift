import Front
import Model
import Testing

@testable import Exchange

/// Counted values for programs: as lists spell them, whatever language people read.
struct FrequencySheetTests {
    private static let folder = Workspace.reading(records)

    private static let projects: [String] = (0..<40).map { number in
        #"""
        {"id": "p\#(number)", "budget": {"amount": \#(number * 2500), "currency": "EUR"}, "period": "20\#(number + 10)"}
        """#
    }

    private static let records =
        #"""
        {"regions": [{"id": "a", "name": "A", "country": "FI"}, {"id": "b", "name": "B", "country": "SE"},
          {"id": "c", "name": "C", "country": "SE"}, {"id": "d", "name": "D", "country": "NO"}, {"id": "e", "name": "E"}],
         "organisations": [{"id": "o", "name": "O", "sector": "public"}, {"id": "p", "name": "P", "sector": "public"},
          {"id": "q", "name": "Q", "sector": "company", "region": "a"}],
         "flows": [{"id": "f", "value": 0.5}, {"id": "g", "value": 1234}],
         "projects": [
        """# + projects.joined(separator: ",") + "]}"

    private func sheet(_ field: FieldName, of collection: RecordCollection, _ language: any Language = Swedish()) -> FrequencySheet {
        let scene = Scene(
            Self.folder, State.Settings(language: language), .told(LocalTime(day: Day(number: 0), hour: 12, minute: 0)))
        return FrequencySheet(field, among: (0..<Self.folder.count(collection)).map { Int32($0) }, of: collection, in: scene)
    }

    @Test("Every field of every collection is counted in the same bytes in every language", arguments: RecordCollection.allCases)
    func languagesAgree(collection: RecordCollection) {
        for field in Workspace.fields(of: collection) {
            let swedish = sheet(field, of: collection)
            for language in Languages.all {
                let other = sheet(field, of: collection, language)
                #expect(other.csv == swedish.csv && other.json == swedish.json, "\(field) \(language.tag)")
            }
            let text = swedish.json.joined(separator: "\n")
            #expect(checkJSON(Bytes(Array(text.utf8))).verdict == FormatReport.Verdict.valid)
        }
    }

    @Test("Words and codes are spelled as the data folder spells them, and what is missing is nothing")
    func wordsAreStable() {
        #expect(sheet(.sector, of: .organisations, Finnish()).csv == ["sector,count", "public,2", "company,1"])
        #expect(sheet(.country, of: .regions, Finnish()).csv == ["country,count", "SE,2", "FI,1", "NO,1", ",1"])
        #expect(sheet(.country, of: .regions).json.last == #" {"value":null,"count":1}]"#)
    }

    @Test("A record is told as lists tell it: by name in cells, with its id in JSON")
    func recordsAreWhole() {
        let counted = sheet(.region, of: .organisations)
        #expect(counted.csv == ["region,count", ",2", "A,1"])
        #expect(counted.json.last == #" {"value":{"collection":"regions","id":"a","name":"A"},"count":1}]"#)
    }

    @Test("Classes of numbers have both their ends, the upper not in them, and years have four digits")
    func classesAreStable() {
        let budgets = sheet(.budget, of: .projects)
        #expect(budgets.csv.contains("0..10000 EUR,4"))
        #expect(budgets.json.first?.hasPrefix(#"[{"value":{"from":0,"below":10000,"currency":"EUR"},"count":4}"#) == true)
        #expect(sheet(.period, of: .projects).csv.contains("2010,1"))
        #expect(sheet(.value, of: .flows).csv.contains("1234,1"))
    }
}
