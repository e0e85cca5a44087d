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

    @Test("Forty thousand objects that are none, or that are empty layers, are read in linear time", arguments: ["5", #"{"type":null}"#])
    func manyObjects(value: String) {
        let objects = (0..<40_000).map { "\"o\($0)\":\(value)" }.joined(separator: ",")
        expectSoon {
            let contents = read(#"{"type":"Topology","arcs":[],"objects":{\#(objects)}}"#)
            #expect(contents.faults.count == (value == "5" ? MapReader.faultLimit : 0))
        }
    }
}
