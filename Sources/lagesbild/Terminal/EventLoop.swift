import CTerminal
import Glibc
import TUI

/// The program's one loop on its one thread: wait, take in all that has come, draw once.
///
/// It sleeps in `poll` and has no timer of its own; only an unfinished key sequence (a lone Esc) is settled after a while, and the caller may
/// ask for a tick. All that can be read is read before a picture is drawn, so that a held key never runs ahead of the screen.
///
/// Signals come to the thread that started the terminal: other threads block them all.
struct EventLoop {
    private let screen: Screen
    private let wakeup: Wakeup
    private var descriptors: Descriptors
    private var parser = KeyParser()
    /// When the bytes that wait for the rest of their key are taken for what they are.
    private var settleTime: ContinuousClock.Instant?

    /// How long the bytes of one key may be apart. Terminals send them at once; a slow line takes a little longer.
    private static let settleDelay: Duration = .milliseconds(25)
    private static let suspendKey: Key = "Ctrl-z"
    /// A picture is drawn at least after so many reads, should input come faster than it is dealt with.
    private static let readLimit = 64

    /// - Parameter watched: descriptors of the caller's that may become readable; reading them is the caller's part.
    init(screen: Screen, wakeup: Wakeup, watched: [CInt] = []) {
        self.screen = screen
        self.wakeup = wakeup
        descriptors = Descriptors(signals: terminal_signals(), wakeup: wakeup.descriptor, watched: watched)
    }

    /// Runs until an event is answered with `leave`, and returns the status given there.
    ///
    /// - Parameter untilTick: how long to wait for a tick, asked before each wait; nil for no tick.
    mutating func run(
        untilTick: () -> Duration? = { nil }, handle: (LoopEvent) -> LoopAction, draw: () -> Void
    ) -> CInt {
        while true {
            draw()
            let tickTime = untilTick().map { ContinuousClock.now + $0 }
            var isReady = descriptors.wait(until: [tickTime, settleTime].compactMap(\.self).min())
            for _ in 0..<Self.readLimit where isReady {
                for arrival in arrivals() {
                    if let status = take(arrival, handle) { return status }
                }
                isReady = descriptors.poll(0)
            }
            let now = ContinuousClock.now
            if let settleTime, settleTime <= now {
                self.settleTime = nil
                for input in parser.settle() {
                    if let status = take(.event(.input(input)), handle) { return status }
                }
            }
            if let tickTime, tickTime <= now, let status = take(.event(.tick), handle) { return status }
        }
    }

    /// Something that was read; a signal is only acted on when its turn comes.
    private enum Arrival {
        case signal(CInt)
        case event(LoopEvent)
    }

    /// What has arrived, in the order in which it matters: a continued program takes the terminal before it takes a key.
    private mutating func arrivals() -> [Arrival] {
        var arrivals: [Arrival] = []
        if descriptors.isReady(.signals) { arrivals += signals().map { .signal($0) } }
        if descriptors.isReady(.wakeup), wakeup.answer() { arrivals.append(.event(.workerDone)) }
        arrivals += descriptors.readyWatched.map { .event(.readable($0)) }
        if descriptors.isReady(.input) { arrivals += input() }
        return arrivals
    }

    /// The signals since the last time, each once; those that end the program first.
    private func signals() -> [CInt] {
        let numbers = bytes(from: terminal_signals()) ?? []
        return [SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT, SIGWINCH].filter { numbers.contains(UInt8($0)) }
    }

    private mutating func input() -> [Arrival] {
        guard let bytes = bytes(from: STDIN_FILENO) else {
            descriptors.closeInput()
            return [.signal(SIGHUP)]  // the window is gone, whether or not the signal came too
        }
        let inputs = parser.feed(bytes)
        settleTime = parser.isPending ? ContinuousClock.now + Self.settleDelay : nil
        return inputs.map { .event(.input($0)) }
    }

    /// What can be read now; nil at the end of the input.
    private func bytes(from descriptor: CInt) -> ArraySlice<UInt8>? {
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = unsafe read(descriptor, &bytes, bytes.count)
        if count < 0 && (errno == EINTR || errno == EAGAIN) { return [] }
        return count > 0 ? bytes[..<count] : nil
    }

    /// Acts on what arrived, and returns the status when that was the end.
    private mutating func take(_ arrival: Arrival, _ handle: (LoopEvent) -> LoopAction) -> CInt? {
        let event: LoopEvent
        switch arrival {
        case .event(.input(.key(Self.suspendKey))), .signal(SIGTSTP): return suspend(handle)
        case .event(let other): event = other
        case .signal(SIGCONT):
            screen.resume()
            event = .resumed
        case .signal(SIGWINCH):
            screen.measure()
            event = .resized
        case .signal(let number): event = .terminate(signal: number)
        }
        switch handle(event) {
        case .proceed: return nil
        case .suspend: return suspend(handle)
        case .leave(let status): return status
        }
    }

    private mutating func suspend(_ handle: (LoopEvent) -> LoopAction) -> CInt? {
        screen.suspend()
        return take(.event(.resumed), handle)
    }
}
