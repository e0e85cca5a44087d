import Testing

@testable import Model

/// Topologies, against the GeoJSON that says the same.
@Suite struct MapsTopologyTests {
    private func read(_ text: String) -> MapContents { MapContents.read(Bytes(Array(text.utf8))) }
    private func kinds(_ contents: MapContents) -> [MapFault.Kind] { contents.faults.map(\.fault.kind) }

    /// Two squares with a side in common, the second with a hole, a line and points.
    private let geoJSON = """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","id":"west","properties":{"name":"W"},"geometry":{"type":"Polygon","coordinates":[[[1,0],[1,1],[0,1],[0,0],[1,0]]]}},
        {"type":"Feature","id":"east","properties":{"name":"E"},"geometry":{"type":"MultiPolygon","coordinates":
        [[[[1,1],[1,0],[2,0],[2,1],[1,1]],[[1.25,0.25],[1.5,0.75],[1.75,0.25],[1.25,0.25]]]]}},
        {"type":"Feature","id":7,"properties":null,"geometry":{"type":"LineString","coordinates":[[0,0],[0,1],[1,1],[1,0]]}},
        {"type":"Feature","id":"p","properties":null,"geometry":{"type":"GeometryCollection","geometries":[
        {"type":"Point","coordinates":[0.25,0.5]},{"type":"MultiPoint","coordinates":[[1,1],[2,0]]},
        {"type":"MultiLineString","coordinates":[[[1,0],[1,1]]]}]}},
        {"type":"Feature","id":"none","properties":null,"geometry":null}]}
        """

    private let objects = """
        "objects":{"land":{"type":"GeometryCollection","geometries":[
        {"type":"Polygon","id":"west","properties":{"name":"W"},"arcs":[[0,1]]},
        {"type":"MultiPolygon","id":"east","properties":{"name":"E"},"arcs":[[[-1,2],[3]]]},
        {"arcs":[-2,-1],"type":"LineString","id":7},
        {"type":"GeometryCollection","id":"p","geometries":[{"type":"Point","coordinates":POINT},
        {"type":"MultiPoint","coordinates":POINTS},{"type":"MultiLineString","arcs":[[0]]}]}]},
        "empty":{"type":null,"id":"none"}}
        """

    private func text(_ objects: String, _ point: String, _ points: String) -> String {
        func replace(_ text: String, _ word: String, _ other: String) -> String {
            let parts = text.split(separator: word, omittingEmptySubsequences: false)
            return parts.joined(separator: other)
        }
        return replace(replace(objects, "POINTS", points), "POINT", point)
    }

    private var plain: String {
        let arcs = "[[[1,0],[1,1]],[[1,1],[0,1],[0,0],[1,0]],[[1,0],[2,0],[2,1],[1,1]],[[1.25,0.25],[1.5,0.75],[1.75,0.25],[1.25,0.25]]]"
        return #"{"type":"Topology",\#(text(objects, "[0.25,0.5]", "[[1,1],[2,0]]")),"arcs":\#(arcs)}"#
    }

    private var quantised: String {
        let arcs = "[[[4,0],[0,4]],[[4,4],[-4,0],[0,-4],[4,0]],[[4,0],[4,0],[0,4],[-4,0]],[[5,1],[1,2],[1,-2],[-2,0]]]"
        let transform = #""transform":{"scale":[0.25,0.25],"translate":[0,0]}"#
        return #"{"arcs":\#(arcs),\#(text(objects, "[1,2]", "[[4,4],[8,0]]")),\#(transform),"type":"Topology"}"#
    }

    @Test("A topology with shared arcs, quantised or not, is the same as its GeoJSON")
    func sameAsGeoJSON() {
        let expected = read(geoJSON)
        #expect(expected.faults.isEmpty && expected.features.count == 5)
        for text in [plain, quantised] {
            let contents = read(text)
            #expect(contents.faults.isEmpty, "\(kinds(contents))")
            #expect(contents.features.map(\.id) == expected.features.map(\.id))
            // The line goes the second arc backwards, then the first.
            for (one, other) in zip(contents.features, expected.features) where one.id != "7" {
                #expect(one.geometry == other.geometry, "\(one.id)")
                #expect(one["name"] == other["name"])
            }
            #expect(contents.features[2].geometry.lines.map(\.count) == [5])
            #expect(checkGeoJSON(Bytes(Array(text.utf8))) == FormatReport(verdict: .valid))
        }
    }

    @Test("The translation is added after the steps are summed")
    func transform() {
        let contents = read(
            #"{"type":"Topology","transform":{"scale":[0.5,2],"translate":[10,60]},"arcs":[[[2,1],[2,1],[-4,0]]],"objects":{"a":{"type":"LineString","arcs":[0]}}}"#
        )
        #expect(
            contents.features[0].geometry.lines == [
                [Position(longitude: 11, latitude: 62), Position(longitude: 12, latitude: 64), Position(longitude: 10, latitude: 64)]
            ])
    }

    @Test("An arc that is not there costs the shape that names it, and no other")
    func missingArc() {
        let contents = read(
            #"{"type":"Topology","arcs":[[[0,0],[1,0],[1,1],[0,0]]],"objects":{"a":{"type":"MultiPolygon","id":"x","arcs":[[[0]],[[5]],[[-9]],[["0"]],[[1.5]]]},"b":{"type":"Polygon","arcs":[[0]]}}}"#
        )
        #expect(contents.features.map(\.geometry.polygons.count) == [1, 1])
        #expect(kinds(contents) == [.noSuchArc(5, count: 1), .notAnArcIndex("\"0\"")])
        #expect(contents.faults.allSatisfy { $0.fault.feature == "x" })
    }

    @Test("Arcs that do not meet are drawn with the gap")
    func gap() {
        let contents = read(
            #"{"type":"Topology","arcs":[[[0,0],[1,0]],[[1,0.5],[1,1],[0,0]]],"objects":{"a":{"type":"Polygon","properties":{"name":"Gap"},"arcs":[[0,1]]}}}"#
        )
        #expect(contents.features[0].geometry.polygons.first?.first?.count == 5)
        #expect(kinds(contents) == [.arcsDoNotMeet(Position(longitude: 1, latitude: 0), Position(longitude: 1, latitude: 0.5))])
        #expect(contents.faults[0].fault.sentence.contains("Gap"))
    }

    @Test("Metres in a topology are valid, named, and not drawn")
    func projected() {
        let contents = read(#"{"type":"Topology","arcs":[],"objects":{"a":{"type":"Point","id":"x","coordinates":[385000,6670000]}}}"#)
        #expect(contents.features[0].geometry.isEmpty && contents.faults.map(\.fault.standing) == [.outside])
    }

    @Test("Arcs that are named again and again make no more positions than memory holds")
    func bomb() {
        let arc = "[" + (0..<2000).map { "[\(Double($0) / 1000),1]" }.joined(separator: ",") + "]"
        let indices = (0..<20_000).map { "\(~($0 % 2 - 1))" }.joined(separator: ",")
        let contents = read(#"{"type":"Topology","arcs":[\#(arc)],"objects":{"a":{"type":"LineString","arcs":[\#(indices)]}}}"#)
        #expect(kinds(contents).contains { if case .tooManyPositions = $0 { true } else { false } })
    }
}
