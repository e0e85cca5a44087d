import Model
import TUI

extension MapPicture {
    func draw(on surface: inout Surface, in scene: Scene, isFocused: Bool) {
        let drawing = drawing(in: scene)
        margins.draw(on: &surface, in: scene)
        surface.inside(margins.window) { surface in
            drawing.draw(on: &surface)
            drawing.drawFlows(on: &surface)
            let names = names(in: scene)
            for name in names { draw(name, on: &surface) }
            let scale = scaleText(in: scene)
            let bar = bar(of: scale)
            surface.put(scale, x: bar.x, y: bar.y, style: .muted)
            if isFocused, let chosen, let area = atlas.area(of: chosen) {
                let label = names.first { $0.region == chosen }
                surface.cursor = label.map { Point(x: $0.x, y: $0.y) } ?? raster.cell(of: area.centre)
            }
        }
    }

    private func drawing(in scene: Scene) -> MapDrawing {
        MapDrawing(raster: raster, figures: figures, chosen: chosen, characters: scene.characters, own: own)
    }

    /// The names as they stand in the window.
    func names(in scene: Scene) -> [MapLabels.Placed] {
        drawing(in: scene).names(in: scene, atlas, leavingOut: [bar(of: scaleText(in: scene))])
    }

    /// Where the scale stands in the window.
    private func bar(of scale: String) -> Rect {
        Rect(x: size.width - scale.cellWidth - 1, y: size.height - 1, width: scale.cellWidth, height: 1)
    }

    /// How long a kilometre is; empty where the window is too small for it to matter.
    private func scaleText(in scene: Scene) -> String {
        let scale = MapScale(metresPerCell: camera.metresPerDot * Double(DotPlane.dotsAcross), most: max(8, size.width / 4))
        guard size.height > 4, let scale else { return "" }
        return scale.text(scene.length(scale.metres), isPlain: scene.characters == .ascii)
    }

    private func draw(_ name: MapLabels.Placed, on surface: inout Surface) {
        for (row, line) in name.lines.enumerated() {
            // Air on both sides, so that dots do not touch letters.
            for x in [name.x - 1, name.x + line.cellWidth] where surface[x, name.y + row].style.attributes.contains(.selected) == false {
                surface[x, name.y + row] = .blank
            }
            surface.put(
                line, x: name.x, y: name.y + row,
                style: row < name.nameLines ? name.style : Style(name.style.role, name.style.attributes.subtracting(.bold)))
        }
    }
}

extension Scene {
    /// Names in the order of the language.
    func inOrder(_ names: [String]) -> [String] { names.map { (CollationKey($0, alphabet), $0) }.sorted { $0.0 < $1.0 }.map(\.1) }

    /// True for a region of the programme that the screen is about.
    func isOwn(_ region: String) -> Bool {
        guard let programme, let region = workspace.find(ID<Region>(region)) else { return false }
        return region.programmes.contains(ID(programme.id))
    }

    /// A length in kilometres, or in metres where it is less than one.
    func length(_ metres: Double) -> String { say(metres < 1000 ? .metres(Int(metres)) : .kilometres(Int(metres / 1000))) }
}
