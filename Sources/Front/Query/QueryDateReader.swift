import Model

/// Reads the days of a query: words such as "next week", a distance from today (`-14d`), a quarter, a week, or any EDTF date.
struct QueryDateReader {
    private let vocabulary: QueryVocabulary
    private let language: String
    private let today: Day

    init(_ vocabulary: QueryVocabulary, _ language: String, today: Day) {
        self.vocabulary = vocabulary
        self.language = language
        self.today = today
    }

    /// The days that a text means; nil where it means none. A distance is one day where it is compared, and else all days between it and today.
    func days(_ text: String, _ comparison: Query.Comparison) -> QueryDays? {
        if let days = vocabulary.days(text)?.days(on: today) { return days }
        if let day = distance(text) {
            return comparison == .equal ? QueryDays(first: min(day, today), last: max(day, today)) : QueryDays(first: day, last: day)
        }
        return quarterOrWeek(text) ?? edtf(text)
    }

    /// `-14d`, `+2w`: so many units from today.
    private func distance(_ text: String) -> Day? {
        guard let sign = text.unicodeScalars.first, sign == "-" || sign == "+" || sign == "\u{2212}" else { return nil }
        let rest = text.dropFirst()
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        guard let count = Int(digits), let unit = vocabulary.unit(String(rest.dropFirst(digits.count)), language) else { return nil }
        return unit.after(today, count: sign == "+" ? count : -count)
    }

    /// `2021-q2`, `q2`, `2021-w12`, `v12`: a quarter or an ISO week, of this year where none is said.
    private func quarterOrWeek(_ text: String) -> QueryDays? {
        let parts = text.lowercased().split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count <= 2, let last = parts.last, let year = parts.count == 2 ? Int(parts[0]) : today.year, (0...9999).contains(year)
        else { return nil }
        let letters = last.prefix { $0.isLetter }
        guard let number = Int(last.dropFirst(letters.count)) else { return nil }
        if letters == "q" || letters == "k" {
            guard (1...4).contains(number), let first = Day(year: year, month: number * 3 - 2, day: 1) else { return nil }
            return QueryDays(first: first, last: Day(year: year, month: number * 3, day: Day.daysInMonth(number * 3, ofYear: year)))
        }
        guard letters == "w" || letters == "v" || letters == "vk", (1...53).contains(number),
            let inFirst = Day(year: year, month: 1, day: 4)
        else { return nil }
        let monday = inFirst.startOfWeek.advanced(by: (number - 1) * 7)
        guard monday.isoWeek.year == year else { return nil }
        return QueryDays(first: monday, last: monday.advanced(by: 6))
    }

    private func edtf(_ text: String) -> QueryDays? {
        guard let date = try? EDTF(text), date.first != nil || date.last != nil else { return nil }
        return QueryDays(first: date.first, last: date.last)
    }
}
