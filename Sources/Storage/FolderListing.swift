import Glibc
import Model

/// The record files below a folder: every `*.json` but hidden ones, maps, links that lead out of the folder and sync tools' copies.
struct FolderListing {
    /// Paths below the folder, in byte order.
    private(set) var files: [String] = []
    /// What is not read and should be known of.
    private(set) var passedOver: [(path: String, fault: Problem.Fault)] = []
    private let root: String
    /// Few: maps and the marker.
    private let leftOut: [String]
    /// Device and number of each folder. Folders are few.
    private var visited: [(device: UInt64, number: UInt64)] = []
    /// Links, to be followed when everything has been met under its own path.
    private var links: [String] = []
    /// Linked files with the paths of what they lead to.
    private var linked: [(path: String, target: String)] = []

    init(of root: String, leavingOut leftOut: [String]) {
        self.root = root
        self.leftOut = leftOut
        walk("")
        if followLinks() { files.sort(by: isBefore) }
    }

    private mutating func walk(_ below: String) {
        let path = below.isEmpty ? root : "\(root)/\(below)"
        var status = stat()
        var entries: UnsafeMutablePointer<UnsafeMutablePointer<dirent>?>?
        // The C library sorts folder by folder, which comes to the order of all paths.
        let count = unsafe stat(path, &status) == 0 ? Int(unsafe scandir(path, &entries, isVisible, isBefore)) : -1
        guard count >= 0, let entries = unsafe entries else {
            passedOver.append((below.isEmpty ? "." : below, .unreadable(reason: FileError().reason)))
            return
        }
        defer { unsafe free(entries) }
        // A folder reached twice, through a link, is read once.
        let identity = (device: UInt64(status.st_dev), number: UInt64(status.st_ino))
        let isNew = !visited.contains { $0 == identity }
        if isNew { visited.append(identity) }
        for index in 0..<count {
            guard let entry = unsafe entries[index] else { continue }
            defer { unsafe free(entry) }
            guard isNew else { continue }
            let name = unsafe String(cString: nameStart(entry))
            visit(below.isEmpty ? name : "\(below)/\(name)", name, unsafe Int32(entry.pointee.d_type))
        }
    }

    private mutating func visit(_ path: String, _ name: String, _ type: Int32) {
        switch type {
        case Int32(DT_LNK), Int32(DT_UNKNOWN): links.append(path)
        case Int32(DT_DIR): walk(path)
        case Int32(DT_REG) where mayRead(path, name): files.append(path)
        default: break
        }
    }

    /// True for a record file; a conflict copy is told of.
    private mutating func mayRead(_ path: String, _ name: String) -> Bool {
        guard name.hasSuffix(".json"), !leftOut.contains(path) else { return false }
        guard Self.isConflictCopy(name) else { return true }
        passedOver.append((path, .conflictCopy))
        return false
    }

    /// Reads what links lead to if it lies in the folder and is not read already, so that no record is met twice. Whether there were any links.
    private mutating func followLinks() -> Bool {
        guard !links.isEmpty, let top = realPath(root) else { return false }
        while !links.isEmpty {
            links.sort(by: isBefore)
            follow(links.removeFirst(), top)
        }
        var known = Set(files)
        for (path, target) in linked where path == target || known.insert(target).inserted { files.append(path) }
        return true
    }

    private mutating func follow(_ path: String, _ top: String) {
        guard let real = realPath("\(root)/\(path)") else { return }
        let isFolder = isFolder(real)
        let name = path.split(separator: "/").last.map(String.init) ?? path
        guard real == top || real.hasPrefix(top == "/" ? "/" : top + "/") else {
            if isFolder || name.hasSuffix(".json") { passedOver.append((path, .linkOutside)) }
            return
        }
        if isFolder {
            walk(path)
        } else if mayRead(path, name) {
            linked.append((path, String(real.dropFirst(top.count).drop { $0 == "/" })))
        }
    }

    /// True for the names that Syncthing, Dropbox, Nextcloud and ownCloud give to the loser of two edits.
    static func isConflictCopy(_ name: String) -> Bool {
        let marks: [String] = [".sync-conflict-", "conflicted copy", "_conflict-"]
        return unsafe name.withCString { name in marks.contains { unsafe $0.withCString { unsafe strstr(name, $0) != nil } } }
    }
}

/// The order of paths by their bytes.
private func isBefore(_ one: String, _ other: String) -> Bool {
    unsafe one.withCString { one in unsafe other.withCString { unsafe strcmp(one, $0) < 0 } }
}

private func nameStart(_ entry: UnsafePointer<dirent>) -> UnsafePointer<CChar> {
    unsafe UnsafeRawPointer(entry).advanced(by: MemoryLayout<dirent>.offset(of: \.d_name) ?? 0).assumingMemoryBound(to: CChar.self)
}

private func isVisible(_ entry: UnsafePointer<dirent>?) -> CInt {
    guard let entry = unsafe entry else { return 0 }
    return unsafe nameStart(entry).pointee == CChar(bitPattern: UInt8(ascii: ".")) ? 0 : 1
}

/// The order of two entries in the order of all paths: a folder's files stand where its name with a slash does.
private func isBefore(
    _ one: UnsafeMutablePointer<UnsafePointer<dirent>?>?, _ other: UnsafeMutablePointer<UnsafePointer<dirent>?>?
) -> CInt {
    guard let one = unsafe one?.pointee, let other = unsafe other?.pointee else { return 0 }
    var (left, right) = unsafe (nameStart(one), nameStart(other))
    while unsafe left.pointee == right.pointee, unsafe left.pointee != 0 { unsafe (left, right) = (left + 1, right + 1) }
    func byte(_ place: UnsafePointer<CChar>, _ entry: UnsafePointer<dirent>) -> CInt {
        let byte = unsafe UInt8(bitPattern: place.pointee)
        let isFolder = unsafe Int32(entry.pointee.d_type) == Int32(DT_DIR)
        return CInt(byte == 0 && isFolder ? UInt8(ascii: "/") : byte)
    }
    return unsafe byte(left, one) - byte(right, other)
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
