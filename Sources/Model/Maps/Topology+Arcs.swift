extension MapReader {
    /// Reads the arcs; those of a quantised topology are steps on a grid, each from the position before.
    mutating func readArcs(_ json: inout JSONReader, _ topology: inout Topology) throws(JSONError) {
        guard try hasKind([.array], of: .member("arcs"), &json) else { return }
        try json.enterArray()
        while try json.element() {
            // An arc that cannot be read keeps its number.
            guard try hasKind([.array], of: .element(of: "arcs"), &json) else {
                topology.arcs.append([])
                continue
            }
            topology.arcs.append(try readArc(&json, topology.transform))
        }
    }

    private mutating func readArc(_ json: inout JSONReader, _ transform: Topology.Transform?) throws(JSONError) -> [Position] {
        let start = json.offset
        var positions: [Position] = []
        var count = 0
        var (x, y) = (0.0, 0.0)
        try json.enterArray()
        while try json.element() {
            count += 1
            let offset = json.offset
            guard let position = try readPosition(&json) else { continue }
            guard let transform else {
                positions.append(position)
                continue
            }
            x += position.longitude
            y += position.latitude
            guard let place = try place(transform.position(x, y), at: offset) else { continue }
            positions.append(place)
        }
        if count < 2 { report(.shortArc(count), at: start) }
        return count == positions.count ? positions : []
    }

    /// Reads a list of arc indices and joins the arcs, which share the positions where they meet; nil where it cannot be drawn.
    mutating func stitch(
        _ json: inout JSONReader, _ topology: inout Topology, isRing: Bool
    ) throws(JSONError) -> [Position]? {
        guard try hasKind([.array], of: .element(of: "arcs"), &json) else { return nil }
        let start = json.offset
        var positions: [Position] = []
        var isWhole = true
        var isTooLong = false
        try json.enterArray()
        while try json.element() {
            let offset = json.offset
            guard let arc = try readArcIndex(&json, topology), let first = arc.first else {
                isWhole = false
                continue
            }
            // Of what follows one arc too many only the indices are looked at.
            guard !isTooLong else { continue }
            guard topology.positionsLeft >= arc.positions.count else {
                report(.tooManyPositions(limit: topology.positionLimit), at: offset)
                (isWhole, isTooLong) = (false, true)
                continue
            }
            topology.positionsLeft -= arc.positions.count
            let end = positions.last
            if let end, end != first { report(.arcsDoNotMeet(end, first), at: offset) }
            arc.append(to: &positions, leavingOutFirst: end == first)
        }
        guard isWhole else { return nil }
        noteDegrees(of: positions, at: start)
        let path = PathPlace(start: start, last: start, count: positions.count, isWhole: true, hasPositions: false)
        return isRing ? finishRing(&positions, path) : finishLine(&positions, path)
    }

    private mutating func readArcIndex(_ json: inout JSONReader, _ topology: Topology) throws(JSONError) -> Topology.Way? {
        let offset = json.offset
        guard try json.kind() == .number else {
            report(.notAnArcIndex(excerpt(try json.skip())), at: offset)
            return nil
        }
        let number = try json.number()
        guard let index = number.integer else {
            report(.notAnArcIndex(excerpt(number.range)), at: offset)
            return nil
        }
        if let arc = topology.arc(index) { return arc }
        if !topology.isCutOff { report(.noSuchArc(index, count: topology.arcs.count), at: offset) }
        return nil
    }

    /// Remembers the place of positions that are not in degrees.
    mutating func noteDegrees(of positions: [Position], at offset: Int) {
        if draft.places.first == nil { draft.places.first = offset }
        guard draft.places.outlying == nil, let position = positions.first(where: { !$0.isInDegrees }) else { return }
        draft.places.outlying = (offset, position)
    }
}
