/// Which area each dot of a map belongs to.
///
/// Polygons are filled row by row with the even-odd rule: a dot belongs to the area in which its centre lies. Two areas that share an edge share
/// no dot along it and leave none between them.
public struct AreaRaster: Sendable {
    /// Dots in a row, and rows.
    public let width: Int
    public let height: Int
    /// The number of the area of each dot, row by row; 0 for none.
    public private(set) var labels: [UInt16]
    /// Where edges cross the middles of rows, for one area at a time.
    private var crossings: [Crossing] = []
    /// The crossings row by row.
    private var sorted: [Double] = []
    /// Where each row's crossings begin among them.
    private var starts: [Int] = []

    private struct Crossing {
        let row: Int32
        let x: Double
    }

    /// No area anywhere.
    public init(width: Int, height: Int) {
        self.width = max(0, width)
        self.height = max(0, height)
        labels = Array(repeating: 0, count: self.width * self.height)
    }

    /// The area of a dot; 0 for none and outside.
    public subscript(x: Int, y: Int) -> UInt16 {
        x >= 0 && y >= 0 && x < width && y < height ? labels[y * width + x] : 0
    }

    /// Gives the dots inside of rings to an area, over those that it had before. O(points + dots + crossings · log of those in a row).
    ///
    /// The rings stand one after the other in `points`, each up to its place in `ends`; the last point of each is joined to its first.
    public mutating func fill(_ points: [SIMD2<Double>], ends ringEnds: [Int], seenBy view: DotView, label: UInt16) {
        crossings.removeAll(keepingCapacity: true)
        var start = 0
        for end in ringEnds {
            if end - start > 2 { cross(points[start..<end], view) }
            start = end
        }
        guard !crossings.isEmpty else { return }
        sortCrossings()
        for row in 0..<height { fill(row, label) }
    }

    /// Notes where a ring's edges cross the middles of the rows.
    private mutating func cross(_ ring: ArraySlice<SIMD2<Double>>, _ view: DotView) {
        guard let last = ring.last else { return }
        var from = view.dot(last)
        for point in ring {
            let to = view.dot(point)
            let upper = from.y < to.y ? from : to
            let lower = from.y < to.y ? to : from
            from = to
            let first = Self.firstCentre(upper.y, below: height)
            let end = Self.firstCentre(lower.y, below: height)
            guard first < end else { continue }
            let slope = (lower.x - upper.x) / (lower.y - upper.y)
            for row in first..<end {
                crossings.append(Crossing(row: Int32(row), x: upper.x + (Double(row) + 0.5 - upper.y) * slope))
            }
        }
    }

    /// The first dot whose centre is not before this place; what is no number is as far as can be.
    private static func firstCentre(_ place: Double, below limit: Int) -> Int {
        let shifted = place - 0.5
        guard shifted > 0 else { return 0 }
        guard shifted < Double(limit) else { return limit }
        let whole = Int(shifted)
        return Double(whole) < shifted ? whole + 1 : whole
    }

    /// Puts the crossings of each row side by side, from left to right.
    private mutating func sortCrossings() {
        starts = Array(repeating: 0, count: height + 1)
        for crossing in crossings { starts[Int(crossing.row) + 1] += 1 }
        for row in 0..<height { starts[row + 1] += starts[row] }
        if sorted.count < crossings.count { sorted = Array(repeating: 0, count: crossings.count) }
        var next = starts
        for crossing in crossings {
            sorted[next[Int(crossing.row)]] = crossing.x
            next[Int(crossing.row)] += 1
        }
    }

    /// Fills a row between each crossing and the next.
    private mutating func fill(_ row: Int, _ label: UInt16) {
        let places = starts[row]..<starts[row + 1]
        guard places.count > 1 else { return }
        sorted[places].sort()
        var place = places.lowerBound
        while place + 1 < places.upperBound {
            let first = Self.firstCentre(sorted[place], below: width)
            let end = Self.firstCentre(sorted[place + 1], below: width)
            if first < end { for x in row * width + first..<row * width + end { labels[x] = label } }
            place += 2
        }
    }
}
