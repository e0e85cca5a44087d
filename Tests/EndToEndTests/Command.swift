import Glibc

/// A command run to its end without a terminal.
struct Command {
    var status: Int32
    var output: String
    var errors: String

    static func run(_ arguments: [String], environment: [String] = Program.environment()) throws -> Command {
        let output = try Pipe()
        let errors = try Pipe()
        let null = open("/dev/null", O_RDONLY | O_CLOEXEC)
        defer { close(null) }
        let child = try Child(arguments, environment: environment, input: null, output: output.writing, error: errors.writing)
        output.closeWriting()
        errors.closeWriting()
        let hasEnded = holds {
            output.drain()
            errors.drain()
            return child.poll() != nil
        }
        output.drain()
        errors.drain()
        guard hasEnded, case .status(let status) = child.poll() else {
            throw Child.Failure(call: arguments.joined(separator: " "), code: -1)
        }
        return Command(status: status, output: output.text, errors: errors.text)
    }

    /// One end of a child's output.
    private final class Pipe {
        private let reading: Int32
        private(set) var writing: Int32
        private var bytes: [UInt8] = []

        init() throws {
            var ends: [Int32] = [-1, -1]
            guard pipe(&ends) == 0 else { throw Child.Failure(call: "pipe", code: errno) }
            (reading, writing) = (ends[0], ends[1])
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            _ = fcntl(reading, F_SETFL, O_NONBLOCK)
        }

        deinit {
            close(reading)
            if writing >= 0 { close(writing) }
        }

        func closeWriting() {
            close(writing)
            writing = -1
        }

        func drain() { bytes += readAll(from: reading) }

        var text: String { String(decoding: bytes, as: UTF8.self) }
    }
}

/// What a descriptor that does not block has now.
func readAll(from descriptor: Int32) -> [UInt8] {
    var all: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
        let count = read(descriptor, &chunk, chunk.count)
        guard count > 0 else { return all }
        all += chunk[..<count]
    }
}
