/// An instant, as whole seconds since 1970-01-01T00:00Z (leap seconds are not counted, as in POSIX).
///
/// Everything that has a clock time is kept as one of these; a `Zone` tells which day and time of day it is somewhere. Any `Int64` is a moment;
/// the years 0000 to 9999 lie within ±2.6 × 10¹¹.
public struct Moment: Hashable, Sendable, BitwiseCopyable {
    public var seconds: Int64

    public init(seconds: Int64) { self.seconds = seconds }
}

extension Moment: Strideable {
    /// The seconds from one to the other.
    public static func - (until: Moment, from: Moment) -> Int { until.seconds.clampedDifference(from.seconds) }
    public static func < (one: Moment, other: Moment) -> Bool { one.seconds < other.seconds }
    public func distance(to other: Moment) -> Int { other - self }

    /// The moment so many seconds later, or at the end of what can be told.
    public func advanced(by seconds: Int) -> Moment {
        let (sum, overflows) = self.seconds.addingReportingOverflow(Int64(seconds))
        return Moment(seconds: overflows ? (seconds < 0 ? .min : .max) : sum)
    }

    /// The moment so many minutes later.
    public func advanced(byMinutes minutes: Int) -> Moment {
        let (seconds, overflows) = minutes.multipliedReportingOverflow(by: 60)
        return advanced(by: overflows ? (minutes < 0 ? .min : .max) : seconds)
    }
}

extension Int64 {
    fileprivate func clampedDifference(_ other: Int64) -> Int {
        let (difference, overflows) = subtractingReportingOverflow(other)
        return overflows ? (self < other ? .min : .max) : Int(difference)
    }
}
