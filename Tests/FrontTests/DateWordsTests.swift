import Model
import Testing

@testable import Front

@Suite("Dates in the words of three languages")
struct DateWordsTests {
    @Test("Each date in full", arguments: PhraseCase.full)
    func eachDateInFull(phrase: PhraseCase) throws {
        let date = try EDTF(phrase.text)
        #expect(DateWords.swedish.words(for: date) == phrase.swedish)
        #expect(DateWords.finnish.words(for: date) == phrase.finnish)
        #expect(DateWords.english.words(for: date) == phrase.english)
    }

    @Test("Each date for a cell", arguments: PhraseCase.short)
    func eachDateForACell(phrase: PhraseCase) throws {
        let date = try EDTF(phrase.text)
        #expect(DateWords.swedish.short(date) == phrase.swedish)
        #expect(DateWords.finnish.short(date) == phrase.finnish)
        #expect(DateWords.english.short(date) == phrase.english)
    }

    @Test("A day as a heading, in full, for a cell and as its week")
    func dayInWords() throws {
        let day = try #require(Day("2026-11-21"))
        #expect(DateWords.swedish.heading(day) == "lördag 21 november 2026 · v. 47")
        #expect(DateWords.finnish.heading(day) == "lauantai 21. marraskuuta 2026 · vk 47")
        #expect(DateWords.english.heading(day) == "Saturday 21 November 2026 · wk 47")
        #expect(DateWords.swedish.words(for: day) == "21 november 2026")
        #expect(DateWords.finnish.words(for: day) == "21. marraskuuta 2026")
        #expect(DateWords.finnish.short(day) == "21.11.2026")
        #expect(DateWords.swedish.short(day) == "21 nov 2026")
        #expect(DateWords.swedish.week(day) == "v. 47")
    }

    @Test("A time of day as the language writes it")
    func timeOfDay() {
        #expect(DateWords.swedish.clock(hour: 9, minute: 5) == "09.05")
        #expect(DateWords.finnish.clock(hour: 9, minute: 5) == "9.05")
        #expect(DateWords.english.clock(hour: 9, minute: 5) == "09:05")
    }

    @Test("A date's words are those of its day", arguments: [DateWords.swedish, .finnish, .english])
    func wordsOfDateAreThoseOfItsDay(language: DateWords) throws {
        let first = try #require(Day("2020-01-01"))
        for day in stride(from: first, to: first.advanced(by: 366), by: 1) {
            let date = try EDTF(day.description)
            #expect(language.words(for: date) == language.words(for: day))
            #expect(language.short(date) == language.short(day))
        }
    }

    @Test("Dates that differ in what is known have different words in full", arguments: [DateWords.swedish, .finnish, .english])
    func differentDatesHaveDifferentWords(language: DateWords) throws {
        let texts = PhraseCase.full.map(\.text)
        var seen: [String: String] = [:]
        for text in texts {
            let words = language.words(for: try EDTF(text))
            #expect(!words.isEmpty && !words.contains("{") && !words.contains("  ") && words == words.trimmed, "\(text): \(words)")
            if let other = seen[words] { Issue.record("\(text) and \(other) both read \(words)") }
            seen[words] = text
        }
    }
}

/// A date and its words: `text | Swedish | Finnish | English`.
struct PhraseCase: Sendable, CustomStringConvertible {
    let text: String
    let swedish: String
    let finnish: String
    let english: String

    init(_ line: Substring) {
        let fields = line.split(separator: " | ").map(String.init)
        text = fields[0]
        swedish = fields[1]
        finnish = fields[2]
        english = fields[3]
    }

    var description: String { text }

    static let full = fullTable.split(separator: "\n").map(PhraseCase.init)
    static let short = shortTable.split(separator: "\n").map(PhraseCase.init)
}

extension String {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}

