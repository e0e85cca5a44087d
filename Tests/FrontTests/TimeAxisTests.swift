import Model
import TUI
import Testing

@testable import Front

/// The axis of time: moments to columns and back.
@Suite struct TimeAxisTests {
    static let zones = ["UTC", "Europe/Helsinki", "Europe/Stockholm"].compactMap(Zone.builtIn)
    static let widths = [1, 2, 7, 40, 76, 120, 300]

    /// A moment of the years 1 to 9999.
    static func moment(_ numbers: inout SeededNumbers) -> Moment {
        Moment(seconds: .random(in: -62_135_596_800...253_402_300_799, using: &numbers))
    }

    static func axis(_ numbers: inout SeededNumbers, _ zoom: TimeZoom) -> TimeAxis {
        let width = widths.randomElement(using: &numbers)!
        return TimeAxis(
            zone: zones.randomElement(using: &numbers)!, width: width, scale: .zoom(zoom), moment: moment(&numbers),
            column: .random(in: 0..<width, using: &numbers),
            fitted: Bool.random(using: &numbers) ? .random(in: 1...9_000_000, using: &numbers) : nil)
    }

    @Test("The column of a column's moment is that column, at every zoom", arguments: TimeZoom.allCases)
    func columnsAreTheirOwn(zoom: TimeZoom) {
        var numbers = SeededNumbers(seed: 1)
        for _ in 0..<200 {
            let axis = Self.axis(&numbers, zoom)
            for column in -50...axis.width + 50 { #expect(axis.column(axis.moment(column)) == column) }
            let moment = Self.moment(&numbers)
            let column = axis.column(moment)
            #expect(axis.moment(column) <= moment && moment < axis.moment(column + 1))
            #expect(axis.tick(moment).quotientAndRemainderFloored(TimeAxis.ticksPerColumn).0 == column)
        }
    }

    @Test("A window shows at least its zoom's period, and less than a tick a column more")
    func aWindowShowsItsPeriod() {
        var numbers = SeededNumbers(seed: 2)
        for zoom in TimeZoom.allCases {
            for _ in 0..<50 {
                let axis = Self.axis(&numbers, zoom)
                let shown = axis.end - axis.start
                #expect(shown >= zoom.span && shown < zoom.span + axis.width * TimeAxis.ticksPerColumn)
            }
        }
    }

    @Test("Zooming in and out again returns to the same place, and keeps its moment in its column on the way", arguments: TimeZoom.allCases)
    func zoomingReturns(zoom: TimeZoom) {
        var numbers = SeededNumbers(seed: 3)
        for _ in 0..<200 {
            let first = Self.axis(&numbers, zoom)
            let kept = first.moment(.random(in: 0..<first.width, using: &numbers)).advanced(
                by: .random(in: 0..<first.column, using: &numbers))
            let column = first.column(kept)
            for isIn in [true, false] {
                var axis = first
                var steps = 0
                while steps < 12, axis.zoom(in: isIn, around: kept) {
                    steps += 1
                    // A column's own fraction may be lost when the scale is much finer, never more than that.
                    #expect(abs(axis.column(kept) - column) <= 1)
                }
                for _ in 0..<steps {
                    let hasZoomed = axis.zoom(in: !isIn, around: kept)
                    #expect(hasZoomed)
                }
                #expect(axis.start == first.start && axis.column == first.column && axis.scale == first.scale)
            }
        }
    }

    @Test("What shows everything is one more step between the others, and is returned to")
    func theFittedScaleIsAStep() {
        let span = 500 * 86_400
        var axis = TimeAxis(zone: .utc, width: 80, scale: .zoom(.year), moment: Moment(seconds: 0), fitted: span)
        var scales: [TimeAxis.Scale] = []
        for isIn in [false, false, true] {
            _ = axis.zoom(in: isIn, around: axis.start)
            scales.append(axis.scale)
        }
        #expect(scales == [.span(span), .zoom(.decade), .span(span)])
    }

    @Test("Stepping a period forward and back again returns, once it stands at a period's beginning", arguments: TimeZoom.allCases)
    func steppingReturns(zoom: TimeZoom) {
        var numbers = SeededNumbers(seed: 4)
        for _ in 0..<100 {
            var axis = Self.axis(&numbers, zoom)
            axis.place(Moment(seconds: .random(in: -20_000_000_000...60_000_000_000, using: &numbers)), at: 0)
            axis.step(forward: true)
            let aligned = axis.start
            axis.step(forward: true)
            #expect(axis.start > aligned)
            axis.step(forward: false)
            #expect(axis.start == aligned)
        }
    }

    @Test("Panning and stepping never leave the years 1 to 9999")
    func theEndsHold() {
        var numbers = SeededNumbers(seed: 5)
        for zoom in TimeZoom.allCases {
            var axis = Self.axis(&numbers, zoom)
            for forward in [true, false] {
                for _ in 0..<200 { axis.pan(by: forward ? 1_000_000 : -1_000_000) }
                axis.step(forward: forward)
                let year = axis.zone.day(axis.moment(axis.width / 2)).year
                #expect((0...10_000).contains(year), "\(zoom): \(year)")
            }
        }
    }

    @Test("A window made narrower and wider again shows the same moment in the same column")
    func resizingReturns() {
        let axis = TimeAxis(zone: .utc, width: 120, scale: .zoom(.month), moment: Moment(seconds: 1_000_000_000), column: 20)
        let narrow = axis.fitting(width: 60, zone: .utc)
        #expect(narrow.column(Moment(seconds: 1_000_000_000)) == 20)
        #expect(narrow.fitting(width: 120, zone: .utc).start == axis.start)
        #expect(axis.fitting(width: 10, zone: .utc).column(Moment(seconds: 1_000_000_000)) == 9)
    }
}
