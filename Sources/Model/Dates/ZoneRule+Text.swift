extension ZoneRule {
    /// The rule of a POSIX TZ string, such as `EET-2EEST,M3.5.0/3,M10.5.0/4`; nil for anything else.
    ///
    /// Its offsets are behind UTC, and its times may be from −167 to 167 hours (RFC 9636). Summer time without the days on which it begins and ends
    /// is no rule.
    init?(_ text: some Sequence<UInt8>) {
        var reader = ZoneRuleReader(Array(text))
        guard let rule = reader.rule(), Self.offsets ~= rule.standard, Self.offsets ~= rule.summer?.offset ?? 0 else { return nil }
        self = rule
    }

    /// Less than a day from UTC, on either side.
    static let offsets = -86_399...86_399
}

/// Reads a POSIX TZ string. What is wrong ends it with nil.
private struct ZoneRuleReader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func rule() -> ZoneRule? {
        guard passName(), let behind = time(mostHours: 24) else { return nil }
        let standard = -behind
        if place == bytes.count { return ZoneRule(standard: standard) }
        guard passName() else { return nil }
        var offset = standard + 3600
        if place < bytes.count, bytes[place] != UInt8(ascii: ",") {
            guard let behind = time(mostHours: 24) else { return nil }
            offset = -behind
        }
        guard pass(","), let start = change(), pass(","), let end = change(), place == bytes.count else { return nil }
        return ZoneRule(standard: standard, summer: ZoneRule.Summer(offset: offset, start: start, end: end))
    }

    /// Three letters or more, or letters, digits and signs in angle brackets.
    private mutating func passName() -> Bool {
        let isQuoted = pass("<")
        let start = place
        while place < bytes.count, Self.isLetter(bytes[place]) || isQuoted && Self.isSignOrDigit(bytes[place]) { place += 1 }
        return place - start >= 3 && (!isQuoted || pass(">"))
    }

    private mutating func change() -> ZoneRule.Change? {
        guard let day = day() else { return nil }
        guard pass("/") else { return ZoneRule.Change(day: day, second: 7200) }
        return time(mostHours: 167).map { ZoneRule.Change(day: day, second: $0) }
    }

    private mutating func day() -> ZoneRule.YearDay? {
        if pass("J") { return number(1...365).map { .withoutLeapDay($0) } }
        guard pass("M") else { return number(0...365).map { .afterNewYear($0) } }
        guard let month = number(1...12), pass("."), let week = number(1...5), pass("."), let weekday = number(0...6) else { return nil }
        return .weekday(weekday == 0 ? 7 : weekday, number: week, month: month)
    }

    /// Seconds: hours, perhaps with minutes and seconds, perhaps with a sign.
    private mutating func time(mostHours: Int) -> Int? {
        let sign = pass("-") ? -1 : pass("+") ? 1 : 1
        guard let hours = number(0...mostHours) else { return nil }
        var (minutes, seconds) = (0, 0)
        if pass(":") {
            guard let stated = number(0...59) else { return nil }
            minutes = stated
            if pass(":") {
                guard let stated = number(0...59) else { return nil }
                seconds = stated
            }
        }
        return sign * (hours * 3600 + minutes * 60 + seconds)
    }

    private mutating func number(_ range: ClosedRange<Int>) -> Int? {
        let start = place
        var value = 0
        while place < bytes.count, place - start < 3, Self.isDigit(bytes[place]) {
            value = value * 10 + Int(bytes[place] - UInt8(ascii: "0"))
            place += 1
        }
        return place > start && range ~= value ? value : nil
    }

    private mutating func pass(_ scalar: Unicode.Scalar) -> Bool {
        guard place < bytes.count, bytes[place] == UInt8(ascii: scalar) else { return false }
        place += 1
        return true
    }

    private static func isLetter(_ byte: UInt8) -> Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 }
    private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
    private static func isSignOrDigit(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
    }
}
