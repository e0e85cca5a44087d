// What RFC 7946 has around the shapes: collections and features.

extension MapReader {
    mutating func readCollection(_ json: inout JSONReader) throws(JSONError) {
        let start = json.offset
        var hasType = false
        var hasFeatures = false
        try json.enterObject()
        while let name = try json.member() {
            switch name {
            case "type" where !hasType:
                hasType = true
                _ = try readType(&json, allowed: ["FeatureCollection"]) { $0 == "FeatureCollection" }
            case "features" where !hasFeatures:
                hasFeatures = true
                noteDraftFaults(of: "")
                try readFeatures(&json)
            case "bbox": try readBox(&json)
            case "geometry", "properties", "coordinates", "geometries":
                report(.misplacedMember(name.text, type: "FeatureCollection"), at: name.start - 1)
                try json.skip()
            default: if try !readFileMember(name, &json) { try json.skip() }
            }
        }
        if !hasType { report(.missingMember("type"), at: start) }
        if !hasFeatures { report(.missingMember("features"), at: start) }
        noteDraftFaults(of: "")
    }

    private mutating func readFeatures(_ json: inout JSONReader) throws(JSONError) {
        guard try hasKind([.array], of: .member("features"), &json) else { return }
        try json.enterArray()
        while try json.element() {
            if try hasKind([.object], of: .element(of: "features"), &json) {
                try readFeature(&json, isFile: false)
            } else {
                noteDraftFaults(of: "")
            }
        }
    }

    mutating func readLoneFeature(_ json: inout JSONReader) throws(JSONError) {
        isLone = true
        try readFeature(&json, isFile: true)
    }

    mutating func readLoneGeometry(_ json: inout JSONReader) throws(JSONError) {
        isLone = true
        draft.feature.offset = json.offset
        try readGeometry(&json, depth: 1, isFile: true)
        finishFeature()
    }

    /// Reads a feature. A bare shape in its place is drawn all the same.
    private mutating func readFeature(_ json: inout JSONReader, isFile: Bool) throws(JSONError) {
        let start = json.offset
        draft = MapDraft()
        draft.feature.offset = start
        var members = FeatureMembers()
        try json.enterObject()
        while let name = try json.member() {
            switch name {
            case "type" where !members.hasType:
                members.hasType = true
                try readFeatureType(&json, &members)
            case "geometry" where !members.hasGeometry:
                members.hasGeometry = true
                guard try hasKind([.object, .null], of: .member("geometry"), &json) else { continue }
                if try json.kind() == .null { try json.null() } else { try readGeometry(&json, depth: 1, isFile: false) }
            case "properties" where !members.hasProperties:
                members.hasProperties = true
                try readProperties(&json)
            case "id" where !members.hasID:
                members.hasID = true
                try readID(&json)
            case "bbox": try readBox(&json)
            case "features", "coordinates", "geometries":
                members.misplaced.append(name)
                try json.skip()
            default: if !(isFile ? try readFileMember(name, &json) : false) { try json.skip() }
            }
        }
        try finish(members, in: start..<json.offset)
        finishFeature()
    }

    /// Which members a feature has had.
    private struct FeatureMembers {
        var hasType = false
        /// Whether the type is that of something else, of which other members are wanted.
        var isOther = false
        var hasGeometry = false
        var hasProperties = false
        var hasID = false
        /// The type, where it is that of a shape.
        var shape: GeometryType?
        var misplaced: [JSONString] = []
    }

    private mutating func readFeatureType(_ json: inout JSONReader, _ members: inout FeatureMembers) throws(JSONError) {
        var shape: GeometryType?
        let word = try readType(&json, allowed: ["Feature"]) { word in
            shape = GeometryType(rawValue: word)
            return word == "Feature"
        }
        members.isOther = word == nil
        members.shape = shape
    }

    private mutating func finish(_ members: FeatureMembers, in range: Range<Int>) throws(JSONError) {
        if members.shape != nil, !members.hasGeometry {
            var again = reader(of: range)
            return try readGeometry(&again, depth: 1, isFile: false)
        }
        guard !members.isOther else { return }
        if !members.hasType { report(.missingMember("type"), at: range.lowerBound) }
        if !members.hasGeometry { report(.missingMember("geometry"), at: range.lowerBound) }
        if !members.hasProperties { report(.missingMember("properties"), at: range.lowerBound) }
        for name in members.misplaced { report(.misplacedMember(name.text, type: "Feature"), at: name.start - 1) }
    }

    /// Puts the feature that has been read to the others, and what is wrong with it to the file's faults.
    mutating func finishFeature() {
        noteDraftFaults(of: label(of: draft.feature, at: contents.features.count))
        contents.features.append(draft.feature)
        places.append(draft.places)
        draft = MapDraft()
    }

    /// What a feature is called in a message: its name, else its id, else its number if there are others.
    func label(of feature: MapFeature, at index: Int) -> String {
        if let name = feature["name"], !name.isEmpty { return name }
        guard feature.id.isEmpty else { return feature.id }
        return isLone ? "" : "#\(index + 1)"
    }
}
