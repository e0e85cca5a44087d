import Model
import TUI

/// The map of the regions: it can be walked, zoomed and coloured, and shares its choice with the list and the detail.
struct MapPane: Pane {
    private var layer = MapLayer.areas
    /// Where one has zoomed or panned to; nil for the frame that fits.
    var camera: MapCamera?
    /// True where the frame is that of all regions, not of the programme's own.
    var isWide = false
    /// The region that one has zoomed into.
    var opened: String?
    /// The last step of a walk, so that the opposite arrow leads back.
    var lastStep: (from: String, to: String, direction: MapWalk.Direction)?
    private(set) var picture: MapPicture?
    private var version = Version()
    private var size = Size(width: 1, height: 1)
    var filter = ""
    private var sought = RecordFilter()
    /// The regions for which the conditions of the filter hold; nil where it has none.
    private var passing: Set<String>?
    var isAsked: Bool { true }
    var fault: QueryFault? { sought.fault }
    func collection(in scene: Scene) -> RecordCollection? { .regions }

    /// What the picture was made of.
    private struct Version: Equatable {
        var generation = -1
        var atlas = -1
        var names: [String] = []
        var language = ""
        var programme: String?
        var layer = MapLayer.areas
        var isWide = false
        var opened: String?
        var camera: MapCamera?
        var characters = DotCharacters.braille
        var dotShape = 1.0
        var size = Size(width: 0, height: 0)
    }

    var shown: (rows: Int, of: Int) { (matches.count, (picture?.stops.count ?? 0) + (picture?.others.count ?? 0)) }

    /// Where the walk in reading order goes: the areas of the frame, or what the filter finds anywhere, the best first.
    var matches: [MapPicture.Stop] {
        guard let picture else { return [] }
        if sought.isEmpty { return picture.stops }
        let found = (picture.stops + picture.others).enumerated().compactMap { place, stop in
            passing?.contains(stop.id) == false ? nil : stop.rank(sought.words, filter).map { ($0, place, stop) }
        }
        return found.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }

    mutating func refresh(in scene: Scene, size: Size) {
        self.size = size
        guard let atlas = scene.atlas, !atlas.isEmpty else {
            picture = nil
            return
        }
        if version.programme != scene.programme?.id {
            (camera, opened, isWide, lastStep) = (nil, nil, false, nil)
        }
        camera?.dotShape = scene.dotShape
        let chosen = scene.selection[.regions]
        follow(chosen, atlas, scene)
        let wanted = Version(
            generation: scene.generation, atlas: scene.mapGeneration, names: scene.names, language: scene.language.tag,
            programme: scene.programme?.id, layer: layer, isWide: isWide, opened: opened, camera: camera, characters: scene.characters,
            dotShape: scene.dotShape, size: size)
        if wanted != version || picture == nil {
            picture = MapPicture(
                atlas, layer: layer, isWide: isWide, opened: opened, camera: camera, pane: size, before: isSame(wanted) ? picture : nil,
                in: scene)
            version = wanted
        }
        picture?.chosen = chosen
        search(in: scene)
    }

    /// True where only the look changed, not what is looked at: then figures stay.
    private func isSame(_ wanted: Version) -> Bool {
        var moved = version
        (moved.camera, moved.size, moved.opened, moved.dotShape) = (wanted.camera, wanted.size, wanted.opened, wanted.dotShape)
        moved.characters = wanted.characters
        return moved == wanted
    }

    /// Follows what was chosen elsewhere: into view, and into the area if one was opened.
    private mutating func follow(_ chosen: String?, _ atlas: Atlas, _ scene: Scene) {
        guard let chosen, chosen != picture?.chosen, let area = atlas.area(of: chosen) else { return }
        if opened != nil, opened != chosen { return open(area, scene) }
        let map = picture?.size ?? size
        if camera != nil {
            camera?.reveal(area.centre, in: map)
        } else if !isWide, picture?.hasOthers == true, !scene.isOwn(chosen) {
            isWide = true
        }
    }

    private mutating func open(_ area: MapArea, _ scene: Scene) {
        opened = area.region.id
        camera = MapCamera(
            showing: area.box.grown(by: area.hasOutline ? Self.leastRadius : Self.pointRadius), in: picture?.size ?? size,
            dotShape: scene.dotShape)
    }

    /// Metres around an area when one has zoomed to it; around points so many that something else is in sight.
    private static let leastRadius = 12_000.0
    private static let pointRadius = 70_000.0

