import Testing

@testable import Model

@Suite("The lines along which outlines meet")
struct MapsBorderTests {
    private func square(_ x: Double, _ y: Double) -> Outline {
        var box = GeoBox()
        box.add(Position(longitude: 10, latitude: 60))
        let corners = [(x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1), (x, y)].map { Position(longitude: $0.0, latitude: $0.1) }
        return Outline(MapGeometry(polygons: [[corners]]), Projection(for: box))
    }

    @Test("Two neighbours share one edge; the coast around them is left out")
    func neighbours() {
        let (left, right) = (square(10, 60), square(11, 60))
        let lines = SharedBorders([left, right]).lines
        #expect(lines.count == 1 && lines.first?.count == 2)
        #expect(Set(lines.joined()).isSubset(of: Set(left.points)) && Set(lines.joined()).isSubset(of: Set(right.points)))
    }

    @Test("Four around a corner share four edges, each once")
    func four() {
        let lines = SharedBorders([square(10, 60), square(11, 60), square(10, 61), square(11, 61)]).lines
        #expect(lines.reduce(0) { $0 + $1.count - 1 } == 4)
    }

    @Test("Where nothing is shared, all rings are lines")
    func apart() {
        #expect(SharedBorders([square(10, 60), square(14, 60)]).lines.map(\.count) == [5, 5])
        #expect(SharedBorders([]).lines.isEmpty)
    }
}
