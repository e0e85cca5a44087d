import TUI

/// A mark at the right edge that tells which part of a long list or page is seen.
struct ScrollMark {
    let first: Int
    let shown: Int
    let of: Int

    /// Between so many rows that stand above and below.
    func draw(on surface: inout Surface, top: Int, bottom: Int = 0) {
        let track = surface.height - top - bottom
        guard of > shown, track > 0 else { return }
        let length = max(1, track * shown / of)
        let start = min(track - length, (track - length) * first / max(1, of - shown))
        for y in start..<start + length { surface.put("▐", x: surface.width - 1, y: top + y, style: .border) }
    }
}
