extension Elementary {
    /// e to the power `exponent`; infinite or 0 where that is beyond a double.
    public static func exponential(_ exponent: Double) -> Double {
        guard !exponent.isNaN else { return .nan }
        guard exponent < 710 else { return .infinity }
        guard exponent > -746 else { return 0 }
        let doublings = (exponent / naturalLogarithmOfTwo).rounded()
        // ln 2 in two pieces, so that what is left keeps its digits.
        let rest = exponent - doublings * 0x1.62e42feep-1 - doublings * 0x1.a39ef35793c76p-33
        var sum = 1.0
        for term in stride(from: 15.0, through: 1, by: -1) { sum = 1 + rest * sum / term }
        // In two steps, for 2^1024 is no double although a half of it times two is one.
        let half = Int(doublings) / 2
        return sum * Double(sign: .plus, exponent: half, significand: 1)
            * Double(sign: .plus, exponent: Int(doublings) - half, significand: 1)
    }

    /// The natural logarithm; -infinity of 0, and no number of a negative one.
    public static func logarithm(_ number: Double) -> Double {
        guard number > 0, number.isFinite else { return number == 0 ? -.infinity : number == .infinity ? .infinity : .nan }
        var exponent = Int(number.exponent)
        var significand = number.significand
        if significand > 2.0.squareRoot() {
            significand /= 2
            exponent += 1
        }
        return Double(exponent) * naturalLogarithmOfTwo + 2 * inverseHyperbolicTangentNearZero((significand - 1) / (significand + 1))
    }

    public static func hyperbolicSine(_ argument: Double) -> Double {
        guard abs(argument) < 0.5 else { return (exponential(argument) - exponential(-argument)) / 2 }
        // Near zero the difference of two exponentials would lose its digits.
        let square = argument * argument
        var sum = 1.0
        for odd in stride(from: 17.0, through: 3, by: -2) { sum = 1 + square * sum / (odd * (odd - 1)) }
        return argument * sum
    }

    public static func hyperbolicCosine(_ argument: Double) -> Double { (exponential(argument) + exponential(-argument)) / 2 }

    public static func hyperbolicTangent(_ argument: Double) -> Double {
        guard abs(argument) < 20 else { return argument < 0 ? -1 : argument > 0 ? 1 : .nan }
        return hyperbolicSine(argument) / hyperbolicCosine(argument)
    }

    public static func inverseHyperbolicTangent(_ argument: Double) -> Double {
        abs(argument) < 0.15 ? inverseHyperbolicTangentNearZero(argument) : logarithm((1 + argument) / (1 - argument)) / 2
    }

    public static func inverseHyperbolicSine(_ argument: Double) -> Double {
        inverseHyperbolicTangent(argument / (1 + argument * argument).squareRoot())
    }

    private static func inverseHyperbolicTangentNearZero(_ argument: Double) -> Double {
        let square = argument * argument
        var sum = 0.0
        for odd in stride(from: 23.0, through: 1, by: -2) { sum = 1 / odd + square * sum }
        return argument * sum
    }
}
