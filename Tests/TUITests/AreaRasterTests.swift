import TUI
import Testing

/// Which area a dot belongs to, against slow ways to say the same.
@Suite struct AreaRasterTests {
    private let view = DotView(left: 0, top: 40, scale: 1)

    /// A ring that goes around a place once, as far out as chance has it, and so never crosses itself.
    static func star(_ centre: SIMD2<Double>, _ radii: ClosedRange<Double>, _ count: Int, _ numbers: inout SeededNumbers) -> [SIMD2<Double>]
    {
        var ring: [SIMD2<Double>] = []
        var way = SIMD2(1.0, 0.0)
        // A turn by a rational rotation: cosine and sine are exact enough, and no library is needed.
        let turn = rotation(by: 1 / Double(count))
        for _ in 0..<count {
            ring.append(centre + way * Double.random(in: radii, using: &numbers))
            way = SIMD2(way.x * turn.x - way.y * turn.y, way.x * turn.y + way.y * turn.x)
        }
        return ring
    }

    /// Cosine and sine of a part of a full turn, by halving the angle until it is small.
    private static func rotation(by part: Double) -> SIMD2<Double> {
        let small = part * 2 * .pi / 1024
        var way = SIMD2(1 - small * small / 2, small)
        for _ in 0..<10 { way = SIMD2(way.x * way.x - way.y * way.y, 2 * way.x * way.y) }
        return way / (way * way).sum().squareRoot()
    }

    /// Whether a point lies inside of rings, edge by edge.
    static func isInside(_ point: SIMD2<Double>, _ rings: [[SIMD2<Double>]]) -> Bool {
        var isInside = false
        for ring in rings {
            for (from, to) in zip(ring, ring.dropFirst() + ring.prefix(1)) where (from.y > point.y) != (to.y > point.y) {
                if point.x < from.x + (point.y - from.y) / (to.y - from.y) * (to.x - from.x) { isInside.toggle() }
            }
        }
        return isInside
    }

    static func area(_ ring: [SIMD2<Double>]) -> Double {
        (zip(ring, ring.dropFirst() + ring.prefix(1)).reduce(0) { $0 + $1.0.x * $1.1.y - $1.1.x * $1.0.y } / 2).magnitude
    }

    private func filled(_ rings: [[SIMD2<Double>]], width: Int = 60, height: Int = 40, seenBy view: DotView? = nil) -> AreaRaster {
        var raster = AreaRaster(width: width, height: height)
        var ends: [Int] = []
        for ring in rings { ends.append((ends.last ?? 0) + ring.count) }
        raster.fill(rings.flatMap { $0 }, ends: ends, seenBy: view ?? self.view, label: 7)
        return raster
    }

    @Test("A dot belongs to the polygon that holds its centre, holes and what lies outside of the window with it")
    func agreesWithEdgeByEdge() {
        var numbers = SeededNumbers(seed: 1)
        for _ in 0..<150 {
            let centre = SIMD2(Double.random(in: -10...70, using: &numbers), Double.random(in: -10...50, using: &numbers))
            let outer = Self.star(centre, 9...30, Int.random(in: 3...40, using: &numbers), &numbers)
            let hole = Self.star(centre, 1...4, Int.random(in: 3...12, using: &numbers), &numbers)
            let view = DotView(
                left: .random(in: -5...5, using: &numbers), top: .random(in: 35...45, using: &numbers),
                scale: .random(in: 0.3...3, using: &numbers))
            let raster = filled([outer, hole], seenBy: view)
            let wrong = (0..<40 * 60).filter { place in
                let centre = view.point(SIMD2(Double(place % 60) + 0.5, Double(place / 60) + 0.5))
                return (raster.labels[place] == 7) != Self.isInside(centre, [outer, hole])
            }
            #expect(wrong.isEmpty)
        }
    }

    @Test("The dots of an area are as many as its size, but for some along its border")
    func areaInDots() {
        var numbers = SeededNumbers(seed: 2)
        for _ in 0..<100 {
            let ring = Self.star(SIMD2(30, 20), 8...19, Int.random(in: 3...30, using: &numbers), &numbers)
            let around = zip(ring, ring.dropFirst() + ring.prefix(1)).reduce(0) { $0 + (($1.1 - $1.0) * ($1.1 - $1.0)).sum().squareRoot() }
            let difference = (Double(filled([ring]).count(7)) - Self.area(ring)).magnitude
            #expect(difference < around / 4 + 2, "\(difference) of \(Self.area(ring)), \(around) around")
        }
        #expect(filled([[SIMD2(3, 5), SIMD2(3, 15), SIMD2(13, 15), SIMD2(13, 5)]]).count(7) == 100)
    }

    @Test("What lies outside of the window is nowhere in it, and what covers it is everywhere")
    func clipping() {
        let square = [SIMD2(0.0, 0.0), SIMD2(1, 0), SIMD2(1, 1), SIMD2(0, 1)]
        for corner in [SIMD2(-2.0, 10.0), SIMD2(61, 10), SIMD2(10, -2), SIMD2(10, 41)] {
            #expect(filled([square.map { $0 + corner }]).count(7) == 0)
        }
        #expect(filled([square.map { $0 * 1000 - SIMD2(500, 500) }]).count(7) == 2400)
        #expect(filled([square.map { $0 * 10 + SIMD2(55, 35) }]).count(7) == 25)
        #expect(filled([square], width: 0, height: 40).labels.isEmpty && filled([square], width: -3, height: -1).labels.isEmpty)
    }

    @Test("A later area takes the dots that it shares with an earlier one; no other dot changes")
    func laterLiesOnTop() {
        var raster = AreaRaster(width: 20, height: 20)
        let view = DotView(left: 0, top: 20, scale: 1)
        let square = [SIMD2(0.0, 0.0), SIMD2(10, 0), SIMD2(10, 10), SIMD2(0, 10)]
        raster.fill(square, ends: [4], seenBy: view, label: 1)
        raster.fill(square.map { $0 + 5 }, ends: [4], seenBy: view, label: 2)
        #expect(raster.count(1) == 75 && raster.count(2) == 100 && raster.count(0) == 225)
        #expect(raster[9, 10] == 2 && raster[4, 10] == 1 && raster[-1, 0] == 0 && raster[20, 0] == 0)
    }

    @Test("Coordinates that are huge or no numbers cost no more time, and harm no dot of others")
    func hostileCoordinates() {
        var numbers = SeededNumbers(seed: 3)
        let odd: [Double] = [.nan, .infinity, -.infinity, 1e308, -1e308, 1e-300, 0, 20, 1e17, -1e9]
        for _ in 0..<2000 {
            let ring = (0..<Int.random(in: 0...6, using: &numbers)).map { _ in
                SIMD2(odd.randomElement(using: &numbers)!, odd.randomElement(using: &numbers)!)
            }
            let view = DotView(
                left: .random(in: -1e3...1e3, using: &numbers), top: 1e3, scale: [1, 1e-300, 1e300].randomElement(using: &numbers)!)
            let raster = filled([ring], seenBy: view)
            #expect(raster.labels.count == 2400 && raster.labels.allSatisfy { $0 == 0 || $0 == 7 })
        }
        #expect(filled([[SIMD2(-1e300, -1e300), SIMD2(1e300, -1e300), SIMD2(0, 1e300)]]).count(7) == 2400)
        #expect(filled([[], [SIMD2(1, 1)], [SIMD2(1, 1), SIMD2(30, 30)]]).count(7) == 0)
    }
}