private let fullTable = """
    2021 | 2021 | 2021 | 2021
    0987 | 987 | 987 | 987
    0000 | 1 f.Kr. | 1 eaa. | 1 BC
    -0043 | 44 f.Kr. | 44 eaa. | 44 BC
    -0043-03-15 | 15 mars 44 f.Kr. | 15. maaliskuuta 44 eaa. | 15 March 44 BC
    Y12021 | Y12021 | Y12021 | Y12021
    2021-01 | januari 2021 | tammikuu 2021 | January 2021
    2026-11 | november 2026 | marraskuu 2026 | November 2026
    2023-11-23 | 23 november 2023 | 23. marraskuuta 2023 | 23 November 2023
    2023-11-24T09:30:00 | 24 november 2023 kl. 09.30 | 24. marraskuuta 2023 klo 9.30 | 24 November 2023 at 09:30
    2023-11-24T09:30:15Z | 24 november 2023 kl. 09.30.15 UTC | 24. marraskuuta 2023 klo 9.30.15 UTC | 24 November 2023 at 09:30:15 UTC
    2023-11-24T09:30:00+02 | 24 november 2023 kl. 09.30 UTC+02:00 | 24. marraskuuta 2023 klo 9.30 UTC+02:00 | 24 November 2023 at 09:30 UTC+02:00
    2021-21 | våren 2021 | kevät 2021 | spring 2021
    2021-22 | sommaren 2021 | kesä 2021 | summer 2021
    2021-23 | hösten 2021 | syksy 2021 | autumn 2021
    2021-24 | vintern 2021 | talvi 2021 | winter 2021
    2017~ | ca 2017 | noin 2017 | c. 2017
    2017? | 2017 (osäkert) | 2017 (epävarma) | 2017 (uncertain)
    2017% | ca 2017 (osäkert) | noin 2017 (epävarma) | c. 2017 (uncertain)
    201X | 2010-talet | 2010-luku | 2010s
    200X | 2000-talets första decennium | 2000-luvun ensimmäinen vuosikymmen | first decade of the 2000s
    20XX | 2000-talet | 2000-luku | 2000s
    19XX | 1900-talet | 1900-luku | 1900s
    1XXX | något år 1000–1999 | jokin vuosi 1000–1999 | some year 1000–1999
    20X1 | 20X1 | 20X1 | 20X1
    XXXX | år okänt | vuosi ei tiedossa | year unknown
    XXXX-XX-XX | datum okänt | päivä ei tiedossa | date unknown
    2004-XX | någon månad 2004 | jokin kuukausi vuonna 2004 | some month in 2004
    2004-10-XX | någon dag i oktober 2004 | jokin päivä lokakuussa 2004 | some day in October 2004
    1985-XX-XX | någon dag 1985 | jokin päivä vuonna 1985 | some day in 1985
    2021-1X | någon gång oktober–december 2021 | joskus loka–joulukuussa 2021 | some time in October–December 2021
    2021-X1 | januari eller november 2021 | tammikuu tai marraskuu 2021 | January or November 2021
    2021-05-1X | någon dag 10–19 maj 2021 | jokin päivä 10.–19. toukokuuta 2021 | some day 10–19 May 2021
    2021-05-X5 | 5, 15 eller 25 maj 2021 | 5., 15. tai 25. toukokuuta 2021 | 5, 15 or 25 May 2021
    2004-XX-30 | dag 30 i någon månad 2004 | jonkin kuukauden 30. päivä vuonna 2004 | day 30 of some month in 2004
    1985-1X-2X | 1985-1X-2X | 1985-1X-2X | 1985-1X-2X
    XXXX-10-25 | 25 oktober, år okänt | 25. lokakuuta, vuosi ei tiedossa | 25 October, year unknown
    XXXX-10 | oktober, år okänt | lokakuu, vuosi ei tiedossa | October, year unknown
    XXXX-10-XX | någon dag i oktober, år okänt | jokin päivä lokakuussa, vuosi ei tiedossa | some day in October, year unknown
    XXXX-21 | våren, år okänt | kevät, vuosi ei tiedossa | spring, year unknown
    156X-12-25 | 25 december, 1560-talet | 25. joulukuuta, 1560-luku | 25 December, 1560s
    15XX-12-XX | någon dag i december, 1500-talet | jokin päivä joulukuussa, 1500-luku | some day in December, 1500s
    2021-05/2021-11 | maj–november 2021 | touko–marraskuu 2021 | May–November 2021
    2021-05/2021-05 | maj 2021 | toukokuu 2021 | May 2021
    2021-11/2022-03 | november 2021–mars 2022 | marraskuu 2021 – maaliskuu 2022 | November 2021 – March 2022
    2021-02-25/2021-05-31 | 25 februari–31 maj 2021 | 25. helmikuuta – 31. toukokuuta 2021 | 25 February – 31 May 2021
    2021-10-25/2021-10-26 | 25–26 oktober 2021 | 25.–26. lokakuuta 2021 | 25–26 October 2021
    XXXX-10-25/XXXX-10-26 | 25–26 oktober, år okänt | 25.–26. lokakuuta, vuosi ei tiedossa | 25–26 October, year unknown
    2021-12-28/2022-01-03 | 28 december 2021–3 januari 2022 | 28. joulukuuta 2021 – 3. tammikuuta 2022 | 28 December 2021 – 3 January 2022
    2017/2019 | 2017–2019 | 2017–2019 | 2017–2019
    201X/202X | 2010-talet–2020-talet | 2010-luku–2020-luku | 2010s–2020s
    2021-21/2021-23 | våren–hösten 2021 | kevät–syksy 2021 | spring–autumn 2021
    2020-24/2021-21 | vintern 2020–våren 2021 | talvi 2020 – kevät 2021 | winter 2020 – spring 2021
    2021-05~/2021-11~ | ca maj–november 2021 | noin touko–marraskuu 2021 | c. May–November 2021
    2021-05~/2021-11 | ca maj 2021–november 2021 | noin toukokuu 2021 – marraskuu 2021 | c. May 2021 – November 2021
    2021/.. | från 2021 | vuodesta 2021 alkaen | from 2021
    ../2022 | till 2022 | vuoteen 2022 asti | until 2022
    2021-05/.. | från maj 2021 | toukokuusta 2021 alkaen | from May 2021
    ../2021-05 | till maj 2021 | toukokuuhun 2021 asti | until May 2021
    2021-05-25/.. | från 25 maj 2021 | 25. toukokuuta 2021 alkaen | from 25 May 2021
    ../2021-05-25 | till 25 maj 2021 | 25. toukokuuta 2021 asti | until 25 May 2021
    2021-21/.. | från våren 2021 | keväästä 2021 alkaen | from spring 2021
    ../2021-23 | till hösten 2021 | syksyyn 2021 asti | until autumn 2021
    2021~/.. | från ca 2021 | noin vuodesta 2021 alkaen | from c. 2021
    2021?/.. | från 2021 (osäkert) | vuodesta 2021 (epävarma) alkaen | from 2021 (uncertain)
    201X/.. | från 2010-talet | 2010-luku – | from 2010s
    2021/ | 2021–okänt | 2021 – ei tiedossa | 2021–unknown
    /2022 | okänt–2022 | ei tiedossa – 2022 | unknown–2022
    2021-05/ | maj 2021–okänt | toukokuu 2021 – ei tiedossa | May 2021 – unknown
    ../.. | utan början och slut | ilman alkua ja loppua | without beginning or end
    /.. | från okänt | ei tiedossa – | from unknown
    ../ | till okänt | – ei tiedossa | until unknown
    1950S2 | 1950S2 | 1950S2 | 1950S2
    2004-06~-11 | 2004-06~-11 | 2004-06~-11 | 2004-06~-11
    [1667,1668] | [1667,1668] | [1667,1668] | [1667,1668]
    """