    func commands(in scene: Scene) -> [Command] {
        guard picture != nil, scene.selection[.regions] != nil else { return [] }
        let back: [Command] = camera != nil || isWide ? [.back] : []
        return [.open] + back + [.nextForm, .zoomIn, .zoomOut, .fit, .nextMatch, .characters, .related, .filter]
    }

    mutating func perform(_ command: Command, in scene: Scene, _ selection: inout Selection) -> Reaction {
        guard let picture else { return .ignored }
        switch command {
        case .up: return walk(.up, picture, &selection, scene)
        case .down: return walk(.down, picture, &selection, scene)
        case .left: return walk(.left, picture, &selection, scene)
        case .right: return walk(.right, picture, &selection, scene)
        case .nextMatch: return step(1, &selection, scene)
        case .previousMatch: return step(-1, &selection, scene)
        case .first: return choose(matches.first?.id, &selection, scene)
        case .last: return choose(matches.last?.id, &selection, scene)
        case .open:
            guard let chosen = selection[.regions], let area = scene.atlas?.area(of: chosen) else { return .say(.label(.notOnMap)) }
            if opened == chosen { return .enter }
            open(area, scene)
        case .nextForm: layer = picture.layer(after: picture.layer)
        case .zoomIn, .zoomOut: return zoom(by: command == .zoomIn ? MapCamera.step : 1 / MapCamera.step, around: nil, picture)
        case .fit:
            if camera != nil { return goUp() ? .done : .ignored }
            guard picture.hasOthers else { return .say(.label(.allInSight)) }
            isWide.toggle()
        case .panLeft: pan(-Self.panned, 0, picture)
        case .panRight: pan(Self.panned, 0, picture)
        case .panUp, .pageUp: pan(0, Self.panned, picture)
        case .panDown, .pageDown: pan(0, -Self.panned, picture)
        default: return .ignored
        }
        return .done
    }

    mutating func forgetMaps() { picture = nil }

    mutating func goUp() -> Bool {
        guard camera != nil || isWide else { return false }
        if camera == nil { isWide = false }
        (camera, opened) = (nil, nil)
        return true
    }

    /// Looks the filter up where it, or the folder, is not that of before.
    private mutating func search(in scene: Scene) {
        guard sought.take(filter, on: .regions, in: scene) else { return }
        let regions = scene.workspace.all(Region.self).map(\.name)
        passing = sought.passing(regions, in: scene).map { Set(zip(regions, $0).filter(\.1).map(\.0.id)) }
    }

    mutating func filterChanged(in scene: Scene, _ selection: inout Selection) {
        search(in: scene)
        guard !filter.isEmpty, let first = matches.first else { return }
        _ = choose(first.id, &selection, scene)
    }

    mutating func click(at point: Point, in scene: Scene, _ selection: inout Selection) {
        guard let region = picture?.region(at: point, in: scene) else { return }
        _ = choose(region, &selection, scene)
    }

    mutating func wheel(by steps: Int, at point: Point, in scene: Scene) -> Bool {
        guard let picture else { return false }
        _ = zoom(by: steps < 0 ? MapCamera.step : 1 / MapCamera.step, around: picture.point(at: point), picture)
        return true
    }

    mutating func drag(from start: Point, to end: Point, in scene: Scene) {
        guard let picture, picture.size.width > 0, picture.size.height > 0 else { return }
        pan(Double(start.x - end.x) / Double(picture.size.width), Double(end.y - start.y) / Double(picture.size.height), picture)
    }

    func name(of command: Command, in scene: Scene) -> String? {
        switch command {
        case .nextForm: scene.say(.layerWord)
        case .nextMatch: filter.isEmpty ? scene.say(.nextArea) : nil
        default: nil
        }
    }

    func description(in scene: Scene) -> String { scene.selection[.regions].map { scene.title(RecordName(.regions, $0)) } ?? "" }

    func draw(on surface: inout Surface, in scene: Scene, isFocused: Bool) {
        guard let picture else {
            let label: Label = scene.atlas == nil ? .mapsLoading : scene.workspace.info.maps.isEmpty ? .noMaps : .mapsUnreadable
            for (y, text) in scene.say(label).wrapped(to: max(4, surface.width - 2)).enumerated() {
                surface.put(text, x: 1, y: y + 1, style: .muted)
            }
            return
        }
        picture.draw(on: &surface, in: scene, isFocused: isFocused)
    }
}
