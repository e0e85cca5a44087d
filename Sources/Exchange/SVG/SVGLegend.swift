import Front
import Model
import TUI

/// The rows that say what the map's fills and lines mean, and how many areas have each.
struct SVGLegend {
    enum Mark {
        case fill(String)
        case pin, border
        case none
    }

    struct Row {
        var mark = Mark.none
        var text: String
        var number: String?
    }

    private(set) var rows: [Row]
    private let lines: Int
    /// How wide each column is.
    private let columns: [Double]

    /// The height of the rows.
    var height: Double { Double(lines) * Self.line }

    static let line = 19.0
    private static let swatch = 30.0
    private static let gap = 24.0

    init(_ figure: MapFigure, width: Double, most: Double) {
        var rows = figure.classes.enumerated().map { number, entry in
            Row(mark: .fill(SVGPatterns.fill(number)), text: entry.text, number: "\(entry.count)")
        }
        let pins = figure.areas.filter { $0.outlines.isEmpty && $0.classIndex != nil }.count
        if pins > 0 { rows.append(Row(mark: .pin, text: figure.language.say(.withoutOutline), number: "\(pins)")) }
        if !figure.borders.isEmpty { rows.append(Row(mark: .border, text: figure.language.say(.countyBorder))) }
        rows += figure.notes.map { Row(text: $0) }

        let widest = min(width, rows.map(Self.width).max() ?? 1)
        let columns = max(1, Int((width + Self.gap) / (widest + Self.gap)))
        let fitting = max(1, Int(most / Self.line)) * columns
        if rows.count > fitting {
            let left = rows.count - fitting + 1
            rows = rows.dropLast(left) + [Row(text: figure.language.say(.more(left)))]
        }
        self.rows = rows
        let lines = max(1, (rows.count + columns - 1) / columns)
        self.lines = lines
        self.columns = stride(from: 0, to: rows.count, by: lines).map { start in
            min(width, rows[start..<min(rows.count, start + lines)].map(Self.width).max() ?? 0)
        }
    }

    private static func width(_ row: Row) -> Double {
        swatch + 8 + SVGText.width(row.text, SVGText.body) + numberWidth(row)
    }

    /// With air before it: the reader's letters may be wider than those that are reckoned with.
    private static func numberWidth(_ row: Row) -> Double {
        (row.number.map { SVGText.width("   " + $0, SVGText.body) } ?? 0) + SVGText.width(row.text, SVGText.body) * 0.1
    }

    func write(x: Double, y: Double, _ palette: SVGPalette, into xml: inout XMLWriter) {
        xml.element("g", ["class": "legend", "font-size": SVGText.body.short, "fill": palette.ink]) { xml in
            var left = x
            for (column, width) in columns.enumerated() {
                for (line, row) in rows.dropFirst(column * lines).prefix(lines).enumerated() {
                    write(row, x: left, width: width, y: y + Double(line) * Self.line, palette, &xml)
                }
                left += width + Self.gap
            }
        }
    }

    private func write(_ row: Row, x: Double, width: Double, y: Double, _ palette: SVGPalette, _ xml: inout XMLWriter) {
        let baseline = (y + Self.line * 0.7).short
        let number = row.number ?? ""
        var textX = x
        if case .none = row.mark {} else { textX += Self.swatch + 8 }
        switch row.mark {
        case .none: break
        case .fill(let fill):
            xml.element(
                "rect",
                [
                    "x": x.short, "y": (y + 2).short, "width": Self.swatch.short, "height": (Self.line - 5).short, "fill": fill,
                    "stroke": palette.ink, "stroke-width": ".7",
                ])
        case .pin: SVGPins.circle(SIMD2(x + Self.swatch / 2, y + Self.line / 2), palette.paper, palette, &xml)
        case .border:
            let middle = (y + Self.line / 2).short
            xml.element("path", ["d": "M\(x.short),\(middle)h\(Self.swatch.short)", "stroke": palette.ink, "stroke-width": "2.4"])
        }
        let room = x + width - textX - Self.numberWidth(row)
        xml.element("text", ["x": textX.short, "y": baseline], text: row.text.cut(to: SVGText.columns(SVGText.body, in: room + 0.5)))
        guard !number.isEmpty else { return }
        xml.element(
            "text", ["class": "count", "x": (x + width).short, "y": baseline, "text-anchor": "end", "fill": palette.colour(.muted)],
            text: number)
    }
}
