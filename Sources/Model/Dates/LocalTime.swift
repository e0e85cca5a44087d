/// A day and a time of day as clocks show them somewhere: what an agenda states, without saying where.
public struct LocalTime: Hashable, Sendable {
    public var day: Day
    /// Seconds since midnight by the clock, 0 to 86,399.
    public var second: Int

    public init(day: Day, second: Int = 0) {
        self.day = day
        self.second = Swift.min(86_399, Swift.max(0, second))
    }

    public init(day: Day, hour: Int, minute: Int) { self.init(day: day, second: hour * 3600 + minute * 60) }

    public var hour: Int { second / 3600 }
    public var minute: Int { second / 60 % 60 }

    /// A local time as data files write it: `2023-11-23T09:30`, perhaps with seconds; nil for anything else. `24:00` is the next midnight.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 16 || bytes.count == 19, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
            let day = Day(text.prefix(10)), let hour = Self.pair(bytes, 11), let minute = Self.pair(bytes, 14), minute < 60
        else { return nil }
        var second = 0
        if bytes.count == 19 {
            guard bytes[16] == UInt8(ascii: ":"), let stated = Self.pair(bytes, 17), stated < 60 else { return nil }
            second = stated
        }
        if hour == 24, minute == 0, second == 0 {
            self.init(day: day.advanced(by: 1))
        } else {
            guard hour < 24 else { return nil }
            self.init(day: day, second: hour * 3600 + minute * 60 + second)
        }
    }

    private static func pair(_ bytes: [UInt8], _ start: Int) -> Int? {
        let digits = bytes[start..<start + 2].map { Int($0) - 0x30 }
        return digits.allSatisfy { 0...9 ~= $0 } ? digits[0] * 10 + digits[1] : nil
    }
}

extension LocalTime: Comparable {
    public static func < (one: LocalTime, other: LocalTime) -> Bool { (one.day, one.second) < (other.day, other.second) }
}
