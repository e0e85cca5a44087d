import Model
import Testing

@Suite("Day: the calendar as one integer")
struct DatesDayTests {
    @Test("Days and dates correspond over four thousand years, day by day")
    func daysAndDatesCorrespond() throws {
        // The calendar is counted here by the plain rules, so that the arithmetic is held against something simpler than itself.
        let first = try #require(Day(year: -1000, month: 1, day: 1))
        var (year, month, day) = (-1000, 1, 1)
        var weekday = first.weekday
        var dayOfYear = 1
        for offset in 0..<(4000 * 1461 / 4) {
            let counted = first.advanced(by: offset)
            let date = counted.date
            guard date == (year, month, day), Day(year: year, month: month, day: day) == counted, counted.weekday == weekday,
                counted.dayOfYear == dayOfYear
            else {
                Issue.record("\(counted) is not \(year)-\(month)-\(day), weekday \(weekday), day \(dayOfYear) of the year")
                return
            }
            weekday = weekday % 7 + 1
            dayOfYear += 1
            day += 1
            if day > daysByRule(month, year) { (month, day) = (month + 1, 1) }
            if month > 12 { (year, month, dayOfYear) = (year + 1, 1, 1) }
        }
    }

    private func daysByRule(_ month: Int, _ year: Int) -> Int {
        let isLeap = year % 400 == 0 || year % 4 == 0 && year % 100 != 0
        return month == 2 ? (isLeap ? 29 : 28) : [1, 3, 5, 7, 8, 10, 12].contains(month) ? 31 : 30
    }

    @Test("Every day's text is read back as the day")
    func textIsReadBack() throws {
        let first = try #require(Day(year: 0, month: 1, day: 1))
        let last = try #require(Day(year: 9999, month: 12, day: 31))
        for day in stride(from: first, through: last, by: 97) {
            #expect(Day(day.description) == day)
        }
        #expect(last.description == "9999-12-31")
        #expect(first.advanced(by: -1).description == "-0001-12-31")
        #expect(last.advanced(by: 1).description == "+10000-01-01")
    }

    @Test(
        "Weeks run from Monday, have seven days, and hold 4 January in the first",
        arguments: [-44, 0, 1582, 1999, 2000, 2020, 2021, 2026, 9999])
    func weeksAreWhole(year: Int) throws {
        let monday = try #require(Day(year: year, month: 1, day: 4)).startOfWeek
        #expect(monday.isoWeek == (year, 1))
        for offset in 0..<364 {
            let day = monday.advanced(by: offset)
            #expect(day.isoWeek == (year, offset / 7 + 1))
            #expect(day.weekday == offset % 7 + 1)
        }
        let next = monday.advanced(by: 364).isoWeek
        #expect(next == (year, 53) || next == (year + 1, 1))
    }

    @Test(
        "ISO weeks of known days",
        arguments: [
            ("1970-01-01", 4, 1970, 1), ("2005-01-01", 6, 2004, 53), ("2005-01-02", 7, 2004, 53), ("2005-12-31", 6, 2005, 52),
            ("2006-01-01", 7, 2005, 52), ("2006-01-02", 1, 2006, 1), ("2007-01-01", 1, 2007, 1), ("2008-12-29", 1, 2009, 1),
            ("2008-12-31", 3, 2009, 1), ("2010-01-03", 7, 2009, 53), ("2016-01-01", 5, 2015, 53), ("2020-12-31", 4, 2020, 53),
            ("2021-02-25", 4, 2021, 8), ("2021-05-31", 1, 2021, 22), ("2023-11-23", 4, 2023, 47), ("2024-12-30", 1, 2025, 1),
            ("2026-03-12", 4, 2026, 11), ("2026-11-21", 6, 2026, 47),
        ])
    func isoWeeksOfKnownDays(text: String, weekday: Int, year: Int, week: Int) throws {
        let day = try #require(Day(text))
        #expect(day.weekday == weekday)
        #expect(day.isoWeek == (year, week))
    }

    @Test("Days that do not exist are not made")
    func impossibleDaysAreNotMade() {
        for (year, month, day) in [
            (2021, 2, 29), (1900, 2, 29), (2021, 4, 31), (2021, 0, 1), (2021, 13, 1), (2021, 1, 0), (9_000_000, 1, 1),
        ] {
            #expect(Day(year: year, month: month, day: day) == nil)
        }
        for text in ["", "2021", "2021-1-1", "2021-02-30", "2021/02/03", "2021-02-03 ", "+2021-02-03", "20210203", "2021-02-0é"] {
            #expect(Day(text) == nil)
        }
    }

    @Test("Arithmetic stops at the ends instead of crashing")
    func arithmeticStopsAtTheEnds() {
        let day = Day(number: 0)
        #expect(day.advanced(by: .max) == Day(number: .max))
        #expect(day.advanced(by: .min) == Day(number: .min))
        #expect(Day(number: .max).advanced(by: 1) == Day(number: .max))
        #expect(Day(number: .max) - Day(number: .min) == Int(UInt32.max))
        #expect(Day(number: .max).date.year == 5_881_580)
        #expect(Day(number: .min).weekday > 0 && Day(number: .min).isoWeek.week > 0)
    }
}
