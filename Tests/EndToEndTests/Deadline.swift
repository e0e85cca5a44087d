import Glibc

/// Asks again and again until something holds, for as long as a slow machine may take.
///
/// Returns whether it came to hold. Tests synchronise by what can be seen, never by the time that it usually takes.
func holds(within limit: Duration = .seconds(20), _ condition: () throws -> Bool) rethrows -> Bool {
    let end = ContinuousClock.now + limit
    while true {
        if try condition() { return true }
        if ContinuousClock.now > end { return false }
        usleep(10_000)
    }
}
