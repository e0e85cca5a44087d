import Front
import Model

/// The bar that says how long a kilometre is on the map.
struct SVGScale {
    let metres: Double
    /// The bar with its words, in the lower right corner of the window.
    let box: PlaneBox
    private let length: Double
    private let words: String

    /// The longest bar of 1, 2 or 5 tens of metres that takes no more than a fifth of the window.
    init?(_ view: SVGView, _ language: any Language) {
        let most = view.window.width / 5 / view.scale
        let lengths = (1..<8).flatMap { power in [1.0, 2, 5].map { $0 * (0..<power).reduce(1.0) { product, _ in product * 10 } } }
        guard let metres = lengths.last(where: { $0 <= most }) else { return nil }
        self.metres = metres
        length = metres * view.scale
        words = language.say(metres < 1000 ? .metres(Int(metres)) : .kilometres(Int(metres / 1000)))
        let width = max(length, SVGText.width(words, SVGText.body)) + 8
        box = PlaneBox(x: view.window.most.x - width, y: view.window.most.y - 28, width: width, height: 28)
    }

    func write(_ palette: SVGPalette, into xml: inout XMLWriter) {
        let right = box.most.x - 4
        let bottom = box.most.y - 5
        xml.element("g", ["class": "scale", "fill": palette.ink]) { xml in
            xml.element(
                "text",
                [
                    "x": (right - length / 2).short, "y": (bottom - 9).short, "text-anchor": "middle", "font-size": SVGText.body.short,
                    "stroke": palette.paper, "stroke-width": "3", "paint-order": "stroke",
                ], text: words)
            xml.element(
                "path",
                [
                    "d": "M\((right - length).short),\((bottom - 5).short)v5h\(length.short)v-5", "fill": "none", "stroke": palette.ink,
                    "stroke-width": "1.2",
                ])
        }
    }
}
