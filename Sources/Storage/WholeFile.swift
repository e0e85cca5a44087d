import Glibc

/// Writes a file whole or not at all: whoever reads it sees what was there before or all that is new.
public enum WholeFile {
    /// Writes to a file beside the one that is meant, and puts it in its place. What is no file, such as a pipe, is written to directly.
    public static func write(_ bytes: [UInt8], to path: String) -> Result<Void, FileError> {
        var status = stat()
        let isThere = unsafe stat(path, &status) == 0
        guard isThere || errno == ENOENT else { return .failure(FileError()) }
        if isThere, status.st_mode & S_IFMT != S_IFREG { return writeDirectly(bytes, to: path) }
        let target = resolved(path)
        let temporary = "\(target).\(getpid()).new"
        let file = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard file >= 0 else { return .failure(FileError()) }
        if isThere { fchmod(file, status.st_mode & 0o777) }
        var result = write(bytes, to: file)
        if case .success = result, fsync(file) != 0 { result = .failure(FileError()) }
        if close(file) != 0, case .success = result { result = .failure(FileError()) }
        if case .success = result, unsafe rename(temporary, target) != 0 { result = .failure(FileError()) }
        if case .failure = result { unsafe unlink(temporary) }
        return result
    }

    /// Writes all bytes to an open file.
    public static func write(_ bytes: [UInt8], to file: CInt) -> Result<Void, FileError> {
        var left = bytes[...]
        while !left.isEmpty {
            let count = unsafe left.withUnsafeBytes { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            if count < 0 { return .failure(FileError()) }
            left = left.dropFirst(count)
        }
        return .success(())
    }

    /// A pipe that nobody reads is refused at once: to wait for a reader could be to wait for good.
    private static func writeDirectly(_ bytes: [UInt8], to path: String) -> Result<Void, FileError> {
        let file = unsafe open(path, O_WRONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { return .failure(FileError()) }
        // Who reads may take his time.
        _ = fcntl(file, F_SETFL, 0)
        defer { close(file) }
        return write(bytes, to: file)
    }

    /// The file that a path means. A link stays a link: the file that it leads to is meant, though that may not be there yet.
    private static func resolved(_ path: String) -> String {
        var path = path
        // So many links the kernel follows too.
        for _ in 0..<40 {
            guard let target = target(ofLink: path) else { break }
            let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
            path = target.hasPrefix("/") ? target : folder + target
        }
        return path
    }

    /// What a link says; nil for what is no link.
    private static func target(ofLink path: String) -> String? {
        var text = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = unsafe readlink(path, &text, text.count)
        return count > 0 ? String(decoding: text[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self) : nil
    }
}
