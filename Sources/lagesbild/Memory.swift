import CMalloc
import Glibc

/// Room in the C library's memory, made at once.
///
/// A second thread's memory grows by a system call for every few pages, and each holds up the first thread's. Made at once it is one call; and the
/// kernel is asked for pages of two megabytes, which it clears in less time than the hundreds of small ones that a folder takes.
enum Memory {
    /// What the C library reserves for a thread's memory, and where such memory begins.
    private static let reserve = 64 << 20
    private static let page = 2 << 20

    /// Makes room for some `size` bytes in the memory of this thread, which must not be the first one.
    static func makeRoom(_ size: Int) {
        let size = min((size + page - 1) / page * page, reserve - page)
        // Freed again at once, the room stays with the thread: nothing above this is given back, or asked for outside.
        _ = mallopt(M_TRIM_THRESHOLD, CInt(reserve))
        _ = mallopt(M_MMAP_THRESHOLD, CInt(reserve / 2))
        guard let room = unsafe malloc(size) else { return }
        let begin = UInt(bitPattern: room) & ~UInt(reserve - 1)
        _ = unsafe madvise(UnsafeMutableRawPointer(bitPattern: begin), size, MADV_HUGEPAGE)
        unsafe free(room)
    }
}
