/// Lambert's conformal conic projection of the sphere: from degrees to metres on a plane, x to the east and y to the north.
///
/// Its two standard parallels lie a sixth inside of the latitudes that it is made for, so that lengths in a country as long as Sweden are true
/// to about half a per cent, and shapes wholly. The formulas are those of Snyder, Map Projections: A Working Manual (1987), page 106, on a
/// sphere of the earth's area.
public struct Projection: Sendable, Equatable {
    /// The radius, in metres, of the sphere that has as much surface as the ellipsoid of WGS84.
    public static let earthRadius = 6_371_007.2

    /// The middle meridian, in degrees.
    private let meridian: Double
    /// How far the cone is open: the sine of the latitude at which it touches.
    private let cone: Double
    private let factor: Double
    /// The distance of the middle of the map from the cone's tip.
    private let middle: Double

    /// The projection for a part of the earth.
    public init(for box: GeoBox) {
        let south = min(Self.mostLatitude, max(-Self.mostLatitude, box.south))
        let north = min(Self.mostLatitude, max(-Self.mostLatitude, box.north))
        let margin = max(0.01, (north - south) / 6)
        let (lower, upper) = (south + margin, max(south + margin + 0.01, north - margin))
        meridian = (box.west + box.east) / 2
        let spread = Self.isometric(upper) - Self.isometric(lower)
        let opening = Elementary.logarithm(Self.cosine(lower) / Self.cosine(upper)) / spread
        // Around the equator the cone becomes a cylinder, and its tip moves out of reach: a very slim cone is the same to the eye.
        cone = opening.magnitude < Self.slimmest ? Self.slimmest : opening
        factor = Self.earthRadius * Self.cosine(lower) * Elementary.exponential(cone * Self.isometric(lower)) / cone
        middle = factor * Elementary.exponential(-cone * Self.isometric((south + north) / 2))
    }

    private static let slimmest = 1e-3
    /// A cone's other end is infinitely far away.
    private static let mostLatitude = 89.0

    /// Where a position lies on the plane, in metres.
    public func point(_ position: Position) -> SIMD2<Double> {
        let latitude = min(Self.mostLatitude, max(-Self.mostLatitude, position.latitude))
        let distance = factor * Elementary.exponential(-cone * Self.isometric(latitude))
        let angle = cone * (position.longitude - meridian) * .pi / 180
        return SIMD2(distance * Elementary.sine(angle), middle - distance * Elementary.cosine(angle))
    }

    private static func cosine(_ degrees: Double) -> Double { Elementary.cosine(degrees * .pi / 180) }

    /// The isometric latitude: how far from the equator Mercator's map would have it.
    private static func isometric(_ degrees: Double) -> Double {
        let sine = Elementary.sine(degrees * .pi / 180)
        return Elementary.logarithm((1 + sine) / (1 - sine)) / 2
    }
}

/// A part of the earth between two meridians and two parallels, in degrees.
public struct GeoBox: Sendable, Equatable {
    public private(set) var west = Double.infinity
    public private(set) var south = Double.infinity
    public private(set) var east = -Double.infinity
    public private(set) var north = -Double.infinity

    /// A box around nothing.
    public init() {}

    public var isEmpty: Bool { west > east }

    /// Makes the box large enough for a position.
    public mutating func add(_ position: Position) {
        west = min(west, position.longitude)
        east = max(east, position.longitude)
        south = min(south, position.latitude)
        north = max(north, position.latitude)
    }

    /// Makes the box large enough for a geometry.
    public mutating func add(_ geometry: MapGeometry) {
        for polygon in geometry.polygons { for position in polygon.first ?? [] { add(position) } }
        for line in geometry.lines { for position in line { add(position) } }
        for position in geometry.points { add(position) }
    }
}
