extension Double {
    /// The number with two decimals at most, without zeros that say nothing: `12.5`, `-0.25`, `3`.
    var short: String { (self * 100).rounded().hundredths }

    /// A number of hundredths, written as the number that it is.
    var hundredths: String {
        guard isFinite, magnitude < 1e15 else { return "0" }
        let whole = Int(magnitude)
        guard whole != 0 else { return "0" }
        let (units, rest) = (whole / 100, whole % 100)
        let fraction = rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
        return (self < 0 ? "-" : "") + (units == 0 && rest != 0 ? "" : "\(units)") + fraction
    }
}
