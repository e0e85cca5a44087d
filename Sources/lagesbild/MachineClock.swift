import Front
import Glibc
import Model

/// The only look at the clock: the machine's, or a time that was told and runs on from there.
struct MachineClock {
    /// The time that was told, and when; nil for the machine's own time.
    private let told: (local: LocalTime, at: ContinuousClock.Instant)?
    /// False where time stands still: then nothing wakes the program.
    let runs: Bool

    /// - Parameters:
    ///   - told: the time by the clocks of the workspace's zone; nil for the machine's.
    ///   - runs: whether time goes on.
    init(told: LocalTime? = nil, runs: Bool = true) {
        self.told = told.map { ($0, .now) }
        self.runs = runs
    }

    /// What time it is.
    var now: Clock {
        guard let told else { return Self.machine }
        guard runs else { return .told(told.local) }
        let passed = Int((ContinuousClock.now - told.at).components.seconds)
        let (days, second) = (told.local.second + passed).quotientAndRemainder(dividingBy: 86_400)
        return .told(LocalTime(day: told.local.day.advanced(by: days), second: second))
    }

    private static var machine: Clock {
        var now = timespec()
        unsafe clock_gettime(CLOCK_REALTIME, &now)
        var seconds = now.tv_sec
        var parts = unsafe tm()
        unsafe localtime_r(&seconds, &parts)
        let day = unsafe Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
        return .machine(Moment(seconds: Int64(seconds)), day: day ?? Day(number: 0))
    }

    /// How long until a hand of the clock moves. Nil where time stands still.
    func untilNext(_ hand: ClockHand) -> Duration? {
        guard runs else { return nil }
        if let told { return Self.wait(for: hand, at: told.local.second * 1000 + (ContinuousClock.now - told.at).milliseconds) }
        var now = timespec()
        unsafe clock_gettime(CLOCK_REALTIME, &now)
        var seconds = now.tv_sec
        var parts = unsafe tm()
        unsafe localtime_r(&seconds, &parts)
        if hand == .day {
            // Clocks may be put forward or back before midnight; the system knows.
            unsafe (parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec, parts.tm_isdst) = (parts.tm_mday + 1, 0, 0, 0, -1)
            let midnight = unsafe mktime(&parts)
            return .milliseconds(max(1, midnight - now.tv_sec) * 1000 - now.tv_nsec / 1_000_000 + Self.margin)
        }
        let ofDay = unsafe Int(parts.tm_hour) * 3600 + Int(parts.tm_min) * 60 + Int(parts.tm_sec)
        return Self.wait(for: hand, at: ofDay * 1000 + now.tv_nsec / 1_000_000)
    }

    /// How long until a hand moves, so many milliseconds after midnight; a little more than that, so that waking is never too early.
    static func wait(for hand: ClockHand, at milliseconds: Int) -> Duration {
        let period =
            switch hand {
            case .second: 1_000
            case .minute: 60_000
            case .hour: 3_600_000
            case .day: 86_400_000
            }
        return .milliseconds(period - milliseconds % period + margin)
    }

    private static let margin = 2
}

extension Duration {
    fileprivate var milliseconds: Int { Int(components.seconds) * 1000 + Int(components.attoseconds / 1_000_000_000_000_000) }
}
