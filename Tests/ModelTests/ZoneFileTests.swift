import Testing

@testable import Model

/// TZif files, whole and broken.
@Suite struct ZoneFileTests {
    private func local(_ zone: Zone?, _ moment: Int64) -> String { zone.map { "\($0.local(Moment(seconds: moment)))" } ?? "no zone" }

    @Test("Before the first transition the first type holds, after the last one the rule")
    func transitionsAndRuleAreRead() throws {
        let zone = try #require(Zone(name: "Europe/Helsinki", file: ZoneBytes.helsinki.bytes))
        #expect(zone.offset(at: Moment(seconds: -1_535_938_790)) == 5989 && zone.offset(at: Moment(seconds: -1_535_938_789)) == 7200)
        #expect(local(zone, 0) == "1970-01-01T02:00" && local(zone, 1_773_306_000) == "2026-03-12T11:00")
        // In 1995 summer time ended in September.
        #expect(zone.length(of: Day("1995-09-24")!) == 90_000 && zone.length(of: Day("1995-10-29")!) == 86_400)
        let rule = try #require(Zone.builtIn("Europe/Helsinki"))
        for hour in stride(from: Int64(852_076_800), to: 4_102_444_800, by: 3600 * 11) {
            #expect(zone.offset(at: Moment(seconds: hour)) == rule.offset(at: Moment(seconds: hour)))
        }
    }

    @Test("Each version is read; of a file of version 1 the last offset stays", arguments: [nil, "2", "3", "4"] as [Character?])
    func everyVersionIsRead(version: Character?) throws {
        var file = ZoneBytes(version: version, types: [0, 3600], transitions: [(100, 1)], rule: "<+02>-2")
        let zone = try #require(Zone(name: "", file: file.bytes))
        #expect(zone.offset(at: Moment(seconds: 99)) == 0)
        #expect(zone.offset(at: Moment(seconds: 100)) == (version == nil ? 3600 : 7200))
        file.rule = ""
        #expect(Zone(name: "", file: file.bytes)?.offset(at: Moment(seconds: 1 << 40)) == 3600)
    }

    @Test("Leap seconds that a file counts are taken out of its times")
    func leapSecondsAreNotCounted() throws {
        let file = ZoneBytes(types: [0, 3600, 0], transitions: [(1000, 1), (3002, 2)], leapSeconds: [(1500, 1), (3001, 2)])
        let zone = try #require(Zone(name: "", file: file.bytes))
        #expect(zone.transitions.map(\.moment.seconds) == [1000, 3000])
    }

