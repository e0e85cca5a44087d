/// A year of EDTF.
public enum EDTFYear: Hashable, Sendable {
    /// 0000 to 9999, digits perhaps unspecified.
    case digits(EDTFDigits)
    /// −0001 to −9999: the digits after the sign.
    case negative(EDTFDigits)
    /// A year of more than four digits, written with Y; beyond ±5,000,000 that number stands for it.
    case long(Int32)

    /// Whether nothing is known of it: `XXXX`.
    public var isUnknown: Bool {
        switch self {
        case .digits(let digits), .negative(let digits): digits.isUnknown
        case .long: false
        }
    }

    /// The year, where all of it is known.
    public var value: Int? {
        switch self {
        case .digits(let digits): digits.value
        case .negative(let digits): digits.value.map { -$0 }
        case .long(let year): Int(year)
        }
    }

    /// The first or the last year that it can mean among those that are wanted.
    func extreme(_ end: EDTFDate.End, where isWanted: (Int) -> Bool) -> Int? {
        switch self {
        case .digits(let digits):
            digits.extreme(end, in: digits.least...digits.greatest, where: isWanted)
        case .negative(let digits):
            // −0000 is no year.
            digits.extreme(end.opposite, in: max(digits.least, 1)...digits.greatest) { isWanted(-$0) }.map { -$0 }
        case .long(let year):
            isWanted(Int(year)) ? Int(year) : nil
        }
    }
}

extension EDTFYear: CustomStringConvertible {
    /// The year in EDTF.
    public var description: String {
        switch self {
        case .digits(let digits): "\(digits)"
        case .negative(let digits): "-\(digits)"
        case .long(let year): "Y\(year)"
        }
    }
}
