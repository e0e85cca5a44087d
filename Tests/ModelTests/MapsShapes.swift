@testable import Model

/// Shapes on a plane of metres, for the tests of outlines.
enum MapsShapes {
    /// Turns metres around a place into degrees and back: what `Outline` is made of.
    static let projection: Projection = {
        var box = GeoBox()
        box.add(Position(longitude: 24, latitude: 60))
        box.add(Position(longitude: 26, latitude: 62))
        return Projection(for: box)
    }()

    /// Rings of points of a unit that is about ten kilometres, as an outline.
    static func outline(_ polygons: [[[SIMD2<Double>]]]) -> Outline { Outline(geometry(polygons), projection) }

    static func geometry(_ polygons: [[[SIMD2<Double>]]]) -> MapGeometry {
        MapGeometry(polygons: polygons.map { $0.map { ring in (ring + ring.prefix(1)).map(position) } })
    }

    static func position(_ point: SIMD2<Double>) -> Position { Position(longitude: 25 + point.x / 5, latitude: 61 + point.y / 10) }

    /// A ring around a place, as far out as chance has it, so that it never crosses itself.
    static func star(
        _ centre: SIMD2<Double>, _ radii: ClosedRange<Double>, _ count: Int, _ random: inout MapsHostileTests.Random
    ) -> [SIMD2<Double>] {
        (0..<count).map { index in
            let angle = 2 * Double.pi * Double(index) / Double(count)
            return centre + SIMD2(Elementary.cosine(angle), Elementary.sine(angle)) * Double.random(in: radii, using: &random)
        }
    }

    /// A band that winds around a place: nearly all of its box lies outside of it.
    static func spiral(turns: Double, count: Int, width: Double) -> [SIMD2<Double>] {
        func side(_ shift: Double) -> [SIMD2<Double>] {
            (0...count).map { index in
                let share = Double(index) / Double(count)
                let angle = 2 * Double.pi * turns * share
                return SIMD2(Elementary.cosine(angle), Elementary.sine(angle)) * (0.5 + share * 4 + shift)
            }
        }
        return side(0) + side(width).reversed()
    }

    /// A comb: a thin back and thin teeth.
    static func comb(teeth: Int) -> [SIMD2<Double>] {
        let step = 8.0 / Double(teeth)
        let edge = (0..<teeth).flatMap { tooth -> [SIMD2<Double>] in
            let x = -4 + Double(tooth) * step
            return [SIMD2(x, 0.1), SIMD2(x, 4), SIMD2(x + step / 5, 4), SIMD2(x + step / 5, 0.1)]
        }
        return edge + [SIMD2(4, 0.1), SIMD2(4, 0), SIMD2(-4, 0)]
    }
}
