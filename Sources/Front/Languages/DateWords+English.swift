extension DateWords {
    /// Dates in English.
    public static let english = DateWords(
        full: englishStyle, short: shortEnglishStyle,
        weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        shortWeekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
        columnMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
        week: "wk {week}", heading: "{weekday} {date} · {week}",
        clockSeparator: ":", hasTwoDigitHours: true, dayUnknown: "day unknown")

    private static let englishMonths: [12 of String] = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
    private static let shortEnglishMonths: [12 of String] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    private static let englishSeasons: [4 of String] = ["spring", "summer", "autumn", "winter"]

    private static let englishStyle: Style = {
        let ofYear = OfYear(year: "{date} {year}", years: "{date}, {year}", unknown: "{date}, year unknown")
        let months = englishMonths
        let seasons = englishSeasons
        return Style(
            months: months, monthsAfterDay: months, monthsInside: months, monthsBeforeDash: months, seasons: seasons,
            dayEnding: "", day: "{day} {month}", days: "{from}–{until} {month}", time: "{date} at {time}",
            range: "{from}–{until}", rangeOfPhrases: "{from} – {until}",
            dayOfYear: ofYear, monthOfYear: ofYear, seasonOfYear: ofYear,
            someOfYear: OfYear(year: "{date} in {year}", years: "{date}, {year}", unknown: "{date}, year unknown"),
            about: "c. ", uncertain: " (uncertain)",
            unknownEnd: "unknown", unknownYear: "year unknown", unknownDate: "date unknown", unbounded: "without beginning or end",
            from: Bound(uninflected: "from {about}{date}", months, seasons),
            until: Bound(uninflected: "until {about}{date}", months, seasons),
            beforeChrist: "{year} BC", decade: "{year}s", firstDecade: "first decade of the {year}s", century: "{year}s",
            someYear: "some year {from}–{until}",
            unspecified: Unspecified(
                month: "some month", monthAmong: "some time in {from}–{until}", day: "some day", dayInside: "some day in {month}",
                dayAmong: "some day {date}", dayOfSomeMonth: "day {day} of some month"),
            listSeparator: ", ", or: " or ")
    }()

    private static let shortEnglishStyle: Style = {
        let ofYear = OfYear(year: "{date} {year}", years: "{date}, {year}", unknown: "{date}")
        let months = shortEnglishMonths
        let seasons = englishSeasons
        return Style(
            months: months, monthsAfterDay: months, monthsInside: months, monthsBeforeDash: months, seasons: seasons,
            dayEnding: "", day: "{day} {month}", days: "{from}–{until} {month}", time: "{date} {time}",
            range: "{from}–{until}", rangeOfPhrases: "{from}–{until}",
            dayOfYear: ofYear, monthOfYear: ofYear, seasonOfYear: ofYear, someOfYear: ofYear,
            about: "c. ", uncertain: "?",
            unknownEnd: "?", unknownYear: "year ?", unknownDate: "unknown", unbounded: "–",
            from: Bound(uninflected: "{about}{date}–", months, seasons), until: Bound(uninflected: "–{about}{date}", months, seasons),
            beforeChrist: "{year} BC", decade: "{year}s", firstDecade: "{year}–09", century: "{year}s",
            someYear: "{from}–{until}",
            unspecified: nil, listSeparator: ", ", or: " or ")
    }()
}
