import Testing

@testable import Model

/// The shape around pins.
@Suite struct MapsHullTests {
    private func turn(_ a: SIMD2<Double>, _ b: SIMD2<Double>, _ c: SIMD2<Double>) -> Double {
        (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
    }

    @Test("Every point lies in the hull or on it, its corners are points and turn left, and it is its own hull")
    func hullsAreConvex() {
        var random = MapsHostileTests.Random(seed: 31)
        for round in 0..<300 {
            // Whole numbers put many points on one line, and on each other.
            let points = (0..<Int.random(in: 3...30, using: &random)).map { _ in
                round % 2 == 0
                    ? SIMD2(Double(Int.random(in: 0...4, using: &random)), Double(Int.random(in: 0...4, using: &random)))
                    : SIMD2(Double.random(in: -1e6...1e6, using: &random), Double.random(in: -1e6...1e6, using: &random))
            }
            let hull = MapArea.hull(of: points)
            #expect(hull.allSatisfy(points.contains))
            let edges = zip(hull, hull.dropFirst() + hull.prefix(1))
            for (from, to) in edges { #expect(points.allSatisfy { turn(from, to, $0) >= -1e-3 }) }
            if hull.count > 2 {
                for place in hull.indices {
                    #expect(turn(hull[place], hull[(place + 1) % hull.count], hull[(place + 2) % hull.count]) > 0)
                }
            }
            #expect(Set(MapArea.hull(of: hull)) == Set(hull) && Set(MapArea.hull(of: points.reversed())) == Set(hull))
        }
    }

    @Test("No points have no hull, one has itself, and those on a line have its ends")
    func fewPoints() {
        #expect(MapArea.hull(of: []).isEmpty && MapArea.hull(of: [SIMD2(1, 2)]) == [SIMD2(1, 2)])
        #expect(Set(MapArea.hull(of: (0...9).map { SIMD2(Double($0), Double(2 * $0)) })) == [SIMD2(0, 0), SIMD2(9, 18)])
    }
}
