// Positions, lines and rings.

extension MapReader {
    /// Reads a position, which is kept though it may lie nowhere on Earth: that is judged when the whole feature is known.
    @inline(__always) mutating func readPosition(_ json: inout JSONReader) throws(JSONError) -> Position? {
        if let position = json.plainPosition() { return position }
        return try readOddPosition(&json)
    }

    /// Reads a position number by number.
    private mutating func readOddPosition(_ json: inout JSONReader) throws(JSONError) -> Position? {
        guard try json.kind() == .array else {
            let offset = json.offset
            report(.notAPosition(excerpt(try json.skip())), at: offset)
            return nil
        }
        let start = json.offset
        var numbers: [Double] = []
        var count = 0
        var broken: Int?
        var tooLarge: JSONNumber?
        try json.enterArray()
        while try json.element() {
            count += 1
            guard try json.kind() == .number else {
                broken = broken ?? json.offset
                try json.skip()
                continue
            }
            let number = try json.number()
            guard numbers.count < 2 else { continue }
            numbers.append(number.double)
            if !number.double.isFinite { tooLarge = tooLarge ?? number }
        }
        if broken != nil || count < 2 {
            report(.notAPosition(excerpt(start..<json.offset)), at: broken ?? start)
            return nil
        }
        if let tooLarge {
            report(.numberTooLarge(excerpt(tooLarge.range)), at: tooLarge.range.lowerBound)
            return nil
        }
        return Position(longitude: numbers[0], latitude: numbers[1])
    }

    mutating func readPoint(_ json: inout JSONReader) throws(JSONError) -> Position? {
        _ = try json.kind()
        let offset = json.offset
        guard let position = try readPosition(&json) else { return nil }
        if draft.places.first == nil { draft.places.first = offset }
        if !position.isInDegrees, draft.places.outlying == nil { draft.places.outlying = (offset, position) }
        return position
    }

    /// Reads a line, or a ring, which is closed if it is not; nil where too little is left to draw.
    mutating func readLine(_ json: inout JSONReader, isRing: Bool) throws(JSONError) -> [Position]? {
        guard try hasKind([.array], of: .element(of: "coordinates"), &json) else { return nil }
        let start = json.offset
        var positions: [Position] = []
        var count = 0
        var last = start
        var outlying: (offset: Int, position: Position)?
        try json.enterArray()
        while try json.element() {
            last = json.offset
            count += 1
            guard let position = try readPosition(&json) else { continue }
            if !position.isInDegrees, outlying == nil { outlying = (last, position) }
            positions.append(position)
        }
        if draft.places.first == nil { draft.places.first = start }
        if let outlying, draft.places.outlying == nil { draft.places.outlying = outlying }
        let isWhole = count == positions.count
        let path = PathPlace(start: start, last: last, count: count, isWhole: isWhole, hasPositions: isWhole)
        return isRing ? finishRing(&positions, path) : finishLine(&positions, path)
    }
}

/// Where a line or ring stands in the file.
struct PathPlace {
    var start: Int
    /// The place of its last position.
    var last: Int
    /// How many positions the file has for it.
    var count: Int
    /// Whether every one of them could be read; where not, that is what is wrong, and not that too few are left.
    var isWhole: Bool
    /// Whether the array at `start` holds just these positions, so that one of them can be found again.
    var hasPositions: Bool
}

extension Position {
    /// Whether this can be longitude and latitude.
    @inline(__always) var isInDegrees: Bool { abs(longitude) <= 180 && abs(latitude) <= 90 }

    /// The same two numbers the other way round.
    public var swapped: Position { Position(longitude: latitude, latitude: longitude) }
}
