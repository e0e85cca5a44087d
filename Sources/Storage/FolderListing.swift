import Glibc
import Model

/// The record files below a folder: every `*.json` but hidden ones, maps, links that lead out of the folder and sync tools' copies.
struct FolderListing {
    /// Paths below the folder, in byte order.
    private(set) var files: [String] = []
    /// What is not read and should be known of.
    private(set) var passedOver: [(path: String, fault: Problem.Fault)] = []
    private let root: String
    private let leftOut: Set<String>
    private var visited: Set<[UInt64]> = []

    init(of root: String, leavingOut leftOut: Set<String>) {
        self.root = root
        self.leftOut = leftOut
        walk("")
        files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private mutating func walk(_ below: String) {
        let path = below.isEmpty ? root : "\(root)/\(below)"
        guard let directory = unsafe opendir(path) else {
            passedOver.append((below.isEmpty ? "." : below, .unreadable(reason: FileError().reason)))
            return
        }
        defer { unsafe closedir(directory) }
        var status = stat()
        // A folder reached twice, through a link, is read once.
        guard unsafe fstat(dirfd(directory), &status) == 0, visited.insert([UInt64(status.st_dev), UInt64(status.st_ino)]).inserted else {
            return
        }
        while let entry = unsafe readdir(directory) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
            }
            if name.hasPrefix(".") { continue }
            visit(below.isEmpty ? name : "\(below)/\(name)", name, unsafe Int32(entry.pointee.d_type))
        }
    }

    private mutating func visit(_ path: String, _ name: String, _ type: Int32) {
        let isJSON = name.hasSuffix(".json")
        var type = type
        if type == DT_LNK || type == DT_UNKNOWN {
            guard let real = realPath("\(root)/\(path)"), let top = realPath(root) else { return }
            guard real.hasPrefix(top == "/" ? "/" : top + "/") else {
                if isJSON || isFolder(real) { passedOver.append((path, .linkOutside)) }
                return
            }
            type = isFolder(real) ? Int32(DT_DIR) : Int32(DT_REG)
        }
        if type == DT_DIR {
            walk(path)
        } else if type == DT_REG && isJSON && !leftOut.contains(path) {
            if Self.isConflictCopy(name) { passedOver.append((path, .conflictCopy)) } else { files.append(path) }
        }
    }

    /// True for the names that Syncthing, Dropbox, Nextcloud and ownCloud give to the loser of two edits.
    static func isConflictCopy(_ name: String) -> Bool {
        let marks: [String] = [".sync-conflict-", "conflicted copy", "_conflict-"]
        return marks.contains { unsafe strstr(name, $0) != nil }
    }
}

/// The path without links, or nil where nothing is there.
private func realPath(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
}

private func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}
