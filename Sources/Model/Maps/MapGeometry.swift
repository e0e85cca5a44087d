/// The shape of a map feature: what RFC 7946 and TopoJSON can say, taken apart into polygons, lines and points.
///
/// A geometry collection is the sum of its parts; none of the three lists is needed.
public struct MapGeometry: Sendable, Equatable {
    /// Closed rings of positions, the first of them the outer border and the others holes. The last position repeats the first.
    public var polygons: [[[Position]]] = []
    /// Lines that enclose nothing.
    public var lines: [[Position]] = []
    public var points: [Position] = []

    public init(polygons: [[[Position]]] = [], lines: [[Position]] = [], points: [Position] = []) {
        self.polygons = polygons
        self.lines = lines
        self.points = points
    }

    /// True where there is nothing to draw.
    public var isEmpty: Bool { polygons.isEmpty && lines.isEmpty && points.isEmpty }
}

/// A thing on a map: its shape, and what its file says of it.
public struct MapFeature: Sendable {
    /// The `id`, a number as it is spelled; empty where it has none.
    public var id = ""
    /// The properties that are a text or a number, in the file's order: what a region can find it by.
    public var properties: [(name: String, value: String)] = []
    public var geometry = MapGeometry()
    /// The byte of its file at which it begins.
    public var offset = 0

    public init(id: String = "", properties: [(name: String, value: String)] = [], geometry: MapGeometry = MapGeometry(), offset: Int = 0) {
        self.id = id
        self.properties = properties
        self.geometry = geometry
        self.offset = offset
    }

    /// The value of the first property of this name.
    public subscript(property: String) -> String? { properties.first { $0.name == property }?.value }
}

/// What a map file holds, and what is wrong with it: whatever can be drawn is there.
public struct MapContents: Sendable {
    public var features: [MapFeature] = []
    /// Where the outlines come from, from the file's member `attribution`.
    public var attribution = ""
    /// What is wrong, in the file's order.
    public var faults: [(offset: Int, fault: MapFault)] = []

    public init() {}
}
