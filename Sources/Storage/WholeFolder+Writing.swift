import Glibc

/// Replaces all that is in a folder: what is new lies complete beside what is old before the old is taken away.
extension WholeFolder {
    /// Writes the files in place of what is in the folder, if that may go. Makes the folder, and those above it, where there is none.
    ///
    /// `mayGo` looks at what is about to be taken away when it is out of everybody's reach, so that nothing is lost that came in the meantime.
    /// False if it may not go: like after a failure, the folder is as it was. The files can be made again at any time, so that nobody waits
    /// until they are on the disk.
    public static func write(_ files: [File], to path: String, replacing mayGo: ([File]) -> Bool) -> Result<Bool, FileError> {
        guard makeFolders(path) else { return .failure(FileError()) }
        let (fresh, former) = (Leftover.fresh(of: getpid()), Leftover.former(of: getpid()))
        let (new, old) = ("\(path)/\(fresh)", "\(path)/\(former)")
        guard let names = entries(of: path), unsafe mkdir(new, 0o777) == 0 else { return .failure(FileError()) }
        defer { remove(new) }
        for file in files.filter({ $0.path == Folder.marker }) + files.filter({ $0.path != Folder.marker }) {
            if case .failure(let error) = add(file, below: new) { return .failure(error) }
        }
        guard let tops = entries(of: new), unsafe mkdir(old, 0o777) == 0 else { return .failure(FileError()) }
        var result: Result<Bool, FileError> = .success(true)
        if !moveOut(names, from: path, to: old) {
            result = .failure(FileError())
        } else if !hasOnly([fresh, former], path) || !(contents(of: old).map { $0.isEmpty || mayGo($0) } ?? false) {
            result = .success(false)
        } else if !moveIn(tops, from: new, to: path) {
            result = .failure(FileError())
        } else {
            remove(old)
            return result
        }
        // What is new and has left its folder goes back there, then what is old to where it was.
        if let left = entries(of: new) { _ = moveOut(tops.filter { !left.contains($0) }, from: path, to: new) }
        _ = moveIn(entries(of: old) ?? [], from: old, to: path)
        unsafe rmdir(old)
        return result
    }

    private static func hasOnly(_ names: [String], _ path: String) -> Bool { entries(of: path)?.allSatisfy(names.contains) ?? false }

    /// Moves the marker first: without it nobody takes what is left for a workspace.
    static func moveOut(_ names: [String], from: String, to: String) -> Bool {
        move(markerLast(names).reversed(), from: from, to: to)
    }

    /// Moves the marker last: where it is, all is.
    static func moveIn(_ names: [String], from: String, to: String) -> Bool { move(markerLast(names), from: from, to: to) }

    static func markerLast(_ names: [String]) -> [String] {
        names.filter { $0 != Folder.marker } + names.filter { $0 == Folder.marker }
    }

    /// Moves nothing onto what is there already.
    private static func move(_ names: [String], from: String, to: String) -> Bool {
        var status = stat()
        for name in names {
            if unsafe lstat("\(to)/\(name)", &status) == 0 {
                errno = EEXIST
                return false
            }
            guard unsafe rename("\(from)/\(name)", "\(to)/\(name)") == 0 else { return false }
        }
        return true
    }

    private static func add(_ file: File, below folder: String) -> Result<Void, FileError> {
        let path = "\(folder)/\(file.path)"
        guard let slash = path.lastIndex(of: "/"), makeFolders(String(path[..<slash])) else { return .failure(FileError()) }
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { return .failure(FileError()) }
        let written = WholeFile.write(file.bytes, to: descriptor)
        // Some file systems tell only now that there was no room.
        guard close(descriptor) == 0 else { return .failure(FileError()) }
        return written
    }

    /// Makes a folder and those above it; one that is there already is as good.
    private static func makeFolders(_ path: String) -> Bool {
        if unsafe mkdir(path, 0o777) == 0 { return true }
        switch errno {
        case EEXIST:
            var status = stat()
            guard unsafe stat(path, &status) == 0 else { return false }
            if status.st_mode & S_IFMT == S_IFDIR { return true }
            errno = ENOTDIR
            return false
        case ENOENT:
            guard let slash = path.lastIndex(of: "/"), slash != path.startIndex, makeFolders(String(path[..<slash])) else { return false }
            return unsafe mkdir(path, 0o777) == 0 || errno == EEXIST
        default: return false
        }
    }
}
