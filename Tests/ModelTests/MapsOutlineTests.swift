import Testing

@testable import Model

/// Outlines: what they enclose, where their names stand, and what is left of them at small scales.
@Suite struct MapsOutlineTests {
    private typealias Point = SIMD2<Double>

    /// The rings of an outline, as they lie on the plane.
    private func rings(_ outline: Outline) -> [[Point]] {
        var start = 0
        return outline.ringEnds.map { end in
            defer { start = end }
            return Array(outline.points[start..<end])
        }
    }

    private func isInside(_ point: Point, _ rings: [[Point]]) -> Bool {
        rings.reduce(false) { inside, ring in
            zip(ring, ring.dropFirst() + ring.prefix(1)).reduce(inside) { inside, edge in
                guard (edge.0.y > point.y) != (edge.1.y > point.y) else { return inside }
                let x = edge.0.x + (point.y - edge.0.y) / (edge.1.y - edge.0.y) * (edge.1.x - edge.0.x)
                return point.x < x ? !inside : inside
            }
        }
    }

    private func square(_ corner: Point, _ side: Double) -> [Point] {
        [corner, corner + Point(side, 0), corner + Point(side, side), corner + Point(0, side)]
    }

    private let kilometres = 1e6

    @Test("A square has its sides' product, a hole takes off its own, and parts add up, whichever way round they are drawn")
    func areas() {
        // Twice as many degrees of longitude as of latitude are as long at sixty degrees north; here 61, hence a little less.
        func area(_ polygons: [[[Point]]]) -> Double { MapsShapes.outline(polygons).area }
        let whole = area([[square(Point(0, 0), 1)]])
        let parallel = 0.2 * 111.195 * Elementary.cosine(61.05 * .pi / 180) * 0.1 * 111.195
        #expect((whole / kilometres / parallel - 1).magnitude < 0.01)
        let hole = area([[square(Point(0.25, 0.25), 0.5)]])
        let holed = [square(Point(0, 0), 1), square(Point(0.25, 0.25), 0.5)]
        #expect((area([holed]) - (whole - hole)).magnitude < 1)
        #expect((area([holed.map { $0.reversed() }]) - (whole - hole)).magnitude < 1)
        let far = area([[square(Point(3, 3), 1)]])
        #expect((area([holed, [square(Point(3, 3), 1)]]) - (whole - hole + far)).magnitude < 1)
        #expect(area([[[Point(0, 0), Point(1, 1)]]]) == 0 && MapsShapes.outline([]).area == 0 && !MapsShapes.outline([]).hasArea)
    }

    @Test("Whether a point lies inside is what going edge by edge says, and the way to what does not is longer than nothing")
    func contains() {
        var random = MapsHostileTests.Random(seed: 21)
        for _ in 0..<60 {
            let centre = Point(Double.random(in: -2...2, using: &random), Double.random(in: -2...2, using: &random))
            let outline = MapsShapes.outline([
                [
                    MapsShapes.star(centre, 1...4, Int.random(in: 3...30, using: &random), &random),
                    MapsShapes.star(centre, 0.2...0.8, Int.random(in: 3...9, using: &random), &random),
                ],
                [square(Point(8, 8), 1)],
            ])
            let all = rings(outline)
            for _ in 0..<60 {
                let share = Point(Double.random(in: -0.1...1.1, using: &random), Double.random(in: -0.1...1.1, using: &random))
                let point = outline.box.least + share * (outline.box.most - outline.box.least)
                #expect(outline.contains(point) == isInside(point, all))
                #expect((outline.distance(to: point) == 0) == isInside(point, all))
            }
        }
    }

    @Test("Beside a square the way to it is straight, beyond its corner slanting")
    func distances() throws {
        let outline = MapsShapes.outline([[square(Point(0, 0), 1)]])
        let ring = try #require(rings(outline).first)
        let middle = (ring[0] + ring[1]) / 2
        let down = Point(ring[0].y - ring[1].y, ring[1].x - ring[0].x)
        let length = (down * down).sum().squareRoot()
        for metres in [1.0, 500, 40_000] {
            #expect((outline.distance(to: middle - down / length * metres) - metres).magnitude < 0.01)
            let corner = ring[0] + (ring[0] - ring[2]) * metres / 1000
            let expected = ((corner - ring[0]) * (corner - ring[0])).sum().squareRoot()
            #expect((outline.distance(to: corner) - expected).magnitude < 0.01)
        }
        #expect(outline.distance(to: (ring[0] + ring[2]) / 2) == 0)
        #expect(MapsShapes.outline([]).distance(to: Point(0, 0)) == .infinity)
    }

