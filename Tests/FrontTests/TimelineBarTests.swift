import Model
import TUI
import Testing

@testable import Front

/// Bars: nothing is drawn sharper than it is known.
@Suite struct TimelineBarTests {
    private static let dates = [
        "2021", "2021-05", "2021-05-03", "2021-21", "2021-24", "202X", "20XX", "2021-05/2021-11", "2021-05-03/2021-06-01",
        "2021-21/2021-23", "2020/..",
        "../2021", "2020-02/", "/2021-03-04", "2015~/2017-06?",
    ]

    @Test("A full cell lies within what is certain, and nothing outside of what is possible")
    func nothingIsSharperThanKnown() throws {
        var numbers = SeededNumbers(seed: 1)
        for text in Self.dates {
            let date = try EDTF(text)
            let span = try #require(TimeSpan(date, in: TimeAxisTests.zones[1]))
            for _ in 0..<40 {
                let zoom = try #require(TimeZoom.allCases.randomElement(using: &numbers))
                let width = try #require([10, 60, 130].randomElement(using: &numbers))
                let axis = TimeAxis(
                    zone: TimeAxisTests.zones[1], width: width, scale: .zoom(zoom), moment: span.mark,
                    column: .random(in: 0..<width, using: &numbers))
                let bar = TimelineBar(axis: axis, left: 0, now: Moment(seconds: 1_650_000_000))
                var surface = Surface(size: Size(width: width, height: 1))
                bar.draw(span, on: &surface, y: 0, style: .text, point: "◆")
                for column in 0..<width {
                    let glyph = surface[column, 0].scalar.map { String($0) } ?? " "
                    let cell = axis.moment(column)..<axis.moment(column + 1)
                    let isCertain = span.certain?.overlaps(cell) == true
                    if "█▉▊▋▌▍▎▏▐▕◆".contains(glyph) { #expect(isCertain, "\(text) \(zoom) \(column)") }
                    if let earliest = span.earliest.moment, cell.upperBound <= earliest {
                        #expect(glyph == " ", "\(text) \(zoom) \(column)")
                    }
                    if let latest = span.latest.moment, cell.lowerBound >= latest, axis.column(span.mark) != column {
                        #expect(glyph == " ", "\(text) \(zoom) \(column)")
                    }
                }
            }
        }
    }

    @Test("A certain bar's ends are true to an eighth of a column")
    func endsAreTrueToAnEighth() {
        let glyphs = Array(" ▏▎▍▌▋▊▉█")
        for length in 8..<40 {
            // A tick is a minute, a column eight.
            let axis = TimeAxis(zone: .utc, width: 10, scale: .span(10 * 8 * 60), moment: Moment(seconds: 0))
            let span = TimeSpan(from: Moment(seconds: 0), to: Moment(seconds: Int64(length * 60)))
            var surface = Surface(size: Size(width: 10, height: 1))
            TimelineBar(axis: axis, left: 0, now: Moment(seconds: 0)).draw(span, on: &surface, y: 0, style: .text, point: "◆")
            guard length >= 16 else { continue }
            let expected = String(repeating: "█", count: length / 8) + (length % 8 > 0 ? String(glyphs[length % 8]) : "")
            #expect(surface.rows()[0].prefix { $0 != " " } == expected)
        }
    }

    @Test("An open end goes on until now, an unknown one fades and says so")
    func openAndUnknownEnds() throws {
        let axis = TimeAxis(zone: .utc, width: 60, scale: .zoom(.decade), moment: Moment(seconds: 1_600_000_000), column: 10)
        let now = axis.moment(40)
        func drawn(_ text: String) throws -> String {
            var surface = Surface(size: Size(width: 60, height: 1))
            let span = try #require(TimeSpan(EDTF(text), in: .utc))
            TimelineBar(axis: axis, left: 0, now: now).draw(span, on: &surface, y: 0, style: .text, point: "◆")
            return surface.rows()[0]
        }
        let open = try drawn("2020-09-01/..")
        #expect(open.contains("▓▓▓▓▓▓▓▓▓▓") && open.hasSuffix("░") && !open.contains("?"))
        let unknown = try drawn("2020-09-01/")
        #expect(unknown.hasSuffix("?") && unknown.count < 20)
    }
}
