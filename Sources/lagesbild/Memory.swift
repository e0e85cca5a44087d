import CMalloc
import Glibc

/// Room in the C library's memory, made at once.
///
/// A second thread's memory grows by a system call for every few pages, and each holds up the first thread. Made at once it is one call.
enum Memory {
    /// What the C library reserves for a thread's memory.
    private static let reserve = 64 << 20

    /// Makes room for some `size` bytes in the memory of this thread, which must not be the first one.
    static func makeRoom(_ size: Int) {
        // Freed again at once, the room stays with the thread: nothing smaller than these is given back, or asked for outside.
        _ = mallopt(M_TRIM_THRESHOLD, CInt(reserve))
        _ = mallopt(M_MMAP_THRESHOLD, CInt(reserve / 2))
        unsafe free(malloc(min(size, reserve / 2)))
    }

    /// Gives back what reading needed and what was read does not.
    static func giveBack() { malloc_trim(0) }
}
