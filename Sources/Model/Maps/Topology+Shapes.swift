// The shapes of a topology, from the arcs and points that they name.

extension MapReader {
    /// Reads points, which in a quantised topology are on the grid too, but not as steps.
    mutating func readTopologyPoints(
        _ range: Range<Int>, _ type: GeometryType, _ transform: Topology.Transform?
    ) throws(JSONError) {
        var json = reader(of: range)
        guard try hasKind([.array], of: .member("coordinates"), &json) else { return }
        var positions: [Position] = []
        if type == .point {
            var ahead = json
            try ahead.enterArray()
            guard try ahead.element() else { return }
            if let position = try readTopologyPoint(&json, transform) { positions.append(position) }
        } else {
            try json.enterArray()
            while try json.element() {
                if let position = try readTopologyPoint(&json, transform) { positions.append(position) }
            }
        }
        noteDegrees(of: positions, at: range.lowerBound)
        draft.feature.geometry.points += positions
    }

    private mutating func readTopologyPoint(
        _ json: inout JSONReader, _ transform: Topology.Transform?
    ) throws(JSONError) -> Position? {
        _ = try json.kind()
        let offset = json.offset
        guard let position = try readPosition(&json) else { return nil }
        guard let transform else { return position }
        return try place(transform.position(position.longitude, position.latitude), at: offset)
    }

    /// Reads the value of `arcs`, whose depth the type decides. An empty array is nothing to draw.
    mutating func readArcLists(_ json: inout JSONReader, of type: GeometryType, _ topology: inout Topology) throws(JSONError) {
        guard try hasKind([.array], of: .member("arcs"), &json) else { return }
        var ahead = json
        try ahead.enterArray()
        guard try ahead.element() else { return }
        switch type {
        case .lineString: if let line = try stitch(&json, &topology, isRing: false) { draft.feature.geometry.lines.append(line) }
        case .polygon: try stitchPolygon(&json, &topology)
        default:
            try json.enterArray()
            while try json.element() {
                if type == .multiPolygon {
                    try stitchPolygon(&json, &topology)
                } else if let line = try stitch(&json, &topology, isRing: false) {
                    draft.feature.geometry.lines.append(line)
                }
            }
        }
    }

    private mutating func stitchPolygon(_ json: inout JSONReader, _ topology: inout Topology) throws(JSONError) {
        guard try hasKind([.array], of: .element(of: "arcs"), &json) else { return }
        var polygon: [[Position]] = []
        var hasBorder = true
        var isFirst = true
        try json.enterArray()
        while try json.element() {
            let ring = try stitch(&json, &topology, isRing: true)
            if let ring { polygon.append(ring) } else if isFirst { hasBorder = false }
            isFirst = false
        }
        if hasBorder && !polygon.isEmpty { draft.feature.geometry.polygons.append(polygon) }
    }
}
