import Glibc
import Model

/// Why a file could not be read, in the operating system's words.
public struct FileError: Error, Sendable {
    public let reason: String
    /// True where there is no such file, which is not to say that there is one that cannot be read.
    public let isMissing: Bool

    init() {
        let code = errno
        isMissing = code == ENOENT
        reason = unsafe String(cString: strerror(code))
    }
}

/// Reads files: small ones at once, large ones as memory maps, so that their pages are read when they are looked at.
public enum FileBytes {
    /// Above this size a file is mapped.
    static let largestReadWhole = 1 << 20

    /// The bytes of a file, or of a stream to its end. A relative path begins at `folder`, an open directory.
    public static func read(_ path: String, below folder: CInt = AT_FDCWD) -> Result<Bytes, FileError> {
        let file = unsafe path.withCString { unsafe openat(folder, $0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
        guard file >= 0 else { return .failure(FileError()) }
        defer { close(file) }
        var status = stat()
        guard unsafe fstat(file, &status) == 0 else { return .failure(FileError()) }
        guard status.st_mode & S_IFMT == S_IFREG else { return readStream(file) }
        let size = Int(status.st_size)
        return size > largestReadWhole ? map(file, size) : readWhole(file, size)
    }

    /// The bytes of a regular file of at most so many, copied: it may be written over while they are in use.
    static func copy(_ path: String, below folder: CInt = AT_FDCWD, most: Int = .max) -> Result<Bytes, FileError> {
        let file = unsafe path.withCString { unsafe openat(folder, $0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
        guard file >= 0 else { return .failure(FileError()) }
        defer { close(file) }
        var status = stat()
        guard unsafe fstat(file, &status) == 0 else { return .failure(FileError()) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            errno = status.st_mode & S_IFMT == S_IFDIR ? EISDIR : ESPIPE
            return .failure(FileError())
        }
        guard status.st_size <= most else {
            errno = EFBIG
            return .failure(FileError())
        }
        return readWhole(file, Int(status.st_size))
    }

    private static func map(_ file: Int32, _ size: Int) -> Result<Bytes, FileError> {
        let address = unsafe mmap(nil, size, PROT_READ, MAP_PRIVATE, file, 0)
        guard let address = unsafe address, unsafe address != MAP_FAILED else { return .failure(FileError()) }
        unsafe madvise(address, size, MADV_SEQUENTIAL)
        let buffer = unsafe UnsafeRawBufferPointer(start: address, count: size)
        return .success(
            unsafe Bytes(owning: buffer) { buffer in unsafe munmap(UnsafeMutableRawPointer(mutating: buffer.baseAddress), buffer.count) })
    }

    private static func readStream(_ file: Int32) -> Result<Bytes, FileError> {
        _ = fcntl(file, F_SETFL, 0)
        var array: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let got = unsafe Glibc.read(file, &part, part.count)
            if got < 0 && errno == EINTR { continue }
            if got < 0 { return .failure(FileError()) }
            if got == 0 { return .success(Bytes(array)) }
            array += part[..<got]
        }
    }

    private static func readWhole(_ file: Int32, _ size: Int) -> Result<Bytes, FileError> {
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 1)
        var count = 0
        while count < size {
            let got = unsafe Glibc.read(file, memory.baseAddress.map { unsafe $0 + count }, size - count)
            if got < 0 && errno == EINTR { continue }
            if got < 0 {
                unsafe memory.deallocate()
                return .failure(FileError())
            }
            if got == 0 { break }
            count += got
        }
        return .success(unsafe Bytes(owning: UnsafeRawBufferPointer(rebasing: memory[..<count])) { unsafe $0.deallocate() })
    }
}

/// A folder held open, so that the way to its files is short; closed with its last owner.
final class OpenFolder: Sendable {
    let descriptor: CInt

    init(_ path: String) { descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }

    deinit { if descriptor >= 0 { close(descriptor) } }
}
