import Model
import TUI
import Testing

@testable import Front

/// Areas in dots, against their geometry, at the scale at which they fill a map of 140×45 cells.
@Suite struct MapDotsTests {
    private let size = Size(width: 140, height: 45)
    private let atlas = Driving.atlas

    /// A thing on the map: its name, its outlines, and what they enclose in square metres.
    private struct Piece {
        var name: String
        var features: [AtlasFeature]
        var area: Double { features.reduce(0) { $0 + $1.outline.area } }
    }

    private func pieces(_ level: MapLevel, _ country: String) -> [Piece] {
        atlas.features.filter { $0.level == level && $0.country == country }.map { Piece(name: $0.id, features: [$0]) }
    }

    private func fitted(_ pieces: [Piece]) -> MapCamera {
        var box = PlaneBox()
        for feature in pieces.flatMap(\.features) { box.add(feature.outline.box) }
        return MapCamera(showing: box, in: size)
    }

    private func expectTrue(_ pieces: [Piece], _ dots: [Int], _ camera: MapCamera) {
        let dot = camera.metresPerDot * camera.metresPerDot
        for (piece, count) in zip(pieces, dots) where count >= 300 {
            #expect((Double(count) * dot / piece.area - 1).magnitude < 0.03, "\(piece.name): \(count) dots")
        }
        let sum = pieces.reduce(0) { $0 + $1.area }
        #expect((Double(dots.reduce(0, +)) * dot / sum - 1).magnitude < 0.01)
        #expect(dots.contains { $0 >= 300 } && dots.allSatisfy { $0 > 0 })
    }

    @Test("The counties of Sweden and the regions of Finland have as many dots as their size", arguments: [("SE", 21), ("FI", 19)])
    func features(country: String, count: Int) {
        let pieces = pieces(.region, country)
        #expect(pieces.count == count)
        let camera = fitted(pieces)
        var raster = AreaRaster(width: size.width * 2, height: size.height * 4)
        for (number, piece) in pieces.enumerated() {
            for feature in piece.features {
                let outline = feature.outline(dot: camera.metresPerDot)
                raster.fill(outline.points, ends: outline.ringEnds, seenBy: camera.view(in: size), label: UInt16(number + 1))
            }
        }
        expectTrue(pieces, pieces.indices.map { raster.count(UInt16($0 + 1)) }, camera)
    }

    @Test("So have the areas of each programme, as the screen's own map has them", arguments: ["kompetensens-tid", "stora-jobbstudien"])
    func areas(programme: String) throws {
        let own = atlas.areas.filter { area in
            Driving.kompetens.find(ID<Region>(area.region.id))?.programmes.contains(ID(programme)) == true && area.hasOutline
        }
        let pieces = own.map { area in Piece(name: area.region.id, features: area.features.map { atlas.features[$0] }) }
        #expect(own.count == (programme == "kompetensens-tid" ? 5 : 6))
        let camera = fitted(pieces)
        let raster = MapRaster(atlas, areas: own, MapContext(atlas, own), opened: nil, camera: camera, size: size)
        expectTrue(pieces, own.map { raster.raster.count(raster.number(of: $0.region.id)) }, camera)
    }

    @Test("A cell's area is that of most of its dots, and a cell is whole where all eight are of one")
    func cellsByTheirDots() throws {
        let raster = try Driving.state(Driving.kompetens, Mapping.size).pressing("2 > Tab").map().raster
        for y in 0..<raster.size.height {
            for x in 0..<raster.size.width {
                let dots = (0..<8).map { raster.raster[x * 2 + $0 % 2, y * 4 + $0 / 2] }
                let cell = raster.cells[y * raster.size.width + x]
                #expect(cell.isWhole == (Set(dots).count == 1))
                let counts = Dictionary(grouping: dots.filter { $0 > 0 }, by: { $0 }).mapValues(\.count)
                #expect(counts.isEmpty ? cell.label == 0 : counts[cell.label] == counts.values.max())
            }
        }
    }

    @Test("Smaller areas lie on top of larger ones, so that each has its own dots")
    func smallOnTop() throws {
        let map = try Driving.state(Driving.kompetens, Mapping.size).pressing("2 Tab _ + +").map()
        let extents = map.raster.areas.map { $0.extent(map.atlas) }
        #expect(zip(extents, extents.dropFirst()).allSatisfy { $0 >= $1 })
        #expect(map.raster.areas.count == Driving.atlas.areas.count && map.raster.number(of: "nowhere") == 0)
    }

    @Test("Whether Blekinge, Skåne or any other, the counties around the six municipalities are those in which they lie")
    func countiesReached() {
        let own = atlas.areas.filter {
            Driving.kompetens.find(ID<Region>($0.region.id))?.programmes.contains(ID("stora-jobbstudien")) == true
        }
        let context = MapContext(atlas, own)
        #expect(context.isFine && context.between.count == 21 + 19)
        #expect(
            Set(context.reached(by: own, atlas).map { atlas.features[$0].name(in: ["sv"]) }) == [
                "Hallands län", "Skåne län", "Kronobergs län",
            ])
        #expect(context.countries.map { atlas.features[$0].country } == ["SE"])
        #expect(context.otherCountries.map { atlas.features[$0].country } == ["FI"])
    }
}
