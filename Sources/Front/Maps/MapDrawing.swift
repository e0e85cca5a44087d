import Model
import TUI

/// A map drawn into a window: areas with their patterns, lines, pins, names.
struct MapDrawing {
    let raster: MapRaster
    let figures: MapFigures
    /// The chosen region.
    let chosen: String?
    let characters: DotCharacters
    /// The regions of the programme; others are drawn without a pattern.
    let own: Set<String>

    /// A cell's dots and how it is drawn.
    private struct Stroke {
        var lines: UInt8 = 0
        var fill: UInt8 = 0
        var solid: Unicode.Scalar?
        var style = Style.muted
    }

    /// How the borders of what lies between the areas and their countries are drawn.
    static let betweenStyle = Style(.text, .bold)

    /// Draws everything but names.
    func draw(on surface: inout Surface) {
        let edge = chosenEdge
        let label = raster.number(of: chosen)
        let looks = raster.areas.map(look)
        for y in 0..<min(raster.size.height, surface.height) {
            for x in 0..<min(raster.size.width, surface.width) {
                let place = y * raster.size.width + x
                var stroke = Stroke()
                let cell = raster.cells[place]
                addContext(place, x, y, &stroke)
                if cell.label > 0 { addArea(cell, looks, place, x, y, &stroke) }
                stroke.lines |= raster.hulls.cells[place]
                let border = raster.between.cells[place]
                if border != 0 {
                    stroke = Stroke(lines: border | raster.borders.cells[place], style: Self.betweenStyle)
                }
                if edge.cells[place] != 0 { stroke.lines |= edge.cells[place] }
                if cell.label == label, label > 0 { stroke.style = stroke.style.bold().selected() }
                put(stroke, x, y, on: &surface)
            }
        }
        drawPins(looks, on: &surface)
        for pin in raster.membered.map({ $0.hasOutline ? $0.pins : [] }) ?? [] {
            let cell = raster.cell(of: pin.point)
            if Rect(raster.size).contains(cell) { surface[cell.x, cell.y] = Cell(characters == .ascii ? "o" : "•", Style.text.bold()) }
        }
    }

    private func put(_ stroke: Stroke, _ x: Int, _ y: Int, on surface: inout Surface) {
        let glyph: Unicode.Scalar
        if characters == .braille {
            glyph = characters.glyph(of: stroke.lines | stroke.fill)
        } else if stroke.lines != 0 {
            glyph = characters.glyph(of: stroke.lines)
        } else {
            glyph = stroke.solid ?? " "
        }
        if glyph == " ", !stroke.style.attributes.contains(.selected) { return }
        surface[x, y] = Cell(glyph, stroke.style)
    }

    /// The countries' borders, their own whole and others' every second dot, and what else the maps have as lines.
    private func addContext(_ place: Int, _ x: Int, _ y: Int, _ stroke: inout Stroke) {
        let own = raster.countries.cells[place]
        let other = raster.otherCountries.cells[place] & Self.sparse
        let inner = raster.inner.cells[place]
        let lines = raster.lines.cells[place]
        stroke.lines = own | other | inner | lines
        if own | inner | lines != 0 { stroke.style = .border }
    }

    /// Every second dot.
    private static let sparse: UInt8 = 0b1001_0101

    struct Look {
        var pattern: FillPattern
        var style: Style
    }

    func look(_ area: MapArea) -> Look {
        guard own.contains(area.region.id), let index = figures.classOf[area.region.id], figures.classes.indices.contains(index) else {
            return Look(pattern: .none, style: .muted)
        }
        return Look(pattern: figures.classes[index].pattern, style: Style(figures.classes[index].role))
    }

    private func addArea(_ cell: MapRaster.CellArea, _ looks: [Look], _ place: Int, _ x: Int, _ y: Int, _ stroke: inout Stroke) {
        let look = looks[Int(cell.label) - 1]
        let border = raster.borders.cells[place]
        stroke.style = look.style
        if cell.isWhole {
            stroke.fill = look.pattern.dots(column: x)
            stroke.solid = look.pattern.glyph(characters)
        } else {
            stroke.fill = mixedFill(looks, x, y)
        }
        if border != 0 {
            // Amid dots a line shows as what is left out.
            if look.pattern.isDense { stroke.fill &= ~border } else { stroke.lines |= border }
        }
    }

    /// The dots of the patterns of a cell in which areas meet.
    private func mixedFill(_ looks: [Look], _ x: Int, _ y: Int) -> UInt8 {
        var fill: UInt8 = 0
        for dy in 0..<DotPlane.dotsDown {
            for dx in 0..<DotPlane.dotsAcross {
                let label = raster.raster[x * DotPlane.dotsAcross + dx, y * DotPlane.dotsDown + dy]
                if label > 0 { fill |= looks[Int(label) - 1].pattern.dots(column: x) & DotPlane.bit(dx, dy) }
            }
        }
        return fill
    }

    /// The chosen area's border, two dots thick inside of it: it stands out where there are no colours.
    private var chosenEdge: DotPlane {
        let label = raster.number(of: chosen)
        var edge = DotPlane(columns: raster.size.width, rows: raster.size.height)
        guard label > 0 else { return edge }
        let dots = raster.raster
        for place in raster.cells.indices where raster.cells[place].label == label || !raster.cells[place].isWhole {
            let (column, row) = (place % raster.size.width, place / raster.size.width)
            for y in row * 4..<row * 4 + 4 {
                for x in column * 2..<column * 2 + 2 where dots[x, y] == label && isNearBorder(x, y, label) { edge.set(x, y) }
            }
        }
        return edge
    }

    private func isNearBorder(_ x: Int, _ y: Int, _ label: UInt16) -> Bool {
        for (dx, dy) in [(1, 0), (-1, 0), (0, 1), (0, -1), (2, 0), (-2, 0), (0, 2), (0, -2)] {
            let (nx, ny) = (x + dx, y + dy)
            guard nx >= 0, ny >= 0, nx < raster.raster.width, ny < raster.raster.height else { continue }
            if raster.raster[nx, ny] != label { return true }
        }
        return false
    }
}
