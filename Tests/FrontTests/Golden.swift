import Glibc
import Testing

/// Texts that are kept in files and compared with what the program makes now. LAGESBILD_RECORD=1 writes them instead.
enum Golden {
    static let isRecording = getenv("LAGESBILD_RECORD").map { String(cString: $0) } == "1"
    private static let folder = "\(Driving.project)/Tests/FrontTests/Golden"

    /// Expects the rows of a kept screen.
    static func expect(_ rows: [String], _ name: String, _ location: SourceLocation = #_sourceLocation) throws {
        try expect(rows, file: "\(folder)/\(name)", location)
    }

    /// Expects the lines of a file of the project.
    static func expect(_ lines: [String], inProject path: String, _ location: SourceLocation = #_sourceLocation) throws {
        try expect(lines, file: "\(Driving.project)/\(path)", location)
    }

    private static func expect(_ lines: [String], file: String, _ location: SourceLocation) throws {
        if isRecording { return try write(lines.map { $0 + "\n" }.joined(), file) }
        guard let kept = read(file) else {
            Issue.record("\(file) is not there; make golden writes it", sourceLocation: location)
            return
        }
        let expected = kept.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
        guard expected != lines else { return }
        Issue.record("\(file) (- as kept, + as drawn now)\n\(difference(expected, lines))", sourceLocation: location)
    }

    static func files() -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names
    }

    static func remove(_ name: String) { unlink("\(folder)/\(name)") }

    /// The text of a file; nil where there is none.
    static func read(_ path: String) -> String? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count <= 0 { return String(decoding: bytes, as: UTF8.self) }
            bytes += chunk.prefix(count)
        }
    }

    private struct WriteError: Error { var path: String }

    private static func write(_ text: String, _ path: String) throws {
        if let slash = path.lastIndex(of: "/") { mkdir(String(path[..<slash]), 0o755) }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw WriteError(path: path) }
        defer { close(descriptor) }
        let bytes = Array(text.utf8)
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { throw WriteError(path: path) }
            written += count
        }
    }
}
