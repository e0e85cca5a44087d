import Testing

@testable import Model

/// What is drawn of a map file, and what is said of the rest.
@Suite struct MapsReaderTests {
    private func read(_ text: String) -> MapContents { MapContents.read(Bytes(Array(text.utf8))) }

    private func feature(_ geometry: String, _ name: String = "A") -> String {
        #"{"type":"Feature","properties":{"name":"\#(name)"},"geometry":\#(geometry)}"#
    }

    private func file(_ features: String..., members: String = "") -> String {
        #"{"type":"FeatureCollection"\#(members),"features":[\#(features.joined(separator: ","))]}"#
    }

    private func polygon(_ rings: String) -> String { #"{"type":"Polygon","coordinates":[\#(rings)]}"# }

    private func positions(_ numbers: (Double, Double)...) -> [Position] { numbers.map { Position(longitude: $0.0, latitude: $0.1) } }

    private func kinds(_ contents: MapContents) -> [MapFault.Kind] { contents.faults.map(\.fault.kind) }

    // MARK: - What a file says

    @Test("Every shape is taken apart into polygons, lines and points, and heights are left out")
    func shapes() {
        let text = """
            {"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2,99]},{"type":"MultiPoint","coordinates":[[3,4],[5,6]]},
            {"type":"LineString","coordinates":[[0,0],[1,1]]},{"coordinates":[[[0,0],[2,2]]],"type":"MultiLineString"},
            {"type":"GeometryCollection","geometries":[{"coordinates":[[[0,0],[4,0],[4,4],[0,0]],[[2,1],[3,2],[3,1],[2,1]]],"type":"Polygon"}]},
            {"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,0]]]]}]}
            """
        let contents = read(text)
        #expect(contents.faults.isEmpty && contents.features.count == 1)
        let geometry = contents.features[0].geometry
        #expect(geometry.points == positions((1, 2), (3, 4), (5, 6)))
        #expect(geometry.lines == [positions((0, 0), (1, 1)), positions((0, 0), (2, 2))])
        #expect(geometry.polygons.map(\.count) == [2, 1])
        #expect(geometry.polygons[0][1] == positions((2, 1), (3, 2), (3, 1), (2, 1)))
    }

    @Test("Ids, the texts and numbers of the properties and the attribution are kept as spelled")
    func saidOfFeatures() {
        let one = #"{"properties":{"name":"Å\u00e5","n":1.50,"list":[1],"yes":true,"none":null},"id":"x","geometry":null,"type":"Feature"}"#
        let contents = read(
            #"{"features":[\#(one),{"type":"Feature","id":7.0,"properties":null,"geometry":null}],"attribution":"Us","type":"FeatureCollection"}"#
        )
        #expect(contents.faults.isEmpty && contents.attribution == "Us")
        #expect(contents.features.map(\.id) == ["x", "7.0"])
        #expect(contents.features[0].properties.map(\.name) == ["name", "n"] && contents.features[0]["n"] == "1.50")
        #expect(contents.features[0]["name"] == "Åå" && contents.features[0].offset == 13)
    }

    // MARK: - Rings

    @Test("An open ring is drawn closed")
    func openRing() {
        let contents = read(file(feature(polygon("[[0,0],[1,0],[1,1]]"))))
        #expect(contents.features[0].geometry.polygons == [[positions((0, 0), (1, 0), (1, 1), (0, 0))]])
        #expect(kinds(contents).contains(.openRing(first: Position(longitude: 0, latitude: 0), last: Position(longitude: 1, latitude: 1))))
        #expect(contents.faults.allSatisfy { $0.fault.feature == "A" && $0.fault.standing == .invalid })
    }

    @Test("A ring of one point cannot be drawn; as a hole it alone is left out")
    func ringOfOnePoint() {
        #expect(read(feature(polygon("[[0,0]]"))).features[0].geometry.isEmpty)
        let holed = read(feature(polygon("[[0,0],[9,0],[9,9],[0,0]],[[5,1]]")))
        #expect(holed.features[0].geometry.polygons.map(\.count) == [1] && kinds(holed) == [.shortRing(1)])
    }

    @Test("A bow-tie crosses itself; a ring that touches itself in a vertex, on a side or along one does not")
    func crossing() {
        let crossing = read(feature(polygon("[[0,0],[2,2],[2,0],[0,2],[0,0]]")))
        #expect(kinds(crossing) == [.crossingRing(near: Position(longitude: 0, latitude: 0))])
        #expect(crossing.features[0].geometry.polygons.count == 1)
        for ring in [
            "[[0,0],[2,2],[4,0],[4,4],[2,2],[0,4],[0,0]]", "[[0,0],[4,0],[4,4],[2,0],[0,4],[0,0]]", "[[0,0],[4,0],[4,4],[4,0],[0,4],[0,0]]",
            "[[0.1,0.1],[0.4,0.1],[0.4,0.3],[0.3,0.1],[0.2,0.3],[0.1,0.1]]", "[[0,0],[0,0],[1,1],[1,1],[1,0],[0,0]]",
        ] { #expect(kinds(read(feature(polygon(ring)))).isEmpty, "\(ring)") }
    }

    @Test("A ring over the date line is drawn beyond 180, whichever side it begins on")
    func dateLine() {
        let fromEast = read(feature(polygon("[[179,0],[-179,0],[-179,1],[179,1],[179,0]]")))
        let fromWest = read(feature(polygon("[[-179,0],[-179,1],[179,1],[179,0],[-179,0]]")))
        #expect(fromEast.features[0].geometry.polygons == [[positions((179, 0), (181, 0), (181, 1), (179, 1), (179, 0))]])
        #expect(fromWest.features[0].geometry.polygons == [[positions((181, 0), (181, 1), (179, 1), (179, 0), (181, 0))]])
        #expect(kinds(fromEast) == [.overDateLine(from: 179, to: -179)] && kinds(fromWest) == [.overDateLine(from: -179, to: 179)])
    }

    // MARK: - Where on Earth

    @Test("A feature with latitude first is drawn where it was meant, and the others where they are")
    func swapped() {
        let point = #"{"type":"Point","coordinates":[60.1,24.9]}"#
        let far = #"{"type":"LineString","coordinates":[[65,120],[66,121]]}"#
        let contents = read(file(feature(point), feature(far, "B"), feature(#"{"type":"Point","coordinates":[25,61]}"#, "C")))
        #expect(contents.features[0].geometry.points == positions((24.9, 60.1)))
        #expect(contents.features[1].geometry.lines == [positions((120, 65), (121, 66))])
        #expect(contents.features[2].geometry.points == positions((25, 61)))
        #expect(contents.faults.map(\.fault.feature) == ["A", "B"])
        #expect(contents.faults.map(\.fault.standing) == [.doubtful, .invalid])
        #expect(kinds(contents) == [.swapped(positions((60.1, 24.9))[0]), .swapped(positions((65, 120))[0])])
    }

    @Test("Metres without a word of it are named as what they are likely, and not drawn")
    func projectedWithoutSystem() {
        let contents = read(file(feature(polygon("[[385000,6670000],[386000,6670000],[386000,6671000],[385000,6670000]]"))))
        #expect(contents.features[0].geometry.isEmpty)
        #expect(kinds(contents) == [.projected(Position(longitude: 385_000, latitude: 6_670_000))])
        #expect(contents.faults[0].fault.sentence.contains("EPSG:3067") && contents.faults[0].fault.sentence.contains("EPSG:3006"))
    }

    @Test(
        "Metres of a named system become degrees",
        arguments: [
            ("urn:ogc:def:crs:EPSG::3067", "106256.35958,6715706.37705", 19.848_136_78, 60.385_106_87),
            ("EPSG:3067", "500000,7000000", 27, 63.131_3), ("http://www.opengis.net/def/crs/EPSG/0/3006", "500000,6500000", 15, 58.640_8),
            ("urn:ogc:def:crs:EPSG::3006", "6500000,500000", 15, 58.640_8), ("ETRS89 / TM35FIN(E,N)", "500000,7000000", 27, 63.131_3),
        ])
    func projectedWithSystem(name: String, numbers: String, longitude: Double, latitude: Double) throws {
        let system = #","crs":{"type":"name","properties":{"name":"\#(name)"}}"#
        let point = feature(#"{"type":"Point","coordinates":[\#(numbers)]}"#)
        for text in [file(point, members: system), "{\"features\":[\(point)]\(system),\"type\":\"FeatureCollection\"}"] {
            let contents = read(text)
            let found = try #require(contents.features[0].geometry.points.first)
            #expect(abs(found.longitude - longitude) < 1e-4 && abs(found.latitude - latitude) < 1e-2, "\(found)")
            #expect(contents.faults.count == 1 && contents.faults[0].fault.standing == .outside)
        }
    }

    @Test("Of numbers that are nowhere on Earth the parts are left out that hold them")
    func nowhere() {
        let contents = read(feature(#"{"type":"MultiPoint","coordinates":[[1,2],[1e308,5],[1e400,7],[200,8]]}"#))
        #expect(contents.features[0].geometry.points == positions((1, 2), (200, 8)))
        #expect(kinds(contents) == [.notDegrees(Position(longitude: 1e308, latitude: 5)), .numberTooLarge("1e400")])
    }

    @Test("A stray position is left out of its ring, and neither swaps the feature nor costs it")
    func strayPosition() {
        let contents = read(file(feature(polygon("[[24,60],[25,60],[25,61],[24.5,161],[24,61],[24,60]]"))))
        #expect(contents.features[0].geometry.polygons == [[positions((24, 60), (25, 60), (25, 61), (24, 61), (24, 60))]])
        #expect(kinds(contents) == [.notDegrees(Position(longitude: 24.5, latitude: 161))])
        let first = read(file(feature(polygon("[[999,60],[25,60],[25,61],[24,61],[999,60]]"))))
        #expect(first.features[0].geometry.polygons == [[positions((25, 60), (25, 61), (24, 61), (25, 60))]])
        #expect(read(file(feature(polygon("[[999,60],[999,61],[999,62],[24,61],[999,60]]")))).features[0].geometry.isEmpty)
    }

    // MARK: - Limits

    @Test("A feature says each thing once, a file at most two hundred, in its order")
    func limits() {
        let line = #"{"type":"MultiLineString","coordinates":[[[1,2]],[[3,4]],[[5,6]]]}"#
        let contents = read(file(feature(line)))
        #expect(kinds(contents) == [.shortLine(1)])
        let many = read(
            "{\"type\":\"FeatureCollection\",\"features\":[\([String](repeating: feature(line), count: 2000).joined(separator: ","))]}")
        #expect(many.features.count == 2000 && many.faults.count == 200)
        #expect(zip(many.faults, many.faults.dropFirst()).allSatisfy { $0.offset < $1.offset })
    }

    @Test("A bare shape among features is drawn, and said to be one")
    func bareShape() {
        let contents = read(file(#"{"type":"Point","coordinates":[1,2]}"#))
        #expect(contents.features[0].geometry.points == positions((1, 2)))
        #expect(kinds(contents) == [.wrongType("Point", allowed: ["Feature"])] && contents.faults[0].fault.feature == "#1")
    }
}
