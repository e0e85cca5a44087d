import Front
import Model
import TUI

/// A map as SVG, for a report: in a theme's colours, and to be understood in black and white too.
///
/// All is drawn in units of which the shorter side has a thousand, so that letters and lines keep their proportion in every size.
public struct SVGMap: Sendable {
    /// The whole file.
    public let text: String

    /// Draws a figure in so many pixels.
    public init(_ figure: MapFigure, theme: Theme, size: Size) {
        let unit = Double(max(1, min(size.width, size.height))) / Self.shorterSide
        let (width, height) = (Double(size.width) / unit, Double(size.height) / unit)
        let palette = SVGPalette(theme)
        let margins = SVGMargins(figure, width: width, height: height)
        // Half a pixel is not told apart.
        let view = SVGView(showing: figure.frame, in: margins.window, grain: 0.5 / unit)
        let scale = SVGScale(view, figure.language)
        let flows = SVGFlows(figure: figure, view: view, palette: palette)
        var xml = XMLWriter()
        xml.element(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg", "width": "\(size.width)", "height": "\(size.height)",
                "viewBox": "0 0 \(width.short) \(height.short)", "role": "img", "aria-labelledby": "title description",
                "font-family": SVGText.family, "xml:lang": figure.language.tag,
            ]
        ) { xml in
            xml.element("title", ["id": "title"], text: figure.title + " – " + figure.topic)
            xml.element("desc", ["id": "description"], text: Self.description(figure))
            xml.element("defs") { xml in
                SVGPatterns(palette: palette).write(figure.classes, into: &xml)
                flows.writeHead(into: &xml)
                xml.element("clipPath", ["id": "window"]) { $0.element("rect", Self.rectangle(view.window)) }
            }
            xml.element("rect", ["width": width.short, "height": height.short, "fill": palette.paper])
            xml.element("g", ["class": "map", "clip-path": "url(#window)"]) { xml in
                SVGAreas(figure: figure, palette: palette, path: SVGPath(view: view)).write(into: &xml)
                flows.write(into: &xml)
                SVGLabels(figure, view, leavingOut: scale.map { [$0.box] } ?? []).write(palette, into: &xml)
                scale?.write(palette, into: &xml)
            }
            margins.write(palette, into: &xml)
        }
        text = xml.text
    }

    private static let shorterSide = 1000.0

    private static func rectangle(_ box: PlaneBox) -> KeyValuePairs<String, String> {
        ["x": box.least.x.short, "y": box.least.y.short, "width": box.width.short, "height": box.height.short]
    }

    /// The map in words: what it counts, class by class.
    private static func description(_ figure: MapFigure) -> String {
        ([figure.subtitle] + figure.classes.map { "\($0.text): \($0.count)" }
            + (figure.isSynthetic ? [figure.language.say(.synthetic)] : []))
            .reduce("") { $0.isEmpty ? $1 : $0 + "; " + $1 }
    }
}
