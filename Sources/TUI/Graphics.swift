/// Numbers as rows of block characters.
public enum Graphics {
    private static let levels = Array("▁▂▃▄▅▆▇█")
    private static let eighths = Array("▏▎▍▌▋▊▉█")

    /// A line of columns between the smallest and the largest value, one for each value, or for the mean of several when there are more than fit.
    ///
    /// Values that are no number leave a gap; values that are all the same stand at half height.
    public static func sparkline(_ values: [Double], width: Int) -> String {
        guard width > 0 else { return "" }
        let means = resampled(values, to: width)
        let known = means.filter(\.isFinite)
        guard let least = known.min(), let most = known.max() else { return String(repeating: " ", count: means.count) }
        let line: [Character] = means.map { mean in
            guard mean.isFinite else { return " " }
            // Halves are subtracted, so that the span of two huge values cannot overflow.
            let fraction = most > least ? (mean / 2 - least / 2) / (most / 2 - least / 2) : 0.5
            return levels[level(fraction, count: levels.count - 1)]
        }
        return String(line)
    }

    /// A bar from the left in eighths of a column; nothing for zero, and at least an eighth for anything more.
    public static func bar(fraction: Double, width: Int) -> String {
        guard width > 0, fraction > 0 else { return "" }
        let length = max(1, level(fraction, count: width * eighths.count))
        let (full, rest) = length.quotientAndRemainder(dividingBy: eighths.count)
        return String(repeating: "█", count: full) + (rest > 0 ? String(eighths[rest - 1]) : "")
    }

    private static func level(_ fraction: Double, count: Int) -> Int {
        Int(min(max(fraction, 0), 1) * Double(count) + 0.5)
    }

    /// The means of as many equal parts of the values as fit; each value counts in one part.
    private static func resampled(_ values: [Double], to width: Int) -> [Double] {
        guard values.count > width else { return values }
        return (0..<width).map { part in
            let known = values[part * values.count / width..<(part + 1) * values.count / width].filter(\.isFinite)
            return known.isEmpty ? .nan : known.reduce(0) { $0 + $1 / Double(known.count) }
        }
    }
}
