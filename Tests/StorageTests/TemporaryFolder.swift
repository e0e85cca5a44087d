import Glibc
import Model
import Storage

/// A folder of a test's own, removed with all that is in it.
final class TemporaryFolder {
    let path: String

    struct Failure: Error {
        var call: String
        var code: Int32
    }

    init() throws {
        var template = Array("/tmp/lagesbild-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Failure(call: "mkdtemp", code: errno) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        for entry in entries().reversed() where unlink("\(path)/\(entry)") != 0 { rmdir("\(path)/\(entry)") }
        rmdir(path)
    }

    var folder: Folder { Folder(path) }

    /// Writes a file, with the folders on the way to it.
    func write(_ name: String, _ text: String) throws {
        for end in name.indices where name[end] == "/" { mkdir("\(path)/\(name[..<end])", 0o755) }
        let descriptor = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw Failure(call: "open \(name)", code: errno) }
        defer { close(descriptor) }
        let bytes = Array(text.utf8)
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { throw Failure(call: "write \(name)", code: errno) }
            written += count
        }
    }

    func link(_ name: String, to target: String) throws {
        guard symlink(target, "\(path)/\(name)") == 0 else { throw Failure(call: "symlink \(name)", code: errno) }
    }

    /// A workspace.json that names maps.
    func writeWorkspace(maps: [String] = []) throws {
        try write(
            "workspace.json",
            #"{"workspace": {"name": "Prov", "languages": ["sv"], "maps": [\#(maps.map { "\"\($0)\"" }.joined(separator: ", "))]}}"#)
    }

    /// A file with one person.
    func writePerson(_ name: String, id: String) throws { try write(name, #"{"people": [{"id": "\#(id)", "name": "\#(id)"}]}"#) }

    /// Every path in the folder, a folder before what is in it. Links are not followed.
    func entries(below: String = "") -> [String] {
        guard let directory = opendir(below.isEmpty ? path : "\(path)/\(below)") else { return [] }
        defer { closedir(directory) }
        var found: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name == "." || name == ".." { continue }
            let full = below.isEmpty ? name : "\(below)/\(name)"
            found.append(full)
            if Int32(entry.pointee.d_type) == DT_DIR { found += entries(below: full) }
        }
        return found
    }

    /// Every path with its size and the nanosecond of its last change.
    func listing() -> [String] {
        entries().sorted().map { entry in
            var status = stat()
            lstat("\(path)/\(entry)", &status)
            return "\(entry) \(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec) \(status.st_mode)"
        }
    }
}
