import Front
import Model

/// The map itself: countries, areas with their fills, and the borders of what lies between.
struct SVGAreas {
    let figure: MapFigure
    let palette: SVGPalette
    let path: SVGPath

    func write(into xml: inout XMLWriter) {
        let muted = palette.colour(.muted)
        xml.element("g", ["class": "countries", "fill": muted, "fill-rule": "evenodd", "stroke": muted, "stroke-linejoin": "round"]) {
            xml in
            xml.element("g", ["stroke-width": ".6", "stroke-opacity": ".6", "stroke-dasharray": "4 4", "fill-opacity": ".04"]) {
                write(figure.otherCountries, &$0)
            }
            xml.element("g", ["stroke-width": "1", "fill-opacity": ".08"]) { write(figure.countries, &$0) }
        }
        xml.element("g", ["class": "areas", "stroke-linejoin": "round", "fill-rule": "evenodd"]) { xml in
            let drawn = figure.areas.filter { !$0.outlines.isEmpty }
            for area in drawn where area.classIndex == nil { write(area, &xml) }
            for area in drawn where area.classIndex != nil { write(area, &xml) }
        }
        let borders = path.lines(figure.borders)
        if !borders.isEmpty {
            xml.element(
                "path",
                [
                    "class": "borders", "d": borders, "fill": "none", "stroke": palette.ink, "stroke-width": "2.4",
                    "stroke-linejoin": "round", "stroke-linecap": "round",
                ])
        }
        // Pins lie on top of all areas.
        xml.element("g", ["class": "pins"]) { xml in
            for area in figure.areas where area.outlines.isEmpty { write(area, &xml) }
        }
    }

    private func write(_ outlines: [Outline], _ xml: inout XMLWriter) {
        for data in outlines.map(path.rings) where !data.isEmpty { xml.element("path", ["d": data]) }
    }

    /// A group for each area. One of several features has its border drawn first and its fills over it, so that no line parts what it unites.
    private func write(_ area: MapFigure.Area, _ xml: inout XMLWriter) {
        let fill = area.classIndex.map(SVGPatterns.fill) ?? "none"
        let isOwn = area.classIndex != nil
        let shapes = area.outlines.map(path.rings).filter { !$0.isEmpty }
        let pins = area.pins.filter { path.view.window.contains(path.view.point($0)) }
        guard isOwn || !shapes.isEmpty || !pins.isEmpty else { return }
        xml.element("g", ["class": isOwn ? "area" : "other area"]) { xml in
            xml.element("title", text: area.words.map { "\(area.name): \($0)" } ?? area.name)
            // Between areas that are filled whole a dark line would not show.
            let isFull = area.classIndex.map { figure.classes[$0].pattern == .level5 } ?? false
            let line = isFull ? palette.paper : isOwn ? palette.ink : palette.colour(.muted)
            let width = isOwn && !isFull ? 1.0 : 0.6
            if shapes.count == 1 {
                xml.element("path", ["d": shapes[0], "fill": fill, "stroke": line, "stroke-width": width.short])
            } else if shapes.count > 1 {
                xml.element("g", ["fill": "none", "stroke": line, "stroke-width": (width * 2 + Self.seam).short]) { xml in
                    for shape in shapes { xml.element("path", ["d": shape]) }
                }
                xml.element("g", ["fill": fill, "stroke": fill, "stroke-width": Self.seam.short]) { xml in
                    for shape in shapes { xml.element("path", ["d": shape]) }
                }
            }
            SVGPins.write(area, fill: fill, path, palette, into: &xml)
        }
    }

    /// How far fills of one area reach over each other, so that no hair of the border is left between them.
    private static let seam = 0.8
}
