import Model
import TUI

extension MapDrawing {
    /// Puts the names on the map: the chosen area's first, then the programme's own by their population, then others, then what lies around.
    func names(in scene: Scene, _ atlas: Atlas, leavingOut taken: [Rect]) -> [MapLabels.Placed] {
        let bounds = Rect(raster.size)
        let pins = pinCells.map { Rect(x: $0.x, y: $0.y, width: 1, height: 1) }
        var labels = MapLabels(in: bounds, leavingOut: taken + pins)
        for (number, cell) in ordered(in: scene) {
            labels.place(wish(raster.areas[number], at: cell, scene)) { covers($0, another: UInt16(number + 1)) }
        }
        placeMembers(&labels, in: scene)
        for place in raster.named {
            let feature = atlas.features[place]
            guard let point = feature.labelPoint else { continue }
            let name = feature.name(in: scene.names)
            let cell = raster.cell(of: point)
            if !name.isEmpty, bounds.contains(cell) { labels.place(.init(lines: [name], anchor: cell, style: Style(.muted, .italic))) }
        }
        return labels.placed
    }

    /// True where a name would stand on one of the programme's areas that is not its own.
    private func covers(_ rect: Rect, another number: UInt16) -> Bool {
        let seen = rect.intersection(Rect(raster.size))
        guard !seen.isEmpty else { return false }
        for y in seen.y..<seen.endY {
            for x in seen.x..<seen.endX {
                let label = raster.cells[y * raster.size.width + x].label
                if label != 0, label != number, own.contains(raster.areas[Int(label) - 1].region.id) { return true }
            }
        }
        return false
    }

    /// The names of an opened area's members, the largest first, each right beside its own dot and no other's.
    private func placeMembers(_ labels: inout MapLabels, in scene: Scene) {
        let pins = (raster.membered?.pins ?? []).map { (cell: raster.cell(of: $0.point), pin: $0) }
        for (cell, pin) in pins.sorted(by: { $0.pin.population > $1.pin.population }) where Rect(raster.size).contains(cell) {
            let wish = MapLabels.Wish(
                lines: [scene.text(pin.name)], anchor: cell, style: .text, beside: Rect(x: cell.x, y: cell.y, width: 1, height: 1))
            labels.place(wish) { rect in
                pins.contains { $0.cell != cell && Self.isClose($0.cell, to: rect, of: cell) }
            }
        }
    }

    /// True where a name might be taken for that of another dot: one beside it in its line, or as near to its middle as its own.
    private static func isClose(_ other: Point, to name: Rect, of own: Point) -> Bool {
        let middle = name.x + name.width / 2
        if other.y == name.y { return other.x >= name.x - 1 && other.x <= name.endX }
        return own.y != name.y && abs(other.y - name.y) <= 1 && abs(other.x - middle) <= abs(own.x - middle) + 1
    }

    /// A long name stands in two lines, or three.
    private func lines(_ name: String, _ mark: String) -> [String] {
        let lines = name.wrapped(to: Self.longest)
        return lines.enumerated().map { ($0.offset == 0 ? mark : mark.isEmpty ? "" : " ") + $0.element }
    }

    /// Columns of a name that stands in one line.
    private static let longest = 18

    /// How the chosen area's name is written.
    static let chosenStyle = Style(.focus, .bold).selected()

    /// The places among the areas of those in sight and of the chosen one, the most important first, and the cells where their names belong.
    private func ordered(in scene: Scene) -> [(number: Int, cell: Point)] {
        let bounds = Rect(raster.size)
        var ranked: [(rank: (Int, Double), number: Int, cell: Point)] = []
        for (number, area) in raster.areas.enumerated() {
            let cell = raster.cell(of: area.centre)
            let isChosen = area.region.id == chosen
            guard isChosen || bounds.contains(cell) else { continue }
            let group = isChosen ? 0 : own.contains(area.region.id) ? 1 : 2
            ranked.append(((group, -scene.people(of: area.region)), number, cell))
        }
        return ranked.sorted { $0.rank < $1.rank }.map { ($0.number, $0.cell) }
    }

    private func wish(_ area: MapArea, at cell: Point, _ scene: Scene) -> MapLabels.Wish {
        let isChosen = area.region.id == chosen
        let isOwn = own.contains(area.region.id)
        let mark = isChosen ? self.mark(at: cell) : ""
        let words = isOwn ? figures.wordsOf[area.region.id].map { [$0] } ?? [] : []
        let style = isChosen ? Self.chosenStyle : isOwn ? Style.text.bold() : .muted
        let name = lines(scene.title(area.region), mark)
        let box = cells(of: area)
        let isHidden = box.width < (name.map(\.cellWidth).max() ?? 0) + Self.air || box.height < name.count + Self.air
        return .init(
            lines: name + words, region: area.region.id, nameLines: name.count, anchor: cell, style: style,
            // The chosen area is told by its border; any other one's pattern had better be seen.
            beside: !area.hasOutline || isHidden && !isChosen ? box : nil, mayCover: area.hasOutline && raster.areas.count <= Self.few,
            isNeeded: isChosen)
    }

    /// What stands before the chosen area's name: which way it lies where it is out of sight.
    private func mark(at cell: Point) -> String {
        let isPlain = characters == .ascii
        if cell.x < 0 { return isPlain ? "<" : "◀" }
        if cell.x >= raster.size.width { return isPlain ? ">" : "▶" }
        if cell.y < 0 { return isPlain ? "^" : "▲" }
        if cell.y >= raster.size.height { return isPlain ? "v" : "▼" }
        return isPlain ? ">" : "▌"
    }

    /// More areas than these have names only where those hide nothing.
    private static let few = 40

    /// So many cells of an area must be left for a name to stand on it.
    private static let air = 2

    /// The cells that an area lies in, by its box.
    private func cells(of area: MapArea) -> Rect {
        let box = area.box
        guard !box.isEmpty else { return Rect(x: 0, y: 0, width: 0, height: 0) }
        let (from, to) = (raster.cell(of: SIMD2(box.least.x, box.most.y)), raster.cell(of: SIMD2(box.most.x, box.least.y)))
        return Rect(x: from.x, y: from.y, width: to.x - from.x + 1, height: to.y - from.y + 1)
    }
}

extension Scene {
    /// The last known population of a region; 0 where none is known.
    func people(of region: RecordName) -> Double {
        workspace.find(ID<Region>(region.id))?.population.last { $0.value?.estimate != nil }?.value?.estimate ?? 0
    }
}