private let shortTable = """
    2021 | 2021 | 2021 | 2021
    2021-11 | nov 2021 | 11/2021 | Nov 2021
    2023-11-23 | 23 nov 2023 | 23.11.2023 | 23 Nov 2023
    2023-11-23T09:30:00 | 23 nov 2023 09.30 | 23.11.2023 klo 9.30 | 23 Nov 2023 09:30
    2021-21 | våren 2021 | kevät 2021 | spring 2021
    2017~ | ca 2017 | n. 2017 | c. 2017
    2017% | ca 2017? | n. 2017? | c. 2017?
    201X | 2010-talet | 2010-luku | 2010s
    200X | 2000–09 | 2000–09 | 2000–09
    2004-XX | 2004 | 2004 | 2004
    2004-10-XX | okt 2004 | 10/2004 | Oct 2004
    2021-1X | 2021-1X | 2021-1X | 2021-1X
    XXXX | år okänt | vuosi ? | year ?
    XXXX-10-25 | 25 okt | 25.10. | 25 Oct
    XXXX-10 | okt | 10/? | Oct
    XXXX-10-25/XXXX-10-26 | 25–26 okt | 25.–26.10. | 25–26 Oct
    2021-05/2021-11 | maj–nov 2021 | 5–11/2021 | May–Nov 2021
    2021-02-25/2021-05-31 | 25 feb–31 maj 2021 | 25.2.–31.5.2021 | 25 Feb–31 May 2021
    2021-10-25/2021-10-26 | 25–26 okt 2021 | 25.–26.10.2021 | 25–26 Oct 2021
    2021-12-28/2022-01-03 | 28 dec 2021–3 jan 2022 | 28.12.2021–3.1.2022 | 28 Dec 2021–3 Jan 2022
    2021-11/2022-03 | nov 2021–mars 2022 | 11/2021–3/2022 | Nov 2021–Mar 2022
    2021-21/2021-23 | våren–hösten 2021 | kevät–syksy 2021 | spring–autumn 2021
    2021/.. | 2021– | 2021– | 2021–
    ../2022 | –2022 | –2022 | –2022
    2021~/.. | ca 2021– | n. 2021– | c. 2021–
    2021?/.. | 2021?– | 2021?– | 2021?–
    2021/ | 2021–? | 2021–? | 2021–?
    /2022 | ?–2022 | ?–2022 | ?–2022
    2004-06~-11 | 2004-06~-11 | 2004-06~-11 | 2004-06~-11
    """
