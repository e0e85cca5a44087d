/// Where a region of the workspace lies on the maps.
public struct MapArea: Sendable {
    /// How a region found its features.
    public enum Match: Sendable, Equatable {
        case id, code, members, name
        /// It found none, and is drawn at the positions of its members or at its own.
        case positions
    }

    public let region: RecordName
    public let match: Match
    /// The places in the atlas of the features that make it up.
    public let features: [Int]
    /// The members with a position, or the region itself where it has no members with one.
    public let pins: [Pin]
    /// Its members' pins that lie more than five kilometres outside of its outline.
    public let strays: [Stray]
    /// Where its name stands.
    public let centre: SIMD2<Double>
    /// What of the plane it covers.
    public let box: PlaneBox
    public let level: MapLevel

    /// A place with a name.
    public struct Pin: Sendable {
        public let name: Text
        public let point: SIMD2<Double>
        /// How many live there; 0 where it is not known.
        public let population: Double
    }

    /// A member that lies outside of its region's outline, and how far in kilometres.
    public struct Stray: Sendable, Equatable {
        public let name: Text
        public let kilometres: Double
    }

    /// From so many metres outside of the border on a member does not belong where it is: place names are put beside the coast, and borders
    /// for small scales are cut short.
    static let tolerance = 5000.0

    public var hasOutline: Bool { match != .positions }

    /// The corners of the smallest convex shape around the pins: what joins them where there is no outline.
    public var hull: [SIMD2<Double>] { hasOutline ? [] : Self.hull(of: pins.map(\.point)) }

    /// Andrew's monotone chain; the corners stand counterclockwise. O(n log n).
    static func hull(of points: [SIMD2<Double>]) -> [SIMD2<Double>] {
        let sorted = points.sorted { ($0.x, $0.y) < ($1.x, $1.y) }
        guard sorted.count > 2 else { return sorted }
        func chain(_ points: some Sequence<SIMD2<Double>>) -> [SIMD2<Double>] {
            var chain: [SIMD2<Double>] = []
            for point in points {
                while chain.count > 1 {
                    let (one, two) = (chain[chain.count - 1] - chain[chain.count - 2], point - chain[chain.count - 2])
                    if one.x * two.y - one.y * two.x > 0 { break }
                    chain.removeLast()
                }
                chain.append(point)
            }
            return chain.dropLast()
        }
        return chain(sorted) + chain(sorted.reversed())
    }
}
