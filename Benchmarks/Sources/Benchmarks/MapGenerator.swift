/// Makes a map of invented areas in rows and columns, with winding borders that neighbours share, and the regions that lie on it.
struct MapGenerator {
    let columns: Int
    let rows: Int
    /// The points of one side of an area; an area has four sides.
    let pointsPerSide: Int

    /// So many areas, and so many points in all.
    init(columns: Int, rows: Int, points: Int) {
        (self.columns, self.rows) = (columns, rows)
        pointsPerSide = max(1, points / (columns * rows) / 4)
    }

    /// The map as GeoJSON.
    func geoJSON() -> [UInt8] {
        var text = Array("{\"type\":\"FeatureCollection\",\"features\":[\n".utf8)
        text.reserveCapacity(columns * rows * pointsPerSide * 4 * 22)
        for number in 0..<columns * rows {
            let head =
                "{\"type\":\"Feature\",\"id\":\"\(number)\",\"properties\":{\"name\":\"Trakt \(number)\",\"level\":\"municipality\"},"
            text += Array((head + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[").utf8)
            let ring = ring(column: number % columns, row: number / columns)
            for (place, point) in (ring + ring.prefix(1)).enumerated() {
                text += Array("\(place == 0 ? "" : ",")[\(point.0),\(point.1)]".utf8)
            }
            text += Array("]]}}\(number + 1 < columns * rows ? "," : "")\n".utf8)
        }
        return text + Array("]}\n".utf8)
    }

    /// A workspace file of the regions, each with its feature and a population, and their programme.
    func records() -> [UInt8] {
        let regions = (0..<columns * rows).map { number in
            """
            {"id": "r\(number)", "name": "Trakt \(number)", "kind": "municipality", "programmes": ["p"], "geometry": ["\(number)"],
             "population": [{"date": "2000", "value": \(1000 + number * 37 % 9000)}, {"date": "2022", "value": \(1000 + number * 91 % 9000)}]}
            """
        }
        let text = """
            {"programmes": [{"id": "p", "name": "Programmet", "steps": [{"id": "s", "name": "Steget"}]}],
             "regions": [\(regions.joined(separator: ",\n"))]}
            """
        return Array(text.utf8)
    }

    private func ring(column: Int, row: Int) -> [(Double, Double)] {
        side(from: (column, row), to: (column + 1, row)) + side(from: (column + 1, row), to: (column + 1, row + 1))
            + side(from: (column, row + 1), to: (column + 1, row + 1)).reversed()
            + side(from: (column, row), to: (column, row + 1)).reversed()
    }

    /// The points of a border, the same whichever of its two areas asks.
    private func side(from: (Int, Int), to: (Int, Int)) -> [(Double, Double)] {
        (0..<pointsPerSide).map { step in
            let share = (Double(step) + 0.5) / Double(pointsPerSide)
            let isAcross = from.1 == to.1
            let bend = 0.2 * wave(from.0 * 31 + from.1 * 17 + (isAcross ? 7 : 0), share)
            let x = Double(from.0) + (isAcross ? share : bend)
            let y = Double(from.1) + (isAcross ? bend : share)
            return (rounded(12 + 16 * x / Double(columns)), rounded(57 + 12 * y / Double(rows)))
        }
    }

    /// A winding line that begins and ends at nothing.
    private func wave(_ seed: Int, _ share: Double) -> Double {
        func triangle(_ value: Double) -> Double { 1 - 4 * abs(value - value.rounded(.down) - 0.5) }
        let ends = 4 * share * (1 - share)
        return ends * (0.6 * triangle(share * 2 + Double(seed % 7) / 7) + 0.3 * triangle(share * 9) + 0.1 * triangle(share * 41))
    }

    private func rounded(_ degrees: Double) -> Double { (degrees * 1e5).rounded() / 1e5 }
}
