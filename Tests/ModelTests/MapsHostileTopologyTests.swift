import Testing

@testable import Model

/// Topologies that are made to take long, or to lead to numbers that are none.
@Suite struct MapsHostileTopologyTests {
    private func read(_ text: String) -> MapContents { MapContents.read(Bytes(Array(text.utf8))) }

    /// An optimised build takes a hundredth of this.
    private func expectSoon(_ work: () -> Void) {
        let clock = ContinuousClock()
        #expect(clock.measure(work) < .seconds(5))
    }

    @Test("A long arc that is named backwards again and again is not turned when there is no room for it")
    func backwardBomb() {
        let arc = "[" + (0..<100_000).map { "[\(Double($0) / 1000),1]" }.joined(separator: ",") + "]"
        let indices = [String](repeating: "-1", count: 20_000).joined(separator: ",")
        let text = #"{"type":"Topology","arcs":[\#(arc)],"objects":{"a":{"type":"LineString","arcs":[\#(indices)]}}}"#
        expectSoon {
            let contents = read(text)
            #expect(contents.faults.contains { if case .tooManyPositions = $0.fault.kind { true } else { false } })
        }
    }

    @Test("An arc backwards is the same positions in the other order, joined where it meets the one before")
    func backward() {
        let text =
            #"{"type":"Topology","arcs":[[[0,0],[1,0]],[[2,0],[1,5],[1,0]]],"objects":{"a":{"type":"LineString","arcs":[0,-2]},"b":{"type":"LineString","arcs":[-1]}}}"#
        let lines = read(text).features.flatMap(\.geometry.lines).map { $0.map { [$0.longitude, $0.latitude] } }
        #expect(lines == [[[0, 0], [1, 0], [1, 5], [2, 0]], [[1, 0], [0, 0]]])
    }

    @Test("Forty thousand objects that are none, or that are empty layers, are read in linear time", arguments: ["5", #"{"type":null}"#])
    func manyObjects(value: String) {
        let objects = (0..<40_000).map { "\"o\($0)\":\(value)" }.joined(separator: ",")
        expectSoon {
            let contents = read(#"{"type":"Topology","arcs":[],"objects":{\#(objects)}}"#)
            #expect(contents.faults.count == (value == "5" ? MapReader.faultLimit : 0))
        }
    }

    @Test(
        "A step or a point that leads beyond all numbers is too large, and nothing of it is drawn",
        arguments: [
            (#"[[[1e308,0],[1e308,0],[-1e308,1]]]"#, #"{"type":"LineString","arcs":[0]}"#, "[0,1]", "1e308"),
            (#"[[[0,0],[0,7e200]]]"#, #"{"type":"LineString","arcs":[0]}"#, "[1,1e200]", "7e200"),
            ("[]", #"{"type":"Point","coordinates":[3e200,4e100]}"#, "[1e200,1]", "3e200"),
            ("[]", #"{"type":"MultiPoint","coordinates":[[1,4e200]]}"#, "[1,1e200]", "4e200"),
        ])
    func numbersTooLarge(arcs: String, object: String, scale: String, number: String) {
        let transform = #"{"scale":\#(scale),"translate":[0,0]}"#
        let contents = read(#"{"type":"Topology","transform":\#(transform),"arcs":\#(arcs),"objects":{"a":\#(object)}}"#)
        #expect(contents.faults.map(\.fault.kind) == [.numberTooLarge(number)])
        #expect(contents.features.map(\.geometry.isEmpty) == [true])
    }
}
