import Model
import TUI

/// The lines below a map that say what a map's patterns mean, and how many areas have each.
struct MapLegend {
    /// A row: a swatch of a pattern or a mark, words, and a number at the right.
    struct Row {
        enum Mark {
            /// A pattern, and the pin that stands for it where an area has no outline.
            case pattern(FillPattern, Role, pin: Unicode.Scalar?)
            case glyph(Unicode.Scalar, Style)
            case none
        }
        var mark = Mark.none
        var text: String
        var number: String?
        var style = Style.text
    }

    let rows: [Row]
    private let characters: DotCharacters
    /// The columns of a pattern, and of its pin.
    private let swatch: Int

    init(_ figures: MapFigures, hasPins: Bool, extras: [Row], characters: DotCharacters, in scene: Scene) {
        swatch = hasPins ? 4 : 2
        var rows = figures.classes.map { entry in
            let plain: Unicode.Scalar = characters == .ascii ? "o" : "●"
            let pin = figures.classes.count > 1 ? entry.pattern.pin(characters) : plain
            return Row(
                mark: .pattern(entry.pattern, entry.role, pin: hasPins ? pin : nil),
                text: entry.text + (entry.isMiddle ? " " + scene.say(.middleOfScale) : ""),
                number: "\(entry.count)")
        }
        rows += extras
        rows += figures.notes.map { Row(text: $0, style: .muted) }
        self.rows = rows
        self.characters = characters
    }

    /// The columns that a row takes, its swatch and number with it.
    private func width(of row: Row) -> Int {
        let number = row.number.map { $0.cellWidth + 1 } ?? 0
        if case .none = row.mark { return row.text.cellWidth + number }
        return swatch + 1 + row.text.cellWidth + number
    }

    /// How many rows stand side by side, how wide each is, and the air between them: less of it where that makes room for another.
    private func columns(in width: Int) -> (count: Int, width: Int, gap: Int) {
        let widest = max(1, rows.map { self.width(of: $0) }.max() ?? 1)
        func count(_ gap: Int) -> Int { max(1, (width + gap) / (widest + gap)) }
        let gap = [3, 2].first { count($0) == count(1) } ?? 1
        return (count(gap), widest, gap)
    }

    /// How many lines the legend takes in so many columns, if it may have all that it wants.
    func height(in width: Int) -> Int {
        let columns = columns(in: width).count
        return (rows.count + columns - 1) / columns
    }

    /// Draws the rows below each other and side by side, as far as the window goes; what does not fit is counted.
    func draw(on surface: inout Surface, in scene: Scene) {
        let columns = columns(in: surface.width)
        let fitting = columns.count * surface.height
        let shown = rows.count > fitting ? fitting - 1 : rows.count
        let lines = min(surface.height, (rows.count + columns.count - 1) / columns.count)
        guard lines > 0 else { return }
        func place(_ index: Int) -> Point { Point(x: index / lines * (columns.width + columns.gap), y: index % lines) }
        for (index, row) in rows.prefix(max(0, shown)).enumerated() {
            draw(row, at: place(index), width: min(columns.width, surface.width), on: &surface)
        }
        if shown < rows.count {
            let last = place(max(0, shown))
            surface.put(scene.say(.more(rows.count - max(0, shown))), x: last.x, y: last.y, style: .muted)
        }
    }

    private func draw(_ row: Row, at place: Point, width: Int, on surface: inout Surface) {
        var x = place.x
        if case .none = row.mark {
        } else {
            draw(row.mark, x: x, y: place.y, on: &surface)
            x += swatch + 1
        }
        let number = row.number ?? ""
        let used = surface.put(row.text, x: x, y: place.y, style: row.style, limit: max(0, place.x + width - x - number.cellWidth))
        if !number.isEmpty { surface.put(number, x: max(x + used, place.x + width - number.cellWidth), y: place.y, style: .muted) }
    }

    private func draw(_ mark: Row.Mark, x: Int, y: Int, on surface: inout Surface) {
        switch mark {
        case .none: break
        case .glyph(let glyph, let style): for column in 0..<2 { surface[x + column, y] = Cell(glyph, style) }
        case .pattern(let pattern, let role, let pin):
            for column in 0..<2 {
                let glyph = pattern.glyph(characters) ?? characters.glyph(of: pattern.dots(column: column))
                surface[x + column, y] = Cell(pattern == .unknown ? "?" : glyph, Style(role))
            }
            if let pin { surface[x + 3, y] = Cell(pin, Style(role, .bold)) }
        }
    }
}
