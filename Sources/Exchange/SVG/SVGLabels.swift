import Front
import Model

/// Names put on a map: none overlaps another or leaves the window, and the important ones choose first.
struct SVGLabels {
    /// A name in its place: its lines, how each is set, and what it covers.
    struct Placed {
        var lines: [String]
        /// How many of the lines are the name; the others are figures.
        var nameLines: Int
        var size: Double
        var kind: Kind
        var box: PlaneBox
    }

    enum Kind { case own, other, border }

    private let view: SVGView
    private(set) var placed: [Placed] = []
    private let room: PlaneBox
    private var taken: SVGTaken

    /// Puts the names of a figure where there is room: of its own areas first, by how many live there, then of others, then of what lies
    /// around them.
    init(_ figure: MapFigure, _ view: SVGView, leavingOut taken: [PlaneBox]) {
        self.view = view
        room = view.window.grown(by: -3)
        self.taken = SVGTaken(in: view.window)
        for box in taken + SVGPins.boxes(figure.areas, view) { self.taken.add(box) }
        func rank(_ area: MapFigure.Area) -> (Int, Double, Double) { (area.classIndex == nil ? 1 : 0, -area.people, -area.extent) }
        for area in figure.areas.sorted(by: { rank($0) < rank($1) }) { place(area) }
        for name in figure.borderNames { place([name.text], nameLines: 1, SVGText.small, .border, at: name.point) }
    }

    private mutating func place(_ area: MapFigure.Area) {
        let kind: Kind = area.classIndex == nil ? .other : .own
        let name = area.name.wrapped(to: Self.longest).filter { !$0.isEmpty }
        guard !name.isEmpty else { return }
        // In small letters a name still fits where its area is small; at last it stands without its figure.
        for size in kind == .own ? [SVGText.body, SVGText.small] : [SVGText.small] {
            for lines in area.words == nil ? [name] : [name + [area.words ?? ""], name] {
                if place(lines, nameLines: name.count, size, kind, at: area.labelPoint, in: area.outlines, or: area.pins) { return }
            }
        }
    }

    /// Letters of a name that stands in one line.
    private static let longest = 18

    /// Puts lines at a point or near it, as long as their middle stays in what they name, or beside the pins of what has no outline; false
    /// where there is no room.
    @discardableResult
    private mutating func place(
        _ lines: [String], nameLines: Int, _ size: Double, _ kind: Kind, at place: SIMD2<Double>, in outlines: [Outline] = [],
        or pins: [SIMD2<Double>] = []
    ) -> Bool {
        let width = lines.map { SVGText.width($0, size, isBold: kind == .own) }.max() ?? 0
        let height = Double(lines.count) * size * SVGText.leading
        let anchor = view.point(place)
        let middles = pins.isEmpty ? Self.around.map { anchor + $0 } : Self.beside(PlaneBox(pins.map(view.point)), width, height)
        for middle in middles {
            let box = PlaneBox(x: middle.x - width / 2, y: middle.y - height / 2, width: width, height: height)
            // Whether a place lies in an outline takes longest to find out.
            guard room.contains(box), !taken.meets(box) else { continue }
            guard middle == anchor || !pins.isEmpty || outlines.contains(where: { $0.contains(view.place(middle)) }) else { continue }
            placed.append(Placed(lines: lines, nameLines: nameLines, size: size, kind: kind, box: box))
            taken.add(box.grown(by: 2))
            return true
        }
        return false
    }

    /// The ways from an area's middle that are tried, the shortest first.
    private static let around: [SIMD2<Double>] = {
        let steps = stride(from: -56.0, through: 56, by: 7)
        return steps.flatMap { y in steps.map { SIMD2($0, y) } }.sorted { ($0 * $0).sum() < ($1 * $1).sum() }
    }()

    /// To the right of pins, to their left, below them and above.
    private static func beside(_ pins: PlaneBox, _ width: Double, _ height: Double) -> [SIMD2<Double>] {
        let reach = (SIMD2(pins.width + width, pins.height + height) / 2) + 12
        return [SIMD2(1, 0), SIMD2(-1, 0), SIMD2(0, 1), SIMD2(0, -1)].map { pins.centre + $0 * reach }
    }

    func write(_ palette: SVGPalette, into xml: inout XMLWriter) {
        xml.element(
            "g",
            [
                "class": "labels", "text-anchor": "middle", "stroke": palette.paper, "stroke-width": "5", "stroke-linejoin": "round",
                "paint-order": "stroke",
            ]
        ) { xml in
            for label in placed { write(label, palette, &xml) }
        }
    }

    private func write(_ label: Placed, _ palette: SVGPalette, _ xml: inout XMLWriter) {
        let colour = label.kind == .own ? palette.ink : palette.colour(.muted)
        let style = label.kind == .border ? "italic" : "normal"
        xml.element("g", ["class": "label", "font-size": label.size.short, "fill": colour, "font-style": style]) { xml in
            for (number, line) in label.lines.enumerated() {
                let baseline = label.box.least.y + (Double(number) + 0.8) * label.size * SVGText.leading
                let isName = number < label.nameLines && label.kind == .own
                xml.element(
                    "text",
                    ["x": label.box.centre.x.short, "y": baseline.short, "font-weight": isName ? "bold" : "normal"], text: line)
            }
        }
    }
}
