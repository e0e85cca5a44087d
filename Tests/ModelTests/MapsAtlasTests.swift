import Testing

@testable import Model

/// The atlas: what it says of what it did not find, and what it holds where there is little or much.
@Suite struct MapsAtlasTests {
    @Test("An id that no map has is a problem at the record's place, and the region is found another way")
    func unknownID() throws {
        let atlas = MapsJoinTests.atlas(
            [[MapsJoinTests.feature(0, id: "a", #""natcode":"109""#)]],
            [
                #""kind": "municipality", "country": "FI", "codes": {"municipality": "109"}, "geometry": ["gone"]"#,
                #""kind": "region", "geometry": ["a", "lost"]"#,
            ])
        #expect(atlas.area(of: "r0")?.match == .code && atlas.area(of: "r1")?.match == .id)
        #expect(
            atlas.problems.map(\.fault) == [
                .unknownFeature("gone", RecordName(.regions, "r0")), .unknownFeature("lost", RecordName(.regions, "r1")),
            ])
        let places = atlas.places
        #expect(places.map(\.path) == ["regions.json", "regions.json"] && places[0].line == 1 && places[0].column == 14)
        #expect(places[1].column > places[0].column)
    }

    @Test("An area without features is its members' pins, else its own; with nothing at all it is named as unplaced")
    func pins() throws {
        let atlas = MapsJoinTests.atlas(
            [[MapsJoinTests.feature(0, #""natcode":"1""#)]],
            [
                #""kind": "sub-region", "position": [20, 60], "members": [{"code": "9", "name": "A", "position": [25, 61]}, {"code": "8", "name": "B"}, {"code": "7", "name": "C", "position": [26, 61]}]"#,
                #""kind": "municipality", "position": [20, 60], "members": [{"code": "9", "name": "A"}]"#, #""kind": "municipality""#,
            ])
        let pins = try #require(atlas.area(of: "r0"))
        #expect(pins.pins.count == 2 && !pins.hasOutline && pins.features.isEmpty && pins.hull.count == 2)
        #expect(pins.centre == (pins.pins[0].point + pins.pins[1].point) / 2 && pins.pins.allSatisfy { pins.box.contains($0.point) })
        #expect(try #require(atlas.area(of: "r1")).pins.count == 1)
        #expect(atlas.unplaced == [RecordName(.regions, "r2")] && atlas.area(of: "r2") == nil && atlas.areas.count == 2)
    }

    @Test("A member more than five kilometres outside of its region is a stray, and a nearer one is not")
    func strays() throws {
        let atlas = MapsJoinTests.atlas(
            [[MapsJoinTests.feature(0, id: "a", "")]],
            [
                #""kind": "region", "geometry": ["a"], "members": [{"code": "1", "name": "Inne", "position": [20.5, 60.5]}, {"code": "2", "name": "Nära", "position": [21.05, 60.5]}, {"code": "3", "name": "Fjärran", "position": [22, 60.5]}]"#
            ])
        let strays = try #require(atlas.area(of: "r0")).strays
        #expect(strays.map { $0.name.string(in: []) } == ["Fjärran"])
        #expect(strays.allSatisfy { ($0.kilometres / 54.8 - 1).magnitude < 0.02 }, "\(strays)")
    }

    @Test("A map that cannot be read is a problem, and the others are drawn")
    func unreadable() {
        let good = Bytes(Array(MapsJoinTests.map([MapsJoinTests.feature(0, id: "a", "")]).utf8))
        let space = workspace(["r.json": #"{"regions": [{"id": "r", "name": "R", "kind": "region", "geometry": ["a"]}]}"#])
        let atlas = Atlas(
            [
                .init(path: "gone.geojson", bytes: .failure(.init(reason: "No such file"))),
                .init(path: "good.geojson", bytes: .success(good)),
                .init(path: "empty.geojson", bytes: .success(Bytes([]))),
            ], space)
        #expect(atlas.problems.first?.fault == .unreadable(reason: "No such file"))
        #expect(atlas.places.map(\.path) == ["gone.geojson", "empty.geojson"] && atlas.places.first?.line == 1)
        #expect(atlas.area(of: "r")?.match == .id && atlas.features.map(\.file) == [1] && atlas.attributions.count == 3)
    }

    @Test("Without maps regions are pins or unplaced, and without anything there is nothing to draw")
    func emptySources() {
        let atlas = MapsJoinTests.atlas([], [#""kind": "region", "position": [25, 61]"#, #""kind": "region", "geometry": ["a"]"#])
        #expect(!atlas.isEmpty && atlas.areas.count == 1 && atlas.unplaced.count == 1 && atlas.problems.count == 1)
        for empty in [MapsJoinTests.atlas([], []), MapsJoinTests.atlas([[]], [#""kind": "region""#])] {
            #expect(empty.isEmpty && empty.areas.isEmpty && empty.problems.isEmpty && empty.box.isEmpty)
        }
    }

    @Test("In a map of very many positions names stand inside, and coarser outlines keep the area to the scales that they are for")
    func heavyMaps() {
        var random = MapsHostileTests.Random(seed: 41)
        let features = (0..<20).map { number -> String in
            let centre = SIMD2(Double(number % 5) * 3 - 6, Double(number / 5) * 3 - 6)
            let ring = MapsShapes.star(centre, 1.36...1.4, 4000, &random).map(MapsShapes.position)
            let positions = (ring + ring.prefix(1)).map { "[\($0.longitude),\($0.latitude)]" }.joined(separator: ",")
            return #"{"type":"Feature","id":"\#(number)","properties":{},"geometry":{"type":"Polygon","coordinates":[[\#(positions)]]}}"#
        }
        let atlas = MapsJoinTests.atlas([features], (0..<20).map { #""kind": "region", "geometry": ["\#($0)"]"# })
        #expect(atlas.features.reduce(0) { $0 + $1.outline.points.count } == 80_000 && atlas.areas.count == 20)
        for feature in atlas.features {
            #expect(feature.labelPoint.map(feature.outline.contains) == true, "\(feature.id)")
            for dot in [50.0, 200, 800, 3200] {
                let coarse = feature.outline(dot: dot)
                #expect((coarse.area / feature.area - 1).magnitude < 0.05, "\(feature.id) at \(dot)")
                #expect((coarse.points.count == 4000) == (dot < 200))
            }
        }
    }
}
