import TUI

/// Figures sorted into at most five classes, with the bounds that are shown.
struct MapClasses: Sendable, Equatable {
    /// The bounds between neighbouring classes, ascending: one fewer than there are classes.
    let bounds: [Double]
    /// True where the figures lie on both sides of nothing: then the bounds do too, and one class has the nothing in its middle.
    let isDiverging: Bool

    static let most = 5

    /// Classes for figures. Few different ones have a class each; else those are together that are near each other, with bounds as round as can be.
    init(_ values: [Double], canDiverge: Bool = true) {
        let sorted = values.filter(\.isFinite).sorted()
        guard let least = sorted.first, let greatest = sorted.last else {
            (bounds, isDiverging) = ([], false)
            return
        }
        isDiverging = canDiverge && least < 0 && greatest > 0
        if isDiverging {
            let width = Self.rounded(max(-least, greatest) * 2 / Double(Self.most))
            bounds = [-1.5 * width, -0.5 * width, 0.5 * width, 1.5 * width]
            return
        }
        let distinct = sorted.reduce(into: [Double]()) { if $0.last != $1 { $0.append($1) } }
        if distinct.count <= Self.most {
            bounds = zip(distinct, distinct.dropFirst()).map { Self.between($0, $1) }
            return
        }
        let places =
            distinct.count <= Self.mostCompared ? NaturalBreaks.places(of: sorted, classes: Self.most) : Self.equalShares(of: sorted)
        bounds = places.map { Self.between(sorted[$0 - 1], sorted[$0]) }
    }

    /// More different figures than these are parted by their number alone.
    private static let mostCompared = 400

    /// Places that part figures into classes of the same number. Equal figures stay together: a bound moves to the nearest place where they differ.
    private static func equalShares(of sorted: [Double]) -> [Int] {
        let steps = sorted.indices.dropFirst().filter { sorted[$0 - 1] < sorted[$0] }
        var places: [Int] = []
        for share in 1..<most {
            let place = share * sorted.count / most
            let nearest = steps.min { ($0 - place).magnitude < ($1 - place).magnitude } ?? place
            if nearest > places.last ?? 0 { places.append(nearest) }
        }
        return places
    }

    /// How many classes there are.
    var count: Int { bounds.count + 1 }

    /// The class of a figure, from 0; a figure on a bound belongs to the class above.
    func index(of value: Double) -> Int { bounds.filter { value >= $0 }.count }

    /// The patterns of the classes: of five by amount, or to both sides of the middle.
    var patterns: [FillPattern] {
        if isDiverging { return FillPattern.diverging }
        switch count {
        case 1: return [.level2]
        case 2: return [.level2, .level4]
        case 3: return [.level1, .level3, .level5]
        case 4: return [.level1, .level2, .level4, .level5]
        default: return FillPattern.levels
        }
    }

    /// A number between two with as few digits as tell them apart.
    private static func between(_ low: Double, _ high: Double) -> Double {
        var unit = power(of: high - low)
        for _ in 0..<4 {
            let candidate = ((low + high) / 2 / unit).rounded() * unit
            if candidate > low, candidate <= high { return candidate }
            unit /= 10
        }
        return high
    }

    /// The power of ten just above a number.
    private static func power(of number: Double) -> Double {
        var power = 1.0
        while power < number, power < 1e15 { power *= 10 }
        while power / 10 >= number, power > 1e-9 { power /= 10 }
        return power
    }

    /// The greatest of 1, 2, 4, 6, 8 and their tenfolds that is no more.
    private static func rounded(_ number: Double) -> Double {
        let tenth = power(of: number) / 10
        let steps: [Double] = [1, 2, 4, 6, 8, 10]
        return tenth * (steps.last { tenth * $0 <= number } ?? 1)
    }
}
