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
        var fields: [6 of Int] = [0, 0, 0, 0, 0, 0]
        var (field, length) = (0, 0)
        for byte in text.utf8 {
            guard length < 19 else { return nil }
            if let separator = Self.separator(at: length) {
                guard byte == separator else { return nil }
                field += 1
            } else {
                guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else { return nil }
                fields[field] = fields[field] * 10 + Int(byte - UInt8(ascii: "0"))
            }
            length += 1
        }
        guard length == 16 || length == 19, let day = Day(year: fields[0], month: fields[1], day: fields[2]), fields[4] < 60, fields[5] < 60
        else { return nil }
        let second = fields[3] * 3600 + fields[4] * 60 + fields[5]
        guard second <= 86_400 else { return nil }
        self.init(day: second == 86_400 ? day.advanced(by: 1) : day, second: second % 86_400)
    }

    /// What stands at a place of `2023-11-23T09:30:00` that has no digit.
    private static func separator(at place: Int) -> UInt8? {
        switch place {
        case 4, 7: UInt8(ascii: "-")
        case 10: UInt8(ascii: "T")
        case 13, 16: UInt8(ascii: ":")
        default: nil
        }
    }
}

extension LocalTime: Comparable {
    public static func < (one: LocalTime, other: LocalTime) -> Bool { (one.day, one.second) < (other.day, other.second) }
}

extension LocalTime: CustomStringConvertible {
    /// As data files write it: `2023-11-23T09:30`, with seconds where there are any.
    public var description: String {
        let clock = "\(day)T\(Day.padded(hour, to: 2)):\(Day.padded(minute, to: 2))"
        return second % 60 == 0 ? clock : "\(clock):\(Day.padded(second % 60, to: 2))"
    }
}
