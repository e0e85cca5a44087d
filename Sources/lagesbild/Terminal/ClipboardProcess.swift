// For `environ`, which nobody changes while tools run.
@unsafe @preconcurrency import Glibc

/// A tool that is given a text on its standard input and has so long to take it.
///
/// What it starts for itself lives on: tools for X and Wayland stay behind to hand the text out. It has a process group of its own, so that it
/// is not stopped with the dashboard.
struct ClipboardProcess {
    /// So many milliseconds a tool may take: they need ten, on a machine that has nothing else to do. Nobody waits for it but who quits.
    static let patience = 3_000

    /// Whether the tool took the text and said that it went well. Called on a thread that takes no signals: a closed pipe is an error there.
    static func run(_ tool: ClipboardTool, _ text: [UInt8]) -> Bool {
        var ends: [CInt] = [-1, -1]
        guard unsafe pipe(&ends) == 0 else { return false }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let child = start(tool, input: ends[0])
        close(ends[0])
        let end = ContinuousClock.now + .milliseconds(patience)
        let isGiven = child != nil && give(text, to: ends[1], until: end)
        // The end of its input is what it waits for.
        close(ends[1])
        guard let child else { return false }
        return hasSucceeded(child, until: end) && isGiven
    }

    private static func start(_ tool: ClipboardTool, input: CInt) -> pid_t? {
        var actions = unsafe posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        unsafe posix_spawn_file_actions_init(&actions)
        unsafe posix_spawnattr_init(&attributes)
        defer {
            unsafe posix_spawn_file_actions_destroy(&actions)
            unsafe posix_spawnattr_destroy(&attributes)
        }
        unsafe posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
        unsafe posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        var signals = sigset_t()
        unsafe sigemptyset(&signals)
        unsafe posix_spawnattr_setsigmask(&attributes, &signals)
        unsafe sigfillset(&signals)
        unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
        unsafe posix_spawnattr_setpgroup(&attributes, 0)
        unsafe posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))
        var words = unsafe ([tool.name] + tool.arguments).map { unsafe strdup($0) } + [nil]
        defer { for index in unsafe words.indices { unsafe free(words[index]) } }
        var child: pid_t = 0
        return unsafe posix_spawnp(&child, tool.name, &actions, &attributes, &words, environ) == 0 ? child : nil
    }

    /// Writes the text as fast as it is taken; whether all of it was.
    private static func give(_ text: [UInt8], to pipe: CInt, until end: ContinuousClock.Instant) -> Bool {
        _ = fcntl(pipe, F_SETFL, O_NONBLOCK)
        var left = text[...]
        while !left.isEmpty {
            let count = unsafe left.withUnsafeBytes { unsafe write(pipe, $0.baseAddress, $0.count) }
            if count > 0 {
                left = left.dropFirst(count)
            } else if errno == EAGAIN {
                var watched = pollfd(fd: pipe, events: Int16(POLLOUT), revents: 0)
                guard unsafe poll(&watched, 1, milliseconds(until: end)) > 0 else { return false }
            } else if errno != EINTR {
                return false
            }
        }
        return true
    }

    /// Waits for its end, which is brought about where it does not come in time.
    private static func hasSucceeded(_ child: pid_t, until end: ContinuousClock.Instant) -> Bool {
        var status: CInt = 0
        while true {
            let ended = unsafe waitpid(child, &status, WNOHANG)
            if ended == child { return status == 0 }
            if ended < 0 && errno != EINTR { return false }
            if milliseconds(until: end) == 0 {
                kill(-child, SIGKILL)
                while unsafe waitpid(child, &status, 0) < 0 && errno == EINTR {}
                return false
            }
            // There is nothing to wait on that its own children would not hold too.
            poll(nil, 0, 2)
        }
    }

    private static func milliseconds(until end: ContinuousClock.Instant) -> CInt {
        max(0, CInt((ContinuousClock.now.duration(to: end) / .milliseconds(1)).rounded(.up)))
    }
}
