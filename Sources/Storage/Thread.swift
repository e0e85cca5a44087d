import Glibc
import Synchronization

/// A thread of its own for one piece of work. It takes no signals: they belong to the thread that has the terminal.
public final class Thread: Sendable {
    /// nil when it has been joined, or never was.
    private let thread: Mutex<pthread_t?>

    /// Starts the work. Where no thread can be had it is done here and now: late is better than never.
    @discardableResult
    public init(_ body: @escaping @Sendable () -> Void) {
        var all = sigset_t()
        var before = sigset_t()
        unsafe sigfillset(&all)
        unsafe pthread_sigmask(SIG_SETMASK, &all, &before)
        defer { _ = unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
        var thread = pthread_t()
        let work = unsafe Unmanaged.passRetained(Work(body))
        let failed = unsafe pthread_create(
            &thread, nil,
            { pointer in
                if let pointer = unsafe pointer { unsafe Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body() }
                return nil
            }, work.toOpaque())
        if failed != 0 { unsafe work.takeRetainedValue().body() }
        self.thread = Mutex(failed == 0 ? thread : nil)
    }

    /// Returns when the work is done.
    public func join() {
        if let thread = thread.withLock({ $0.take() }) { pthread_join(thread, nil) }
    }

    deinit {
        if let thread = thread.withLock({ $0.take() }) { pthread_detach(thread) }
    }

    private final class Work: Sendable {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
}
