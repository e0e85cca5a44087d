import Glibc
import Model

/// The local day, and how long it lasts: the only look at the clock.
struct LocalTime {
    let day: Day
    /// Seconds until the day changes; a little more than there are, so that waking is never too early.
    let secondsLeft: Int

    static func now() -> LocalTime {
        var seconds = time(nil)
        var parts = unsafe tm()
        unsafe localtime_r(&seconds, &parts)
        let (year, month, date) = unsafe (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
        let passed = unsafe Int(parts.tm_hour) * 3600 + Int(parts.tm_min) * 60 + Int(parts.tm_sec)
        let day = Day(year: year, month: month, day: date) ?? Day(number: 0)
        return LocalTime(day: day, secondsLeft: max(1, 86_401 - passed))
    }
}
