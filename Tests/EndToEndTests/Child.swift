import Glibc

/// A process that a test started; it does not outlive the value.
final class Child {
    let id: pid_t
    private var exit: Exit?

    enum Exit: Equatable {
        case status(Int32)
        case signal(Int32)
    }

    struct Failure: Error {
        var call: String
        var code: Int32
    }

    /// Starts a program with these descriptors as its standard input, output and error; in a session of its own on `terminal`, if given.
    init(
        _ arguments: [String], environment: [String], input: Int32? = nil, output: Int32? = nil, error: Int32? = nil,
        terminal: String? = nil
    )
        throws
    {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }

        // The test's own thread blocks most signals, and its children would with it.
        var noSignals = sigset_t()
        sigemptyset(&noSignals)
        posix_spawnattr_setsigmask(&attributes, &noSignals)
        let newSession: Int16 = 0x80  // POSIX_SPAWN_SETSID, which is beyond the POSIX that Swift imports
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK) | (terminal == nil ? 0 : newSession))

        if let terminal {
            // Opened by the leader of a new session, the terminal becomes the controlling one.
            posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
            posix_spawn_file_actions_adddup2(&actions, 0, 1)
            posix_spawn_file_actions_adddup2(&actions, 0, 2)
        }
        for (descriptor, target) in [(input, 0), (output, 1), (error, 2)] {
            if let descriptor { posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(target)) }
        }

        var argumentPointers = arguments.map { strdup($0) } + [nil]
        var environmentPointers = environment.map { strdup($0) } + [nil]
        defer { for pointer in argumentPointers + environmentPointers { free(pointer) } }
        var id: pid_t = 0
        let code = posix_spawnp(&id, arguments[0], &actions, &attributes, &argumentPointers, &environmentPointers)
        guard code == 0 else { throw Failure(call: "posix_spawnp \(arguments[0])", code: code) }
        self.id = id
    }

    deinit {
        guard exit == nil else { return }
        kill(id, SIGKILL)
        waitpid(id, nil, 0)
    }

    func send(_ signal: Int32) { kill(id, signal) }

    /// How it ended, nil while it runs.
    func poll() -> Exit? {
        if let exit { return exit }
        var status: Int32 = 0
        guard waitpid(id, &status, WNOHANG) == id else { return nil }
        exit = status & 0x7F == 0 ? .status(status >> 8 & 0xFF) : .signal(status & 0x7F)
        return exit
    }
}
