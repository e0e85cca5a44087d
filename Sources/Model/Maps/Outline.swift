/// The shape of a feature on the plane, in metres.
///
/// All rings stand one after the other in one array, without the repeated last point: that is what filling goes through.
public struct Outline: Sendable {
    public private(set) var points: [SIMD2<Double>] = []
    /// Where each ring ends in `points`.
    public private(set) var ringEnds: [Int] = []
    /// Where each polygon ends in `ringEnds`; its first ring is the outer one.
    private(set) var polygonEnds: [Int] = []
    /// Lines that enclose nothing.
    public private(set) var lines: [[SIMD2<Double>]] = []
    /// Points of their own.
    public private(set) var marks: [SIMD2<Double>] = []
    public private(set) var box = PlaneBox()

    public init() {}

    /// A geometry as a projection shows it. O(positions).
    public init(_ geometry: MapGeometry, _ projection: Projection) {
        points.reserveCapacity(geometry.polygons.reduce(0) { $0 + $1.reduce(0) { $0 + $1.count } })
        for polygon in geometry.polygons { add(polygon: polygon.map { $0.dropLast().map(projection.point) }) }
        lines = geometry.lines.map { $0.map(projection.point) }
        marks = geometry.points.map(projection.point)
        for line in lines { for point in line { box.add(point) } }
        for point in marks { box.add(point) }
    }

    /// Adds a polygon by its rings, the outer first; a ring of fewer than three points is left out, and the polygon with it if that is its outer.
    private mutating func add(polygon rings: [[SIMD2<Double>]]) {
        guard let outer = rings.first, outer.count > 2 else { return }
        for ring in rings where ring.count > 2 {
            points += ring
            ringEnds.append(points.count)
        }
        polygonEnds.append(ringEnds.count)
        for point in outer { box.add(point) }
    }

    /// Whether it encloses anything.
    public var hasArea: Bool { !polygonEnds.isEmpty }

    /// The polygons, each by the places of its rings' points.
    var polygons: [[Range<Int>]] {
        var start = 0
        var point = 0
        return polygonEnds.map { end in
            defer { start = end }
            return (start..<end).map { ring in
                defer { point = ringEnds[ring] }
                return point..<ringEnds[ring]
            }
        }
    }

    /// What its polygons enclose, in square metres, their holes taken off.
    public var area: Double { polygons.reduce(0) { $0 + area(of: $1) } }

    func area(of rings: [Range<Int>]) -> Double {
        rings.enumerated().reduce(0) { $1.offset == 0 ? area(of: $1.element) : $0 - area(of: $1.element) }
    }

    /// What a ring encloses, by the shoelace formula about its first point.
    private func area(of ring: Range<Int>) -> Double {
        guard let first = ring.first else { return 0 }
        let origin = points[first]
        var twice = 0.0
        var from = points[ring.upperBound - 1] - origin
        for place in ring {
            let to = points[place] - origin
            twice += from.x * to.y - to.x * from.y
            from = to
        }
        return (twice / 2).magnitude
    }

    /// The same with every point moved to the middle of its square of a grid, and runs of points in one square as one: for small scales.
    ///
    /// A border that two outlines share goes through the same squares in both, so that they still share it.
    func simplified(grain: Double) -> Outline {
        var simple = Outline()
        for polygon in polygons {
            simple.add(
                polygon: polygon.map { ring in
                    var kept: [SIMD2<Double>] = []
                    for place in ring {
                        let square = ((points[place] / grain).rounded(.down) + 0.5) * grain
                        if square != kept.last { kept.append(square) }
                    }
                    if kept.count > 1, kept.first == kept.last { kept.removeLast() }
                    return kept
                })
        }
        simple.box = box
        return simple
    }
}
