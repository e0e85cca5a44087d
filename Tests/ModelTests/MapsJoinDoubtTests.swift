import Testing

@testable import Model

/// Where a region might find the wrong feature: shared names, ids of two countries, features that are no areas.
@Suite struct MapsJoinDoubtTests {
    @Test("A name that several regions have finds nothing for any of them, and each is told to say which")
    func sharedNames() throws {
        let features = [MapsJoinTests.feature(0, #""name":"Nyby""#), MapsJoinTests.feature(1, #""name":"Nyby""#)]
        let region = #""kind": "municipality", "aliases": ["Nyby"], "position": [25, 60]"#
        let atlas = MapsJoinTests.atlas([features], [region, region])
        #expect(atlas.areas.map(\.match) == [.positions, .positions])
        #expect(atlas.problems.map(\.fault) == [0, 1].map { .sharedMapName("Nyby", RecordName(.regions, "r\($0)")) })
        // Of one region alone both are pieces.
        #expect(MapsJoinTests.atlas([features], [region]).areas.first?.features == [0, 1])
        // An id settles it.
        let named = [MapsJoinTests.feature(0, id: "a", #""name":"Nyby""#), MapsJoinTests.feature(1, id: "b", #""name":"Nyby""#)]
        let settled = MapsJoinTests.atlas([named], [region + #", "geometry": ["a"]"#, region + #", "geometry": ["b"]"#])
        #expect(settled.areas.map(\.features) == [[0], [1]] && settled.problems.isEmpty)
    }

    @Test("An id that two countries' files have is that of the region's country; one that is named twice counts once")
    func idsOfTwoCountries() {
        let finland = [MapsJoinTests.feature(0, id: "01", #""country":"FI""#)]
        let sweden = [MapsJoinTests.feature(1, id: "01", #""country":"SE""#)]
        for (country, place) in [("FI", 0), ("SE", 1)] {
            let region = #""kind": "region", "country": "\#(country)", "geometry": ["01", "01"]"#
            #expect(MapsJoinTests.atlas([finland, sweden], [region]).areas.first?.features == [place])
        }
    }

    @Test("A feature that is a point is where its region lies, and no fault")
    func pointsArePins() throws {
        let point = #"{"type":"Feature","id":"p","properties":{},"geometry":{"type":"Point","coordinates":[25,61]}}"#
        let atlas = MapsJoinTests.atlas([[point]], [#""kind": "municipality", "geometry": ["p"]"#])
        let area = try #require(atlas.areas.first)
        #expect(!area.hasOutline && area.pins.count == 1 && atlas.problems.isEmpty && atlas.unplaced.isEmpty)
    }

    @Test("Ten thousand regions that name what is not there, each in a file of its own, are told of without delay")
    func manyFaults() {
        var builder = WorkspaceBuilder()
        for number in 0..<10_000 {
            let record = #"{"regions": [{"id": "r\#(number)", "name": "R\#(number)", "kind": "region", "geometry": ["none"]}]}"#
            builder.add(path: "r\(number).json", bytes: Bytes(Array(record.utf8)))
        }
        let workspace = builder.finish()
        let start = ContinuousClock.now
        let atlas = Atlas([], workspace)
        #expect(atlas.problems.count == 10_000 && Set(atlas.places.map(\.path)).count == 10_000)
        #expect(start.duration(to: .now) < .seconds(10))
    }
}
