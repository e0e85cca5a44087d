import Model

/// Walking over a map from area to area.
enum MapWalk {
    enum Direction: Sendable, CaseIterable {
        case up, down, left, right

        var opposite: Direction {
            switch self {
            case .up: .down
            case .down: .up
            case .left: .right
            case .right: .left
            }
        }

        /// How far a way leads in the direction, and how far aside.
        func parts(of way: SIMD2<Double>) -> (ahead: Double, aside: Double) {
            switch self {
            case .up: (way.y, abs(way.x))
            case .down: (-way.y, abs(way.x))
            case .left: (-way.x, abs(way.y))
            case .right: (way.x, abs(way.y))
            }
        }
    }

    /// The place in `points` of the nearest one in a direction: among those more ahead than aside, else among those that are not far aside.
    ///
    /// What is more ahead than aside from here is so the other way round from there, hence the way back by the nearest is no longer than the way
    /// there wherever the first rule found it.
    static func nearest(from start: SIMD2<Double>, _ direction: Direction, among points: [SIMD2<Double>]) -> Int? {
        func nearest(_ isFitting: ((ahead: Double, aside: Double)) -> Bool) -> Int? {
            let fitting = points.indices.filter { points[$0] != start && isFitting(direction.parts(of: points[$0] - start)) }
            return fitting.min { distance(start, points[$0]) < distance(start, points[$1]) }
        }
        return nearest { $0.ahead >= $0.aside } ?? nearest { $0.ahead * steepest > $0.aside }
    }

    /// How many times more aside than ahead something may lie: beyond that nobody would say that it is there.
    private static let steepest = 2.5

    private static func distance(_ one: SIMD2<Double>, _ other: SIMD2<Double>) -> Double { ((one - other) * (one - other)).sum() }

    /// The places of points in reading order: bands from north to south, each from west to east.
    static func readingOrder(_ points: [SIMD2<Double>]) -> [Int] {
        guard let top = points.map(\.y).max(), let bottom = points.map(\.y).min() else { return [] }
        let band = max(1, (top - bottom) / bands)
        func rank(_ place: Int) -> (Double, Double) { (((top - points[place].y) / band).rounded(.down), points[place].x) }
        return points.indices.sorted { rank($0) < rank($1) }
    }

    private static let bands = 12.0
}
