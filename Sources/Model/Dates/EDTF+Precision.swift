extension EDTF {
    /// How much of the calendar the date leaves open.
    public enum Precision: Hashable, Sendable {
        case day, month, season, year
        /// A decade, a century: a year with some of its digits unspecified.
        case years
        /// A day, a month or a season whose year is not known.
        case yearless
        case interval
        /// Nothing of it is known, or it is only shown as written.
        case unknown
    }

    /// What the date is known to; a component that is stated to be unspecified counts as not known (`2004-10-XX` is a month).
    public var precision: Precision {
        switch form {
        case .date(let date), .dateTime(let date, _): date.knownPrecision
        case .interval: .interval
        case .asWritten: .unknown
        }
    }

    /// Whether it says one certain day of the calendar, be it approximate or uncertain: otherwise the day is not known.
    public var hasExactDay: Bool { first != nil && first == last }

    /// Whether every day that it names is certain: one day, or an interval from one certain day to another.
    public var hasKnownDays: Bool {
        guard case .interval(let start, let end) = form else { return hasExactDay }
        return [start.date, end.date].allSatisfy { $0?.firstDay != nil && $0?.firstDay == $0?.lastDay }
    }

    /// Whether a season stands in an interval: beyond the standard, and accepted.
    public var hasSeasonInInterval: Bool {
        guard case .interval(let start, let end) = form else { return false }
        return start.date?.season != nil || end.date?.season != nil
    }

    /// What a writer should know about a valid date, each a sentence.
    public var notices: [String] {
        switch self {
        case _ where !isSupported: [EDTFNotice.shownAsWritten.sentence]
        case _ where hasSeasonInInterval: [EDTFNotice.seasonInInterval.sentence]
        default: []
        }
    }
}

extension EDTFDate {
    fileprivate var knownPrecision: EDTF.Precision {
        let knowsMonth = month.map { !$0.isUnknown } ?? false
        let knowsDay = day.map { !$0.isUnknown } ?? false
        if year.isUnknown { return knowsMonth || knowsDay || season != nil ? .yearless : .unknown }
        guard year.value != nil else { return .years }
        if season != nil { return .season }
        guard month?.value != nil else { return .year }
        return day?.value == nil ? .month : .day
    }
}
