import Model
import TUI

/// A page as it is seen, with the map below it.
extension PagePane {
    func draw(on surface: inout Surface, in scene: Scene, isFocused: Bool) {
        let found = Set(matches)
        for y in 0..<surface.height {
            guard layout.rows.indices.contains(top + y) else { break }
            let row = layout.rows[top + y]
            var x = 1 + row.indent
            for span in row.spans { x += surface.put(span.text, x: x, y: y, style: span.style) }
            if found.contains(row.line) {
                surface.restyle(Rect(x: 1, y: y, width: surface.width - 1, height: 1)) { Style($0.role, $0.attributes.union(.underline)) }
            }
            if isFocused && row.line == line {
                surface.restyle(Rect(x: 0, y: y, width: surface.width, height: 1)) { $0.selected() }
                surface.put("▌", x: 0, y: y, style: Style(.focus).selected())
                if rows(of: row.line).lowerBound == top + y { surface.cursor = Point(x: 0, y: y) }
            }
        }
        if let map, let window = SmallMap.window(below: layout.rows.count, in: surface.size) {
            surface.inside(window) { map.draw(on: &$0, in: scene) }
        }
        ScrollMark(first: top, shown: surface.height, of: layout.rows.count).draw(on: &surface, top: 0)
    }

    /// True where a page about a record may have a map.
    func hasMap(_ target: Target, in scene: Scene) -> Bool {
        subject != .problems && scene.atlas?.isEmpty == false
            && scene.regions(of: target.record).contains { scene.atlas?.area(of: $0) != nil }
    }

    /// Makes the map anew where it would be another.
    mutating func makeMap(_ target: Target?, in scene: Scene, _ size: Size) {
        guard let target, hasMap(target, in: scene), let atlas = scene.atlas,
            let window = SmallMap.window(below: layout.rows.count, in: size)
        else {
            map = nil
            return
        }
        let wanted = SmallMap.Version(
            regions: scene.regions(of: target.record), size: window.split(bottom: 1).top.split(top: 1).bottom.size,
            atlas: scene.mapGeneration,
            names: scene.names,
            characters: scene.characters, dotShape: scene.dotShape)
        if wanted != map?.version {
            map = SmallMap(of: wanted, heading: target.record.collection == .people ? .takenPartIn : .onTheMap, atlas, in: scene)
        }
    }
}
