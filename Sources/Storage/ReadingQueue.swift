import Model
import Synchronization

/// Files that one thread will want one after the other, read for it by another that has nothing to do meanwhile.
///
/// The one takes them from the first on, the other reads from the last back; where they meet, all is read. Nobody ever waits: a file that the other
/// is still reading is read twice.
public final class ReadingQueue: Sendable {
    private let paths: [String]
    private let folder: OpenFolder
    private let state: Mutex<State>

    private struct State {
        var bytes: [Bytes?]
        /// Files from here on are being read, or have been.
        var end: Int
        /// The next file that is wanted.
        var next = 0
    }

    init(_ paths: [String], below folder: OpenFolder) {
        self.paths = paths
        self.folder = folder
        state = Mutex(State(bytes: Array(repeating: nil, count: paths.count), end: paths.count))
    }

    /// The bytes of the next file; nil where it cannot be read.
    func next() -> Bytes? {
        let (index, bytes) = state.withLock { state in
            defer { state.next += 1 }
            return (state.next, state.bytes[state.next].take())
        }
        return bytes ?? read(index)
    }

    /// Reads files until nothing is left that is not wanted already.
    public func readAhead() {
        while let index = state.withLock({ state -> Int? in
            guard state.end > state.next + 1 else { return nil }
            state.end -= 1
            return state.end
        }) {
            let bytes = read(index)
            state.withLock { $0.bytes[index] = index >= $0.next ? bytes : nil }
        }
    }

    private func read(_ index: Int) -> Bytes? {
        guard case .success(let bytes) = FileBytes.read(paths[index], below: folder.descriptor) else { return nil }
        return bytes
    }
}
