// The shapes of RFC 7946.

extension MapReader {
    /// Reads a geometry object into the feature that is being read.
    mutating func readGeometry(_ json: inout JSONReader, depth: Int, isFile: Bool) throws(JSONError) {
        let start = json.offset
        var hasType = false
        var type: GeometryType?
        var hasCoordinates = false
        var hasGeometries = false
        // What stands before the type, which decides how it is read.
        var late: Range<Int>?
        var lateGeometries: Range<Int>?
        try json.enterObject()
        while let name = try json.member() {
            switch name {
            case "type" where !hasType:
                hasType = true
                let word = try readType(&json, allowed: Self.geometryTypes) { GeometryType(rawValue: $0) != nil }
                type = word.flatMap(GeometryType.init)
            case "coordinates" where !hasCoordinates:
                hasCoordinates = true
                if let type, type != .collection { try readCoordinates(&json, of: type) } else { late = try json.skip() }
            case "geometries" where !hasGeometries && (type == nil || type == .collection):
                hasGeometries = true
                if type == .collection { try readGeometries(&json, depth: depth) } else { lateGeometries = try json.skip() }
            case "bbox": try readBox(&json)
            case "geometry", "properties", "features":
                report(.misplacedMember(name.text, type: type?.rawValue ?? "geometry"), at: name.start - 1)
                try json.skip()
            default: if !(isFile ? try readFileMember(name, &json) : false) { try json.skip() }
            }
        }
        if !hasType { report(.missingMember("type"), at: start) }
        guard let type else { return }
        if type == .collection {
            if !hasGeometries { report(.missingMember("geometries"), at: start) }
            guard let lateGeometries else { return }
            var reader = reader(of: lateGeometries)
            return try readGeometries(&reader, depth: depth)
        }
        if !hasCoordinates { report(.missingMember("coordinates"), at: start) }
        guard let late else { return }
        var reader = reader(of: late)
        try readCoordinates(&reader, of: type)
    }

    /// Reads the parts of a collection, to a bounded depth.
    private mutating func readGeometries(_ json: inout JSONReader, depth: Int) throws(JSONError) {
        guard try hasKind([.array], of: .member("geometries"), &json) else { return }
        guard depth <= Self.collectionDepthLimit else {
            report(.nestedCollections(limit: Self.collectionDepthLimit), at: json.offset)
            try json.skip()
            return
        }
        try json.enterArray()
        while try json.element() {
            guard try hasKind([.object], of: .element(of: "geometries"), &json) else { continue }
            try readGeometry(&json, depth: depth + 1, isFile: false)
        }
    }

    /// Reads the value of `coordinates`. An empty array is allowed, and is nothing to draw.
    mutating func readCoordinates(_ json: inout JSONReader, of type: GeometryType) throws(JSONError) {
        guard try hasKind([.array], of: .member("coordinates"), &json) else { return }
        var ahead = json
        try ahead.enterArray()
        guard try ahead.element() else {
            json = ahead
            return
        }
        switch type {
        case .point: if let point = try readPoint(&json) { draft.feature.geometry.points.append(point) }
        case .lineString: if let line = try readLine(&json, isRing: false) { draft.feature.geometry.lines.append(line) }
        case .polygon: try readPolygon(&json)
        case .multiPoint, .multiLineString, .multiPolygon: try readParts(&json, of: type)
        case .collection: try json.skip()
        }
    }

    private mutating func readParts(_ json: inout JSONReader, of type: GeometryType) throws(JSONError) {
        try json.enterArray()
        while try json.element() {
            switch type {
            case .multiPoint: if let point = try readPoint(&json) { draft.feature.geometry.points.append(point) }
            case .multiLineString: if let line = try readLine(&json, isRing: false) { draft.feature.geometry.lines.append(line) }
            default: try readPolygon(&json)
            }
        }
    }

    /// Reads a polygon; without its outer border there is nothing to draw.
    private mutating func readPolygon(_ json: inout JSONReader) throws(JSONError) {
        guard try hasKind([.array], of: .element(of: "coordinates"), &json) else { return }
        var polygon: [[Position]] = []
        var hasBorder = true
        var isFirst = true
        try json.enterArray()
        while try json.element() {
            let ring = try readLine(&json, isRing: true)
            if let ring { polygon.append(ring) } else if isFirst { hasBorder = false }
            isFirst = false
        }
        if hasBorder && !polygon.isEmpty { draft.feature.geometry.polygons.append(polygon) }
    }
}
