/// A feature as far as it has been read, and what is wrong with it: its name may come after its shape.
struct MapDraft {
    var feature = MapFeature()
    var faults: [(offset: Int, kind: MapFault.Kind)] = []
    var places = CoordinatePlaces()
}

/// Where some coordinates of a feature stand in the file: what a fault that shows only later points to.
struct CoordinatePlaces {
    var first: Int?
    /// The first position that is not one in degrees.
    var outlying: (offset: Int, position: Position)?
}

/// The seven shapes of RFC 7946.
enum GeometryType: String, CaseIterable {
    case point = "Point"
    case multiPoint = "MultiPoint"
    case lineString = "LineString"
    case multiLineString = "MultiLineString"
    case polygon = "Polygon"
    case multiPolygon = "MultiPolygon"
    case collection = "GeometryCollection"
}

/// What the whole file is.
enum FileType {
    case collection, topology, feature, geometry

    /// Looks for the type wherever it stands in the object; where the text breaks before it, the members tell.
    static func find(in json: JSONReader) -> FileType? {
        var json = json
        var guess: FileType?
        do throws(JSONError) {
            try json.enterObject()
            while let member = try json.member() {
                switch member {
                case "type" where try json.kind() == .string:
                    switch try json.string() {
                    case "FeatureCollection": return .collection
                    case "Topology": return .topology
                    case "Feature": return .feature
                    case let word: return GeometryType(rawValue: word.text) == nil ? nil : .geometry
                    }
                case "features":
                    guess = .collection
                    try json.skip()
                case "objects", "arcs":
                    guess = guess ?? .topology
                    try json.skip()
                case "geometry":
                    guess = guess ?? .feature
                    try json.skip()
                default: try json.skip()
                }
            }
        } catch {
            return guess
        }
        return guess
    }
}