    @Test("A name stands inside: of shapes as chance has them, of combs, spirals and rings, and not in the hole")
    func labelPointsLieInside() throws {
        var random = MapsHostileTests.Random(seed: 22)
        var shapes: [[[Point]]] = (0..<150).map { _ in
            [MapsShapes.star(Point(0, 0), 0.2...5, Int.random(in: 3...80, using: &random), &random)]
        }
        shapes += (0..<60).map { _ in
            let count = Int.random(in: 3...60, using: &random)
            return [MapsShapes.star(Point(0, 0), 4.2...5, count, &random), MapsShapes.star(Point(0, 0), 3...4, count, &random)]
        }
        shapes += [1, 3, 10, 40].map { [MapsShapes.comb(teeth: $0)] }
        shapes += [0.7, 1.5, 4].map { [MapsShapes.spiral(turns: $0, count: 300, width: 0.3)] }
        for (number, shape) in shapes.enumerated() {
            let outline = MapsShapes.outline([shape])
            let point = try #require(outline.labelPoint, "shape \(number)")
            #expect(outline.contains(point), "shape \(number)")
        }
    }

    @Test("Of several parts the largest has the name, and where nothing is enclosed there is none")
    func labelInTheLargest() throws {
        let outline = MapsShapes.outline([[square(Point(0, 0), 1)], [square(Point(3, 3), 2)], [square(Point(-4, 3), 1)]])
        let large = MapsShapes.outline([[square(Point(3, 3), 2)]])
        #expect(large.contains(try #require(outline.labelPoint)))
        #expect(MapsShapes.outline([]).labelPoint == nil)
        #expect(MapsShapes.outline([[[Point(0, 0), Point(1, 0), Point(2, 0)]]]).labelPoint.map { $0.x.isFinite } != false)
    }

    @Test("At a hundredth of its size as grain an outline keeps its area within two per cent, and its place")
    func simplifiedKeepsTheArea() {
        var random = MapsHostileTests.Random(seed: 23)
        for _ in 0..<60 {
            let outline = MapsShapes.outline([[MapsShapes.star(Point(0, 0), 3...5, 300, &random)]])
            let grain = max(outline.box.width, outline.box.height) / 100
            let simple = outline.simplified(grain: grain)
            #expect((simple.area / outline.area - 1).magnitude < 0.02)
            #expect(simple.box == outline.box && simple.points.count <= outline.points.count)
            #expect(
                simple.points.allSatisfy { point in outline.points.contains { abs($0.x - point.x) <= grain && abs($0.y - point.y) <= grain }
                })
        }
    }

    @Test("Neighbours that share a border share it at every grain, point for point, and what is smaller than the grain is left out")
    func simplifiedKeepsSharing() {
        var random = MapsHostileTests.Random(seed: 24)
        for _ in 0..<40 {
            let cut = (0...120).map { Point(Double.random(in: -0.5...0.5, using: &random), Double($0) / 30 - 2) }
            let left = MapsShapes.outline([[cut + [Point(-4, 2), Point(-4, -2)]]])
            let right = MapsShapes.outline([[cut.reversed() + [Point(4, -2), Point(4, 2)]]])
            for grain in [300.0, 2000, 9000] {
                let (one, other) = (left.simplified(grain: grain), right.simplified(grain: grain))
                #expect(one.points.dropLast(2).elementsEqual(other.points.dropLast(2).reversed()))
                #expect(zip(one.points, one.points.dropFirst()).allSatisfy { $0 != $1 } && one.points.first != one.points.last)
            }
            #expect(MapsShapes.outline([[square(Point(3, 3), 1)]]).simplified(grain: 1e7).area == 0)
        }
    }
}
