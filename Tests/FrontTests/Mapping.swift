import Model
import TUI
import Testing

@testable import Front

/// What the tests of the map share: the map of a state, its names, maps made of a few squares.
extension State {
    /// The map as it stands on the Regions screen.
    func map(_ location: SourceLocation = #_sourceLocation) throws -> MapPicture {
        try #require((place.panes[Place.map] as? MapPane)?.picture, sourceLocation: location)
    }

    /// The names as they are placed on the map.
    func mapNames() throws -> [MapLabels.Placed] {
        let (map, scene) = (try map(), try #require(scene))
        let drawing = MapDrawing(raster: map.raster, figures: map.figures, chosen: map.chosen, characters: scene.characters, own: map.own)
        return drawing.names(in: scene, map.atlas, leavingOut: [])
    }

    /// Chooses a region as if another pane had done so.
    func choosing(_ region: String) -> State {
        var state = self
        if let workspace { state.selection.choose(Target(RecordName(.regions, region)), in: workspace) }
        state.settle()
        return state
    }

    /// The cell of the screen at the upper left of the map's own window.
    func mapOrigin() throws -> Point {
        let window = try #require(Arrangement.windows(of: place, in: frame.body).first { $0.pane == Place.map })
        let content = frame.content(window.rect)
        let map = try map()
        // The pane's first row is so many rows above the window's.
        let above = map.raster.cell(of: map.point(at: Point(x: 0, y: 0))).y
        return Point(x: content.x, y: content.y - above)
    }

    /// The state after the mouse did something over a cell of the map's own window.
    func mouse(_ kind: Mouse.Kind, _ cell: Point) throws -> State {
        let origin = try mapOrigin()
        var state = self
        let button: Mouse.Button? = kind == .wheelUp || kind == .wheelDown ? nil : .left
        _ = state.update(.input(.mouse(Mouse(kind, button: button, x: origin.x + cell.x, y: origin.y + cell.y))))
        return state
    }
}

enum Mapping {
    /// The frames of the sample data that one walks in: the keys that lead to each.
    static let frames = ["2 Tab", "2 Tab _", "2 > Tab", "2 > Tab _", "2 > > Tab"]
    static let size = Size(width: 140, height: 45)

    /// The dashboard on regions and maps that are written for a test.
    static func state(_ regions: String, _ maps: [String], _ size: Size = size, language: any Language = Swedish()) -> State {
        let names = maps.indices.map { "\"m\($0).geojson\"" }.joined(separator: ", ")
        let workspace = Driving.workspace([
            "workspace.json": #"{"workspace": {"name": "W", "languages": ["sv"], "maps": [\#(names)]}}"#,
            "r.json": #"{"regions": [\#(regions)]}"#,
        ])
        let sources = maps.enumerated().map { Atlas.Source(path: "m\($0.offset).geojson", bytes: .success(Bytes(Array($0.element.utf8)))) }
        var state = State(settings: State.Settings(language: language), size: size, today: Driving.today)
        _ = state.update(.loaded(workspace))
        _ = state.update(.mapped(Atlas(sources, workspace)))
        return state
    }

    /// A feature of one ring, as its positions are written.
    static func feature(_ id: String, _ ring: String) -> String {
        #"{"type":"Feature","id":"\#(id)","properties":{"name":"\#(id)"},"geometry":{"type":"Polygon","coordinates":[\#(ring)]}}"#
    }

    /// A square of a degree with its lower left corner there.
    static func square(_ id: String, _ x: Double, _ y: Double) -> String {
        feature(id, "[[\(x),\(y)],[\(x + 1),\(y)],[\(x + 1),\(y + 1)],[\(x),\(y + 1)],[\(x),\(y)]]")
    }

    static func collection(_ features: [String]) -> String {
        #"{"type":"FeatureCollection","features":[\#(features.joined(separator: ","))]}"#
    }
}
