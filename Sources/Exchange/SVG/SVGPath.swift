import Model

/// Outlines and lines as the data of a path: what lies outside of the window is cut off, and what is too small to be seen is left out.
struct SVGPath {
    let view: SVGView

    /// What is cut off is cut a little outside of the window, so that no line runs along the cut.
    private var edges: PlaneBox { view.window.grown(by: 6) }

    /// The rings of an outline, closed; empty where none of it is seen.
    func rings(_ outline: Outline) -> String {
        guard view.box(outline.box).meets(view.window) else { return "" }
        return outline.rings.map { ring in
            let points = clipped(thinned(outline.points[ring].map(view.point)))
            return points.count > 2 ? data(points) + "z" : ""
        }.joined()
    }

    /// Lines that are not closed.
    func lines(_ lines: [[SIMD2<Double>]]) -> String {
        lines.map { line in
            let points = thinned(line.map(view.point))
            return points.count > 1 && PlaneBox(points).meets(view.window) ? data(points) : ""
        }.joined()
    }

    /// A closed shape of a few points.
    func shape(_ points: [SIMD2<Double>]) -> String { data(points.map(view.point)) + "z" }

    /// Runs of points in one square of a grid become their middle: a border that two outlines share is thinned to the same points in both.
    private func thinned(_ points: [SIMD2<Double>]) -> [SIMD2<Double>] {
        var kept: [SIMD2<Double>] = []
        var square = SIMD2(Double.nan, .nan)
        var sum = SIMD2(0.0, 0)
        var count = 0.0
        for point in points {
            let next = (point / view.grain).rounded(.down)
            if next != square, count > 0 {
                kept.append(sum / count)
                (sum, count) = (SIMD2(0, 0), 0)
            }
            square = next
            sum += point
            count += 1
        }
        if count > 0 { kept.append(sum / count) }
        return kept
    }

    /// A ring cut off at the window's edges, by Sutherland and Hodgman: one edge after the other.
    private func clipped(_ ring: [SIMD2<Double>]) -> [SIMD2<Double>] {
        let edges = edges
        var points = ring
        for axis in 0..<2 {
            for (edge, sign) in [(edges.least[axis], 1.0), (edges.most[axis], -1.0)] {
                guard var from = points.last else { return [] }
                var kept: [SIMD2<Double>] = []
                for to in points {
                    let before = (from[axis] - edge) * sign
                    let after = (to[axis] - edge) * sign
                    if (before < 0) != (after < 0) { kept.append(from + (to - from) * (before / (before - after))) }
                    if after >= 0 { kept.append(to) }
                    from = to
                }
                points = kept
            }
        }
        return points
    }

    /// The first point, and the way to each next one: rounded so that errors do not add up.
    private func data(_ points: [SIMD2<Double>]) -> String {
        guard let first = points.first else { return "" }
        var last = (first * 100).rounded(.toNearestOrAwayFromZero)
        var data = "M\(last.x.hundredths),\(last.y.hundredths)l"
        var isFirst = true
        for point in points.dropFirst() {
            let next = (point * 100).rounded(.toNearestOrAwayFromZero)
            guard next != last else { continue }
            let way = next - last
            data += (isFirst ? "" : " ") + "\(way.x.hundredths),\(way.y.hundredths)"
            (last, isFirst) = (next, false)
        }
        return isFirst ? data + "0,0" : data
    }
}
