/// A rule by which a zone's clocks change every year.
public struct ZoneRule: Sendable, Hashable {
    /// Seconds ahead of UTC in winter.
    public let standard: Int

    /// The rule of the European Union since 1996: an hour ahead from the last Sunday of March to the last of October, changing at 01:00 UTC
    /// everywhere (Directive 2000/84/EC).
    public static func european(standard: Int) -> ZoneRule { ZoneRule(standard: standard) }

    func offset(at moment: Moment) -> Int {
        let year = Day(number: Int32(clamping: moment.seconds.flooredQuotient(86_400))).year
        guard let start = Self.change(year, month: 3), let end = Self.change(year, month: 10) else { return standard }
        return start <= moment && moment < end ? standard + 3600 : standard
    }

    private static func change(_ year: Int, month: Int) -> Moment? {
        Day(year: year, month: month, day: 31).map { Moment(seconds: Int64($0.advanced(by: -($0.weekday % 7)).number) * 86_400 + 3600) }
    }
}

extension Zone {
    /// The zones that are known without a file; their clocks before 1996 follow today's rule.
    public static func builtIn(_ name: String) -> Zone? {
        switch name {
        case "UTC", "Etc/UTC": .utc
        case "Europe/Helsinki", "Europe/Mariehamn": Zone(name: name, standard: 7200, rule: .european(standard: 7200))
        case "Europe/Stockholm": Zone(name: name, standard: 3600, rule: .european(standard: 3600))
        default: nil
        }
    }
}
