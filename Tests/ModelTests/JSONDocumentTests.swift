import Testing

@testable import Model

@Suite struct JSONDocumentTests {
    @Test func aMemberIsFoundByItsPathAndTheFirstOfTwoCounts() throws {
        let document = try JSONDocument(Bytes(Array(#"{"projects": [{"id": "a"}, {"id": "b", "n\u0061me": 1.0, "name": 2}]}"#.utf8)))
        let record = try #require(document.range(of: ["projects", 1]))
        #expect(document.range(of: ["projects", 1, "name"]).map(document.bytes.string) == "1.0")
        #expect(document.range(of: ["id"], in: record).map(document.bytes.string) == #""b""#)
        #expect(document.range(of: []) == 0..<document.bytes.count)
        for path in [["missing"], ["projects", 2], ["projects", "id"], [0], ["projects", 0, "id", "x"]] as [[JSONStep]] {
            #expect(document.range(of: path) == nil)
        }
    }

    @Test func aChangeTouchesTheBytesOfItsValueOnly() throws {
        let text = "{\r\n  \"budget\" : 1.0,\t\"other\":[ ],\r\n  \"budget_note\": \"1.0\"\r\n}\r\n\r\n"
        let document = try JSONDocument(Bytes(Array(text.utf8)))
        let range = try #require(document.range(of: ["budget"]))
        let changed = document.replacing(range, with: Array("250000".utf8))
        #expect(
            String(decoding: changed, as: UTF8.self).unicodeScalars.elementsEqual(
                text.split(separator: "1.0", maxSplits: 1).joined(separator: "250000").unicodeScalars))
    }
}
