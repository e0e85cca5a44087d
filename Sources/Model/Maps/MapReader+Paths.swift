// What makes a line or a ring of positions fit to be drawn.

extension MapReader {
    mutating func finishLine(_ positions: inout [Position], _ path: PathPlace) -> [Position]? {
        if path.count < 2, path.isWhole { report(.shortLine(path.count), at: path.start) }
        unwrap(&positions, path)
        return positions.count < 2 ? nil : positions
    }

    /// Closes a ring that is open, and looks whether it crosses itself.
    mutating func finishRing(_ positions: inout [Position], _ path: PathPlace) -> [Position]? {
        if path.count < 4, path.isWhole { report(.shortRing(path.count), at: path.start) }
        if let first = positions.first, let last = positions.last, first != last {
            report(.openRing(first: first, last: last), at: path.last)
            positions.append(first)
        }
        unwrap(&positions, path)
        guard positions.count >= 4 else { return nil }
        if purpose == .drawing, let index = crossings.first(in: positions) {
            report(.crossingRing(near: positions[index]), at: place(of: index, path))
        }
        return positions
    }

    /// Draws on over the date line what jumps from one edge of the map to the other.
    ///
    /// The longitudes west of it are then those beyond 180. A ring around a pole comes back to where it began a whole turn later: it stays as it is.
    private mutating func unwrap(_ positions: inout [Position], _ path: PathPlace) {
        guard let jump = Self.firstJump(in: positions) else { return }
        report(.overDateLine(from: positions[jump].longitude, to: positions[jump + 1].longitude), at: place(of: jump + 1, path))
        var turn = 0.0
        var lowest = 0.0
        var unwrapped = positions
        for index in positions.indices.dropFirst() {
            let step = positions[index].longitude - positions[index - 1].longitude
            if Self.isJump(positions[index - 1], positions[index]) { turn += step > 0 ? -360 : 360 }
            unwrapped[index] = Position(longitude: positions[index].longitude + turn, latitude: positions[index].latitude)
            lowest = min(lowest, turn)
        }
        let isClosed = positions.first == positions.last
        guard !isClosed || turn == 0 else { return }
        positions = unwrapped.map { Position(longitude: $0.longitude - lowest, latitude: $0.latitude) }
    }

    private static func firstJump(in positions: [Position]) -> Int? {
        guard var before = positions.first else { return nil }
        for index in 1..<max(1, positions.count) {
            let position = positions[index]
            if isJump(before, position) { return index - 1 }
            before = position
        }
        return nil
    }

    /// Metres jump too: only degrees are meant.
    @inline(__always) private static func isJump(_ one: Position, _ other: Position) -> Bool {
        abs(other.longitude - one.longitude) > 180 && abs(one.longitude) <= 180 && abs(other.longitude) <= 180
    }

    /// The place in the file of a position of this path.
    private func place(of index: Int, _ path: PathPlace) -> Int {
        guard path.hasPositions, index < path.count else { return path.start }
        var reader = JSONReader(bytes, from: path.start)
        do throws(JSONError) {
            try reader.enterArray()
            for _ in 0..<index where try reader.element() { try reader.skip() }
            _ = try reader.element()
        } catch {
            return path.start
        }
        return reader.offset
    }
}
