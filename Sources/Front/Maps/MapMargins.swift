import Model
import TUI

/// What stands around a map in its pane: the title and what it means above, the legend and where the outlines come from below.
struct MapMargins: Sendable {
    /// The map's own window in the pane.
    let window: Rect
    private let title: String
    private let subtitle: [String]
    private let attribution: [String]
    private let legend: MapLegend
    private let legendRows: Int

    init(
        _ figures: MapFigures, layerNumber: (place: Int, count: Int), _ own: Set<String>, _ context: MapContext, _ unplaced: [RecordName],
        _ atlas: Atlas, pane: Size, in scene: Scene
    ) {
        let areas = atlas.areas.filter { own.contains($0.region.id) }
        title = scene.say(.layer(figures.title, layerNumber.place + 1, of: layerNumber.count))
        let lines = Self.subtitle(areas, own.count, context, unplaced, atlas, scene).wrapped(to: max(8, pane.width - 2))
        subtitle = lines.first(pane.height >= 30 ? 2 : pane.height >= 24 ? 1 : 0)
        attribution = atlas.attributionLines(width: max(8, pane.width - 2), most: pane.height >= 16 ? 2 : pane.height >= 8 ? 1 : 0)
        legend = MapLegend(figures, extras: Self.extras(areas, context, scene), characters: scene.characters, in: scene)
        legendRows = min(legend.height(in: pane.width - 2), pane.height / (figures.arrows.isEmpty ? 6 : 3))
        let above = (pane.height >= 6 ? 1 : 0) + subtitle.count
        window = Rect(x: 0, y: above, width: pane.width, height: pane.height - above - legendRows - attribution.count)
    }

    func draw(on surface: inout Surface, in scene: Scene) {
        guard window.y > 0 else { return }
        surface.put(title, x: 1, y: 0, style: .heading)
        for (row, line) in subtitle.enumerated() { surface.put(line, x: 1, y: 1 + row, style: .muted) }
        surface.inside(Rect(x: 1, y: window.endY, width: surface.width - 2, height: legendRows)) { legend.draw(on: &$0, in: scene) }
        for (row, line) in attribution.enumerated() { surface.put(line, x: 1, y: window.endY + legendRows + row, style: .muted) }
    }

    /// Which larger areas the areas lie in, if in several; else which of them have no outline.
    static func subtitle(
        _ areas: [MapArea], _ count: Int, _ context: MapContext, _ unplaced: [RecordName], _ atlas: Atlas, _ scene: Scene
    ) -> String {
        func names(_ names: [String]) -> String { scene.inOrder(names).joined(by: ", ") }
        let reached = context.reached(by: areas, atlas).map { atlas.features[$0].name(in: scene.names) }
        let pins = areas.filter { !$0.hasOutline }.map { scene.title($0.region) }
        var parts = [scene.say(.areaCount(count))]
        if reached.count > 1 { parts[0] += " " + scene.say(.inCounties(names(reached), reached.count)) }
        if !pins.isEmpty { parts.append(scene.say(.withoutOutlineNamed(names(pins)))) }
        if !unplaced.isEmpty { parts.append(scene.say(.notOnMapNamed(names(unplaced.map { scene.title($0) })))) }
        return parts.joined(by: " · ")
    }

    /// What the legend says beside the classes: pins, and the thick line.
    private static func extras(_ areas: [MapArea], _ context: MapContext, _ scene: Scene) -> [MapLegend.Row] {
        var rows: [MapLegend.Row] = []
        let isPlain = scene.characters == .ascii
        let pins = areas.filter { !$0.hasOutline }.count
        if pins > 0 {
            rows.append(.init(mark: .glyph(isPlain ? "o" : "●", Style.text.bold()), text: scene.say(.withoutOutline), number: "\(pins)"))
        }
        if context.isFine, !context.between.isEmpty {
            rows.append(.init(mark: .glyph(isPlain ? "=" : "━", MapDrawing.betweenStyle), text: scene.say(.countyBorder)))
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
        let short = said.map { String($0.prefix { $0 != "(" && $0 != "," }).trimmingBlanks }.joined(by: " · ")
        return Array(most == 1 ? [short] : short.wrapped(to: width)).prefix(most).map { $0 }
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
