import Glibc

/// A folder of a test's own, removed with it.
final class TemporaryFolder {
    let path: String
    private var files: [String] = []

    init() throws {
        var template = Array("/tmp/lagesbild-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Child.Failure(call: "mkdtemp", code: errno) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        for file in files { unlink(file) }
        rmdir(path)
    }

    /// The path of a file that is removed with the folder, whoever makes it.
    func file(_ name: String) -> String {
        files.append(path + "/" + name)
        return path + "/" + name
    }

    func write(_ name: String, _ text: String) throws {
        let file = file(name)
        let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw Child.Failure(call: "open \(file)", code: errno) }
        defer { close(descriptor) }
        let bytes = Array(text.utf8)
        guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count else { throw Child.Failure(call: "write \(file)", code: errno) }
    }
}
