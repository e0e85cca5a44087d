import Glibc
import Model

/// A folder that is looked at, and replaced, as a whole.
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
    public static func files(in path: String) -> Result<[String]?, FileError> { files(in: path, passingOver: []) }

    /// The same without those of the folder's entries.
    private static func files(in path: String, passingOver passedOver: [String]) -> Result<[String]?, FileError> {
        var status = stat()
        var files: [String] = []
        var folders = [""]
        while let folder = folders.popLast() {
            guard let entries = entries(of: folder.isEmpty ? path : "\(path)/\(folder)") else { return .failure(FileError()) }
            if entries.isEmpty, !folder.isEmpty { return .success(nil) }
            for name in entries where !folder.isEmpty || !passedOver.contains(name) {
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

    /// All files in a folder with what is in them; nil where it cannot be read, or has anything but files and their folders in it.
    static func contents(of path: String, passingOver names: [String] = []) -> [File]? {
        guard case .success(.some(let paths)) = files(in: path, passingOver: names) else { return nil }
        var contents: [File] = []
        for file in paths {
            guard case .success(let bytes) = FileBytes.read("\(path)/\(file)") else { return nil }
            contents.append((file, bytes.array(0..<bytes.count)))
        }
        return contents
    }

    /// Removes a file, or a folder with all that is in it, the marker last. What a link leads to stays.
    static func remove(_ path: String) {
        var status = stat()
        guard unsafe lstat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            unsafe unlink(path)
            return
        }
        for name in markerLast(entries(of: path) ?? []) { remove("\(path)/\(name)") }
        unsafe rmdir(path)
    }

    /// The names of what is in a folder; nil where it cannot be read.
    static func entries(of path: String) -> [String]? {
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
