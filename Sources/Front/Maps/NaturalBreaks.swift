/// Where figures part by themselves: classes in which they differ as little as can be.
///
/// The sum of squared distances from the classes' means is the least there is (Fisher, On Grouping for Maximum Homogeneity, 1958). O(classes · different figures²).
enum NaturalBreaks {
    /// The places in sorted figures at which all classes but the first begin; equal figures stay together.
    static func places(of sorted: [Double], classes: Int) -> [Int] {
        let starts = sorted.indices.filter { $0 == 0 || sorted[$0 - 1] < sorted[$0] }
        let count = starts.count
        guard count > classes, classes > 1 else { return Array(starts.dropFirst()) }
        // Figures of any size are brought to between 0 and 1, so that no square is lost or endless.
        let (least, greatest) = (sorted[0], sorted[sorted.count - 1])
        let scaled = sorted.map { ($0 / 2 - least / 2) / (greatest / 2 - least / 2) }
        let ends = starts.dropFirst() + [sorted.count]
        var weights = [0.0]
        var sums = [0.0]
        var squares = [0.0]
        for (start, end) in zip(starts, ends) {
            let (weight, value) = (Double(end - start), scaled[start])
            weights.append(weights[weights.count - 1] + weight)
            sums.append(sums[sums.count - 1] + weight * value)
            squares.append(squares[squares.count - 1] + weight * value * value)
        }
        /// What the figures from one to before another differ by from their mean.
        func cost(_ from: Int, _ end: Int) -> Double {
            let sum = sums[end] - sums[from]
            return squares[end] - squares[from] - sum * sum / (weights[end] - weights[from])
        }
        var best = (0...count).map { $0 == 0 ? 0 : cost(0, $0) }
        var begins: [[Int]] = []
        for number in 1..<classes {
            var next = [Double](repeating: .infinity, count: count + 1)
            var begin = [Int](repeating: 0, count: count + 1)
            for end in (number + 1)...count {
                for from in number..<end where best[from] + cost(from, end) < next[end] {
                    (next[end], begin[end]) = (best[from] + cost(from, end), from)
                }
            }
            best = next
            begins.append(begin)
        }
        var places: [Int] = []
        var end = count
        for begin in begins.reversed() {
            end = begin[end]
            places.append(starts[end])
        }
        return places.reversed()
    }
}
