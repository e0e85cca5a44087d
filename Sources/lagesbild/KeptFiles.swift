import Front
import Glibc
import Model
import Storage

/// Where the user's own things lie between runs: never in the data folder (XDG Base Directory).
enum KeptFiles {
    /// The path of a file; nil where nobody says where such things lie. A relative path there is none.
    static func path(of file: Kept.File, _ environment: (String) -> String? = environment) -> String? {
        let (variable, usual, name) =
            switch file {
            case .views: ("XDG_CONFIG_HOME", ".config", "views.json")
            case .recent: ("XDG_STATE_HOME", ".local/state", "recent")
            }
        if let base = environment(variable), base.hasPrefix("/") { return "\(base)/lagesbild/\(name)" }
        return environment("HOME").map { "\($0)/\(usual)/lagesbild/\(name)" }
    }

    /// What was kept by earlier runs.
    struct Found {
        var views = Views()
        var recent: [String] = []
        /// What is wrong with the views.
        var fault: Phrase?

        var events: [Event] { [.kept(views, recent: recent)] + (fault.map { [.viewsUnread($0)] } ?? []) }
    }

    /// Reads what was kept. What is not there yet was never kept.
    static func read(_ language: any Language) -> Found {
        var found = Found()
        if let path = path(of: .recent), let bytes = bytes(path) {
            found.recent = bytes.string(0..<bytes.count).split(separator: "\n").prefix(mostRecent).map(String.init)
        }
        guard let path = path(of: .views), let bytes = bytes(path) else { return found }
        do throws(ViewsFault) { found.views = try Views(bytes) } catch {
            let (line, column) = bytes.lineAndColumn(at: error.offset)
            found.fault = .viewsBroken("\(path):\(line):\(column)", language.sentence(of: error.fault))
        }
        return found
    }

    private static let mostRecent = 50

    /// The one path of a folder, whichever way it was named.
    static func name(of folder: Folder) -> String {
        guard let path = unsafe realpath(folder.path, nil) else { return folder.path }
        defer { unsafe free(path) }
        return unsafe String(cString: path)
    }

    /// The bytes of a regular file; nil where there is none to read.
    private static func bytes(_ path: String) -> Bytes? {
        guard case .success(let bytes) = FileBytes.read(path) else { return nil }
        return bytes
    }

    /// Writes what is to be kept; what is said of it.
    static func write(_ kept: Kept) -> Phrase? {
        guard let path = path(of: kept.file) else {
            return kept.said == nil ? nil : .cannotBeWritten("~", reason: unsafe String(cString: strerror(ENOENT)))
        }
        makeFolders(above: path)
        guard case .failure(let error) = WholeFile.write(Array(kept.text.utf8), to: path) else { return kept.said }
        return kept.said == nil ? nil : .cannotBeWritten(path, reason: error.reason)
    }

    /// Makes the folders that a file lies in; for their owner alone, as the standard has it.
    private static func makeFolders(above path: String) {
        for (index, letter) in path.utf8.enumerated() where letter == UInt8(ascii: "/") && index > 0 {
            _ = unsafe mkdir(String(decoding: path.utf8.prefix(index), as: UTF8.self), 0o700)
        }
    }
}
