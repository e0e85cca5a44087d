import Model
import Testing

@testable import Storage

/// The outlines that ship with the sample data.
@Suite struct KompetensMapTests {
    /// The ids of a map file's features.
    private func features(of path: String) throws -> [String] {
        let bytes = try FileBytes.read("\(Sample.project)/sample-data/kompetens/\(path)").get()
        var reader = JSONReader(bytes)
        var ids: [String] = []
        try reader.enterObject()
        while let member = try reader.member() {
            guard member == "features" else {
                _ = try reader.skip()
                continue
            }
            try reader.enterArray()
            while try reader.element() {
                try reader.enterObject()
                while let member = try reader.member() {
                    if member == "id" { ids.append(try reader.string().text) } else { _ = try reader.skip() }
                }
            }
        }
        try reader.end()
        return ids
    }

    @Test("Each map that the workspace names is there, with every region of Finland and every county and municipality of Sweden")
    func mapsAreWhole() throws {
        let maps = try Dictionary(uniqueKeysWithValues: Sample.kompetens.info.maps.map { ($0, try features(of: $0)) })
        #expect(
            maps.mapValues(\.count) == [
                "../maps/country-outlines.geojson": 2, "../maps/finland-regions.geojson": 19, "../maps/sweden-counties.geojson": 21,
                "../maps/sweden-municipalities.geojson": 290,
            ])
        let all = maps.values.flatMap { $0 }
        #expect(Set(all).count == all.count)
    }

    @Test("Every feature that a region names is in one of the maps; an area without one has positions instead")
    func regionsFindTheirFeatures() throws {
        let all = try Set(Sample.kompetens.info.maps.flatMap { try features(of: $0) })
        for region in Sample.kompetens.all(Region.self) {
            #expect(all.isSuperset(of: region.geometry), "\(region.id)")
            if region.geometry.isEmpty {
                #expect(!region.members.isEmpty && region.members.allSatisfy { $0.position != nil }, "\(region.id)")
            }
        }
    }
}
