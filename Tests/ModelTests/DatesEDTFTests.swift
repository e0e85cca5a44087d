import Model
import Testing

@Suite("EDTF: dates as their writers knew them")
struct DatesEDTFTests {
    @Test("A less precise date encloses the more precise one", arguments: [2019, 2020, 2100])
    func lessPreciseEnclosesMorePrecise(year: Int) throws {
        var day = try #require(Day(year: year, month: 1, day: 1))
        while day.year == year {
            let text = Array(day.description)
            // 2019-05-03, 2019-05-0X, 2019-05-XX, 2019-0X-XX, 2019-XX-XX, 201X-XX-XX, 20XX-XX-XX, 2XXX-XX-XX
            var chain = [String(text)]
            var digits = text
            for place in text.indices.reversed() where place > 0 && text[place] != "-" {
                digits[place] = "X"
                chain.append(String(digits))
            }
            // 2019-05-03, 2019-05, 2019, 201X, 20XX, 2XXX
            let shorter = [String(text), String(text[..<7]), String(text[..<4])] + chain.suffix(3).map { String($0.prefix(4)) }
            for chain in [chain, shorter] {
                let dates = try chain.map { try EDTF($0) }
                for (precise, imprecise) in zip(dates, dates.dropFirst()) {
                    let (first, last) = (try #require(imprecise.first), try #require(imprecise.last))
                    #expect(first <= precise.first! && precise.last! <= last, "\(imprecise.text) does not enclose \(precise.text)")
                }
            }
            day = day.advanced(by: 1)
        }
    }

    @Test("No text crashes the parser, and every fault lies in the text")
    func noTextCrashes() {
        let alphabet = Array("0123456789-/X?~%.YTZ:+[]{}, SE")
        var random = SeededGenerator(seed: 20_231_123)
        for _ in 0..<100_000 {
            let text = String((0..<Int.random(in: 0...16, using: &random)).map { _ in alphabet.randomElement(using: &random)! })
            expectConsistency(of: text)
        }
    }

    @Test("No change of one character in a date crashes the parser")
    func noChangeOfOneCharacterCrashes() {
        let alphabet = Array("0123456789-/X?~%.YTZ:+[]{}, SEå\u{301}")
        for date in EDTFCase.all {
            for place in date.text.indices {
                for character in alphabet {
                    var text = date.text
                    text.replaceSubrange(place...place, with: [character])
                    expectConsistency(of: text)
                }
            }
        }
    }

    /// What holds for every text whatever.
    private func expectConsistency(of text: String) {
        do throws(EDTFError) {
            let date = try EDTF(text)
            #expect(date.text == text)
            #expect(0...2 ~= date.level)
            #expect(date.isSupported || date.level == 2 && date.first == nil && date.last == nil)
            if let first = date.first, let last = date.last { #expect(first <= last, "\(text) ends before it begins") }
        } catch {
            #expect(1...text.unicodeScalars.count + 1 ~= error.column, "\(text): column \(error.column)")
            #expect(!error.sentence.isEmpty)
        }
    }

    @Test("Each line of the table", arguments: EDTFCase.all)
    func eachLineOfTheTable(line: EDTFCase) {
        let check = checkEDTF(line.text)
        #expect(check.verdict == line.verdict)
        #expect(check.level == line.level)
        #expect(check.lower == line.first)
        #expect(check.upper == line.last)
        #expect(check.errors.first?.column == line.column)
        #expect(check.errors.allSatisfy { $0.line == 1 })
    }

    @Test("The table has its 200 lines, half of them not plainly valid")
    func tableIsLarge() {
        #expect(EDTFCase.all.count >= 200)
        #expect(EDTFCase.all.count(where: { $0.verdict != .valid }) >= EDTFCase.all.count / 2)
    }

    @Test(
        "Every fault says what is wrong and what would be right",
        arguments: [
            ("", "the date is empty; write at least a year, such as 2021, or leave the member out"),
            ("2021-13", "there is no month 13; months are 01 to 12, spring to winter 21 to 24"),
            ("2021-02-29", "there is no day 29 in 2021-02; its last day is 28"),
            ("20X1-02-29", "no day of the calendar fits 20X1-02-29; change a digit, or write X where it is not known"),
            ("20210503", "20210503 lacks its hyphens; write 2021-05-03"),
            ("987", "the year 987 has 3 digits; a year has four, such as 2021 or 0987"),
            ("12021", "the year 12021 has 5 digits; a year has four, and one after 9999 begins with Y: Y12021"),
            ("2021-5", "the month has two digits, 01 to 12; write 05"),
            ("2021 ", "a date has no blanks; write 2021-05-03, and an interval 2021-05/2021-11"),
            ("201x", "'x' cannot stand here; a digit that is not known is a capital X"),
            ("2021–2022", "'–' cannot stand here; parts of a date are joined by a hyphen, an interval has a slash: 2021-05/2021-11"),
            ("2021\u{200B}", "'U+200B' cannot stand here; a date is written 2021, 2021-05 or 2021-05-03, and an interval 2021-05/2021-11"),
            ("2022-05/2021-11", "2021-11 lies before 2022-05; write the earlier date first: 2021-11/2022-05"),
            ("2017?~", "one sign says how certain a date is; for uncertain and approximate write %"),
        ])
    func faultsAreSentences(text: String, sentence: String) {
        #expect(checkEDTF(text).errors.map(\.message) == [sentence])
    }

    @Test("Open and unknown are told apart")
    func openAndUnknownAreToldApart() throws {
        guard case .interval(.date, .open) = try EDTF("2021/..").form else { return #expect(Bool(false)) }
        guard case .interval(.date, .unknown) = try EDTF("2021/").form else { return #expect(Bool(false)) }
        guard case .interval(.unknown, .date) = try EDTF("/2021").form else { return #expect(Bool(false)) }
        guard case .interval(.open, .date) = try EDTF("../2021").form else { return #expect(Bool(false)) }
    }

    @Test("A date without a year keeps its month and day")
    func yearlessDateKeepsMonthAndDay() throws {
        guard case .date(let date) = try EDTF("XXXX-10-25").form else { return #expect(Bool(false)) }
        #expect(date.year.isUnknown)
        #expect(date.month?.value == 10)
        #expect(date.day?.value == 25)
    }

    @Test("A time keeps its clock and its zone")
    func timeKeepsClockAndZone() throws {
        guard case .dateTime(_, let time) = try EDTF("2023-11-23T09:30:15-04:30").form else { return #expect(Bool(false)) }
        #expect((time.hour, time.minute, time.second) == (9, 30, 15))
        #expect(time.zone == .offset(-270))
    }

    @Test("Dates are sorted by first day, then last, the unknown last")
    func datesAreSorted() throws {
        let texts = [
            "2020", "2021-01-01", "2021-01", "2021", "2021/..", "2021-05-03", "201X-12", "../2019", "/2022", "XXXX-10-25", "XXXX-11",
        ]
        let dates = try texts.map { try EDTF($0) }.sorted()
        #expect(
            dates.map(\.text) == [
                "201X-12", "2020", "2021-01-01", "2021-01", "2021", "2021/..", "2021-05-03", "../2019", "/2022", "XXXX-10-25", "XXXX-11",
            ])
    }

    @Test(
        "Precision is what is known",
        arguments: [
            ("2021-05-03", EDTF.Precision.day), ("2021-05-03T09:30:00", .day), ("2021-05", .month), ("2021-05-XX", .month),
            ("2021-21", .season),
            ("2021", .year), ("2021-XX", .year), ("201X", .years), ("XXXX-10-25", .yearless), ("XXXX-21", .yearless), ("XXXX", .unknown),
            ("2021/2022", .interval), ("2021/", .interval), ("1950S2", .unknown),
        ])
    func precisionIsWhatIsKnown(text: String, precision: EDTF.Precision) throws {
        let date = try EDTF(text)
        #expect(date.precision == precision)
        #expect(date.hasExactDay == (precision == .day))
        #expect(!date.hasExactDay || date.hasKnownDays)
    }

    @Test(
        "The days of an interval are known when both its ends are days",
        arguments: [
            ("2017-10-25/2017-10-26", true), ("2017-10-25", true), ("2017-10/2017-11", false), ("2017-10-25/..", false),
            ("XXXX-10-25/XXXX-10-26", false), ("2021-21", false),
        ])
    func daysOfIntervals(text: String, areKnown: Bool) throws {
        #expect(try EDTF(text).hasKnownDays == areKnown)
    }

    @Test("Seasons in an interval and unsupported forms are accepted with a notice, others without")
    func noticesAreGiven() throws {
        #expect(try EDTF("2021-21/2021-23").notices.count == 1)
        #expect(try EDTF("2021-21/..").notices.count == 1)
        #expect(try EDTF("1950S2").notices.count == 1)
        #expect(try EDTF("2021-21").notices.isEmpty)
        #expect(try EDTF("2021-05/2021-11").notices.isEmpty)
    }

    @Test("A date is small enough for 100,000 records")
    func dateIsSmall() {
        #expect(MemoryLayout<EDTF>.size <= 48)
    }
}

/// The same random numbers on every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
