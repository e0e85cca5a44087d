import Model
import TUI

/// Where a record's regions lie in their country: a small map beside or below a detail that leaves room for it.
struct SmallMap: Sendable {
    private let atlas: Atlas
    private let raster: MapRaster
    private let figures: MapFigures
    private let attribution: String
    /// What the regions are to the record.
    private let heading: Label

    /// What the map was made of; the size is without the lines above and below it.
    struct Version: Equatable {
        var regions: [String]
        var size: Size
        var atlas: Int
        var names: [String]
        var characters: DotCharacters
        var dotShape: Double
    }

    let version: Version

    /// The room that a map needs, and the most that it takes.
    static let least = Size(width: 22, height: 8)
    private static let mostRows = 18

    /// The columns that a map takes beside a page, in a pane wide enough for both; 0 in a narrower one.
    static func columns(in pane: Size) -> Int { pane.width >= 100 && pane.height >= least.height ? 42 : 0 }

    /// The window of a map beside a page, or in what a page of so many rows leaves free; nil where that is not enough.
    static func window(below rows: Int, in pane: Size) -> Rect? {
        let columns = columns(in: pane)
        if columns > 0 { return Rect(x: pane.width - columns - 1, y: 0, width: columns, height: min(pane.height, mostRows)) }
        let free = pane.height - rows - 1
        guard free >= least.height, pane.width >= least.width else { return nil }
        let height = min(free, mostRows)
        return Rect(x: 1, y: pane.height - height, width: pane.width - 2, height: height)
    }

    /// Nil where none of the regions is on the maps.
    init?(of version: Version, heading: Label, _ atlas: Atlas, in scene: Scene) {
        self.heading = heading
        let areas = version.regions.compactMap { atlas.area(of: $0) }
        guard !areas.isEmpty else { return nil }
        self.version = version
        self.atlas = atlas
        attribution = atlas.attributionLines(width: version.size.width, most: 1).joined(by: "")
        let context = MapContext(atlas, areas)
        var box = PlaneBox()
        for place in context.countries { box.add(atlas.features[place].outline.box) }
        for area in areas { box.add(area.box) }
        let camera = MapCamera(showing: context.countries.isEmpty ? atlas.box : box, in: version.size, dotShape: scene.dotShape)
        raster = MapRaster(atlas, areas: areas, context.withoutBetween, opened: nil, camera: camera, size: version.size)
        figures = MapFigures(.areas, areas.compactMap { scene.workspace.find(ID<Region>($0.region.id)) }, in: scene)
    }

    func draw(on surface: inout Surface, in scene: Scene) {
        let own = Set(raster.areas.map(\.region.id))
        let drawing = MapDrawing(raster: raster, figures: figures, chosen: nil, characters: scene.characters, own: own)
        surface.put(scene.say(heading), x: 0, y: 0, style: .heading)
        surface.inside(Rect(x: 0, y: 1, width: version.size.width, height: version.size.height)) { drawMap(drawing, on: &$0, in: scene) }
        surface.put(attribution, x: 0, y: surface.height - 1, style: .muted)
    }

    private func drawMap(_ drawing: MapDrawing, on surface: inout Surface, in scene: Scene) {
        drawing.draw(on: &surface)
        // What is too small to be seen has a pin like what has no outline.
        for (number, area) in raster.areas.enumerated() where area.hasOutline && raster.raster.count(UInt16(number + 1)) < Self.fewestDots {
            let cell = raster.cell(of: area.centre)
            surface[cell.x, cell.y] = Cell(scene.characters == .ascii ? "o" : "●", Style(.series0, .bold))
        }
        for name in drawing.names(in: scene, atlas, leavingOut: []) {
            for (row, line) in name.lines.enumerated() { surface.put(line, x: name.x, y: name.y + row, style: .text) }
        }
    }

    private static let fewestDots = 12
}

extension Scene {
    /// The regions that a record is about: a forum's, a team's, a project's, and those of the forums and teams that a person takes part in.
    func regions(of name: RecordName) -> [String] {
        var regions: [String] = []
        func add(_ region: ID<Region>?) { if let region, !regions.contains(region.raw) { regions.append(region.raw) } }
        switch name.collection {
        case .forums: add(workspace.find(ID<Forum>(name.id))?.region)
        case .teams: add(workspace.find(ID<Team>(name.id))?.region)
        case .projects: for region in workspace.find(ID<Project>(name.id))?.regions ?? [] { add(region) }
        case .people:
            for forum in workspace.naming(name, Forum.self) { add(forum.region) }
            for team in workspace.naming(name, Team.self) { add(team.region) }
        default: break
        }
        return regions
    }
}
