extension Outline {
    /// Whether a point lies inside, by the even-odd rule. O(points).
    public func contains(_ point: SIMD2<Double>) -> Bool {
        guard box.contains(point) else { return false }
        var isInside = false
        forEachEdge(of: rings) { from, to in
            if (from.y > point.y) != (to.y > point.y), point.x < from.x + (point.y - from.y) / (to.y - from.y) * (to.x - from.x) {
                isInside.toggle()
            }
        }
        return isInside
    }

    /// How far a point is from the outline's area, in metres: 0 inside. O(points).
    public func distance(to point: SIMD2<Double>) -> Double { contains(point) ? 0 : borderDistance(to: point, rings) }

    /// A point well inside of the largest polygon: where a name is put. Nil where nothing is enclosed. O(points).
    ///
    /// The middles of the widest stretches on some lines across are tried, and the one farthest from any border is taken.
    public var labelPoint: SIMD2<Double>? {
        let all = polygons
        guard let largest = all.max(by: { area(of: $0) < area(of: $1) }), let outer = largest.first else { return nil }
        let box = PlaneBox(points[outer])
        let candidates = (1...Self.linesAcross).compactMap { number in
            widest(of: largest, at: box.least.y + box.height * Double(number) / Double(Self.linesAcross + 1))
        }
        let best = candidates.sorted { $0.width > $1.width }.prefix(Self.candidates).map(\.middle)
        return best.max { borderDistance(to: $0, largest) < borderDistance(to: $1, largest) }
    }

    private static let linesAcross = 24
    private static let candidates = 8

    /// The places of each ring's points.
    public var rings: [Range<Int>] { polygons.flatMap { $0 } }

    /// The widest stretch of a polygon on a line across it.
    private func widest(of rings: [Range<Int>], at y: Double) -> (middle: SIMD2<Double>, width: Double)? {
        var crossings: [Double] = []
        forEachEdge(of: rings) { from, to in
            if (from.y > y) != (to.y > y) { crossings.append(from.x + (y - from.y) / (to.y - from.y) * (to.x - from.x)) }
        }
        crossings.sort()
        let stretches = stride(from: 0, to: crossings.count - 1, by: 2).map { (crossings[$0], crossings[$0 + 1]) }
        guard let widest = stretches.max(by: { $0.1 - $0.0 < $1.1 - $1.0 }) else { return nil }
        return (SIMD2((widest.0 + widest.1) / 2, y), widest.1 - widest.0)
    }

    private func borderDistance(to point: SIMD2<Double>, _ rings: [Range<Int>]) -> Double {
        var least = Double.infinity
        forEachEdge(of: rings) { from, to in
            let way = to - from
            let offset = point - from
            let length = (way * way).sum()
            let share = length > 0 ? min(1, max(0, (offset * way).sum() / length)) : 0
            let rest = offset - way * share
            least = min(least, (rest * rest).sum())
        }
        return least.squareRoot()
    }

    @inline(__always) private func forEachEdge(of rings: [Range<Int>], _ body: (SIMD2<Double>, SIMD2<Double>) -> Void) {
        for ring in rings {
            var from = points[ring.upperBound - 1]
            for place in ring {
                body(from, points[place])
                from = points[place]
            }
        }
    }
}
