extension MapContents {
    /// Reads GeoJSON (RFC 7946) or TopoJSON: what can be drawn is kept, and whatever is wrong is said.
    ///
    /// A text that breaks off keeps the features before the break.
    public static func read(_ bytes: Bytes) -> MapContents {
        var reader = MapReader(bytes, purpose: .drawing)
        reader.read()
        return reader.contents
    }
}

/// Reads a map file from its first byte to its last: the state that all its parts share.
///
/// Members come in any order. The type is looked for first; what still depends on a later member is passed, and read when that is known.
struct MapReader {
    /// What the file is read for.
    enum Purpose {
        case drawing
        /// For the verdict alone: nothing doubtful is looked for, and coordinates are what RFC 7946 says, whatever `crs` says.
        case checking
    }

    /// How many faults of a file are kept: who has so many reads no further.
    static let faultLimit = 200
    static let collectionDepthLimit = 32
    static let geometryTypes = GeometryType.allCases.map(\.rawValue)

    let bytes: Bytes
    let purpose: Purpose
    /// How deep objects and arrays may be nested.
    let depthLimit: Int
    var contents = MapContents()
    /// For each feature, where its coordinates are in the file.
    var places: [CoordinatePlaces] = []
    /// The feature that is being read.
    var draft = MapDraft()
    var system: CoordinateSystem?
    /// The place of the member `crs`.
    var systemOffset = 0
    /// The worst that was found, though its fault may be one too many to be kept.
    private(set) var worst: MapFault.Standing?
    /// Where the reader stopped, if objects or arrays are nested too deep for it.
    private(set) var tooDeep: JSONError?
    var crossings = RingCrossing()
    /// Whether the file is a topology, whose coordinates need not be degrees.
    var isTopology = false
    /// Whether the file is one feature or one shape, which needs no number.
    var isLone = false

    init(_ bytes: Bytes, purpose: Purpose, depthLimit: Int = 512) {
        self.bytes = bytes
        self.purpose = purpose
        self.depthLimit = depthLimit
    }

    /// A reader of a value that has been passed.
    func reader(of range: Range<Int>) -> JSONReader {
        JSONReader(bytes, from: range.lowerBound, to: range.upperBound, depthLimit: depthLimit)
    }

    mutating func read() {
        var json = JSONReader(bytes, depthLimit: depthLimit)
        do throws(JSONError) {
            try readFile(&json)
            try json.end()
        } catch {
            if case .tooDeep = error.fault { tooDeep = error }
            note(MapFault(kind: .syntax(error.fault)), at: error.offset)
        }
        for notice in json.notices.prefix(Self.faultLimit) {
            switch notice.kind {
            case .duplicateMember(let name): note(MapFault(kind: .duplicateMember(name)), at: notice.offset)
            case .unpairedSurrogate(let unit): note(MapFault(kind: .unpairedSurrogate(unit)), at: notice.offset)
            }
        }
        placeFeatures()
        sortFaults()
    }

    /// Reads by the top level's type, or by the members that give it away.
    private mutating func readFile(_ json: inout JSONReader) throws(JSONError) {
        guard try json.kind() == .object else {
            let found = try json.kind()
            note(MapFault(kind: .wrongKind(.file, found: found, wanted: [.object])), at: json.offset)
            try json.skip()
            return
        }
        switch FileType.find(in: json) {
        case .collection: try readCollection(&json)
        case .topology: try readTopology(&json)
        case .feature: try readLoneFeature(&json)
        case .geometry: try readLoneGeometry(&json)
        case nil: try readUnknown(&json)
        }
    }

    /// An object of no type: says so, and passes it.
    private mutating func readUnknown(_ json: inout JSONReader) throws(JSONError) {
        let start = json.offset
        var hasType = false
        try json.enterObject()
        while let member = try json.member() {
            guard member == "type", !hasType else {
                try json.skip()
                continue
            }
            hasType = true
            _ = try readType(&json, allowed: Self.geometryTypes + ["Feature", "FeatureCollection", "Topology"]) { _ in false }
        }
        if !hasType { report(.missingMember("type"), at: start) }
        noteDraftFaults(of: "")
    }

    // MARK: - Faults

    /// Says what is wrong with the feature that is being read, once for every kind.
    mutating func report(_ kind: MapFault.Kind, at offset: Int) {
        guard !draft.faults.contains(where: { $0.kind.isLike(kind) }) else { return }
        draft.faults.append((offset, kind))
    }

    /// Keeps a fault, and the verdict that it means.
    mutating func note(_ fault: MapFault, at offset: Int) {
        guard purpose == .drawing || fault.standing != .doubtful else { return }
        worst = max(worst ?? fault.standing, fault.standing)
        // Those found at the end may lie before others in the file: the list is cut to its limit when it is sorted.
        if contents.faults.count < 4 * Self.faultLimit { contents.faults.append((offset, fault)) }
    }

    /// Moves what was found in a feature to the file's list, under the feature's name.
    mutating func noteDraftFaults(of feature: String) {
        for (offset, kind) in draft.faults { note(MapFault(feature: feature, kind: kind), at: offset) }
        draft.faults = []
    }

    mutating func sortFaults() {
        contents.faults.sort { $0.offset < $1.offset }
        if contents.faults.count > Self.faultLimit { contents.faults.removeLast(contents.faults.count - Self.faultLimit) }
    }
}
