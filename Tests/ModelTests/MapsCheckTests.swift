import Testing

@testable import Model

/// Which texts RFC 7946 allows, and where it breaks in those it does not: ¤ stands before the bad value.
@Suite struct MapsCheckTests {
    private func report(_ text: String) -> FormatReport { checkGeoJSON(Bytes(Array(text.utf8))) }

    @Test("What RFC 7946 allows is valid, and nothing is said of it", arguments: MapsCheckTable.valid)
    func valid(text: String) {
        #expect(report(text) == FormatReport(verdict: .valid))
    }

    @Test("What RFC 7946 forbids is invalid, at the bad value", arguments: MapsCheckTable.invalid)
    func invalid(text: String) throws {
        let offset = try #require(text.firstIndex(of: "¤"), "no mark in \(text)")
        let column = text[..<offset].unicodeScalars.count + 1
        let report = report(text.filter { $0 != "¤" })
        #expect(report.verdict == .invalid)
        #expect(report.errors.first.map { [$0.line, $0.column] } == [1, column], "\(report.errors)")
    }

    @Test("What is valid and not supported is outside", arguments: MapsCheckTable.outside)
    func outside(text: String) {
        let report = report(text)
        #expect(report.verdict == .outside && !report.errors.isEmpty, "\(report.errors)")
    }

    @Test("What RFC 7946 forbids is invalid beside or within what is nested too deep", arguments: MapsCheckTable.invalidBelow)
    func invalidBelow(text: String) {
        let report = report(text)
        #expect(report.verdict == .invalid && report.errors.contains { $0.message.contains("512") }, "\(report.errors)")
    }

    @Test("What is only doubtful changes no verdict and is not listed", arguments: MapsCheckTable.doubtful)
    func doubtful(text: String) {
        #expect(report(text) == FormatReport(verdict: .valid))
        let contents = MapContents.read(Bytes(Array(text.utf8)))
        #expect(contents.faults.map(\.fault.standing) == [.doubtful])
        #expect(contents.features.allSatisfy { !$0.geometry.isEmpty })
    }

    @Test("The order of members changes nothing", arguments: MapsCheckTable.valid + MapsCheckTable.invalid)
    func orderOfMembers(text: String) {
        guard text.hasPrefix("{\"type\":\""), let comma = text.firstIndex(of: ","), !text.contains("¤}") else { return }
        let type = text[text.index(after: text.startIndex)..<comma]
        guard type.last == "\"", text.last == "}" else { return }
        let turned = "{" + text[text.index(after: comma)...].dropLast() + "," + type + "}"
        #expect(report(turned.filter { $0 != "¤" }).verdict == report(text.filter { $0 != "¤" }).verdict, "\(turned)")
    }

    @Test("A report is one line of JSON, and names the feature")
    func reportIsALine() {
        let text = #"{"type":"Feature","properties":{"name":"Öland"},"geometry":{"type":"LineString","coordinates":[[1,2]]}}"#
        let sentence = #"“Öland”: the line has 1 position; it needs at least 2."#
        #expect(report(text).json == #"{"valid":false,"errors":[{"line":1,"column":95,"message":"\#(sentence)"}]}"#)
    }

    @Test("Many bad features make a bad verdict, however long the list would be")
    func verdictBeyondTheLimit() {
        let doubtful = #"{"type":"Feature","id":"a","id":"a","properties":null,"geometry":null}"#
        let bad = #"{"type":"Feature","properties":null}"#
        let features = [String](repeating: doubtful, count: 5000) + [bad]
        let report = report("{\"type\":\"FeatureCollection\",\"features\":[\(features.joined(separator: ","))]}")
        #expect(report.verdict == .invalid && report.errors.count == MapReader.faultLimit)
    }
}
