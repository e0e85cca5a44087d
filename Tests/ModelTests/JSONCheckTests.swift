import Testing

@testable import Model

@Suite struct JSONCheckTests {
    private func report(_ text: String) -> FormatReport { checkJSON(Bytes(Array(text.utf8))) }

    @Test func aReportIsOneLineOfJSON() {
        #expect(report("{}").json == #"{"valid":true,"errors":[]}"#)
        #expect(
            report("[NaN]").json
                == #"{"valid":false,"errors":[{"line":1,"column":2,"message":"NaN is not a JSON value; write null, for JSON has finite numbers only."}]}"#
        )
        #expect(
            report("{\"a\":1,\n\"a\":2}").json
                == #"{"valid":true,"errors":[{"line":2,"column":1,"message":"The member \"a\" stands twice in one object; keep one of the two."}]}"#
        )
        #expect(
            FormatReport(verdict: .valid, level: 1, lower: "2021-05-01").json
                == #"{"valid":true,"level":1,"lower":"2021-05-01","upper":null,"errors":[]}"#)
    }

    @Test func everyReportIsItselfValid() {
        for text in ["", "[\"\u{1}\"]", "[\"\\\"", "{\"\\u0007\":1,\"\\u0007\":2}", "{a\u{7F}}", "\"\\ud800\"", "[\u{2028}]"] {
            let json = report(text).json
            #expect(report(json).verdict == .valid)
            #expect(json.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
        }
    }

    @Test func theVerdictIsTheExitStatus() {
        #expect(report("[1]").verdict.rawValue == 0)
        #expect(report("[1").verdict.rawValue == 1)
        #expect(report("{\"a\":1,\"a\":2}").verdict.rawValue == 2)
        #expect(report("{\"a\":1,\"a\":2").verdict.rawValue == 1)
    }

    @Test func findingsStandInTheOrderOfTheText() {
        let report = report("{\"a\":1,\"a\":\"\\ud800\",\n\"a\":2 x}")
        #expect(report.errors.map { [$0.line, $0.column] } == [[1, 8], [1, 13], [2, 1], [2, 7]])
    }

    @Test func linesAndColumnsCountFromOneAndInScalars() {
        let bytes = Bytes(Array("aå\r\n検x\n\n😀e\u{301}!".utf8))
        let characters = (0...bytes.count).filter { $0 == bytes.count || bytes[$0] & 0xC0 != 0x80 }
        let places = bytes.linesAndColumns(at: characters).map { "\($0.line):\($0.column)" }
        #expect(
            places == [
                "1:1", "1:2", "1:3", "1:4", "2:1", "2:2", "2:3", "3:1", "4:1", "4:2", "4:3", "4:4", "4:5",
            ])
        #expect(bytes.lineAndColumn(at: 8) == (2, 2))
    }
}
