import Glibc

/// Wakes the event loop from another thread, by a pipe.
///
/// Ringing is cheap and may be done often: what was rung before the loop comes to it counts once.
final class Wakeup: Sendable {
    /// Readable while there is something to answer.
    let descriptor: CInt
    private let sender: CInt

    init() {
        var ends: [CInt] = [-1, -1]
        let result = unsafe pipe(&ends)
        precondition(result == 0, "no file descriptors for the event loop")
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        (descriptor, sender) = (ends[0], ends[1])
    }

    deinit {
        close(descriptor)
        close(sender)
    }

    func ring() {
        // A full pipe has woken the loop already.
        _ = unsafe write(sender, [1], 1)
    }

    /// Whether it was rung since the last time this was asked.
    func answer() -> Bool {
        var bytes = [UInt8](repeating: 0, count: 64)
        var wasRung = false
        while unsafe read(descriptor, &bytes, bytes.count) > 0 { wasRung = true }
        return wasRung
    }
}
