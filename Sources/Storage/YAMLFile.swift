import CYaml
import Glibc

/// A settings file: one YAML mapping of names to scalars, read into a dictionary.
///
/// A mapping inside it is opened out, its names standing beside the outer ones, so that both forms of a base16 scheme (`base00: …` and
/// `palette: { base00: … }`) read the same. Scalars are kept as they are written; `null`, `yes` and `12` are text. Lists, aliases, deeper
/// mappings and a name that stands twice are errors.
public enum YAMLFile {
    /// Settings are read whole, so a file that is no settings file must not fill the memory.
    static let byteLimit = 1 << 20

    public static func read(_ path: String) throws(YAMLError) -> [String: String] {
        try parse(try bytes(of: path), file: path)
    }

    /// Parses bytes; `file` only names them in errors.
    public static func parse(_ bytes: [UInt8], file: String) throws(YAMLError) -> [String: String] {
        var reader = YAMLMappingReader(file: file)
        var events = YAMLEvents(bytes)
        defer { events.close() }
        while !reader.isDone {
            switch events.next() {
            case .success(let event): try reader.take(event)
            case .failure(let fault): throw YAMLError(file: file, place: fault.place, sentence: fault.sentence)
            }
        }
        return reader.settings
    }

    private static func bytes(of path: String) throws(YAMLError) -> [UInt8] {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw YAMLError(file: path, sentence: "The file cannot be opened: \(systemMessage()).") }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        while true {
            var chunk = [UInt8](repeating: 0, count: 16 * 1024)
            let count = unsafe chunk.withUnsafeMutableBytes { unsafe Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw YAMLError(file: path, sentence: "The file cannot be read: \(systemMessage()).") }
            if count == 0 { return bytes }
            bytes += chunk.prefix(count)
            guard bytes.count <= byteLimit else {
                throw YAMLError(file: path, sentence: "The file is larger than 1 MiB, which is too large for settings.")
            }
        }
    }

    private static func systemMessage() -> String { unsafe String(cString: strerror(errno)) }
}
