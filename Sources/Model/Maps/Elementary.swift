/// Sine, exponential and their kin, for a module that imports no mathematics: right to about 1e-15 of the result.
///
/// Each argument is brought near zero first, where a short series suffices. Angles are radians; beyond a million of them the reduction
/// loses digits, which no angle of a map comes near.
public enum Elementary {
    static let naturalLogarithmOfTwo = 0.693_147_180_559_945_309_42

    public static func sine(_ angle: Double) -> Double {
        guard abs(angle) < 1e9 else { return .nan }
        let (rest, quarter) = reduced(angle)
        return switch quarter {
        case 0: sineNearZero(rest)
        case 1: cosineNearZero(rest)
        case 2: -sineNearZero(rest)
        default: -cosineNearZero(rest)
        }
    }

    public static func cosine(_ angle: Double) -> Double {
        guard abs(angle) < 1e9 else { return .nan }
        let (rest, quarter) = reduced(angle)
        return switch quarter {
        case 0: cosineNearZero(rest)
        case 1: -sineNearZero(rest)
        case 2: -cosineNearZero(rest)
        default: sineNearZero(rest)
        }
    }

    public static func tangent(_ angle: Double) -> Double { sine(angle) / cosine(angle) }

    /// The angle from -π/2 to π/2 of this tangent.
    public static func arctangent(_ tangent: Double) -> Double {
        guard !tangent.isNaN else { return .nan }
        guard abs(tangent) <= 1 else { return (tangent < 0 ? -Double.pi / 2 : .pi / 2) - arctangent(1 / tangent) }
        // Twice the angle is halved: atan t = 2 atan(t / (1 + √(1 + t²))), so that the series begins below a fifth.
        let half = tangent / (1 + (1 + tangent * tangent).squareRoot())
        let quarter = half / (1 + (1 + half * half).squareRoot())
        let square = quarter * quarter
        var sum = 0.0
        for odd in stride(from: 25.0, through: 1, by: -2) { sum = 1 / odd - square * sum }
        return 4 * quarter * sum
    }

    /// The angle from -π to π of the point at `x`, `y`.
    public static func arctangent(_ y: Double, over x: Double) -> Double {
        if x > 0 { return arctangent(y / x) }
        if x < 0 { return arctangent(y / x) + (y < 0 ? -Double.pi : .pi) }
        return y == 0 ? 0 : y < 0 ? -Double.pi / 2 : .pi / 2
    }

    /// The angle from -π/2 to π/2 of this sine.
    public static func arcsine(_ sine: Double) -> Double { arctangent(sine, over: ((1 - sine) * (1 + sine)).squareRoot()) }

    /// The quarter turns in `angle`, of which the last two bits matter, and what is left of it, at most π/4.
    private static func reduced(_ angle: Double) -> (rest: Double, quarter: Int) {
        let turns = (angle / (.pi / 2)).rounded()
        // π/2 in three pieces, the first two with few enough bits that their multiples are exact.
        let rest = angle - turns * 0x1.921fb544p0 - turns * 0x1.0b4611a6p-34 - turns * 0x1.3198a2e037073p-69
        return (rest, Int(turns) & 3)
    }

    private static func sineNearZero(_ angle: Double) -> Double {
        let square = angle * angle
        var sum = 1.0
        for odd in stride(from: 19.0, through: 3, by: -2) { sum = 1 - square * sum / (odd * (odd - 1)) }
        return angle * sum
    }

    private static func cosineNearZero(_ angle: Double) -> Double {
        let square = angle * angle
        var sum = 1.0
        for even in stride(from: 20.0, through: 2, by: -2) { sum = 1 - square * sum / (even * (even - 1)) }
        return sum
    }
}
