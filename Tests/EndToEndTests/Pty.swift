import Glibc

/// A program on a pseudo-terminal of its own: every byte that it sends can be looked at, and the terminal's settings before and after.
final class Pty {
    private var master: Int32
    /// Kept open, so that the settings outlive the program.
    private let slave: Int32
    private(set) var bytes: [UInt8] = []
    let child: Child
    let settingsBefore: Settings

    init(_ arguments: [String] = Program.command, environment: [String] = Program.environment(), width: Int = 80, height: Int = 24) throws {
        // posix_openpt and its kin are beyond the POSIX that Swift imports; this is what they do.
        master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var isLocked: Int32 = 0
        var number: Int32 = 0
        guard ioctl(master, Request.lock, &isLocked) == 0, ioctl(master, Request.number, &number) == 0 else {
            throw Child.Failure(call: "/dev/ptmx", code: errno)
        }
        let path = "/dev/pts/\(number)"
        slave = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
        _ = fcntl(master, F_SETFL, O_NONBLOCK)
        var size = winsize(ws_row: UInt16(height), ws_col: UInt16(width), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(slave, UInt(TIOCSWINSZ), &size)
        settingsBefore = Settings(slave)
        child = try Child(arguments, environment: environment, terminal: path)
    }

    deinit {
        if master >= 0 { close(master) }
        close(slave)
    }

    private enum Request {
        static let lock: UInt = 0x4004_5431  // TIOCSPTLCK
        static let number: UInt = 0x8004_5430  // TIOCGPTN
    }

    /// The terminal's line settings (`stty`).
    struct Settings: Equatable {
        private let bytes: [UInt8]

        init(_ terminal: Int32) {
            var settings = termios()
            tcgetattr(terminal, &settings)
            bytes = withUnsafeBytes(of: &settings) { Array($0) }
        }
    }

    var settings: Settings { Settings(slave) }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    var modes: TerminalModes { TerminalModes(after: bytes) }

    /// Waits until the program has sent this text after the byte at `start`.
    func waits(for text: String, from start: Int = 0) -> Bool {
        holds {
            drain()
            return String(decoding: bytes[start...], as: UTF8.self).contains(text)
        }
    }

    /// Waits until the program sends anything more.
    func waitsForMore() -> Bool {
        let count = bytes.count
        return holds {
            drain()
            return bytes.count > count
        }
    }

    /// How the program ended; nil when it would not.
    func exit(within limit: Duration = .seconds(20)) -> Child.Exit? {
        _ = holds(within: limit) {
            drain()
            return child.poll() != nil
        }
        drain()
        return child.poll()
    }

    func type(_ text: String) {
        let bytes = Array(text.utf8)
        _ = write(master, bytes, bytes.count)
    }

    func send(_ signal: Int32) { child.send(signal) }

    func resize(width: Int, height: Int) {
        var size = winsize(ws_row: UInt16(height), ws_col: UInt16(width), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    }

    /// As when the terminal's window is closed.
    func closeWindow() {
        close(master)
        master = -1
    }

    private func drain() {
        if master >= 0 { bytes += readAll(from: master) }
    }
}
