import Model
import Testing

/// Where the sample data's areas lie on its maps.
@Suite struct KompetensPlaceTests {
    private static let atlas = Sample.maps

    /// The features of a level in a country.
    private func features(_ level: MapLevel, _ country: String) -> [AtlasFeature] {
        Self.atlas.features.filter { $0.level == level && $0.country == country }
    }

    @Test("The maps have the two countries, 19 regions of Finland, and 21 counties and 290 municipalities of Sweden")
    func featuresByLevel() {
        #expect(Self.atlas.features.filter { $0.level == .country }.map(\.country).sorted() == ["FI", "SE"])
        #expect(features(.region, "FI").count == 19 && features(.region, "SE").count == 21 && features(.municipality, "SE").count == 290)
        #expect(Self.atlas.problems.isEmpty && Self.atlas.attributions.count == 4 && Self.atlas.attributions.allSatisfy { !$0.isEmpty })
    }

    @Test("Every feature's name stands inside of it")
    func labelPoints() {
        #expect(Self.atlas.features.filter { !($0.labelPoint.map($0.outline.contains) ?? false) }.map(\.id) == [])
    }

    @Test("Every municipality of Sweden lies in the county that its property names")
    func municipalitiesLieInTheirCounties() throws {
        let counties = Dictionary(uniqueKeysWithValues: features(.region, "SE").map { ($0.id, $0) })
        let named = try Sample.map("sweden-municipalities.geojson").features.map { ($0.id, $0["county"]) }
        let county = Dictionary(uniqueKeysWithValues: named)
        for feature in features(.municipality, "SE") {
            let code = try #require(county[feature.id] ?? nil)
            let codes = counties.values.filter { $0.codes.contains(MapCode(.region, code)) }
            let point = try #require(feature.labelPoint)
            #expect(codes.count == 1 && codes[0].outline.contains(point), "\(feature.id) in \(code)")
        }
    }

    @Test("The counties cover as much as their municipalities, and the regions of Finland as much as the country, within two per cent")
    func areasAddUp() {
        func sum(_ features: [AtlasFeature]) -> Double { features.reduce(0) { $0 + $1.area } }
        #expect((sum(features(.municipality, "SE")) / sum(features(.region, "SE")) - 1).magnitude < 0.02)
        #expect((sum(features(.region, "FI")) / sum(features(.country, "FI")) - 1).magnitude < 0.02)
    }

    @Test("All 17 areas are on the maps, and exactly four have no outline: the sub-regions and municipalities of Finland")
    func allAreasArePlaced() {
        #expect(Self.atlas.areas.count == 17 && Self.atlas.unplaced.isEmpty)
        let pins = Self.atlas.areas.filter { !$0.hasOutline }.map(\.region.id)
        #expect(pins.sorted() == ["hameenlinna", "raahe", "seinajoki-ilmajoki", "yla-savo"])
        #expect(Self.atlas.areas.filter(\.hasOutline).allSatisfy { $0.match == .id })
        #expect(Self.atlas.areas.filter { !$0.hasOutline }.allSatisfy { $0.features.isEmpty && !$0.pins.isEmpty })
    }

    @Test("Every member of a region of Finland lies in it or within five kilometres, but for Kuhmoinen, which is said to be a stray")
    func membersLieInTheirRegions() throws {
        var outside: [String] = []
        for area in Self.atlas.areas where area.hasOutline {
            let region = try #require(Sample.kompetens.find(ID<Region>(area.region.id)))
            guard region.country == "FI" else { continue }
            let members = region.members.filter { $0.position != nil }
            #expect(members.count == area.pins.count && !members.isEmpty)
            for (member, pin) in zip(members, area.pins) {
                let distance = area.features.map { Self.atlas.features[$0].outline.distance(to: pin.point) }.min() ?? .infinity
                if distance > 5000 { outside.append("\(area.region.id) \(member.code)") }
            }
        }
        #expect(outside == ["pirkanmaa 291"])
        let strays = Self.atlas.areas.flatMap { area in area.strays.map { "\(area.region.id) \($0.name.swedish)" } }
        #expect(strays == ["pirkanmaa Kuhmois"])
    }

    @Test("An area without an outline has its pins in the region whose number it carries")
    func pinsLieInTheRegionAround() throws {
        for area in Self.atlas.areas where !area.hasOutline {
            let region = try #require(Sample.kompetens.find(ID<Region>(area.region.id)))
            let around = features(.region, "FI").filter { $0.codes.contains(MapCode(.region, region.codes.region)) }
            #expect(around.count == 1, "\(area.region.id)")
            for pin in area.pins { #expect(around.allSatisfy { $0.outline.distance(to: pin.point) < 5000 }, "\(area.region.id)") }
        }
    }

    @Test("The six municipalities of the growth engine lie in three counties: Halland, Skåne and Kronoberg")
    func growthEngine() throws {
        let areas = Self.atlas.areas.filter { area in Sample.regions(of: "stora-jobbstudien").contains { $0.id == area.region.id } }
        #expect(areas.count == 6 && areas.allSatisfy { $0.hasOutline && $0.level == .municipality })
        let counties = areas.flatMap { area in
            features(.region, "SE").filter { $0.outline.contains(area.centre) }.map { $0.name(in: ["sv"]) }
        }
        #expect(counties.count == 6 && Set(counties) == ["Hallands län", "Skåne län", "Kronobergs län"], "\(counties)")
        #expect(counties.filter { $0 == "Hallands län" }.count == 4)
    }

    @Test("Every region's own position lies in it or within five kilometres")
    func positionsLieInTheirAreas() throws {
        let features = try ["finland-regions.geojson", "sweden-counties.geojson", "sweden-municipalities.geojson"].flatMap {
            try Sample.map($0).features
        }
        var count = 0
        for region in Sample.kompetens.all(Region.self) {
            guard let position = region.position else { continue }
            for feature in features where region.geometry.contains(feature.id) {
                var box = GeoBox()
                box.add(feature.geometry)
                let projection = Projection(for: box)
                let distance = Outline(feature.geometry, projection).distance(to: projection.point(position))
                #expect(distance < 5000, "\(region.id)")
                count += 1
            }
        }
        #expect(count >= 7)
    }
}
