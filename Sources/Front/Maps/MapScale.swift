import TUI

/// The bar that says how long a kilometre is on a map.
struct MapScale {
    let metres: Double
    /// The cells that the bar takes.
    let width: Int

    /// The longest bar of 1, 2 or 5 tens that takes no more than so many cells; nil where none is long enough to be drawn.
    init?(metresPerCell: Double, most: Int) {
        var best: (Double, Int)?
        var power = 10.0
        while power < 1e8 {
            for digit in [1.0, 2.0, 5.0] {
                let cells = (digit * power / metresPerCell).rounded()
                if cells >= 6, cells <= Double(most) { best = (digit * power, Int(cells)) }
            }
            power *= 10
        }
        guard let best else { return nil }
        (metres, width) = best
    }

    /// The bar with its length in words: in the middle, or before it where they do not fit.
    func text(_ length: String, isPlain: Bool) -> String {
        let (left, line, right) = isPlain ? ("|", "-", "|") : ("├", "─", "┤")
        let room = width - 2
        func bar(_ words: String) -> String {
            let before = (room - words.cellWidth) / 2
            return left + String(repeating: line, count: before) + words + String(repeating: line, count: room - before - words.cellWidth)
                + right
        }
        let words = " " + length + " "
        return words.cellWidth + 2 <= room ? bar(words) : length + " " + bar("")
    }
}
