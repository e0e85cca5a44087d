import Testing

@testable import Model

/// What must hold in every zone.
@Suite struct ZoneLawTests {
    static let zones = [
        Zone.utc, Zone.builtIn("Europe/Helsinki")!, Zone.builtIn("Europe/Stockholm")!, Zone(name: "file", file: ZoneBytes.helsinki.bytes)!,
        ruled("<-03>3"), ruled("AEST-10AEDT,M10.1.0,M4.1.0/3"), ruled("<-02>2<-01>,M3.5.0/-1,M10.5.0/0"),
        ruled("EET-2EEST,M3.4.4/50,M10.4.4/50"), ruled("IST-1GMT0,M10.5.0,M3.5.0/1"), ruled("NZST-12NZDT,M9.5.0,M4.1.0/3"),
        ruled("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0"),
    ]

    private static func ruled(_ text: String) -> Zone {
        let rule = ZoneRule(text.utf8)!
        return Zone(name: text, standard: rule.standard, rule: rule)
    }

    /// Moments around the changes of a year's spring and autumn, to the second and to the quarter of an hour.
    private static func samples(_ year: Int) -> [LocalTime] {
        let first = Day(year: year, month: 1, day: 1)!
        return (0..<366).flatMap { day -> [LocalTime] in
            let isNearChange = [2, 3, 4, 9, 10].contains(first.advanced(by: day).month) && first.advanced(by: day).weekday > 3
            return stride(from: 0, to: 86_400, by: isNearChange ? 900 : 21_599).map { LocalTime(day: first.advanced(by: day), second: $0) }
        }
    }

    @Test("A local time is shown at its moment, unless the clocks skip it", arguments: zones)
    func localTimesComeBack(zone: Zone) {
        for year in [1970, 2024] {
            for time in Self.samples(year) {
                switch zone.reading(of: time) {
                case .exact(let moment): #expect(zone.local(moment) == time)
                case .repeated(let first, let second):
                    #expect(zone.local(first) == time && zone.local(second) == time && first < second)
                    #expect(zone.moment(of: time) == first, "of a repeated hour the first counts")
                case .skipped(let moment):
                    #expect(zone.local(moment) > time && zone.local(moment.advanced(by: -1)) < time)
                }
            }
        }
    }

    @Test("Every minute of the days of change in Helsinki and Stockholm, 2020 to 2030, comes back but for the skipped hour")
    func everyMinuteOfTheChangesComesBack() {
        for (zone, hour) in [(Self.zones[1], 3), (Self.zones[2], 2), (Self.zones[3], 3)] {
            for year in 2020...2030 {
                for month in [3, 10] {
                    let end = Day(year: year, month: month, day: 31)!
                    let change = end.advanced(by: -(end.weekday % 7))
                    for minute in 0..<3 * 1440 {
                        let time = LocalTime(day: change.advanced(by: minute / 1440 - 1), second: minute % 1440 * 60)
                        let isInHour = time.day == change && time.hour == hour
                        switch zone.reading(of: time) {
                        case .exact(let moment): #expect(!isInHour && zone.local(moment) == time)
                        case .skipped(let moment):
                            #expect(isInHour && month == 3 && zone.local(moment) == LocalTime(day: change, hour: hour + 1, minute: 0))
                        case .repeated(let first, let second):
                            #expect(isInHour && month == 10 && second - first == 3600 && zone.local(first) == time)
                        }
                    }
                }
            }
        }
    }

    @Test("Exactly the Union's two days of the year last 23 and 25 hours", arguments: [1, 2, 3])
    func onlyTheDaysOfChangeAreShortOrLong(number: Int) {
        for year in [1997, 2026, 2038, 9999] {
            let first = Day(year: year, month: 1, day: 1)!
            let odd = (0..<365).map { first.advanced(by: $0) }.filter { Self.zones[number].length(of: $0) != 86_400 }
            #expect(odd.map(\.month) == [3, 10] && odd.allSatisfy { $0.weekday == 7 && $0.day > 24 })
            #expect(odd.map { Self.zones[number].length(of: $0) } == [82_800, 90_000])
        }
    }

    @Test("A later moment is never an earlier day, and a day's first moment is on it", arguments: zones)
    func momentsAndDaysAgree(zone: Zone) {
        var last = Day(year: 0, month: 12, day: 30)!
        for day in stride(from: Day(year: 1, month: 1, day: 1)!, through: Day(year: 9999, month: 12, day: 31)!, by: 1_009) {
            let start = zone.start(of: day)
            #expect(zone.day(start) == day && zone.day(start.advanced(by: -1)) == day.advanced(by: -1))
            #expect(zone.day(start) > last)
            last = zone.day(start.advanced(by: zone.length(of: day) - 1))
            #expect(last == day)
        }
    }

    @Test("Later local times have later moments, but for the hours that the clocks show twice", arguments: zones)
    func momentsFollowLocalTimes(zone: Zone) {
        for year in [1, 2024, 9999] {
            var last = zone.moment(of: LocalTime(day: Day(year: year, month: 1, day: 1)!)).advanced(by: -1)
            for time in Self.samples(year) {
                let moment = zone.moment(of: time)
                #expect(moment >= last)
                last = moment
            }
        }
    }

    @Test("No moment crashes a zone, at the ends of time neither", arguments: zones)
    func theEndsOfTimeAreSafe(zone: Zone) {
        for seconds in [Int64.min, .min + 1, -1, 0, 1, .max - 1, .max, 1 << 40, -1 << 40, 1 << 55] {
            _ = zone.local(Moment(seconds: seconds))
        }
        for number in [Int32.min, -1, 0, .max] { _ = zone.reading(of: LocalTime(day: Day(number: number), second: 86_399)) }
    }
}
