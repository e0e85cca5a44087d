/// The arcs of a topology, decoded: what its shapes are stitched from.
struct Topology {
    var arcs: [[Position]] = []
    /// From the grid of whole numbers to coordinates; nil where the arcs are coordinates already.
    var transform: Transform?
    /// Whether the text breaks off within the arcs, so that shapes may miss some through no fault of theirs.
    var isCutOff = false
    /// How many positions may still be stitched: arcs can be named any number of times.
    var positionsLeft: Int
    let positionLimit: Int

    /// A file in which all arcs are borders of two areas, in six layers, stays below.
    init(byteCount: Int) {
        positionLimit = 100_000 + 2 * byteCount
        positionsLeft = positionLimit
    }

    struct Transform {
        var scale: (Double, Double)
        var translate: (Double, Double)

        func position(_ x: Double, _ y: Double) -> Position {
            Position(longitude: x * scale.0 + translate.0, latitude: y * scale.1 + translate.1)
        }
    }

    /// The arc of this index; a negative one is ~index, backwards.
    func arc(_ index: Int) -> [Position]? {
        let place = index < 0 ? ~index : index
        guard arcs.indices.contains(place) else { return nil }
        return index < 0 ? arcs[place].reversed() : arcs[place]
    }
}

extension MapReader {
    /// Reads a topology: its arcs first, wherever they stand, then its objects.
    mutating func readTopology(_ json: inout JSONReader) throws(JSONError) {
        isTopology = true
        let start = json.offset
        var found = TopologyMembers()
        var broken: JSONError?
        do throws(JSONError) {
            try findMembers(&found, &json)
        } catch {
            broken = error
        }
        var topology = Topology(byteCount: bytes.count)
        if broken == nil {
            if !found.hasType { report(.missingMember("type"), at: start) }
            if found.objects == nil { report(.missingMember("objects"), at: start) }
            if found.arcs == nil { report(.missingMember("arcs"), at: start) }
        }
        // Where the text is broken, each reader stops there, and what came before is kept.
        do throws(JSONError) {
            if var reader = found.reader(of: found.transform, bytes) { topology.transform = try readTransform(&reader) }
            if var reader = found.reader(of: found.arcs, bytes) { try readArcs(&reader, &topology) }
        } catch {
            topology.isCutOff = true
        }
        if found.arcs == nil { topology.isCutOff = true }
        noteDraftFaults(of: "")
        do throws(JSONError) {
            if var reader = found.reader(of: found.objects, bytes) { try readObjects(&reader, &topology) }
        } catch {
            broken = broken ?? error
        }
        noteDraftFaults(of: "")
        if let broken { throw broken }
    }

    /// Where the members of a topology begin.
    private struct TopologyMembers {
        var hasType = false
        var objects: Int?
        var arcs: Int?
        var transform: Int?

        func reader(of offset: Int?, _ bytes: Bytes) -> JSONReader? { offset.map { JSONReader(bytes, from: $0) } }
    }

    private mutating func findMembers(_ found: inout TopologyMembers, _ json: inout JSONReader) throws(JSONError) {
        try json.enterObject()
        while let name = try json.member() {
            _ = try json.kind()
            switch name {
            case "type" where !found.hasType:
                found.hasType = true
                _ = try readType(&json, allowed: ["Topology"]) { $0 == "Topology" }
            case "bbox": try readBox(&json)
            case "objects" where found.objects == nil:
                found.objects = json.offset
                try json.skip()
            case "arcs" where found.arcs == nil:
                found.arcs = json.offset
                try json.skip()
            case "transform" where found.transform == nil:
                found.transform = json.offset
                try json.skip()
            default: if try !readFileMember(name, &json) { try json.skip() }
            }
        }
    }

    private mutating func readTransform(_ json: inout JSONReader) throws(JSONError) -> Topology.Transform? {
        let start = json.offset
        guard try hasKind([.object], of: .member("transform"), &json) else { return nil }
        var scale: [Double]?
        var translate: [Double]?
        try json.enterObject()
        while let name = try json.member() {
            switch name {
            case "scale" where scale == nil: scale = try readPair(&json)
            case "translate" where translate == nil: translate = try readPair(&json)
            default: try json.skip()
            }
        }
        guard let scale, let translate, scale.count == 2, translate.count == 2 else {
            report(.badTransform, at: start)
            return nil
        }
        return Topology.Transform(scale: (scale[0], scale[1]), translate: (translate[0], translate[1]))
    }

    /// Reads an array of numbers; empty where it is none.
    private func readPair(_ json: inout JSONReader) throws(JSONError) -> [Double] {
        var numbers: [Double] = []
        guard try json.kind() == .array else {
            try json.skip()
            return []
        }
        var isWhole = true
        try json.enterArray()
        while try json.element() {
            guard try json.kind() == .number else {
                isWhole = false
                try json.skip()
                continue
            }
            let number = try json.number().double
            if numbers.count < 3, number.isFinite { numbers.append(number) } else { isWhole = false }
        }
        return isWhole ? numbers : []
    }
}
