import Model
import TUI

/// What stands around a map in its pane: the title and what it means above, the legend and where the outlines come from below.
struct MapMargins: Sendable {
    /// The map's own window in the pane.
    let window: Rect
    private let title: String
    private let number: String
    private let subtitle: [String]
    private let attribution: [String]
    private let legend: MapLegend
    private let legendRows: Int
    /// What the lines were made for.
    private let pane: Size
    private let opened: String?
    private let characters: DotCharacters

    /// True where the same map would have the same lines around it.
    func isFor(_ pane: Size, opened: MapArea?, in scene: Scene) -> Bool {
        self.pane == pane && self.opened == opened?.region.id && characters == scene.characters
    }

    init(
        _ figures: MapFigures, layerNumber: (place: Int, count: Int), _ own: Set<String>, _ context: MapContext, _ unplaced: [RecordName],
        _ atlas: Atlas, opened: MapArea?, pane: Size, in scene: Scene
    ) {
        (self.pane, self.opened, characters) = (pane, opened?.region.id, scene.characters)
        let areas = atlas.areas.filter { own.contains($0.region.id) }
        title = figures.title
        number = scene.say(.layerNumber(layerNumber.place + 1, of: layerNumber.count))
        let lines = Self.subtitle(areas, own.count, context, unplaced, atlas, opened: opened, scene).wrapped(to: max(8, pane.width - 2))
        subtitle = lines.first(pane.height >= 30 ? 2 : pane.height >= 14 ? 1 : 0)
        attribution = atlas.attributionLines(width: max(8, pane.width - 2), most: pane.height >= 30 ? 2 : pane.height >= 8 ? 1 : 0)
        legend = MapLegend(
            figures, hasPins: areas.contains { !$0.hasOutline }, extras: Self.extras(areas, context, scene), characters: scene.characters,
            in: scene)
        // The map stays where it is from layer to layer where there is room for the longest of most legends.
        let wanted = max(legend.height(in: pane.width - 1), pane.height >= 30 ? Self.usualLegend : 0)
        legendRows = pane.height < 6 ? 0 : min(wanted, pane.height / (figures.arrows.isEmpty ? 4 : 3))
        let above = (pane.height >= 6 ? 1 : 0) + subtitle.count
        window = Rect(x: 0, y: above, width: pane.width, height: pane.height - above - legendRows - attribution.count)
    }

    private static let usualLegend = 3

    func draw(on surface: inout Surface, in scene: Scene) {
        guard window.y > 0 else { return }
        let used = surface.put(title, x: 1, y: 0, style: .heading, limit: max(0, surface.width - number.cellWidth - 3))
        surface.put(number, x: used + 2, y: 0, style: .muted)
        for (row, line) in subtitle.enumerated() { surface.put(line, x: 1, y: 1 + row, style: .muted) }
        surface.inside(Rect(x: 1, y: window.endY, width: surface.width - 1, height: legendRows)) { legend.draw(on: &$0, in: scene) }
        for (row, line) in attribution.enumerated() { surface.put(line, x: 1, y: window.endY + legendRows + row, style: .muted) }
    }

    /// What the map is of: an opened area and its members; else the areas, the larger ones that they lie in if several, and how many of them are
    /// points or nowhere.
    static func subtitle(
        _ areas: [MapArea], _ count: Int, _ context: MapContext, _ unplaced: [RecordName], _ atlas: Atlas, opened: MapArea?, _ scene: Scene
    ) -> String {
        if let opened {
            let members = scene.workspace.find(ID<Region>(opened.region.id))?.members.count ?? 0
            return "› " + scene.title(opened.region) + (members > 1 ? " · " + scene.say(.memberCount(members)) : "")
        }
        let reached = context.reached(by: areas, atlas).map { atlas.features[$0].name(in: scene.names) }
        let points = areas.filter { !$0.hasOutline }.count
        var parts = [scene.say(.areaCount(count))]
        if reached.count > 1 { parts[0] += " " + scene.say(.inCounties(scene.inOrder(reached).joined(by: ", "), reached.count)) }
        if let programme = scene.programme, !scene.workspace.all(Region.self).contains(where: { $0.programmes.contains(ID(programme.id)) })
        {
            parts.append(scene.say(.programmeWithoutAreas))
        }
        if points > 0 { parts.append(scene.say(.drawnAsPoints(points))) }
        if !unplaced.isEmpty { parts.append(scene.say(.notOnMapNamed(scene.inOrder(unplaced.map { scene.title($0) }).joined(by: ", ")))) }
        return parts.joined(by: " · ")
    }

    /// What the legend says beside the classes: the thick line.
    private static func extras(_ areas: [MapArea], _ context: MapContext, _ scene: Scene) -> [MapLegend.Row] {
        var rows: [MapLegend.Row] = []
        if context.isFine, !context.between.isEmpty {
            let line: Unicode.Scalar = scene.characters == .braille ? "⠶" : scene.characters == .blocks ? "▀" : "#"
            rows.append(.init(mark: .glyph(line, MapDrawing.betweenStyle), text: scene.say(.countyBorder)))
        }
        return rows
    }
}

extension Atlas {
    /// The sentences that say where the outlines come from, each once.
    var sources: [String] {
        attributions.flatMap(\.sentences).reduce(into: []) { said, part in if !said.contains(part) { said.append(part) } }
    }

    /// Where the outlines come from: it is said wherever they are shown. Where there is little room addresses and terms are left to the README.
    func attributionLines(width: Int, most: Int) -> [String] {
        let said = sources
        let whole = said.joined(by: " · ").wrapped(to: width)
        if whole.count <= most { return whole }
        let short = said.map { String($0.prefix { $0 != "(" && $0 != "," }).trimmingBlanks }
        let lines = short.joined(by: " · ").wrapped(to: width)
        if lines.count <= most { return lines }
        // Who made them, without what they made.
        return [short.map { $0.split(separator: ":").last.map { String($0.drop { $0 == " " }) } ?? $0 }.joined(by: " · ")]
    }
}

extension [String] {
    /// The first lines, the last of them with a mark where more would follow.
    fileprivate func first(_ most: Int) -> [String] {
        guard count > most, most > 0 else { return Array(prefix(most)) }
        return prefix(most - 1) + [self[most - 1] + " …"]
    }
}

extension String {
    fileprivate var trimmingBlanks: String { String(reversed().drop { $0 == " " }.reversed()) }

    /// The parts that a full stop and a blank divide.
    fileprivate var sentences: [String] {
        var parts: [String] = []
        var rest = Substring(self)
        while let stop = rest.firstRange(of: ". ") {
            parts.append(String(rest[..<stop.lowerBound]))
            rest = rest[stop.upperBound...]
        }
        return (parts + [String(rest)]).filter { !$0.isEmpty }
    }
}
