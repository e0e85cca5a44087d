extension MapReader {
    /// Reads the objects of a topology, each of which is a layer: a collection of features, or one feature.
    mutating func readObjects(_ json: inout JSONReader, _ topology: inout Topology) throws(JSONError) {
        guard try hasKind([.object], of: .member("objects"), &json) else { return }
        try json.enterObject()
        while let name = try json.member() {
            let isObject = try hasKind([.object], of: .member(name.text), &json)
            // Each has a name of its own: to keep them would be to compare every one with all before it.
            noteDraftFaults(of: "")
            guard isObject else { continue }
            if isCollection(json) {
                try readLayer(&json, &topology)
            } else {
                try readTopologyFeature(&json, &topology)
            }
        }
    }

    /// Whether the object that is next says that it is a collection; where it breaks off before it says so, by its members.
    private func isCollection(_ json: JSONReader) -> Bool {
        // A reader of its own: a copy would bring along the names of all objects before this one.
        var json = JSONReader(bytes, from: json.offset, depthLimit: depthLimit)
        var guess = false
        do throws(JSONError) {
            try json.enterObject()
            while let name = try json.member() {
                if name == "type", try json.kind() == .string { return try json.string() == "GeometryCollection" }
                if name == "geometries" { guess = true }
                try json.skip()
            }
        } catch {
            return guess
        }
        return false
    }

    /// Reads a collection whose parts are features.
    private mutating func readLayer(_ json: inout JSONReader, _ topology: inout Topology) throws(JSONError) {
        let start = json.offset
        var hasGeometries = false
        try json.enterObject()
        while let name = try json.member() {
            switch name {
            case "geometries" where !hasGeometries:
                hasGeometries = true
                guard try hasKind([.array], of: .member("geometries"), &json) else { continue }
                try json.enterArray()
                while try json.element() {
                    guard try hasKind([.object], of: .element(of: "geometries"), &json) else { continue }
                    noteDraftFaults(of: "")
                    try readTopologyFeature(&json, &topology)
                }
            case "bbox": try readBox(&json)
            case "id": if try hasKind([.string, .number], of: .member("id"), &json) { try json.skip() }
            case "properties": if try hasKind([.object, .null], of: .member("properties"), &json) { try json.skip() }
            default: try json.skip()
            }
        }
        if !hasGeometries { report(.missingMember("geometries"), at: start) }
        noteDraftFaults(of: "")
    }

    private mutating func readTopologyFeature(_ json: inout JSONReader, _ topology: inout Topology) throws(JSONError) {
        draft = MapDraft()
        draft.feature.offset = json.offset
        try readTopologyShape(&json, &topology, depth: 1)
        finishFeature()
    }

    /// Reads a shape and, of the outermost, what is said of it. Coordinates and arcs are small, and read when the type is known.
    private mutating func readTopologyShape(
        _ json: inout JSONReader, _ topology: inout Topology, depth: Int
    ) throws(JSONError) {
        let start = json.offset
        var shape = TopologyShape()
        try json.enterObject()
        while let name = try json.member() {
            _ = try json.kind()
            switch name {
            case "type" where !shape.hasType:
                shape.hasType = true
                try readTopologyType(&json, &shape)
            case "id" where depth == 1 && draft.feature.id.isEmpty: try readID(&json)
            case "properties" where depth == 1 && draft.feature.properties.isEmpty: try readProperties(&json)
            case "bbox": try readBox(&json)
            case "arcs" where shape.arcs == nil: shape.arcs = try json.skip()
            case "coordinates" where shape.coordinates == nil: shape.coordinates = try json.skip()
            case "geometries" where !shape.hasGeometries:
                shape.hasGeometries = true
                try readTopologyParts(&json, &topology, depth: depth)
            default: try json.skip()
            }
        }
        if !shape.hasType { report(.missingMember("type"), at: start) }
        guard let type = shape.type else { return }
        switch type {
        case .collection: if !shape.hasGeometries { report(.missingMember("geometries"), at: start) }
        case .point, .multiPoint:
            guard let range = shape.coordinates else { return report(.missingMember("coordinates"), at: start) }
            try readTopologyPoints(range, type, topology.transform)
        case .lineString, .multiLineString, .polygon, .multiPolygon:
            guard let range = shape.arcs else { return report(.missingMember("arcs"), at: start) }
            var reader = reader(of: range)
            try readArcLists(&reader, of: type, &topology)
        }
    }

    private struct TopologyShape {
        var hasType = false
        var type: GeometryType?
        var arcs: Range<Int>?
        var coordinates: Range<Int>?
        var hasGeometries = false
    }

    /// Reads a type, which may be null: a feature without a shape.
    private mutating func readTopologyType(_ json: inout JSONReader, _ shape: inout TopologyShape) throws(JSONError) {
        if try json.kind() == .null { return try json.null() }
        let word = try readType(&json, allowed: Self.geometryTypes + ["null"]) { GeometryType(rawValue: $0) != nil }
        shape.type = word.flatMap(GeometryType.init)
    }

    private mutating func readTopologyParts(
        _ json: inout JSONReader, _ topology: inout Topology, depth: Int
    ) throws(JSONError) {
        guard try hasKind([.array], of: .member("geometries"), &json) else { return }
        guard depth <= Self.collectionDepthLimit else {
            report(.nestedCollections(limit: Self.collectionDepthLimit), at: json.offset)
            try json.skip()
            return
        }
        try json.enterArray()
        while try json.element() {
            guard try hasKind([.object], of: .element(of: "geometries"), &json) else { continue }
            try readTopologyShape(&json, &topology, depth: depth + 1)
        }
    }
}
