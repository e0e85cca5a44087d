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

    /// An arc as a shape names it: not turned before it is known that there is room for it.
    struct Way {
        let positions: [Position]
        let isBackward: Bool

        var first: Position? { isBackward ? positions.last : positions.first }

        /// Goes this way, from its second position if the first is where one stands.
        func append(to path: inout [Position], leavingOutFirst: Bool) {
            if isBackward {
                path += positions.reversed().dropFirst(leavingOutFirst ? 1 : 0)
            } else {
                path += positions.dropFirst(leavingOutFirst ? 1 : 0)
            }
        }
    }

    /// The arc of this index; a negative one is ~index, backwards.
    func arc(_ index: Int) -> Way? {
        let place = index < 0 ? ~index : index
        guard arcs.indices.contains(place) else { return nil }
        return Way(positions: arcs[place], isBackward: index < 0)
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
            if var reader = reader(from: found.transform) { topology.transform = try readTransform(&reader) }
            if var reader = reader(from: found.arcs) { try readArcs(&reader, &topology) }
        } catch {
            topology.isCutOff = true
        }
        if found.arcs == nil { topology.isCutOff = true }
        noteDraftFaults(of: "")
        do throws(JSONError) {
            if var reader = reader(from: found.objects) { try readObjects(&reader, &topology) }
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
    }

    private func reader(from offset: Int?) -> JSONReader? { offset.map { JSONReader(bytes, from: $0, depthLimit: depthLimit) } }

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
}
