/// One date of EDTF: a year and perhaps a month or a season and a day, each as far as it is known.
///
/// What is not known stays told apart: a day that is not stated (`2004-10`) is nil, one that is stated to be unspecified (`2004-10-XX`) is
/// digits that are `isUnknown`. A date takes eight bytes, because 100,000 records hold a few of them each.
public struct EDTFDate: Hashable, Sendable {
    public let year: EDTFYear
    /// Month, season or finer part of the year as two nibbles, 0 where there is none.
    private let monthNibbles: UInt8
    private let dayNibbles: UInt8
    public let qualification: EDTFQualification

    init(year: EDTFYear, monthNibbles: UInt8, dayNibbles: UInt8, qualification: EDTFQualification) {
        self.year = year
        self.monthNibbles = monthNibbles
        self.dayNibbles = dayNibbles
        self.qualification = qualification
    }

    /// The month; nil where none is stated and where a season stands in its place.
    public var month: EDTFDigits? { precision == .month || precision == .day ? EDTFDigits(pair: monthNibbles) : nil }

    /// The season; nil where there is none.
    public var season: EDTFSeason? { EDTFSeason(rawValue: monthNibbles) }

    /// The day of the month; nil where none is stated.
    public var day: EDTFDigits? { precision == .day ? EDTFDigits(pair: dayNibbles) : nil }

    /// How far the date goes, whether its digits are known or not.
    public var precision: Precision {
        if dayNibbles != 0 { return .day }
        if EDTFDate.partsOfYear.contains(monthNibbles) { return .partOfYear }
        return monthNibbles == 0 ? .year : .month
    }

    public enum Precision: Hashable, Sendable {
        case year, partOfYear, month, day
    }

    /// 21 to 24 are the seasons of Level 1, 25 to 41 the seasons by hemisphere, quarters, thirds and halves of Level 2.
    private static let partsOfYear: ClosedRange<UInt8> = 0x21...0x41
}

/// The seasons of Level 1, by the two digits that stand for them in the month's place.
public enum EDTFSeason: UInt8, Hashable, Sendable, CaseIterable {
    case spring = 0x21
    case summer = 0x22
    case autumn = 0x23
    case winter = 0x24
}

/// What is said of the whole date at its end: `?`, `~` or `%`.
public enum EDTFQualification: UInt8, Hashable, Sendable {
    case none, uncertain, approximate, uncertainAndApproximate

    /// `?` or `%`.
    public var isUncertain: Bool { self == .uncertain || self == .uncertainAndApproximate }
    /// `~` or `%`.
    public var isApproximate: Bool { self == .approximate || self == .uncertainAndApproximate }
}

extension EDTFDate: CustomStringConvertible {
    /// The date in EDTF, without its qualification.
    public var description: String {
        switch precision {
        case .year: "\(year)"
        case .partOfYear, .month: "\(year)-\(EDTFDigits(pair: monthNibbles))"
        case .day: "\(year)-\(EDTFDigits(pair: monthNibbles))-\(EDTFDigits(pair: dayNibbles))"
        }
    }
}
