import Model
import TUI
import Testing

@testable import Front

/// What is known of when something is.
@Suite struct TimeSpanTests {
    private static let zone = TimeAxisTests.zones[1]

    private static func span(_ text: String) -> TimeSpan? { (try? EDTF(text)).flatMap { TimeSpan($0, in: zone) } }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    @Test("A less precise date always encloses the more precise one")
    func lessPreciseDatesEnclose() throws {
        var numbers = SeededNumbers(seed: 1)
        for _ in 0..<3000 {
            let year = Int.random(in: 1000...9998, using: &numbers)
            let month = Int.random(in: 1...12, using: &numbers)
            let day = Int.random(in: 1...Day.daysInMonth(month, ofYear: year), using: &numbers)
            // A winter belongs to the year of its December.
            let season = month == 12 ? "\(year)-24" : month < 3 ? "\(year - 1)-24" : "\(year)-2\(month / 3)"
            let exact = "\(year)-\(Self.two(month))-\(Self.two(day))"
            let chains = [
                [exact, "\(year)-\(Self.two(month))", "\(year)", "\(year / 10)X", "\(year / 100)XX"],
                [exact, "\(year)-\(Self.two(month))-XX", "\(year)-XX-XX", "\(year / 10)X-XX-XX"], [exact, season],
                [exact + "~", "\(year)-\(Self.two(month))~", "\(year)?"],
                [exact, "\(year)-\(Self.two(month))/\(year)-12", "\(year)/\(year + 1)"],
                [exact, "../\(exact)"], [exact, "\(exact)/"],
            ]
            for chain in chains {
                let spans = try chain.map { try #require(Self.span($0), "\($0)") }
                for (precise, loose) in zip(spans, spans.dropFirst()) { #expect(Self.encloses(loose, precise), "\(chain)") }
            }
        }
    }

    private static func encloses(_ loose: TimeSpan, _ precise: TimeSpan) -> Bool {
        let begins = loose.earliest.moment.map { $0 <= precise.earliest.moment ?? $0 } ?? true
        let ends = loose.latest.moment.map { $0 >= precise.latest.moment ?? $0 } ?? true
        return begins && ends
    }

    @Test("What is certain lies within what is possible, and one of many days has no certain part")
    func certaintyIsWithin() throws {
        for text in ["2021-21", "2021", "202X", "2021-05", "2004-10-XX"] {
            #expect(try #require(Self.span(text)).certain == nil, "\(text)")
        }
        for text in ["2021-05-03", "2021-05/2021-11", "2021-05-03/2021-06-01", "2021-21/2021-23", "2015/2017-06"] {
            let span = try #require(Self.span(text))
            let certain = try #require(span.certain, "\(text)")
            #expect(try #require(span.earliest.moment) <= certain.lowerBound && certain.upperBound <= #require(span.latest.moment))
        }
        // Within one month nothing of it is certain.
        #expect(try #require(Self.span("2021-05/2021-05")).certain == nil)
    }

    @Test("Open ends and unknown ends are told apart, and what has no day has no span")
    func endsAreToldApart() throws {
        #expect(try #require(Self.span("2021/..")).latest == .open && #require(Self.span("2021/")).latest == .unknown)
        #expect(try #require(Self.span("../2021")).earliest == .open && #require(Self.span("/2021")).earliest == .unknown)
        for text in ["XXXX-10-25", "XXXX-10-25/XXXX-10-26", "Y-17E7", "../..", "{2020,2021}"] { #expect(Self.span(text) == nil, "\(text)") }
    }

    @Test("Approximate and uncertain dates are hedged and no wider")
    func hedgesDoNotWiden() throws {
        let plain = try #require(Self.span("2021-05-03"))
        for mark in ["~", "?", "%"] {
            let hedged = try #require(Self.span("2021-05-03" + mark))
            #expect(hedged.isHedged && !plain.isHedged && hedged.earliest == plain.earliest && hedged.latest == plain.latest)
        }
    }

    @Test("Of an end that nobody knows only one certain day follows, as long as it is; of no end the day by which it had begun")
    func oneSidedDatesAreNoSharper() throws {
        for text in ["2026-03/", "2026/", "/2026-03", "/2026", "2026-21/"] {
            #expect(try #require(Self.span(text)).certain == nil, "\(text)")
        }
        func day(_ text: String) throws -> Range<Moment> {
            let day = try #require(Day(text))
            return Self.zone.start(of: day)..<Self.zone.start(of: day.advanced(by: 1))
        }
        // Among them a day of 23 hours.
        for (text, certain) in [
            ("2026-03-05/", "2026-03-05"), ("2026-03-29/", "2026-03-29"), ("/2026-03-29", "2026-03-29"), ("2026-03/..", "2026-03-31"),
            ("../2026-03", "2026-02-28"), ("../2026-03-04", "2026-03-04"),
        ] {
            let wanted = try day(certain)
            #expect(try #require(Self.span(text)).certain == wanted, "\(text)")
        }
    }
}
