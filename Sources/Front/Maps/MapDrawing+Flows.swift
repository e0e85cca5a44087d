import Model
import TUI

extension MapDrawing {
    /// Movements between areas: lines from one to the other, the wider the more, with a head where they lead.
    func drawFlows(on surface: inout Surface) {
        guard let most = figures.arrows.first?.value, most > 0 else { return }
        var plane = DotPlane(columns: raster.size.width, rows: raster.size.height)
        var heads: [(Point, Unicode.Scalar)] = []
        for arrow in figures.arrows.prefix(Self.mostArrows) {
            guard let from = centre(arrow.from), let to = centre(arrow.to) else { continue }
            let way = to - from
            let length = (way * way).sum().squareRoot()
            guard length > Self.shortest else { continue }
            let ahead = way / length
            let aside = SIMD2(-ahead.y, ahead.x)
            // The way back runs beside the way there.
            // The head stands before the end, where no name hides it.
            let shifted = (from + ahead * 3 + aside * 2.5, from + way * Self.headPlace + aside * 2.5)
            for width in 0..<max(1, Int((arrow.value / most * 3).rounded(.up))) {
                let shift = aside * Double(width)
                plane.line(from: shifted.0 + shift, to: shifted.1 + shift)
            }
            let tip = shifted.1
            heads.append((Point(x: Int(tip.x) / DotPlane.dotsAcross, y: Int(tip.y) / DotPlane.dotsDown), head(ahead)))
        }
        for y in 0..<raster.size.height {
            for x in 0..<raster.size.width where plane[x, y] != 0 {
                surface[x, y] = Cell(characters.glyph(of: plane[x, y]), Style(.warning, .bold))
            }
        }
        for (cell, glyph) in heads { surface[cell.x, cell.y] = Cell(glyph, Style(.warning, .bold)) }
    }

    /// The part of the way at which the head stands.
    private static let headPlace = 0.7
    /// More than these nobody can follow; the table has all.
    private static let mostArrows = 24
    /// In dots.
    private static let shortest = 10.0

    private func centre(_ region: String) -> SIMD2<Double>? {
        raster.areas.first { $0.region.id == region }.map { raster.view.dot($0.centre) }
    }

    private func head(_ way: SIMD2<Double>) -> Unicode.Scalar {
        let isPlain = characters == .ascii
        if abs(way.x) > abs(way.y) { return way.x > 0 ? (isPlain ? ">" : "▶") : (isPlain ? "<" : "◀") }
        return way.y > 0 ? (isPlain ? "v" : "▼") : (isPlain ? "^" : "▲")
    }
}
