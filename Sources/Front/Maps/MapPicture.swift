import Model
import TUI

/// A map as it stands in its pane: the window with the areas, its title, its legend, a scale and where the outlines come from.
struct MapPicture: Sendable {
    let atlas: Atlas
    let layer: MapLayer
    let camera: MapCamera
    /// The map's own window, without the lines above and below it.
    let size: Size
    let raster: MapRaster
    let figures: MapFigures
    /// The regions that the figures are about.
    let own: Set<String>
    /// Where one can walk to, in reading order.
    let stops: [Stop]
    /// The regions beside them, which a search finds as well.
    let others: [Stop]
    /// True where there are regions beside the programme's own.
    let hasOthers: Bool
    let context: MapContext
    let layers: [MapLayer]
    let unplaced: [RecordName]
    /// What stands above and below the window.
    let margins: MapMargins
    /// The chosen region.
    var chosen: String?

    /// A region on the map: where it is, and the words by which it is found.
    struct Stop: Sendable {
        let id: String
        let point: SIMD2<Double>
        /// The region's names, and its members'.
        let names: String
        let members: String

        /// How well a filter finds the region: 0 at the beginning of a name, 1 in its names, 2 among its members; nil not at all.
        func rank(_ filter: TextQuery, _ typed: String) -> Int? {
            if filter.matches(names) { return Self.begins(names, with: typed) ? 0 : 1 }
            return filter.matches(names + " " + members) ? 2 : nil
        }

        private static func begins(_ names: String, with typed: String) -> Bool {
            let start = Folding.letters(typed).map(\.base)
            return !start.isEmpty && names.split(separator: "\n").contains { Folding.letters(String($0)).map(\.base).starts(with: start) }
        }
    }

    /// `before` is the same map seen by another camera.
    init(
        _ atlas: Atlas, layer wanted: MapLayer, isWide: Bool, opened: String?, camera: MapCamera?, pane: Size, before: MapPicture?,
        in scene: Scene
    ) {
        self.atlas = atlas
        if let before {
            (layer, figures, own, stops, others) = (before.layer, before.figures, before.own, before.stops, before.others)
            (hasOthers, layers, unplaced, context) = (before.hasOthers, before.layers, before.unplaced, before.context)
        } else {
            let all = Array(scene.workspace.all(Region.self))
            let ofProgramme = all.filter { scene.isOwn($0.id) }
            let asked = isWide || ofProgramme.isEmpty ? all : ofProgramme
            let inContext = asked.filter { scene.isInContext($0.name) }
            // The areas that do not belong to what the screens are narrowed to stand beside, as those of other programmes do.
            let regions = inContext.isEmpty ? asked : inContext
            hasOthers = !ofProgramme.isEmpty && ofProgramme.count < all.count
            let layers = MapLayer.all(for: regions, in: scene)
            self.layers = layers
            layer = layers.contains(wanted) ? wanted : .areas
            figures = MapFigures(layer, regions, in: scene)
            let own = Set(regions.map(\.id))
            self.own = own
            stops = Self.stops(regions, atlas, scene)
            others = Self.stops(all.filter { !own.contains($0.id) }, atlas, scene)
            unplaced = atlas.unplaced.filter { own.contains($0.id) }
            context = MapContext(atlas, atlas.areas.filter { own.contains($0.region.id) })
        }
        let own = self.own
        let area = opened.flatMap { atlas.area(of: $0) }
        let margins =
            before.flatMap { $0.margins.isFor(pane, opened: area, in: scene) ? $0.margins : nil }
            ?? MapMargins(
                figures, layerNumber: (layers.firstIndex(of: layer) ?? 0, layers.count), own, context, unplaced, atlas, opened: area,
                pane: pane,
                in: scene)
        self.margins = margins
        let size = margins.window.size
        self.size = size
        self.camera = camera ?? MapCamera(showing: Self.box(atlas, own), in: size, dotShape: scene.dotShape)
        raster = MapRaster(
            atlas, areas: atlas.areas, context, opened: area, camera: self.camera, size: size)
    }

    static func box(_ atlas: Atlas, _ regions: Set<String>) -> PlaneBox {
        var box = PlaneBox()
        for area in atlas.areas where regions.contains(area.region.id) { box.add(area.box) }
        return box.isEmpty ? atlas.box : box.grown(by: leastMargin)
    }

    /// Metres around a single place.
    private static let leastMargin = 10_000.0

    private static func stops(_ regions: [Region], _ atlas: Atlas, _ scene: Scene) -> [Stop] {
        let placed = regions.compactMap { region in
            atlas.area(of: region.id).map {
                Stop(
                    id: region.id, point: $0.centre,
                    names: ([region.title] + region.aliases).flatMap { $0.variants.map(\.string) }.joined(by: "\n"),
                    members: region.members.map(\.name.allStrings).joined(by: " "))
            }
        }
        return MapWalk.readingOrder(placed.map(\.point)).map { placed[$0] }
    }

    /// The next layer that says something.
    func layer(after layer: MapLayer) -> MapLayer {
        guard let place = layers.firstIndex(of: layer) else { return .areas }
        return layers[(place + 1) % layers.count]
    }

    /// What stays where it is when one zooms: the chosen area where it is in sight, else the middle.
    var anchor: SIMD2<Double> {
        let centre = chosen.flatMap { atlas.area(of: $0)?.centre }
        return centre.flatMap { camera.box(in: size).contains($0) ? $0 : nil } ?? camera.centre
    }

    /// The camera that shows all that the map is about.
    var fitted: MapCamera { MapCamera(showing: Self.box(atlas, own), in: size, dotShape: camera.dotShape) }

    /// The camera no farther away, and no farther off, than shows something of the maps.
    func limited(_ camera: MapCamera) -> MapCamera {
        var limited = camera
        let all = MapCamera(showing: atlas.box, in: size, dotShape: camera.dotShape)
        limited.metresPerDot = min(camera.metresPerDot, Self.farthest * all.metresPerDot)
        let shown = limited.box(in: size)
        let reach = atlas.box.grown(by: Self.reach * max(shown.width, shown.height))
        limited.centre = pointwiseMin(pointwiseMax(camera.centre, reach.least), reach.most)
        return limited
    }

    /// So many times smaller than all of the maps, and so much of the window beside them, and no more.
    private static let farthest = 2.5
    private static let reach = 0.3

    /// The region at a cell of the pane: that of the name that stands there, else that of the pin or the area.
    func region(at point: Point, in scene: Scene) -> String? {
        let cell = Point(x: point.x, y: point.y - margins.window.y)
        return names(in: scene).first { $0.region != nil && $0.rect.contains(cell) }?.region ?? raster.region(at: cell)
    }

    /// The point of the plane in the middle of a cell of the pane.
    func point(at cell: Point) -> SIMD2<Double> {
        let dots = SIMD2(
            (Double(cell.x) + 0.5) * Double(DotPlane.dotsAcross), (Double(cell.y - margins.window.y) + 0.5) * Double(DotPlane.dotsDown))
        return raster.view.point(dots)
    }
}
