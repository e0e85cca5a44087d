import Model
import Testing

/// The holidays of Finland and Sweden.
@Suite struct HolidayTests {
    @Test(
        "Easter of known years",
        arguments: [
            "1583-04-10", "1598-03-22", "1666-04-25", "1761-03-22", "1818-03-22", "1886-04-25", "1900-04-15", "1943-04-25", "1954-04-18",
            "1961-04-02", "1981-04-19", "2000-04-23", "2008-03-23", "2011-04-24", "2016-03-27", "2019-04-21", "2021-04-04", "2024-03-31",
            "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2049-04-18", "2076-04-19", "2285-03-22",
        ])
    func easterOfKnownYears(text: String) throws {
        let day = try #require(Day(text))
        #expect(Holiday.easter(day.year) == day)
        #expect(Holiday.on(day, in: .finland).contains(.easterSunday) && Holiday.on(day, in: .sweden).contains(.easterSunday))
    }

    @Test("Easter is a Sunday from 22 March to 25 April in every year")
    func easterIsInItsRange() throws {
        for year in 1...9999 {
            let day = Holiday.easter(year)
            let first = try #require(Day(year: year, month: 3, day: 22))
            #expect(day.weekday == 7 && day.year == year && 0...34 ~= day - first)
        }
    }

    @Test("Easter as another reckoning has it, in every year")
    func easterAgreesWithGauss() {
        // Gauss's, as corrected by him in 1816: other arithmetic to the same end.
        for year in 1...9999 {
            let (a, b, c, k) = (year % 19, year % 4, year % 7, year / 100)
            let p = (13 + 8 * k) / 25
            let (m, n) = (((15 - p + k - k / 4) % 30 + 30) % 30, (4 + k - k / 4) % 7)
            let d = (19 * a + m) % 30
            let e = (2 * b + 4 * c + 6 * d + n) % 7
            var march = 22 + d + e
            if d == 29, e == 6 { march = 50 } else if d == 28, e == 6, (11 * m + 11) % 30 < 19 { march = 49 }
            #expect(Holiday.easter(year) == Day(year: year, month: 3, day: 1)?.advanced(by: march - 1), "\(year)")
        }
    }

    @Test(
        "Known days of the two countries",
        arguments: [
            ("2026-01-01", [Holiday.newYearsDay], [Holiday.newYearsDay]), ("2026-01-06", [.epiphany], [.epiphany]),
            ("2026-04-03", [.goodFriday], [.goodFriday]), ("2026-04-06", [.easterMonday], [.easterMonday]),
            ("2026-05-01", [.mayDay], [.mayDay]), ("2008-05-01", [.ascensionDay, .mayDay], [.ascensionDay, .mayDay]),
            ("2026-05-14", [.ascensionDay], [.ascensionDay]), ("2026-05-24", [.whitSunday], [.whitSunday]), ("2026-05-25", [], []),
            ("2026-06-06", [], [.swedishNationalDay]), ("2049-06-06", [.whitSunday], [.whitSunday, .swedishNationalDay]),
            ("2026-06-19", [.midsummerEve], [.midsummerEve]), ("2026-06-20", [.midsummerDay], [.midsummerDay]),
            ("2020-06-20", [.midsummerDay], [.midsummerDay]), ("2021-06-26", [.midsummerDay], [.midsummerDay]),
            ("2026-10-31", [.allSaintsDay], [.allSaintsDay]), ("2021-11-06", [.allSaintsDay], [.allSaintsDay]),
            ("2026-11-01", [], []), ("2026-12-06", [.finnishIndependenceDay], []), ("2026-12-24", [.christmasEve], [.christmasEve]),
            ("2026-12-25", [.christmasDay], [.christmasDay]), ("2026-12-26", [.boxingDay], [.boxingDay]),
            ("2026-12-31", [], [.newYearsEve]), ("2026-03-12", [], []),
        ])
    func knownDays(text: String, finnish: [Holiday], swedish: [Holiday]) throws {
        let day = try #require(Day(text))
        #expect(Holiday.on(day, in: .finland) == finnish && Holiday.on(day, in: .sweden) == swedish)
    }

    @Test(
        "Every year has each holiday once: thirteen by law in either country, and the eves",
        arguments: [1, 1582, 1900, 2000, 2024, 2026, 2038, 9999])
    func everyYearHasEachOnce(year: Int) throws {
        let first = try #require(Day(year: year, month: 1, day: 1))
        for (country, eves) in [(Country.finland, 2), (.sweden, 3)] {
            let found = (0..<(Day.isLeap(year) ? 366 : 365)).flatMap { Holiday.on(first.advanced(by: $0), in: country) }
            #expect(found.count == Set(found).count && Set(found) == Set(Holiday.allCases.filter { $0.isKept(in: country) }))
            #expect(found.filter { !$0.isEve }.count == 13 && found.filter(\.isEve).count == eves)
        }
    }

    @Test(
        "Midsummer's eve is the Friday before midsummer, which is a Saturday from 20 to 26 June; All Saints' is one from 31 October to 6 November"
    )
    func movingHolidaysKeepToTheirWeekdays() throws {
        for year in stride(from: 1, through: 9999, by: 7) {
            let first = try #require(Day(year: year, month: 6, day: 19))
            let days = (0...150).map { first.advanced(by: $0) }
            let midsummer = try #require(days.first { Holiday.on($0, in: .sweden).contains(.midsummerDay) })
            let saints = try #require(days.first { Holiday.on($0, in: .finland).contains(.allSaintsDay) })
            #expect(midsummer.weekday == 6 && midsummer.month == 6 && 20...26 ~= midsummer.day)
            #expect(Holiday.on(midsummer.advanced(by: -1), in: .finland) == [.midsummerEve])
            #expect(saints.weekday == 6 && (saints.month == 10 && saints.day == 31 || saints.month == 11 && saints.day <= 6))
        }
    }

    @Test("Days outside of the years 1 to 9999 have no holidays, and crash nothing")
    func otherYearsHaveNone() {
        for number in [Int32.min, .max] + [0, -1, 10_000, -5_000].compactMap({ Day(year: $0, month: 12, day: 25)?.number }) {
            #expect(Holiday.on(Day(number: number), in: .sweden).isEmpty)
        }
    }

    @Test("Countries are known by their codes and their time zones")
    func countriesAreKnown() {
        #expect(Country(code: "FI") == .finland && Country(code: "SE") == .sweden && Country(code: "NO") == nil)
        #expect(
            Country(timeZone: "Europe/Mariehamn") == .finland && Country(timeZone: "Europe/Stockholm") == .sweden
                && Country(timeZone: "UTC") == nil)
    }
}