    @Test("No cut file is a zone, and none crashes")
    func cutFilesAreNoZones() {
        for file in [ZoneBytes.helsinki.bytes, ZoneBytes(version: nil, types: [0, 3600], transitions: [(1, 1)]).bytes] {
            for end in file.indices { #expect(Zone(name: "", file: Array(file[..<end])) == nil, "cut at \(end)") }
        }
    }

    @Test("No changed byte crashes the reading, or any question to what was read")
    func changedBytesAreSafe() {
        let file = ZoneBytes(
            types: [5989, 7200, 10800], transitions: [(-1_535_938_789, 1), (100, 2), (200, 1)], leapSeconds: [(150, 1)],
            rule: "EET-2EEST,M3.5.0/3,M10.5.0/4"
        ).bytes
        var zones = 0
        for index in file.indices {
            for byte in [0, 1, 0x20, 0x2D, 0x39, 0x7F, 0x80, 0xFF, file[index] ^ 1, file[index] &+ 1] as [UInt8] {
                var changed = file
                changed[index] = byte
                guard let zone = Zone(name: "", file: changed) else { continue }
                zones += 1
                for seconds in [Int64.min, -1 << 40, 99, 199, 1_774_746_000, 1 << 40, .max] {
                    let time = zone.local(Moment(seconds: seconds))
                    _ = zone.reading(of: time)
                    _ = zone.length(of: time.day)
                }
            }
        }
        #expect(zones > 1000)
    }

    @Test("What is no TZif file, or says what cannot be, is no zone")
    func nonsenseIsNoZone() {
        #expect(Zone(name: "", file: []) == nil && Zone(name: "", file: Array("EET-2".utf8)) == nil)
        #expect(Zone(name: "", file: ZoneBytes(types: []).bytes) == nil)
        #expect(Zone(name: "", file: ZoneBytes(types: [0, 90_000], transitions: [(1, 1)]).bytes) == nil, "further than a day from UTC")
        #expect(Zone(name: "", file: ZoneBytes(types: [0, 1], transitions: [(5, 1), (5, 0)]).bytes) == nil, "twice at the same time")
        #expect(Zone(name: "", file: ZoneBytes(types: [0], transitions: [(5, 1)]).bytes) == nil, "a type that is not there")
        #expect(Zone(name: "", file: ZoneBytes(rule: "nonsense").bytes) == nil)
        var huge = ZoneBytes.helsinki.bytes
        for index in 20..<44 { huge[index] = 0xFF }
        #expect(Zone(name: "", file: huge) == nil)
    }

    @Test(
        "Rules in the forms of POSIX",
        arguments: [
            ("EET-2EEST,M3.5.0/3,M10.5.0/4", "2026-03-29T00:59", "2026-10-25T00:59"), ("<+03>-3", nil, nil), ("UTC0", nil, nil),
            ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-10-03T15:59", "2026-04-04T15:59"),
            ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-03-29T00:59", "2026-10-25T00:59"),
            ("EET-2EEST,M3.4.4/50,M10.4.4/50", "2026-03-27T23:59", "2026-10-23T22:59"),
            ("XXX0YYY,J60/0,J300/1", "2026-02-28T23:59", "2026-10-26T23:59"),
            ("XXX0YYY,59/0,299/1", "2026-02-28T23:59", "2026-10-26T23:59"),
            ("<ab+1>-0:30:15<cd-2>-1:30,J1,365/23:59:59", nil, nil),
        ])
    func posixRulesAreRead(text: String, beforeStart: String?, beforeEnd: String?) throws {
        let rule = try #require(ZoneRule(text.utf8))
        for change in [beforeStart, beforeEnd].compactMap({ $0 }) {
            let last = Zone.utc.moment(of: try #require(LocalTime(change))).advanced(by: 59)
            #expect(rule.offset(at: last) != rule.offset(at: last.advanced(by: 1)))
        }
        if let beforeStart, let start = LocalTime(beforeStart) {
            #expect(rule.offset(at: Zone.utc.moment(of: start)) == rule.standard)
        }
    }

    @Test("A day of the year counts or leaves out 29 February")
    func julianDaysKnowLeapYears() {
        #expect(
            ZoneRule.YearDay.withoutLeapDay(60).day(in: 2024) == Day("2024-03-01")
                && ZoneRule.YearDay.withoutLeapDay(60).day(in: 2023) == Day("2023-03-01"))
        #expect(
            ZoneRule.YearDay.afterNewYear(59).day(in: 2024) == Day("2024-02-29")
                && ZoneRule.YearDay.afterNewYear(59).day(in: 2023) == Day("2023-03-01"))
        #expect(ZoneRule.YearDay.weekday(7, number: 5, month: 2).day(in: 2026) == Day("2026-02-22"))
        #expect(ZoneRule.YearDay.weekday(1, number: 1, month: 6).day(in: 2026) == Day("2026-06-01"))
    }

    @Test(
        "What is no rule is refused",
        arguments: [
            "", "E", "EE-2", "EET", "EET-", "EET-25", "EET-2EEST", "EET-2EEST,", "EET-2EEST,M3.5.0", "EET-2EEST,M3.5.0/3,",
            "EET-2EEST,M13.5.0,M10.5.0",
            "EET-2EEST,M3.6.0,M10.5.0", "EET-2EEST,M3.5.7,M10.5.0", "EET-2EEST,J0,J366", "EET-2EEST,M3.5.0/168,M10.5.0", "EET-2 ", "<+03-3",
            "EET-2:60",
            "EET-2EEST,M3.5.0/3,M10.5.0/4x", "99999999999999999999", "EET-24:59:59",
        ])
    func otherTextsAreNoRules(text: String) { #expect(ZoneRule(text.utf8) == nil) }
}
