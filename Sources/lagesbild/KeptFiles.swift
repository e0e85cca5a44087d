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
        if let path = path(of: .recent), case .success(let bytes) = FileBytes.read(path) {
            found.recent = bytes.string(0..<bytes.count).split(separator: "\n").prefix(mostRecent).map(String.init)
        }
        if let path = path(of: .views) { (found.views, found.fault) = views(at: path, language) }
        return found
    }

    /// The views that lie there now: none where nothing was kept yet. With a fault they are unknown, and not to be written over.
    private static func views(at path: String, _ language: any Language) -> (views: Views, fault: Phrase?) {
        switch FileBytes.read(path) {
        case .failure(let error): return (Views(), error.isMissing ? nil : .viewsBroken(path, error.reason + "."))
        case .success(let bytes):
            do throws(ViewsFault) { return (try Views(bytes), nil) } catch {
                let (line, column) = bytes.lineAndColumn(at: error.offset)
                return (Views(), .viewsBroken("\(path):\(line):\(column)", language.sentence(of: error.fault)))
            }
        }
    }

    private static let mostRecent = 50

    /// The one path of a folder, whichever way it was named.
    static func name(of folder: Folder) -> String {
        guard let path = unsafe realpath(folder.path, nil) else { return folder.path }
        defer { unsafe free(path) }
        return unsafe String(cString: path)
    }

    /// Writes what is to be kept; what comes of it. What another dashboard has kept meanwhile stays.
    static func write(_ kept: Kept, _ language: any Language) -> [Event] {
        switch kept {
        case .recent(let text):
            _ = path(of: .recent).map { write(text, to: $0) }
            return []
        case .views(let change, let said):
            guard let path = path(of: .views) else {
                return [.notice(.cannotBeWritten("~", reason: unsafe String(cString: strerror(ENOENT))))]
            }
            var (views, fault) = views(at: path, language)
            if let fault { return [.viewsUnread(fault)] }
            views.apply(change)
            if case .failure(let error) = write(views.text, to: path) { return [.notice(.cannotBeWritten(path, reason: error.reason))] }
            return [.viewsKept(views), .notice(said)]
        }
    }

    private static func write(_ text: String, to path: String) -> Result<Void, FileError> {
        makeFolders(above: path)
        return WholeFile.write(Array(text.utf8), to: path)
    }

    /// Makes the folders that a file lies in, but for the home itself; for their owner alone, as the standard has it.
    private static func makeFolders(above path: String) {
        let home = environment("HOME").map { path.hasPrefix($0 + "/") ? $0.utf8.count : 0 } ?? 0
        for (index, letter) in path.utf8.enumerated() where letter == UInt8(ascii: "/") && index > home {
            _ = unsafe mkdir(String(decoding: path.utf8.prefix(index), as: UTF8.self), 0o700)
        }
    }
}
