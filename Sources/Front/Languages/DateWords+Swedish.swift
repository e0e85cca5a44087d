extension DateWords {
    /// Dates in Swedish.
    public static let swedish = DateWords(
        full: swedishStyle, short: shortSwedishStyle,
        weekdays: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
        shortWeekdays: ["mån", "tis", "ons", "tors", "fre", "lör", "sön"],
        columnMonths: ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
        week: "v. {week}", heading: "{weekday} {date} · {week}",
        clockSeparator: ".", hasTwoDigitHours: true, dayUnknown: "dag okänd")

    private static let swedishMonths: [12 of String] = [
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december",
    ]
    private static let shortSwedishMonths: [12 of String] = [
        "jan", "feb", "mars", "april", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec",
    ]
    private static let swedishSeasons: [4 of String] = ["våren", "sommaren", "hösten", "vintern"]

    private static let swedishStyle: Style = {
        let ofYear = OfYear(year: "{date} {year}", years: "{date}, {year}", unknown: "{date}, år okänt")
        let months = swedishMonths
        let seasons = swedishSeasons
        return Style(
            months: months, monthsAfterDay: months, monthsInside: months, monthsBeforeDash: months, seasons: seasons,
            dayEnding: "", day: "{day} {month}", days: "{from}–{until} {month}", time: "{date} kl. {time}",
            range: "{from}–{until}", rangeOfPhrases: "{from}–{until}",
            dayOfYear: ofYear, monthOfYear: ofYear, seasonOfYear: ofYear, someOfYear: ofYear,
            about: "ca ", uncertain: " (osäkert)",
            unknownEnd: "okänt", unknownYear: "år okänt", unknownDate: "datum okänt", unbounded: "utan början och slut",
            from: Bound(uninflected: "från {about}{date}", months, seasons),
            until: Bound(uninflected: "till {about}{date}", months, seasons),
            beforeChrist: "{year} f.Kr.", decade: "{year}-talet", firstDecade: "{year}-talets första decennium", century: "{year}-talet",
            someYear: "något år {from}–{until}",
            unspecified: Unspecified(
                month: "någon månad", monthAmong: "någon gång {from}–{until}", day: "någon dag", dayInside: "någon dag i {month}",
                dayAmong: "någon dag {date}", dayOfSomeMonth: "dag {day} i någon månad"),
            listSeparator: ", ", or: " eller ")
    }()

    private static let shortSwedishStyle: Style = {
        let ofYear = OfYear(year: "{date} {year}", years: "{date}, {year}", unknown: "{date}")
        let months = shortSwedishMonths
        let seasons = swedishSeasons
        return Style(
            months: months, monthsAfterDay: months, monthsInside: months, monthsBeforeDash: months, seasons: seasons,
            dayEnding: "", day: "{day} {month}", days: "{from}–{until} {month}", time: "{date} {time}",
            range: "{from}–{until}", rangeOfPhrases: "{from}–{until}",
            dayOfYear: ofYear, monthOfYear: ofYear, seasonOfYear: ofYear, someOfYear: ofYear,
            about: "ca ", uncertain: "?",
            unknownEnd: "?", unknownYear: "år okänt", unknownDate: "okänt", unbounded: "–",
            from: Bound(uninflected: "{about}{date}–", months, seasons), until: Bound(uninflected: "–{about}{date}", months, seasons),
            beforeChrist: "{year} f.Kr.", decade: "{year}-talet", firstDecade: "{year}–09", century: "{year}-talet",
            someYear: "{from}–{until}",
            unspecified: nil, listSeparator: ", ", or: " eller ")
    }()
}

extension DateWords.Bound {
    /// The bound in a language that does not inflect dates.
    init(uninflected phrase: DatePattern, _ months: [12 of String], _ seasons: [4 of String]) {
        self.init(months: months, seasons: seasons, day: phrase, month: phrase, year: phrase, other: phrase)
    }
}
