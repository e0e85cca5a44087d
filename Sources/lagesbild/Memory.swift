import CMalloc

/// How the C library hands out memory.
enum Memory {
    /// One arena for both threads, that grows by megabytes: the second thread's own would grow by a system call for every few pages.
    static func prepare() {
        _ = mallopt(M_ARENA_MAX, 1)
        _ = mallopt(M_TOP_PAD, 4 << 20)
    }
}
