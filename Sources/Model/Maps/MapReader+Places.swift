// Where on Earth the features are, once it is known what the file says of its coordinates.

extension MapReader {
    /// Turns each feature's coordinates into longitude and latitude, or says why they are none.
    mutating func placeFeatures() {
        var map: TransverseMercator?
        if case .map(_, let meridian) = system, purpose == .drawing { map = TransverseMercator(centralMeridian: meridian) }
        var isConverted = false
        for index in contents.features.indices where !contents.features[index].geometry.isEmpty {
            let bounds = MapBounds(contents.features[index].geometry)
            if let outlying = places[index].outlying {
                if let map, bounds.isMap {
                    convert(index, by: map, hasNorthingFirst: bounds.isNorthingFirst)
                    isConverted = true
                } else {
                    judge(outlying.position, at: outlying.offset, of: index, bounds)
                }
            } else if bounds.looksSwapped, let position = contents.features[index].geometry.firstPosition {
                note(.swapped(position), .doubtful, at: places[index].first ?? contents.features[index].offset, of: index)
                contents.features[index].geometry.move { $0.swapped }
            }
        }
        switch system {
        case .map(let name, _), .other(let name): note(MapFault(kind: .otherSystem(name, isConverted: isConverted)), at: systemOffset)
        case .degrees, nil: break
        }
    }

    /// Says what the coordinates of a feature are that are not degrees, and keeps what can be drawn of it.
    private mutating func judge(_ position: Position, at offset: Int, of index: Int, _ bounds: MapBounds) {
        // A topology may be of any system; Lägesbild draws degrees only.
        let standing: MapFault.Standing = isTopology ? .outside : .invalid
        if bounds.isSwappedDegrees {
            note(.swapped(position), standing, at: offset, of: index)
            contents.features[index].geometry.move { $0.swapped }
        } else if bounds.looksProjected {
            note(.projected(position), standing, at: offset, of: index)
            contents.features[index].geometry = MapGeometry()
        } else {
            note(.notDegrees(position), standing, at: offset, of: index)
            contents.features[index].geometry.keep { abs($0.longitude) <= 540 && abs($0.latitude) <= 90 }
        }
    }

    private mutating func convert(_ index: Int, by map: TransverseMercator, hasNorthingFirst: Bool) {
        contents.features[index].geometry.move { place in
            hasNorthingFirst
                ? map.position(easting: place.latitude, northing: place.longitude)
                : map.position(easting: place.longitude, northing: place.latitude)
        }
    }

    private mutating func note(_ kind: MapFault.Kind, _ standing: MapFault.Standing, at offset: Int, of index: Int) {
        let label = label(of: contents.features[index], at: index)
        note(MapFault(feature: label, kind: kind, standing: standing), at: offset)
    }
}

/// Between which first and which second numbers the positions of a feature lie.
struct MapBounds {
    private(set) var first = (least: Double.infinity, most: -Double.infinity)
    private(set) var second = (least: Double.infinity, most: -Double.infinity)
    private var count = 0
    /// How many of them are no longitude and latitude as they stand.
    private var outlyingCount = 0

    init(_ geometry: MapGeometry) {
        for polygon in geometry.polygons { for ring in polygon { add(ring) } }
        for line in geometry.lines { add(line) }
        add(geometry.points)
    }

    private mutating func add(_ positions: [Position]) {
        count += positions.count
        for position in positions {
            if !position.isInDegrees { outlyingCount += 1 }
            if position.longitude < first.least { first.least = position.longitude }
            if position.longitude > first.most { first.most = position.longitude }
            if position.latitude < second.least { second.least = position.latitude }
            if position.latitude > second.most { second.most = position.latitude }
        }
    }

    /// Finland and Sweden, read as if latitude came first.
    var looksSwapped: Bool { first.least >= 55 && first.most <= 72 && second.least >= 4 && second.most <= 33 }

    /// Whether the numbers make sense as latitude and longitude only. A stray position among good ones is a slip, and swaps nothing.
    var isSwappedDegrees: Bool {
        first.least >= -90 && first.most <= 90 && second.least >= -180 && second.most <= 180 && 2 * outlyingCount >= count
    }

    /// The reach of both grids over Finland and Sweden, in metres, whichever of the two comes first.
    var looksProjected: Bool { Self.isOnGrid(first, second) || Self.isOnGrid(second, first) }

    private static func isOnGrid(_ easting: (least: Double, most: Double), _ northing: (least: Double, most: Double)) -> Bool {
        easting.least >= 50_000 && easting.most <= 1_000_000 && northing.least >= 6_000_000 && northing.most <= 7_900_000
    }

    /// Whether a map of the north can have these numbers at all.
    var isMap: Bool { Self.isOnMap(first, second) || Self.isOnMap(second, first) }

    private static func isOnMap(_ easting: (least: Double, most: Double), _ northing: (least: Double, most: Double)) -> Bool {
        easting.least >= -1_500_000 && easting.most <= 2_500_000 && northing.least >= 4_000_000 && northing.most <= 9_500_000
    }

    /// The registry has the axes of EPSG:3006 in this order, and some write them so. So far north a northing is always the larger number.
    var isNorthingFirst: Bool { !Self.isOnMap(first, second) }
}

extension MapGeometry {
    var firstPosition: Position? { polygons.first?.first?.first ?? lines.first?.first ?? points.first }

    /// Puts every position somewhere else.
    mutating func move(_ place: (Position) -> Position) {
        polygons = polygons.map { $0.map { $0.map(place) } }
        lines = lines.map { $0.map(place) }
        points = points.map(place)
    }

    /// Leaves out the positions that cannot be drawn, and what has too few others.
    mutating func keep(_ isDrawable: (Position) -> Bool) {
        polygons = polygons.compactMap { polygon in
            guard let border = Self.ring(polygon.first ?? [], isDrawable) else { return nil }
            return [border] + polygon.dropFirst().compactMap { Self.ring($0, isDrawable) }
        }
        lines = lines.map { $0.filter(isDrawable) }.filter { $0.count >= 2 }
        points.removeAll { !isDrawable($0) }
    }

    /// What is left of a ring, closed; nil where that is less than half, which is another shape.
    private static func ring(_ ring: [Position], _ isDrawable: (Position) -> Bool) -> [Position]? {
        var kept = ring.filter(isDrawable)
        guard 2 * kept.count >= ring.count, let first = kept.first else { return nil }
        if kept.last != first { kept.append(first) }
        return kept.count >= 4 ? kept : nil
    }
}
