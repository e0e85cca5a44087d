import Model

/// Dates in the words of one language: in full for running text, and short for the cells of a table.
///
/// Everything that differs between languages is a constant here, so that a language with a word missing does not compile; how the words are
/// put together is the same for all and stands in `DateWords+Phrases.swift`. Nothing is said more exactly than it is known.
/// A class, for it is some three hundred words: to hand them on is to hand on one reference.
public final class DateWords: Sendable {
    /// In full: "25 februari–31 maj 2021".
    let full: Style
    /// For cells: "25 feb–31 maj 2021".
    let short: Style
    /// Monday first.
    public let weekdays: [7 of String]
    /// Monday first.
    public let shortWeekdays: [7 of String]
    /// For the marks above a timeline: "jan", "maj".
    public let columnMonths: [12 of String]
    /// A week by its number: "v. 47".
    let week: DatePattern
    /// Weekday, date and week of one day.
    let heading: DatePattern
    /// Between hours, minutes and seconds.
    let clockSeparator: String
    /// Whether nine o'clock is 09.
    let hasTwoDigitHours: Bool
    /// Said where a date is not an exact day.
    public let dayUnknown: String

    init(
        full: Style, short: Style, weekdays: [7 of String], shortWeekdays: [7 of String], columnMonths: [12 of String],
        week: DatePattern, heading: DatePattern,
        clockSeparator: String, hasTwoDigitHours: Bool, dayUnknown: String
    ) {
        self.full = full
        self.short = short
        self.weekdays = weekdays
        self.shortWeekdays = shortWeekdays
        self.columnMonths = columnMonths
        self.week = week
        self.heading = heading
        self.clockSeparator = clockSeparator
        self.hasTwoDigitHours = hasTwoDigitHours
        self.dayUnknown = dayUnknown
    }

    /// How dates are put into words at one length.
    struct Style: Sendable {
        /// A month that stands alone or before its year.
        let months: [12 of String]
        /// A month after a day.
        let monthsAfterDay: [12 of String]
        /// A month in which something lies.
        let monthsInside: [12 of String]
        /// A month before a dash and another month.
        let monthsBeforeDash: [12 of String]
        let seasons: [4 of String]

        /// What follows the number of a day wherever it stands.
        let dayEnding: String
        /// A day in its month.
        let day: DatePattern
        /// Two days of one month.
        let days: DatePattern
        /// A date and a time.
        let time: DatePattern
        /// Two words with a dash.
        let range: DatePattern
        /// Two phrases of several words with a dash.
        let rangeOfPhrases: DatePattern

        let dayOfYear: OfYear
        let monthOfYear: OfYear
        let seasonOfYear: OfYear
        let someOfYear: OfYear

        /// Before an approximate date.
        let about: String
        /// After an uncertain date.
        let uncertain: String
        /// The end of an interval that is not known.
        let unknownEnd: String
        let unknownYear: String
        let unknownDate: String
        /// An interval open on both sides.
        let unbounded: String
        /// An interval with an open end.
        let from: Bound
        /// An interval with an open start.
        let until: Bound

        let beforeChrist: DatePattern
        let decade: DatePattern
        /// The years 2000 to 2009, which the word for the decade would not tell from the century.
        let firstDecade: DatePattern
        let century: DatePattern
        /// Some year of a longer span.
        let someYear: DatePattern
        /// nil where unspecified months and days are left out.
        let unspecified: Unspecified?
        let listSeparator: String
        let or: String
    }

    /// A date before its year, by what is known of the year.
    struct OfYear: Sendable {
        /// A year with a number.
        let year: DatePattern
        /// A decade, a century.
        let years: DatePattern
        /// A year that is not known.
        let unknown: DatePattern
    }

    /// The one bound of an interval that is open on the other side. Finnish inflects the date for it.
    struct Bound: Sendable {
        let months: [12 of String]
        let seasons: [4 of String]
        let day: DatePattern
        let month: DatePattern
        let year: DatePattern
        /// Anything else, uninflected.
        let other: DatePattern
    }

    /// Words for what is stated to be unspecified.
    struct Unspecified: Sendable {
        let month: String
        /// Some month of those from one to another.
        let monthAmong: DatePattern
        let day: String
        /// Some day of a month.
        let dayInside: DatePattern
        /// Some day of those from one to another.
        let dayAmong: DatePattern
        /// A known day of some month.
        let dayOfSomeMonth: DatePattern
    }
}

extension DateWords {
    /// A date in full.
    public func words(for date: EDTF) -> String { phrase(date, full) }

    /// A date for the cell of a table.
    public func short(_ date: EDTF) -> String { phrase(date, short) }

    /// A day in full: "21 november 2026".
    public func words(for day: Day) -> String { full.words(day) }

    /// A day for the cell of a table: "21 nov 2026".
    public func short(_ day: Day) -> String { short.words(day) }

    /// A day as a heading: "lördag 21 november 2026 · v. 47".
    public func heading(_ day: Day) -> String {
        heading([.weekday: weekdays[day.weekday - 1], .date: words(for: day), .week: week(day)])
    }

    /// The ISO week of a day: "v. 47".
    public func week(_ day: Day) -> String { week([.week: String(day.isoWeek.week)]) }

    /// A time of day: "09.30", "9.30", "09:30".
    public func clock(hour: Int, minute: Int) -> String {
        (hasTwoDigitHours ? twoDigits(hour) : String(hour)) + clockSeparator + twoDigits(minute)
    }

    private func phrase(_ date: EDTF, _ style: Style) -> String {
        switch date.form {
        case .date(let date): style.words(date)
        case .dateTime(let date, let time): style.time([.date: style.words(date), .time: words(time)])
        case .interval(let start, let end): style.words(from: start, until: end)
        case .asWritten: date.text
        }
    }

    private func words(_ time: EDTFTime) -> String {
        let seconds = time.second == 0 ? "" : clockSeparator + twoDigits(Int(time.second))
        let zone =
            switch time.zone {
            case .local: ""
            case .utc: " UTC"
            case .offset(let minutes):
                " UTC\(minutes < 0 ? "−" : "+")\(twoDigits(abs(Int(minutes)) / 60)):\(twoDigits(abs(Int(minutes)) % 60))"
            }
        return clock(hour: Int(time.hour), minute: Int(time.minute)) + seconds + zone
    }

    private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
