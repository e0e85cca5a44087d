import Front

/// Movements between areas: lines from one to the other, the wider the more, with a head where they lead.
struct SVGFlows {
    let figure: MapFigure
    let view: SVGView
    let palette: SVGPalette

    /// More than these nobody can follow; the legend counts the others.
    private static let most = 24
    /// Shorter ones would be heads alone.
    private static let shortest = 24.0
    private static let widest = 6.0
    /// How far the way back runs beside the way there.
    private static let aside = 5.0
    private static let head = 12.0

    func writeHead(into xml: inout XMLWriter) {
        guard !figure.arrows.isEmpty else { return }
        xml.element(
            "marker",
            [
                "id": "head", "viewBox": "0 0 10 10", "refX": "1", "refY": "5", "markerWidth": Self.head.short,
                "markerHeight": Self.head.short, "markerUnits": "userSpaceOnUse", "orient": "auto",
            ]
        ) { $0.element("path", ["d": "M0,0L10,5L0,10z", "fill": palette.colour(.warning)]) }
    }

    func write(into xml: inout XMLWriter) {
        guard let greatest = figure.arrows.first?.value, greatest > 0 else { return }
        xml.element("g", ["class": "flows", "stroke": palette.colour(.warning), "fill": "none"]) { xml in
            for arrow in figure.arrows.prefix(Self.most) {
                let (from, to) = (view.point(arrow.from), view.point(arrow.to))
                let way = to - from
                let length = (way * way).sum().squareRoot()
                guard length > Self.shortest else { continue }
                let ahead = way / length
                let shift = SIMD2(-ahead.y, ahead.x) * Self.aside
                let start = from + ahead * 6 + shift
                let end = to - ahead * (6 + Self.head) + shift
                xml.element(
                    "path",
                    [
                        "d": "M\(start.x.short),\(start.y.short)L\(end.x.short),\(end.y.short)",
                        "stroke-width": max(1, arrow.value / greatest * Self.widest).short, "marker-end": "url(#head)",
                    ])
            }
        }
    }
}
