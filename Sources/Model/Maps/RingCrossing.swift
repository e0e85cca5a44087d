/// Finds where a ring crosses itself, in about n log n steps for the rings of maps.
///
/// Neighbouring segments lie close together, so runs of them make a tree of boxes: two runs whose boxes do not meet hold no crossing. A ring
/// can be made to defeat this (a hundred thousand slanting teeth, each as long as the whole): hence a budget of steps, after which nothing
/// more is looked for in the file.
struct RingCrossing {
    /// The steps that a file may take in any case, about a tenth of a second, and those that each segment adds: maps take about five.
    static let stepLimit = 20_000_000
    private static let stepsPerSegment = 40
    /// How many segments a box at the bottom of the tree holds.
    private static let runLength = 4

    private(set) var stepsLeft: Int

    init(stepsLeft: Int = stepLimit) { self.stepsLeft = stepsLeft }

    /// The index of a position at whose segment the closed ring properly crosses another; nil where it only touches itself, or not even that.
    mutating func first(in ring: [Position]) -> Int? {
        let segmentCount = ring.count - 1
        guard segmentCount >= 4, stepsLeft > 0 else { return nil }
        stepsLeft += segmentCount * Self.stepsPerSegment
        let levels = Self.levels(of: ring)
        var search = Search(tolerance: Self.tolerance(for: levels[levels.count - 1][0]), stepsLeft: stepsLeft)
        defer { stepsLeft = search.stepsLeft }
        return search.first(in: ring, levels)
    }

    /// How far from a line a position counts as lying on it: what rounding to a double may move it, times a few.
    private static func tolerance(for box: Box) -> Double {
        max(abs(box.west), abs(box.east), abs(box.south), abs(box.north)) * 0x1p-50
    }

    /// The boxes of runs of segments, then of pairs of these, up to one box.
    private static func levels(of ring: [Position]) -> [[Box]] {
        var boxes: [Box] = []
        boxes.reserveCapacity(ring.count / runLength + 1)
        for start in stride(from: 0, to: ring.count - 1, by: runLength) {
            var box = Box(ring[start], ring[start + 1])
            for index in start + 1..<max(start + 1, min(start + runLength, ring.count - 1)) { box.add(ring[index + 1]) }
            boxes.append(box)
        }
        var levels = [boxes]
        while boxes.count > 1 {
            boxes = stride(from: 0, to: boxes.count, by: 2).map { index in
                index + 1 < boxes.count ? boxes[index].union(boxes[index + 1]) : boxes[index]
            }
            levels.append(boxes)
        }
        return levels
    }

    /// The smallest upright rectangle around some positions.
    struct Box {
        var west: Double
        var south: Double
        var east: Double
        var north: Double

        @inline(__always) init(_ one: Position, _ other: Position) {
            west = one.longitude < other.longitude ? one.longitude : other.longitude
            east = one.longitude < other.longitude ? other.longitude : one.longitude
            south = one.latitude < other.latitude ? one.latitude : other.latitude
            north = one.latitude < other.latitude ? other.latitude : one.latitude
        }

        @inline(__always) mutating func add(_ position: Position) {
            if position.longitude < west { west = position.longitude }
            if position.longitude > east { east = position.longitude }
            if position.latitude < south { south = position.latitude }
            if position.latitude > north { north = position.latitude }
        }

        @inline(__always) func union(_ other: Box) -> Box {
            var box = self
            box.add(Position(longitude: other.west, latitude: other.south))
            box.add(Position(longitude: other.east, latitude: other.north))
            return box
        }

        /// Whether the two have a place in common.
        @inline(__always) func meets(_ other: Box) -> Bool {
            west <= other.east && other.west <= east && south <= other.north && other.south <= north
        }
    }
}

/// One search through the tree of a ring.
private struct Search {
    let tolerance: Double
    var stepsLeft: Int

    mutating func first(in ring: [Position], _ levels: [[RingCrossing.Box]]) -> Int? {
        var pairs: [(level: Int, one: Int, other: Int)] = [(levels.count - 1, 0, 0)]
        while let (level, one, other) = pairs.popLast() {
            stepsLeft -= 1
            guard stepsLeft > 0 else { return nil }
            guard one == other || levels[level][one].meets(levels[level][other]) else { continue }
            if level == 0 {
                if let found = compare(one, other, in: ring, levels[0][other]) { return found }
                continue
            }
            let count = levels[level - 1].count
            let (left, right) = (2 * one, 2 * other)
            if one == other {
                if left + 1 < count {
                    pairs.append((level - 1, left + 1, left + 1))
                    pairs.append((level - 1, left, left + 1))
                }
                pairs.append((level - 1, left, left))
            } else {
                // The left run of a pair is never the last of its level, so that both its halves are there.
                if right + 1 < count {
                    pairs.append((level - 1, left, right + 1))
                    pairs.append((level - 1, left + 1, right + 1))
                }
                pairs.append((level - 1, left, right))
                pairs.append((level - 1, left + 1, right))
            }
        }
        return nil
    }

    /// Compares each segment of a run with each later one of another, or of the same.
    private mutating func compare(_ one: Int, _ other: Int, in ring: [Position], _ otherBox: RingCrossing.Box) -> Int? {
        let last = ring.count - 1
        for first in one * 4..<min(one * 4 + 4, last) {
            let box = RingCrossing.Box(ring[first], ring[first + 1])
            guard box.meets(otherBox) else { continue }
            for second in max(first + 2, other * 4)..<max(first + 2, other * 4, min(other * 4 + 4, last)) {
                stepsLeft -= 1
                guard box.meets(RingCrossing.Box(ring[second], ring[second + 1])),
                    cross(ring[first], ring[first + 1], ring[second], ring[second + 1])
                else { continue }
                return first
            }
        }
        return nil
    }

    /// Whether the segments from `a` to `b` and from `c` to `d` go through each other, each with an end on either side of the other.
    private func cross(_ a: Position, _ b: Position, _ c: Position, _ d: Position) -> Bool {
        side(of: c, a, b) * side(of: d, a, b) < 0 && side(of: a, c, d) * side(of: b, c, d) < 0
    }

    /// 1 left of the line, -1 right of it, 0 on it.
    private func side(of place: Position, _ start: Position, _ end: Position) -> Int {
        let (x, y) = (end.longitude - start.longitude, end.latitude - start.latitude)
        let area = x * (place.latitude - start.latitude) - y * (place.longitude - start.longitude)
        let reach = tolerance * (abs(x) + abs(y))
        return area > reach ? 1 : area < -reach ? -1 : 0
    }
}
