/// Dots that are set or not, eight to a cell: two columns and four rows, kept as Unicode's braille patterns have them.
public struct DotPlane: Sendable, Equatable {
    /// Cells in a row, and rows of cells.
    public let columns: Int
    public let rows: Int
    /// The dots of each cell, row by row, in the order of U+2800.
    public private(set) var cells: [UInt8]

    /// The dots of a cell: the width and height of one.
    public static let dotsAcross = 2
    public static let dotsDown = 4

    /// A plane for so many dots, none of them set.
    public init(dotsWide: Int, dotsHigh: Int) {
        self.init(columns: (max(0, dotsWide) + 1) / Self.dotsAcross, rows: (max(0, dotsHigh) + 3) / Self.dotsDown)
    }

    /// A plane of so many cells, no dot set.
    public init(columns: Int, rows: Int) {
        self.columns = max(0, columns)
        self.rows = max(0, rows)
        cells = Array(repeating: 0, count: self.columns * self.rows)
    }

    @inline(__always) public static func bit(_ x: Int, _ y: Int) -> UInt8 {
        // The first three rows of a column follow each other, and the fourth row comes last.
        y & 3 == 3 ? 0x40 << UInt8(x & 1) : 1 << UInt8((x & 1) * 3 + (y & 3))
    }

    /// The dots of a cell; none outside.
    public subscript(column: Int, row: Int) -> UInt8 {
        column >= 0 && row >= 0 && column < columns && row < rows ? cells[row * columns + column] : 0
    }

    /// Whether a dot is set; outside none is.
    public func has(_ x: Int, _ y: Int) -> Bool { x >= 0 && y >= 0 && self[x >> 1, y >> 2] & Self.bit(x, y) != 0 }

    /// Sets a dot; outside nothing happens.
    @inline(__always) public mutating func set(_ x: Int, _ y: Int) {
        guard x >= 0, y >= 0, x >> 1 < columns, y >> 2 < rows else { return }
        cells[(y >> 2) * columns + x >> 1] |= Self.bit(x, y)
    }

    /// Takes out every dot that another plane of the same size has.
    public mutating func subtract(_ other: DotPlane) {
        for place in cells.indices where place < other.cells.count { cells[place] &= ~other.cells[place] }
    }

    /// Sets every dot that another plane of the same size has.
    public mutating func add(_ other: DotPlane) {
        for place in cells.indices where place < other.cells.count { cells[place] |= other.cells[place] }
    }

    /// The same dots and those around each of them, the four beside it.
    public func thickened() -> DotPlane {
        var thick = self
        for row in 0..<rows {
            for column in 0..<columns where cells[row * columns + column] != 0 {
                for y in row * 4..<row * 4 + 4 {
                    for x in column * 2..<column * 2 + 2 where has(x, y) {
                        thick.set(x - 1, y)
                        thick.set(x + 1, y)
                        thick.set(x, y - 1)
                        thick.set(x, y + 1)
                    }
                }
            }
        }
        return thick
    }
}

extension DotPlane {
    /// Draws a straight line between two places in dots; of every `step` dots the first is set. What lies outside is left out.
    ///
    /// O(dots of the plane), however long the line is.
    public mutating func line(from start: SIMD2<Double>, to end: SIMD2<Double>, every step: Int = 1) {
        guard let (from, to) = clipped(start, end) else { return }
        let way = to - from
        let count = Int(max(abs(way.x), abs(way.y)).rounded(.up))
        for index in stride(from: 0, through: count, by: max(1, step)) {
            let place = count == 0 ? from : from + way * (Double(index) / Double(count))
            set(Int(place.x), Int(place.y))
        }
    }

    /// The part of a line that lies on the plane (Liang and Barsky); nil where there is none, or a place that is no number.
    private func clipped(_ start: SIMD2<Double>, _ end: SIMD2<Double>) -> (SIMD2<Double>, SIMD2<Double>)? {
        let way = end - start
        guard way.x.isFinite, way.y.isFinite, start.x.isFinite, start.y.isFinite else { return nil }
        let most = SIMD2(Double(columns * 2), Double(rows * 4))
        var (first, last) = (0.0, 1.0)
        for (slope, distance) in [(-way.x, start.x), (way.x, most.x - start.x), (-way.y, start.y), (way.y, most.y - start.y)] {
            if slope == 0 {
                if distance < 0 { return nil }
            } else if slope < 0 {
                first = max(first, distance / slope)
            } else {
                last = min(last, distance / slope)
            }
        }
        guard first <= last else { return nil }
        // Of ends that are far away what is left of the digits may lie beyond the edge.
        func kept(_ place: SIMD2<Double>) -> SIMD2<Double> { pointwiseMin(pointwiseMax(place, SIMD2(0, 0)), most) }
        return (kept(start + way * first), kept(start + way * last))
    }
}
