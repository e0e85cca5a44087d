/// A net of meshes with broken lines: the municipalities of one shore.
struct Shore: Sendable {
    private let columns: Int
    /// The points of each line from left to right and from top to bottom, ends included, by row and column.
    private let across: [[[LandMap.Point]]]
    private let down: [[[LandMap.Point]]]

    init(columns: Int, rows: Int, left: Int, width: Int, top: Int, height: Int, _ chance: inout Chance) {
        self.columns = columns
        let (meshWidth, meshHeight) = (width / columns, height / rows)
        let knots = (0...rows).map { row in
            (0...columns).map { column in
                // The shore is broader in its middle than at its ends.
                let taper = abs(2 * row - rows) * abs(2 * row - rows) * 28 / (rows * rows)
                let x = left + width / 2 + (column * meshWidth - width / 2) * (100 - taper) / 100
                let bend = abs(2 * column - columns) * meshHeight / 7 / columns * (row == 0 ? -1 : row == rows ? 1 : 0)
                return LandMap.Point(
                    x: x + chance.number(-meshWidth / 9...meshWidth / 9),
                    y: top - row * meshHeight + bend + chance.number(-meshHeight / 10...meshHeight / 10))
            }
        }
        across = (0...rows).map { row in
            (0..<columns).map { column in
                Self.broken(knots[row][column], knots[row][column + 1], isCoast: row == 0 || row == rows, &chance)
            }
        }
        down = (0..<rows).map { row in
            (0...columns).map { column in
                Self.broken(knots[row][column], knots[row + 1][column], isCoast: column == 0 || column == columns, &chance)
            }
        }
    }

    /// The border of a mesh, anticlockwise as RFC 7946 wants it, its first point not repeated.
    func ring(_ column: Int, _ row: Int) -> [LandMap.Point] {
        let lines = [
            down[row][column], across[row + 1][column], down[row][column + 1].reversed(), across[row][column].reversed(),
        ]
        return lines.flatMap { $0.dropLast() }
    }

    /// A line broken in the middle, and its halves again: more at the coast than inland.
    ///
    /// Towards its ends it swings less and less, so that it keeps its direction there and meets no other line but at the end.
    private static func broken(
        _ from: LandMap.Point, _ to: LandMap.Point, isCoast: Bool, _ chance: inout Chance
    ) -> [LandMap.Point] {
        let (most, levels) = isCoast ? (160, 4) : (110, 3)
        var points = [from, to]
        var mostAtEnds = most
        for _ in 0..<levels {
            var finer: [LandMap.Point] = []
            for (index, (one, other)) in zip(points, points.dropFirst()).enumerated() {
                let most = index == 0 || index == points.count - 2 ? mostAtEnds : most
                let swing = chance.number(-most...most)
                let middle = LandMap.Point(
                    x: (one.x + other.x) / 2 - (other.y - one.y) * swing / 1000,
                    y: (one.y + other.y) / 2 + (other.x - one.x) * swing / 1000)
                finer += [one, middle]
            }
            points = finer + [to]
            mostAtEnds /= 3
        }
        return points
    }
}
