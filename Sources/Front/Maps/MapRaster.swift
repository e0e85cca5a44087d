import Model
import TUI

/// A map as dots, before it is coloured: which area each dot belongs to, and where lines run. Made anew when the camera moves, not when the choice does.
struct MapRaster: Sendable {
    let size: Size
    let view: DotView
    /// The atlas's areas in the order of their numbers, which begin with 1; the smallest last, for it lies on top.
    let areas: [MapArea]
    let raster: AreaRaster
    /// The area of most of each cell's dots, and whether all eight are its own.
    let cells: [CellArea]
    /// Where areas end.
    let borders: DotPlane
    /// The borders of the countries that the areas lie in, and of other countries.
    let countries: DotPlane
    let otherCountries: DotPlane
    /// The borders of what lies between the areas and their countries, such as counties around municipalities.
    let between: DotPlane
    /// The borders of the municipalities of an opened area.
    let inner: DotPlane
    /// Dots far apart around the pins of areas: nobody takes them for a border.
    let hulls: DotPlane
    /// The lines of the maps that enclose nothing.
    let lines: DotPlane
    /// The features whose names are worth a place: the municipalities of an opened area, and what lies between.
    let named: [Int]
    /// The opened area, where it has no municipalities with outlines: its members are shown by their positions.
    let membered: MapArea?

    struct CellArea: Sendable {
        var label: UInt16
        var isWhole: Bool
    }

    init(_ atlas: Atlas, areas: [MapArea], _ context: MapContext, opened: MapArea?, camera: MapCamera, size: Size) {
        self.size = size
        let view = camera.view(in: size)
        self.view = view
        let seen = camera.box(in: size)
        let dot = camera.metresPerDot
        func raster(_ features: [(number: Int, features: [Int])]) -> AreaRaster {
            var raster = AreaRaster(width: size.width * DotPlane.dotsAcross, height: size.height * DotPlane.dotsDown)
            for (number, places) in features {
                for place in places where atlas.features[place].outline.box.meets(seen) {
                    let outline = atlas.features[place].outline(dot: dot)
                    raster.fill(outline.points, ends: outline.ringEnds, seenBy: view, label: UInt16(number))
                }
            }
            return raster
        }
        let sorted = areas.sorted { $0.extent(atlas) > $1.extent(atlas) }
        self.areas = Array(sorted.prefix(Int(UInt16.max) - 1))
        let filled = raster(self.areas.enumerated().map { ($0.offset + 1, $0.element.features) })
        self.raster = filled
        cells = Self.cells(of: filled, size)
        borders = filled.borders()

        func fill(_ places: [Int]) -> AreaRaster {
            raster(places.prefix(Int(UInt16.max) - 1).enumerated().map { ($0.offset + 1, [$0.element]) })
        }
        var countries = fill(context.countries).borders()
        countries.subtract(borders.thickened())
        self.countries = countries
        otherCountries = fill(context.otherCountries).borders()
        let seenBetween = context.between.filter { atlas.features[$0].outline.box.meets(seen) }
        between = fill(seenBetween).sharedBorders().thickened()
        let municipalities = opened.map { context.municipalities(in: $0, atlas) } ?? []
        inner = fill(municipalities).borders()
        membered = municipalities.isEmpty ? opened : nil
        named = municipalities + seenBetween
        hulls = Self.hulls(self.areas.filter { !$0.hasOutline && $0.box.meets(seen) }, view, size)
        lines = Self.lines(atlas, seen, view, size)
    }

    private static func hulls(_ areas: [MapArea], _ view: DotView, _ size: Size) -> DotPlane {
        var plane = DotPlane(columns: size.width, rows: size.height)
        for area in areas {
            let corners = area.hull.map(view.dot)
            guard corners.count > 1 else { continue }
            for (from, to) in zip(corners, corners.dropFirst() + corners.prefix(1)) { plane.line(from: from, to: to, every: 4) }
        }
        return plane
    }

    private static func lines(_ atlas: Atlas, _ seen: PlaneBox, _ view: DotView, _ size: Size) -> DotPlane {
        var plane = DotPlane(columns: size.width, rows: size.height)
        for feature in atlas.features where !feature.outline.lines.isEmpty && feature.outline.box.meets(seen) {
            for line in feature.outline.lines {
                for (from, to) in zip(line, line.dropFirst()) { plane.line(from: view.dot(from), to: view.dot(to)) }
            }
        }
        return plane
    }

    private static func cells(of raster: AreaRaster, _ size: Size) -> [CellArea] {
        var cells: [CellArea] = []
        cells.reserveCapacity(size.width * size.height)
        for row in 0..<size.height {
            for column in 0..<size.width { cells.append(cell(of: raster, column, row)) }
        }
        return cells
    }

    /// The area that most dots of a cell have; of several the first met.
    private static func cell(of raster: AreaRaster, _ column: Int, _ row: Int) -> CellArea {
        func at(_ x: Int, _ y: Int) -> UInt16 { raster.labels[(row * 4 + y) * raster.width + column * 2 + x] }
        let dots = SIMD8(at(0, 0), at(1, 0), at(0, 1), at(1, 1), at(0, 2), at(1, 2), at(0, 3), at(1, 3))
        if dots == SIMD8(repeating: dots[0]) { return CellArea(label: dots[0], isWhole: true) }
        var best = CellArea(label: 0, isWhole: false)
        var most = 0
        for index in 0..<8 where dots[index] != 0 {
            let count = (0..<8).reduce(0) { dots[$1] == dots[index] ? $0 + 1 : $0 }
            if count > most { (best.label, most) = (dots[index], count) }
        }
        return best
    }

    /// The number of a region's area; 0 where it is not drawn.
    func number(of region: String?) -> UInt16 {
        guard let region, let place = areas.firstIndex(where: { $0.region.id == region }) else { return 0 }
        return UInt16(place + 1)
    }

    /// The region at a cell: its pin, else its area, else the nearest pin beside.
    func region(at point: Point) -> String? {
        let pins = areas.filter { !$0.hasOutline }.flatMap { area in area.pins.map { (area.region.id, cell(of: $0.point)) } }
        // Of pins in one cell the last lies on top.
        if let hit = pins.last(where: { $0.1 == point }) { return hit.0 }
        if point.x >= 0, point.y >= 0, point.x < size.width, point.y < size.height {
            let label = cells[point.y * size.width + point.x].label
            if label > 0 { return areas[Int(label) - 1].region.id }
        }
        return pins.first { abs($0.1.x - point.x) <= 2 && abs($0.1.y - point.y) <= 1 }?.0
    }

    /// The cell in which a point of the plane lies, perhaps outside of the window.
    func cell(of point: SIMD2<Double>) -> Point {
        let dot = view.dot(point)
        let limit = 1e6
        func whole(_ value: Double, _ per: Int) -> Int { Int((min(limit, max(-limit, value)) / Double(per)).rounded(.down)) }
        return Point(x: whole(dot.x, DotPlane.dotsAcross), y: whole(dot.y, DotPlane.dotsDown))
    }
}

extension MapArea {
    /// What it covers, in square metres; nothing where it has no outline, so that pins lie on top.
    func extent(_ atlas: Atlas) -> Double { features.reduce(0) { $0 + atlas.features[$1].area } }
}
