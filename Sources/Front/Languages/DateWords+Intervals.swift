import Model

/// Intervals in words: what the two dates share is said once.
extension DateWords.Style {
    func words(from start: EDTF.Side, until end: EDTF.Side) -> String {
        switch (start, end) {
        case (.date(let start), .date(let end)): words(start, end)
        case (.date(let start), .open): words(start, from)
        case (.open, .date(let end)): words(end, until)
        case (.date(let start), .unknown): dashed(words(start), unknownEnd)
        case (.unknown, .date(let end)): dashed(unknownEnd, words(end))
        case (.unknown, .open): from.other([.date: unknownEnd])
        case (.open, .unknown): until.other([.date: unknownEnd])
        case (.open, .open): unbounded
        case (.unknown, .unknown): unknownDate
        }
    }

    private func words(_ start: EDTFDate, _ end: EDTFDate) -> String {
        guard start != end else { return words(start) }
        guard start.qualification == end.qualification, let shared = sharingYear(start, end) else {
            return dashed(words(start), words(end))
        }
        return qualified(shared, start.qualification)
    }

    /// Two dates of one year with the year said once; nil where they do not lend themselves to it.
    private func sharingYear(_ start: EDTFDate, _ end: EDTFDate) -> String? {
        guard start.year == end.year, start.precision == end.precision, let year = words(start.year) else { return nil }
        if let first = start.season, let last = end.season {
            return dashed(seasons[first.index], seasons[last.index]).of(year, seasonOfYear)
        }
        guard let firstMonth = start.month?.value, let lastMonth = end.month?.value else { return nil }
        guard start.precision == .day else {
            return dashed(monthsBeforeDash[firstMonth - 1], months[lastMonth - 1]).of(year, monthOfYear)
        }
        guard let firstDay = start.day?.value, let lastDay = end.day?.value else { return nil }
        let days =
            firstMonth == lastMonth
            ? words(days: firstDay, lastDay, month: firstMonth)
            : dashed(words(day: firstDay, month: firstMonth), words(day: lastDay, month: lastMonth))
        return days.of(year, dayOfYear)
    }

    /// Two dates with a dash; whether blanks stand around it depends on the language and on blanks in the dates.
    private func dashed(_ start: String, _ end: String) -> String {
        let pattern = start.contains(" ") || end.contains(" ") ? rangeOfPhrases : range
        return pattern([.from: start, .until: end])
    }

    /// A date as the one bound of an interval.
    private func words(_ date: EDTFDate, _ bound: DateWords.Bound) -> String {
        let (phrase, pattern) = inflected(date, bound)
        return pattern([
            .about: date.qualification.isApproximate ? about : "",
            .date: phrase + (date.qualification.isUncertain ? uncertain : ""),
        ])
    }

    private func inflected(_ date: EDTFDate, _ bound: DateWords.Bound) -> (String, DatePattern) {
        let uninflected = unqualified(date)
        guard date.year.value != nil, let year = words(date.year), case .number = year else { return (uninflected, bound.other) }
        if let season = date.season { return (bound.seasons[season.index].of(year, seasonOfYear), bound.month) }
        switch date.precision {
        case .day where date.day?.value != nil && date.month?.value != nil:
            return (uninflected, bound.day)
        case .month:
            guard let month = date.month?.value else { return (uninflected, bound.other) }
            return (bound.months[month - 1].of(year, monthOfYear), bound.month)
        case .year:
            return (uninflected, bound.year)
        case .day, .partOfYear:
            return (uninflected, bound.other)
        }
    }
}
