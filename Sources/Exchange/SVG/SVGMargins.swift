import Front
import Model

/// What stands around the map: title, topic and what it means above; legend and where the outlines come from below.
struct SVGMargins {
    /// The map's own part of the picture.
    let window: PlaneBox
    private let figure: MapFigure
    private let width: Double
    private let height: Double
    private let subtitle: [String]
    private let sources: [String]
    private let legend: SVGLegend
    private let mark: String

    private static let edge = 24.0
    /// The lines of title and topic.
    private static let head = 64.0

    init(_ figure: MapFigure, width: Double, height: Double) {
        self.figure = figure
        self.width = width
        self.height = height
        let room = width - 2 * Self.edge
        mark = figure.isSynthetic ? figure.language.say(.synthetic) : ""
        subtitle = Array(SVGText.lines(figure.subtitle, SVGText.body, in: room).prefix(4))
        sources = Array(SVGText.lines(figure.sources.reduce("") { $0.isEmpty ? $1 : $0 + " · " + $1 }, SVGText.small, in: room).prefix(4))
        legend = SVGLegend(figure, width: room, most: height / 4)
        let top = Self.edge + Self.head + Double(subtitle.count) * SVGText.body * SVGText.leading
        let bottom = height - Self.edge - Double(sources.count) * SVGText.small * SVGText.leading - legend.height - 16
        window = PlaneBox(x: Self.edge, y: top, width: room, height: max(1, bottom - top))
    }

    func write(_ palette: SVGPalette, into xml: inout XMLWriter) {
        let left = Self.edge.short
        let room = width - 2 * Self.edge
        let markWidth = mark.isEmpty ? 0 : SVGText.width(mark, SVGText.topic, isBold: true) + 16
        xml.element(
            "text",
            ["x": left, "y": (Self.edge + 20).short, "font-size": SVGText.title.short, "font-weight": "bold", "fill": palette.ink],
            text: figure.title.cut(to: SVGText.columns(SVGText.title, in: room - markWidth, isBold: true)))
        if !mark.isEmpty {
            xml.element(
                "text",
                [
                    "class": "synthetic", "x": (width - Self.edge).short, "y": (Self.edge + 20).short, "text-anchor": "end",
                    "font-size": SVGText.topic.short, "font-weight": "bold", "fill": palette.colour(.warning),
                ], text: mark)
        }
        xml.element(
            "text", ["x": left, "y": (Self.edge + 44).short, "font-size": SVGText.topic.short, "fill": palette.ink],
            text: figure.topic.cut(to: SVGText.columns(SVGText.topic, in: room)))
        lines(subtitle, SVGText.body, from: Self.edge + Self.head, palette, &xml)
        legend.write(x: Self.edge, y: window.most.y + 8, palette, into: &xml)
        lines(sources, SVGText.small, from: height - Self.edge - Double(sources.count - 1) * SVGText.small * SVGText.leading, palette, &xml)
    }

    private func lines(_ lines: [String], _ size: Double, from y: Double, _ palette: SVGPalette, _ xml: inout XMLWriter) {
        for (number, line) in lines.enumerated() {
            let baseline = y + Double(number) * size * SVGText.leading
            xml.element(
                "text", ["x": Self.edge.short, "y": baseline.short, "font-size": size.short, "fill": palette.colour(.muted)], text: line)
        }
    }
}
