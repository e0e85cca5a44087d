import Glibc
import Model

/// Replaces all that is in a folder: what is new lies complete beside what is old before the old is taken away.
public enum WholeFolder {
    /// A file with its path below the folder.
    public typealias File = (path: String, bytes: [UInt8])

    /// True if nothing is in the folder, or there is none.
    public static func isEmpty(_ path: String) -> Result<Bool, FileError> {
        if let entries = entries(of: path) { return .success(entries.isEmpty) }
        return errno == ENOENT ? .success(true) : .failure(FileError())
    }

    /// The paths of all files in a folder, hidden ones too, in no order; nil where there is anything but files and their folders in it: links,
    /// devices, empty folders.
    public static func files(in path: String) -> Result<[String]?, FileError> {
        var status = stat()
        var files: [String] = []
        var folders = [""]
        while let folder = folders.popLast() {
            guard let entries = entries(of: folder.isEmpty ? path : "\(path)/\(folder)") else { return .failure(FileError()) }
            if entries.isEmpty, !folder.isEmpty { return .success(nil) }
            for name in entries {
                let entry = folder.isEmpty ? name : "\(folder)/\(name)"
                guard unsafe lstat("\(path)/\(entry)", &status) == 0 else { return .failure(FileError()) }
                switch status.st_mode & S_IFMT {
                case S_IFREG: files.append(entry)
                case S_IFDIR: folders.append(entry)
                default: return .success(nil)
                }
            }
        }
        return .success(files)
    }

    /// Writes the files, and takes away whatever else is in the folder. Makes the folder, and those above it, where there is none.
    ///
    /// If it fails before the old is out of the way, the folder is as it was. The files can be made again at any time, so that nobody waits
    /// until they are on the disk.
    public static func write(_ files: [File], to path: String) -> Result<Void, FileError> {
        guard makeFolders(path) else { return .failure(FileError()) }
        let (fresh, former) = ("\(path)/.\(getpid()).new", "\(path)/.\(getpid()).old")
        guard let old = entries(of: path), unsafe mkdir(fresh, 0o777) == 0 else { return .failure(FileError()) }
        for file in files {
            if case .failure(let error) = add(file, below: fresh) {
                remove(fresh)
                return .failure(error)
            }
        }
        guard let new = entries(of: fresh), unsafe mkdir(former, 0o777) == 0, move(old, from: path, to: former),
            move(new, from: fresh, to: path)
        else {
            let error = FileError()
            // Of the new take away what got there, of the old bring back what had left.
            let left = entries(of: former) ?? []
            for name in entries(of: path) ?? [] where !name.hasPrefix(".\(getpid()).") && (!old.contains(name) || left.contains(name)) {
                remove("\(path)/\(name)")
            }
            _ = move(left, from: former, to: path)
            remove(fresh)
            remove(former)
            return .failure(error)
        }
        remove(fresh)
        remove(former)
        return .success(())
    }

    private static func move(_ names: [String], from: String, to: String) -> Bool {
        names.allSatisfy { unsafe rename("\(from)/\($0)", "\(to)/\($0)") == 0 }
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

    /// Removes a file, or a folder with all that is in it. What a link leads to stays.
    private static func remove(_ path: String) {
        var status = stat()
        guard unsafe lstat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            unsafe unlink(path)
            return
        }
        for name in entries(of: path) ?? [] { remove("\(path)/\(name)") }
        unsafe rmdir(path)
    }

    /// The names of what is in a folder; nil where it cannot be read.
    private static func entries(of path: String) -> [String]? {
        guard let folder = unsafe opendir(path) else { return nil }
        defer { unsafe closedir(folder) }
        var names: [String] = []
        while let entry = unsafe readdir(folder) {
            let start = unsafe UnsafeRawPointer(entry).advanced(by: MemoryLayout<dirent>.offset(of: \.d_name) ?? 0)
            let name = unsafe String(cString: start.assumingMemoryBound(to: CChar.self))
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}
