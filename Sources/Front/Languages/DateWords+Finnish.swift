extension DateWords {
    /// Dates in Finnish. Months after a day stand in the partitive, bounds of open intervals in the elative and illative.
    public static let finnish = DateWords(
        full: finnishStyle, short: shortFinnishStyle,
        weekdays: ["maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai"],
        shortWeekdays: ["ma", "ti", "ke", "to", "pe", "la", "su"],
        columnMonths: ["tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu"],
        week: "vk {week}", heading: "{weekday} {date} · {week}",
        clockSeparator: ".", hasTwoDigitHours: false, dayUnknown: "päivä ei tiedossa")

    private static let finnishSeasons: [4 of String] = ["kevät", "kesä", "syksy", "talvi"]

    private static let finnishStyle = Style(
        months: [
            "tammikuu", "helmikuu", "maaliskuu", "huhtikuu", "toukokuu", "kesäkuu",
            "heinäkuu", "elokuu", "syyskuu", "lokakuu", "marraskuu", "joulukuu",
        ],
        monthsAfterDay: [
            "tammikuuta", "helmikuuta", "maaliskuuta", "huhtikuuta", "toukokuuta", "kesäkuuta",
            "heinäkuuta", "elokuuta", "syyskuuta", "lokakuuta", "marraskuuta", "joulukuuta",
        ],
        monthsInside: [
            "tammikuussa", "helmikuussa", "maaliskuussa", "huhtikuussa", "toukokuussa", "kesäkuussa",
            "heinäkuussa", "elokuussa", "syyskuussa", "lokakuussa", "marraskuussa", "joulukuussa",
        ],
        monthsBeforeDash: [
            "tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu",
        ],
        seasons: finnishSeasons,
        dayEnding: ".", day: "{day} {month}", days: "{from}–{until} {month}", time: "{date} klo {time}",
        range: "{from}–{until}", rangeOfPhrases: "{from} – {until}",
        dayOfYear: finnishOfYear, monthOfYear: finnishOfYear, seasonOfYear: finnishOfYear,
        someOfYear: OfYear(year: "{date} vuonna {year}", years: "{date}, {year}", unknown: "{date}, vuosi ei tiedossa"),
        about: "noin ", uncertain: " (epävarma)",
        unknownEnd: "ei tiedossa", unknownYear: "vuosi ei tiedossa", unknownDate: "päivä ei tiedossa", unbounded: "ilman alkua ja loppua",
        from: Bound(
            months: [
                "tammikuusta", "helmikuusta", "maaliskuusta", "huhtikuusta", "toukokuusta", "kesäkuusta",
                "heinäkuusta", "elokuusta", "syyskuusta", "lokakuusta", "marraskuusta", "joulukuusta",
            ],
            seasons: ["keväästä", "kesästä", "syksystä", "talvesta"],
            day: "{about}{date} alkaen", month: "{about}{date} alkaen", year: "{about}vuodesta {date} alkaen", other: "{about}{date} –"),
        until: Bound(
            months: [
                "tammikuuhun", "helmikuuhun", "maaliskuuhun", "huhtikuuhun", "toukokuuhun", "kesäkuuhun",
                "heinäkuuhun", "elokuuhun", "syyskuuhun", "lokakuuhun", "marraskuuhun", "joulukuuhun",
            ],
            seasons: ["kevääseen", "kesään", "syksyyn", "talveen"],
            day: "{about}{date} asti", month: "{about}{date} asti", year: "{about}vuoteen {date} asti", other: "– {about}{date}"),
        beforeChrist: "{year} eaa.", decade: "{year}-luku", firstDecade: "{year}-luvun ensimmäinen vuosikymmen", century: "{year}-luku",
        someYear: "jokin vuosi {from}–{until}",
        unspecified: Unspecified(
            month: "jokin kuukausi", monthAmong: "joskus {from}–{until}", day: "jokin päivä", dayInside: "jokin päivä {month}",
            dayAmong: "jokin päivä {date}", dayOfSomeMonth: "jonkin kuukauden {day} päivä"),
        listSeparator: ", ", or: " tai ")

    private static let finnishOfYear = OfYear(year: "{date} {year}", years: "{date}, {year}", unknown: "{date}, vuosi ei tiedossa")

    private static let shortFinnishStyle: Style = {
        let months: [12 of String] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"]
        let seasonOfYear = OfYear(year: "{date} {year}", years: "{date}, {year}", unknown: "{date}")
        return Style(
            months: months, monthsAfterDay: months, monthsInside: months, monthsBeforeDash: months, seasons: finnishSeasons,
            dayEnding: ".", day: "{day}{month}.", days: "{from}–{until}{month}.", time: "{date} klo {time}",
            range: "{from}–{until}", rangeOfPhrases: "{from}–{until}",
            dayOfYear: OfYear(year: "{date}{year}", years: "{date}, {year}", unknown: "{date}"),
            monthOfYear: OfYear(year: "{date}/{year}", years: "{date}/{year}", unknown: "{date}/?"),
            seasonOfYear: seasonOfYear, someOfYear: seasonOfYear,
            about: "n. ", uncertain: "?",
            unknownEnd: "?", unknownYear: "vuosi ?", unknownDate: "ei tiedossa", unbounded: "–",
            from: Bound(uninflected: "{about}{date}–", months, finnishSeasons),
            until: Bound(uninflected: "–{about}{date}", months, finnishSeasons),
            beforeChrist: "{year} eaa.", decade: "{year}-luku", firstDecade: "{year}–09", century: "{year}-luku",
            someYear: "{from}–{until}",
            unspecified: nil, listSeparator: ", ", or: " tai ")
    }()
}
