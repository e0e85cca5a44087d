/// Everything that can be wrong with a date. All sentences of the date parser stand in this file, to be read and translated together.
public enum EDTFFault: Hashable, Sendable {
    case empty
    case space
    case unexpected(String)
    case yearMissing
    case yearLength(String)
    case longYearTooShort(String)
    case monthAfterYearAlone
    case negativeZeroYear
    case numberMissing(after: String)
    case leadingZero(after: String)
    case significantDigitsOfUnspecifiedYear
    case monthLength(String)
    case noSuchMonth(String)
    case dayOfPartOfYear
    case dayLength(String)
    case noSuchDay(String)
    case notInMonth(day: String, month: String, days: Int)
    case notInAnyYear(String)
    case timeShape
    case noSuchHour(String)
    case noSuchMinute(String)
    case noSuchSecond(String)
    case negativeZeroOffset
    case timeWithoutDay
    case timeInInterval
    case twoQualifiers
    case openAlone
    case unknownAlone
    case secondSlash
    case reversed(start: String, end: String)
    case reversedRange(start: String, end: String)
    case emptySet
    case emptyMember
    case openInsideSet
    case unequalPrecision(String, String)
    case unclosedSet(closing: String)

    public var sentence: String {
        switch self {
        case .empty:
            "the date is empty; write at least a year, such as 2021, or leave the member out"
        case .space:
            "a date has no blanks; write 2021-05-03, and an interval 2021-05/2021-11"
        case .unexpected(let character):
            "'\(character)' cannot stand here; \(EDTFFault.hint(for: character))"
        case .yearMissing:
            "the year is missing; write four digits, such as 2021"
        case .yearLength(let digits) where digits.count == 8 && !digits.contains("X"):
            "\(digits) lacks its hyphens; write \(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"
        case .yearLength(let digits) where digits.count > 4:
            "the year \(digits) has \(digits.count) digits; a year has four, and one after 9999 begins with Y: Y12021"
        case .yearLength(let digits):
            "the year \(digits) has \(digits.count == 1 ? "one digit" : "\(digits.count) digits"); a year has four, such as 2021 or 0987"
        case .longYearTooShort(let digits):
            "Y is only for years of more than four digits; write \(digits) with four digits and without Y"
        case .monthAfterYearAlone:
            "a year with Y, E or S stands alone; leave out month and day"
        case .negativeZeroYear:
            "there is no year -0000; the year before 0001 is 0000, and the year before that -0001"
        case .numberMissing(let letter):
            "after \(letter) a number is missing; write Y12021, Y17E7 or 1950S2"
        case .leadingZero(let letter):
            "the number after \(letter) does not begin with 0; write Y12021, Y17E7 or 1950S2"
        case .significantDigitsOfUnspecifiedYear:
            "S counts the significant digits of a whole year; write 1950S2, or 19XX without S"
        case .monthLength(let digits):
            "the month has two digits, 01 to 12\(digits.count == 1 && digits != "X" ? "; write 0\(digits)" : "")"
        case .noSuchMonth(let digits):
            "there is no month \(digits); months are 01 to 12, spring to winter 21 to 24"
        case .dayOfPartOfYear:
            "a season has no day; write 2021-21, or 2021-05-03"
        case .dayLength(let digits):
            "the day has two digits, 01 to 31\(digits.count == 1 && digits != "X" ? "; write 0\(digits)" : "")"
        case .noSuchDay(let digits):
            "there is no day \(digits); days are 01 to 31"
        case .notInMonth(let day, let month, let days):
            "there is no day \(day) in \(month); its last day is \(days)"
        case .notInAnyYear(let date):
            "no day of the calendar fits \(date); change a digit, or write X where it is not known"
        case .timeShape:
            "a time is written with two digits each, 09:30:00, and Z, +02 or +02:00 after it"
        case .noSuchHour(let digits):
            "there is no hour \(digits); hours are 00 to 23, and 24:00:00 ends the day"
        case .noSuchMinute(let digits):
            "there is no minute \(digits); minutes are 00 to 59"
        case .noSuchSecond(let digits):
            "there is no second \(digits); seconds are 00 to 59"
        case .negativeZeroOffset:
            "an offset of zero has the sign +; write +00:00 or Z"
        case .timeWithoutDay:
            "a time needs a day before it, without X and ? ~ %; write 2021-05-03T09:30:00"
        case .timeInInterval:
            "an interval has no times of day; write 2021-05-03/2021-05-04"
        case .twoQualifiers:
            "one sign says how certain a date is; for uncertain and approximate write %"
        case .openAlone:
            ".. is one side of an interval; write 2021/.. or ../2021"
        case .unknownAlone:
            "an interval needs a date on one side at least; write 2021/ or /2021"
        case .secondSlash:
            "an interval has one slash; write 2021-05/2021-11"
        case .reversed(let start, let end):
            "\(end) lies before \(start); write the earlier date first: \(end)/\(start)"
        case .reversedRange(let start, let end):
            "\(end) lies before \(start); write the earlier date first: \(end)..\(start)"
        case .emptySet:
            "the set is empty; write its dates between the brackets: [2020,2021]"
        case .emptyMember:
            "a date is missing between the commas; write [2020,2021]"
        case .openInsideSet:
            ".. without a date stands first or last in a set; write [..2020,2022]"
        case .unequalPrecision(let from, let until):
            "\(from) and \(until) differ in precision; write both as years, as months or as days"
        case .unclosedSet(let closing):
            "the set is not closed; write \(closing) after its last date"
        }
    }

    private static func hint(for character: String) -> String {
        switch character {
        case "x", "u": "a digit that is not known is a capital X"
        case "t", "z": "T and Z are capitals: 2021-05-03T09:30:00Z"
        case "y", "e", "s": "Y, E and S are capitals: Y12021, Y17E7, 1950S2"
        case "–", "—", "−": "parts of a date are joined by a hyphen, an interval has a slash: 2021-05/2021-11"
        case ".", ",": "a day is written 2021-05-03, the year first and with hyphens"
        default: "a date is written 2021, 2021-05 or 2021-05-03, and an interval 2021-05/2021-11"
        }
    }
}

/// What a writer should know about a date that is valid.
enum EDTFNotice {
    case seasonInInterval
    case shownAsWritten

    var sentence: String {
        switch self {
        case .seasonInInterval:
            "seasons in an interval are beyond the standard, and read as from the first day of the one to the last of the other"
        case .shownAsWritten:
            "this form of EDTF Level 2 is recognised and shown as written; it is not sorted by its days"
        }
    }
}
