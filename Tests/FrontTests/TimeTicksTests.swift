import Model
import TUI
import Testing

@testable import Front

/// The marks above a timeline, and the steps between them.
@Suite struct TimeTicksTests {
    private static let steps =
        [1, 5, 10, 15, 30, 60, 120, 180, 360, 720].map { TimeStep($0, .minute) } + [TimeStep(1, .day), TimeStep(1, .week)]
        + [1, 3].map { TimeStep($0, .month) } + [1, 2, 5, 10, 100, 1000].map { TimeStep($0, .year) }

    /// The days on which clocks change in Helsinki and Stockholm, 2020 to 2030.
    static let changes: [Day] = (2020...2030).flatMap { year in
        [3, 10].compactMap { Day(year: year, month: $0, day: 31) }.map { $0.advanced(by: -($0.weekday % 7)) }
    }

    @Test("A step begins at or before a moment, the next comes after it, and begins there")
    func stepsFollowOneAnother() {
        var numbers = SeededNumbers(seed: 1)
        for zone in TimeAxisTests.zones {
            for step in Self.steps {
                for _ in 0..<100 {
                    let moment =
                        Bool.random(using: &numbers)
                        ? TimeAxisTests.moment(&numbers)
                        : zone.start(of: Self.changes.randomElement(using: &numbers)!).advanced(
                            by: .random(in: 0..<90_000, using: &numbers))
                    let beginning = step.beginning(moment, in: zone)
                    let next = step.next(after: moment, in: zone)
                    #expect(beginning <= moment && moment < next, "\(step) \(zone.name) \(moment)")
                    #expect(step.beginning(next, in: zone) == next, "\(step) \(zone.name) \(moment)")
                    #expect(step.next(after: beginning, in: zone) >= next || step.unit == .minute, "\(step) \(zone.name) \(moment)")
                }
            }
        }
    }

    @Test("On a day when clocks change, hours are told as clocks show them: one is left out in spring, one comes twice in autumn")
    func changingDays() {
        for zone in TimeAxisTests.zones where zone.name != "UTC" {
            for day in Self.changes {
                var hours: [Int] = []
                var moment = zone.start(of: day)
                while moment < zone.start(of: day.advanced(by: 1)) {
                    hours.append(zone.local(moment).hour)
                    moment = TimeStep(60, .minute).next(after: moment, in: zone)
                }
                let repeated = zone.name == "Europe/Helsinki" ? 3 : 2
                let expected = Array(0..<24).flatMap { hour in
                    day.month == 3 ? (hour == repeated ? [] : [hour]) : hour == repeated ? [hour, hour] : [hour]
                }
                #expect(hours == expected, "\(zone.name) \(day)")
            }
        }
    }

    @Test("A day of 23 or 25 hours is drawn as long as it is")
    func changingDaysAreDrawnAsLongAsTheyAre() {
        for zone in TimeAxisTests.zones where zone.name != "UTC" {
            for day in Self.changes {
                let axis = TimeAxis(zone: zone, width: 250, scale: .span(250 * 8 * 60), moment: zone.start(of: day))
                #expect(axis.column == 480)
                #expect(axis.column(zone.start(of: day.advanced(by: 1))) == (day.month == 3 ? 23 : 25) * 3600 / 480)
            }
        }
    }

    @Test("Marks never touch, stand in order, and lie within the window", arguments: TimeZoom.allCases)
    func marksNeverTouch(zoom: TimeZoom) {
        var numbers = SeededNumbers(seed: 2)
        for language in Languages.all {
            for _ in 0..<60 {
                let axis = TimeAxisTests.axis(&numbers, zoom)
                let ticks = TimeTicks(axis, language)
                for row in [ticks.periods, ticks.marks] {
                    for (one, other) in zip(row, row.dropFirst()) { #expect(one.column + one.text.cellWidth < other.column) }
                    for mark in row {
                        #expect(mark.column >= 0 && mark.column + mark.text.cellWidth <= axis.width && !mark.text.isEmpty)
                        #expect(mark.moment < axis.end)
                    }
                }
            }
        }
    }

    @Test("In a window wide enough to read there are always marks", arguments: TimeZoom.allCases)
    func thereAreAlwaysMarks(zoom: TimeZoom) {
        var numbers = SeededNumbers(seed: 3)
        for language in Languages.all {
            for width in [40, 76, 120, 300] {
                let moment = Moment(seconds: .random(in: 0...3_000_000_000, using: &numbers))
                let axis = TimeAxis(zone: TimeAxisTests.zones[1], width: width, scale: .zoom(zoom), moment: moment, column: width / 2)
                let ticks = TimeTicks(axis, language)
                #expect(ticks.marks.count >= 2, "\(zoom) \(width) \(language.tag)")
                #expect(!ticks.periods.isEmpty, "\(zoom) \(width) \(language.tag)")
            }
        }
    }

    @Test("The years before 1 and after 9999 are not told")
    func yearsOutsideAreNotTold() {
        for moment in [-62_135_596_800, 253_402_300_799] as [Int64] {
            for zoom in TimeZoom.allCases {
                let axis = TimeAxis(zone: .utc, width: 120, scale: .zoom(zoom), moment: Moment(seconds: moment), column: 60)
                let words = (TimeTicks(axis, Swedish()).marks + TimeTicks(axis, Swedish()).periods).map(\.text).joined(separator: " ")
                #expect(!words.contains("-") && !words.contains("10000") && !words.contains("+"), "\(zoom): \(words)")
            }
        }
    }
}
