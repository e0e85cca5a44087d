import Glibc

/// The descriptors that the event loop sleeps on.
struct Descriptors {
    enum Source: Int, CaseIterable {
        case input, signals, wakeup
    }

    private var polled: [pollfd]

    init(signals: CInt, wakeup: CInt, watched: [CInt]) {
        polled = ([STDIN_FILENO, signals, wakeup] + watched).map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    }

    /// Sleeps until something can be read or the time has come; whether something can be read.
    mutating func wait(until time: ContinuousClock.Instant?) -> Bool {
        guard let time else { return poll(-1) }
        // Rounded up: woken a moment too early, the loop would turn round for nothing.
        return poll(max(0, CInt((ContinuousClock.now.duration(to: time) / .milliseconds(1)).rounded(.up))))
    }

    /// Waits for so many milliseconds, or without end for -1.
    mutating func poll(_ timeout: CInt) -> Bool {
        unsafe Glibc.poll(&polled, nfds_t(polled.count), timeout) > 0
    }

    /// Whether a source can be read, or was closed by its other end, which reading tells.
    func isReady(_ source: Source) -> Bool { polled[source.rawValue].revents != 0 }

    var readyWatched: [CInt] { polled.dropFirst(Source.allCases.count).filter { $0.revents != 0 }.map(\.fd) }

    /// Sleeps on without standard input, which would be readable without end.
    mutating func closeInput() {
        polled[Source.input.rawValue].fd = -1
        polled[Source.input.rawValue].revents = 0
    }
}
