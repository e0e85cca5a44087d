/// The lines along which outlines meet: what parts one from another, without the coast around all.
public struct SharedBorders: Sendable {
    public private(set) var lines: [[SIMD2<Double>]] = []

    /// Two points that follow each other on a ring, in either direction.
    private struct Edge: Hashable {
        let one: SIMD2<Double>
        let other: SIMD2<Double>

        init(_ from: SIMD2<Double>, _ to: SIMD2<Double>) {
            (one, other) = (from.x, from.y) < (to.x, to.y) ? (from, to) : (to, from)
        }
    }

    /// Finds the edges that two outlines have in common. Where no two have any, as with outlines that were drawn one by one, all are whole
    /// lines of their own. O(points).
    public init(_ outlines: [Outline]) {
        var counts: [Edge: Int] = [:]
        Self.forEachRing(of: outlines) { ring in
            for (from, to) in zip(ring, ring.dropFirst()) { counts[Edge(from, to), default: 0] += 1 }
        }
        let hasShared = counts.values.contains { $0 > 1 }
        Self.forEachRing(of: outlines) { ring in
            guard hasShared else { return lines.append(ring) }
            var line: [SIMD2<Double>] = []
            for (from, to) in zip(ring, ring.dropFirst()) {
                // The second outline finds the edge already taken.
                if counts.removeValue(forKey: Edge(from, to)).map({ $0 > 1 }) == true {
                    if line.isEmpty { line.append(from) }
                    line.append(to)
                } else {
                    if !line.isEmpty { lines.append(line) }
                    line = []
                }
            }
            if !line.isEmpty { lines.append(line) }
        }
    }

    /// Calls with each ring, its first point repeated at its end.
    private static func forEachRing(of outlines: [Outline], _ body: ([SIMD2<Double>]) -> Void) {
        for outline in outlines { for ring in outline.rings { body(outline.points[ring] + [outline.points[ring.lowerBound]]) } }
    }
}
