import Glibc

/// Where the program under test and its sample data lie.
enum Program {
    /// Beside the test bundle; LAGESBILD_BINARY names another, the static release for one.
    static let path: String = {
        if let path = getenv("LAGESBILD_BINARY") { return String(cString: path) }
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        let bundle = String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return bundle.folder + "/lagesbild"
    }()

    static let packageFolder = #filePath.folder.folder.folder

    /// The command that opens the sample workspace.
    static var command: [String] { [path, packageFolder + "/" + Expected.folder] + Expected.arguments }

    /// An environment of nothing but this, so that a test sees what it set.
    static func environment(_ changes: [String: String?] = [:]) -> [String] {
        var environment: [String: String] = [
            "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": "/proc/none", "LANG": "C.UTF-8", "TERM": "xterm-256color",
        ]
        for (name, value) in changes { environment[name] = value }
        return environment.map { "\($0)=\($1)" }
    }
}

extension String {
    /// The path without its last part.
    var folder: String { String(self[..<(lastIndex(of: "/") ?? startIndex)]) }
}
