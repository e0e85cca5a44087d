/// A hand of the clock that something on the screen follows: how often the program wakes up for it.
public enum ClockHand: Sendable, Comparable {
    case day, hour, minute, second
}
