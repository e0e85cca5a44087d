extension MapArea {
    /// Where a region lies by the features that it found, else by positions; nil where nothing is known.
    init?(_ region: Region, _ found: MapJoin.Found, _ features: [AtlasFeature], _ projection: Projection) {
        let members = region.members.compactMap { member in
            member.position.map { Pin(name: member.name, point: projection.point($0), population: member.population?.estimate ?? 0) }
        }
        let own = region.position.map { Pin(name: region.names, point: projection.point($0), population: 0) }
        let positions = members.isEmpty ? own.map { [$0] } ?? [] : members
        let shapes = found.features.map { features[$0] }.filter(\.outline.hasArea)
        // A feature that is a point is a pin as well.
        let marks = found.features.flatMap { features[$0].outline.marks }.map { Pin(name: region.names, point: $0, population: 0) }
        let pins = shapes.isEmpty && !marks.isEmpty ? marks : positions
        // A name stands in the largest of several features; of pins without an outline, amid them.
        let largest = shapes.max { $0.area < $1.area }
        guard let centre = largest?.labelPoint ?? Self.mean(of: pins.map(\.point)) else { return nil }
        var box = PlaneBox()
        for shape in shapes { box.add(shape.outline.box) }
        if shapes.isEmpty { for pin in pins { box.add(pin.point) } }
        let strays: [Stray] =
            shapes.isEmpty
            ? []
            : members.compactMap { pin in
                let distance = shapes.reduce(.infinity) { min($0, $1.outline.distance(to: pin.point)) }
                return distance > Self.tolerance ? Stray(name: pin.name, kilometres: distance / 1000) : nil
            }
        self.init(
            region: region.name, match: shapes.isEmpty ? .positions : found.match,
            features: found.features.filter { features[$0].outline.hasArea }, pins: pins, strays: strays, centre: centre, box: box,
            level: region.kind.map { MapLevel($0) } ?? .region)
    }

    private static func mean(of points: [SIMD2<Double>]) -> SIMD2<Double>? {
        points.isEmpty ? nil : points.reduce(SIMD2(0, 0), +) / Double(points.count)
    }
}
