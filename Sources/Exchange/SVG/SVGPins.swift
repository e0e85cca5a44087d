import Front
import Model

/// Areas without an outline: a circle for each of their members, and a light line around them.
enum SVGPins {
    static let radius = 5.5

    static func write(_ area: MapFigure.Area, fill: String, _ path: SVGPath, _ palette: SVGPalette, into xml: inout XMLWriter) {
        if area.hull.count > 1 {
            xml.element(
                "path",
                [
                    "d": path.shape(area.hull), "fill": "none", "stroke": palette.colour(.muted), "stroke-width": ".8",
                    "stroke-dasharray": "2 5", "stroke-linejoin": "round",
                ])
        }
        for pin in area.pins where path.view.window.contains(path.view.point(pin)) { circle(path.view.point(pin), fill, palette, &xml) }
    }

    static func circle(_ centre: SIMD2<Double>, _ fill: String, _ palette: SVGPalette, _ xml: inout XMLWriter) {
        xml.element(
            "circle",
            ["cx": centre.x.short, "cy": centre.y.short, "r": radius.short, "fill": fill, "stroke": palette.ink, "stroke-width": "1.4"])
    }

    /// What the circles cover, for names to keep away from. Of those that are not half a unit apart, one stands for all.
    static func boxes(_ areas: [MapFigure.Area], _ view: SVGView) -> [PlaneBox] {
        var seen: Set<SIMD2<Double>> = []
        return areas.flatMap(\.pins).map(view.point).filter { seen.insert(($0 * 2).rounded(.down)).inserted }
            .map { PlaneBox([$0]).grown(by: radius + 1) }
    }
}
