import Model
import TUI

extension MapDrawing {
    func drawPins(_ looks: [Look], on surface: inout Surface) {
        for (area, look) in zip(raster.areas, looks) where !area.hasOutline {
            let isChosen = area.region.id == chosen
            let glyph = pin(area)
            for pin in area.pins {
                let cell = raster.cell(of: pin.point)
                guard cell.x >= 0, cell.y >= 0, cell.x < raster.size.width, cell.y < raster.size.height else { continue }
                let style = isChosen ? look.style.bold().selected() : look.style.bold()
                surface[cell.x, cell.y] = Cell(glyph, style)
            }
        }
    }

    /// A pin shows its area's class: by how full it is, in ASCII by a digit.
    private func pin(_ area: MapArea) -> Unicode.Scalar {
        let plain: Unicode.Scalar = characters == .ascii ? "o" : "●"
        guard figures.classes.count > 1, let index = figures.classOf[area.region.id], figures.classes.indices.contains(index) else {
            return plain
        }
        return figures.classes[index].pattern.pin(characters)
    }

    /// The cells of the pins that are in sight.
    var pinCells: [Point] {
        (raster.areas.filter { !$0.hasOutline } + (raster.membered.map { [$0] } ?? []))
            .flatMap { $0.pins.map { raster.cell(of: $0.point) } }
            .filter { $0.x >= 0 && $0.y >= 0 && $0.x < raster.size.width && $0.y < raster.size.height }
    }
}

extension FillPattern {
    /// The pattern as a single mark.
    func pin(_ characters: DotCharacters) -> Unicode.Scalar {
        let isPlain = characters == .ascii
        return switch self {
        case .none: isPlain ? "0" : "◦"
        case .level1: isPlain ? "1" : "○"
        case .level2: isPlain ? "2" : "◔"
        case .level3: isPlain ? "3" : "◑"
        case .level4: isPlain ? "4" : "◕"
        case .level5: isPlain ? "5" : "●"
        case .fallingFar: isPlain ? "=" : "▼"
        case .fallingNear: isPlain ? "-" : "▽"
        case .middle: isPlain ? "o" : "◇"
        case .risingNear: isPlain ? "+" : "△"
        case .risingFar: isPlain ? "#" : "▲"
        case .unknown: "?"
        }
    }
}
