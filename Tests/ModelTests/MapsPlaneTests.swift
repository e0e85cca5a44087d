import Testing

@testable import Model

/// Degrees on the plane: what Lambert's cone keeps, and how nearly.
@Suite struct MapsPlaneTests {
    private static func box(_ west: Double, _ south: Double, _ east: Double, _ north: Double) -> GeoBox {
        var box = GeoBox()
        box.add(Position(longitude: west, latitude: south))
        box.add(Position(longitude: east, latitude: north))
        return box
    }

    /// Finland, Sweden and what lies around them.
    private let north = Projection(for: box(4, 54, 32, 71))
    private let places = stride(from: 54.0, through: 71, by: 0.5).flatMap { latitude in
        stride(from: 4.0, through: 32, by: 1).map { Position(longitude: $0, latitude: latitude) }
    }

    private func length(_ way: SIMD2<Double>) -> Double { (way * way).sum().squareRoot() }

    /// The ways on the plane of a hundred metres to the east and to the north of a place.
    private func steps(_ projection: Projection, _ place: Position) -> (east: SIMD2<Double>, north: SIMD2<Double>) {
        let degrees = 100 / (Projection.earthRadius * .pi / 180)
        let parallel = Elementary.cosine(place.latitude * .pi / 180)
        let from = projection.point(place)
        let east = projection.point(Position(longitude: place.longitude + degrees / parallel, latitude: place.latitude))
        let north = projection.point(Position(longitude: place.longitude, latitude: place.latitude + degrees))
        return (east - from, north - from)
    }

    @Test("A small square stays a square, and its sides are true within one per cent, anywhere from Skåne to Lapland")
    func squaresStaySquares() {
        for place in places {
            let (east, up) = steps(north, place)
            #expect((length(east) / length(up) - 1).magnitude < 1e-3, "\(place)")
            #expect(((east * up).sum() / (length(east) * length(up))).magnitude < 1e-3, "\(place)")
            #expect(east.x * up.y - east.y * up.x > 0, "\(place) is mirrored")
            #expect((length(east) / 100 - 1).magnitude < 0.01 && (length(up) / 100 - 1).magnitude < 0.01, "\(place)")
        }
    }

    @Test("A cell of one degree has its area within two per cent")
    func areas() {
        let degree = Double.pi / 180
        for place in places where place.latitude < 71 && place.latitude == place.latitude.rounded() {
            let ring = (0..<40).map { step -> Position in
                let share = Double(step % 10) / 10
                let (x, y) = [(share, 0), (1, share), (1 - share, 1), (0, 1 - share)][step / 10]
                return Position(longitude: place.longitude + x, latitude: place.latitude + y)
            }
            let outline = Outline(MapGeometry(polygons: [[ring + ring.prefix(1)]]), north)
            let bands = Elementary.sine((place.latitude + 1) * degree) - Elementary.sine(place.latitude * degree)
            let area = Projection.earthRadius * Projection.earthRadius * degree * bands
            #expect((outline.area / area - 1).magnitude < 0.02, "\(place)")
        }
    }

    @Test("Wherever on Earth a map is of, even at a pole, its middle has north above, east to the right and lengths that are true")
    func anywhereOnEarth() {
        var random = MapsHostileTests.Random(seed: 5)
        var boxes = [
            Self.box(0, 90, 0, 90), Self.box(10, 89.5, 20, 89.9), Self.box(0, -90, 0, -90), Self.box(-180, -90, 180, 90),
            Self.box(0, 0, 0, 0),
            Self.box(-5, -3, 5, 3),
        ]
        for _ in 0..<300 {
            let (south, west) = (Double.random(in: -89...89, using: &random), Double.random(in: -180...180, using: &random))
            boxes.append(Self.box(west, south, min(180, west + 20), min(90, south + Double.random(in: 0...20, using: &random))))
        }
        for box in boxes {
            let projection = Projection(for: box)
            let latitude = min(88.5, max(-88.5, (box.south + box.north) / 2))
            let (east, up) = steps(projection, Position(longitude: (box.west + box.east) / 2, latitude: latitude))
            #expect(east.x > 0 && up.y > 0 && east.y.magnitude < east.x / 50 && up.x.magnitude < up.y / 50, "\(box)")
            if box.north - box.south < 21 { #expect((up.y / 100 - 1).magnitude < 0.12, "\(box): \(up.y)") }
        }
    }

    @Test("Every position of the Earth, and of nowhere, is somewhere on the plane or plainly nowhere")
    func everyPositionIsFinite() {
        for longitude in stride(from: -180.0, through: 180, by: 15) {
            for latitude in stride(from: -90.0, through: 90, by: 7.5) {
                let point = north.point(Position(longitude: longitude, latitude: latitude))
                #expect(point.x.isFinite && point.y.isFinite, "\(longitude), \(latitude)")
            }
        }
    }
}
