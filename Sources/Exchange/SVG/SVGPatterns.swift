import Front
import TUI

/// The classes' fills: a tint that tells them apart in colour, and dots or lines over it that do without.
struct SVGPatterns {
    let palette: SVGPalette

    /// What fills areas of a class.
    static func fill(_ number: Int) -> String { "url(#class-\(number))" }

    func write(_ classes: [MapFigure.Class], into xml: inout XMLWriter) {
        for (number, entry) in classes.enumerated() {
            let side = entry.pattern == .unknown ? "14" : "8"
            xml.element("pattern", ["id": "class-\(number)", "width": side, "height": side, "patternUnits": "userSpaceOnUse"]) { xml in
                let colour = palette.colour(entry.role)
                xml.element("rect", ["width": side, "height": side, "fill": palette.paper])
                if let tint = entry.pattern.tint {
                    xml.element("rect", ["width": side, "height": side, "fill": colour, "fill-opacity": tint.short])
                }
                mark(entry.pattern, colour, &xml)
            }
        }
    }

    private func mark(_ pattern: FillPattern, _ colour: String, _ xml: inout XMLWriter) {
        switch pattern {
        case .none, .level5: break
        case .level1: dots(0.8, colour, &xml)
        case .level2: dots(1.3, colour, &xml)
        case .level3: dots(1.9, colour, &xml)
        case .level4: dots(2.6, colour, &xml)
        case .fallingFar: lines(Self.falling, 2.6, colour, &xml)
        case .fallingNear: lines(Self.falling, 0.9, colour, &xml)
        case .middle: dots(0.6, colour, &xml)
        case .risingNear: lines(Self.rising, 0.9, colour, &xml)
        case .risingFar: lines(Self.rising, 2.6, colour, &xml)
        case .unknown:
            xml.element("path", ["d": Self.question, "fill": "none", "stroke": colour, "stroke-width": "1", "stroke-linecap": "round"])
        }
    }

    private func dots(_ radius: Double, _ colour: String, _ xml: inout XMLWriter) {
        for place in ["2", "6"] { xml.element("circle", ["cx": place, "cy": place, "r": radius.short, "fill": colour]) }
    }

    private func lines(_ data: String, _ width: Double, _ colour: String, _ xml: inout XMLWriter) {
        xml.element("path", ["d": data, "fill": "none", "stroke": colour, "stroke-width": width.short])
    }

    private static let falling = "M-2,-2L10,10M-2,6L2,10M6,-2L10,2"
    private static let rising = "M-2,10L10,-2M-2,2L2,-2M6,10L10,6"
    /// A drawn question mark: a letter would depend on what the reader has installed.
    private static let question = "M5,4.6a2,2 0 1 1 2.8,1.8q-.8,.4 -.8,1.4M7,10.2v.1"
}

extension FillPattern {
    /// How much of the class's colour lies under its marks; nil for none.
    fileprivate var tint: Double? {
        switch self {
        case .none, .unknown: nil
        case .middle: 0.05
        case .level1: 0.08
        case .level2, .fallingNear, .risingNear: 0.14
        case .level3: 0.22
        case .level4, .fallingFar, .risingFar: 0.3
        case .level5: 0.9
        }
    }
}
