import Front
import Glibc
import Model
import Storage
import Synchronization

/// Reads the folder on a thread of its own, and rings when there is something to show: first what there is at once, then the whole.
///
/// One reading at a time; one that is asked for meanwhile follows it.
final class Loader: Sendable {
    private let folder: Folder
    private let languages: [String]
    private let wakeup: Wakeup
    private let state = Mutex(Progress())
    /// Rung when the first picture has been shown.
    private let shown = Wakeup()

    /// How far the readings are, and what of them nobody has taken yet.
    struct Progress {
        private var isReading = false
        /// Another reading was asked for while one was under way.
        private var isWantedAgain = false
        var isShown = false
        /// What the first look waits for.
        var queue: ReadingQueue?
        /// The newest that nobody has taken yet.
        private(set) var ready: Workspace?
        /// The same of the maps, which come last.
        var atlas: Atlas?
        /// The words of the newest workspace.
        var index: FindIndex?
        var doubles: [DoublePair]?

        /// Asks for a reading; true where it may start at once, and does not have to follow one that is under way.
        mutating func begin() -> Bool {
            if isReading { isWantedAgain = true }
            defer { isReading = true }
            return !isReading
        }

        /// What was made of an older workspace and nobody has taken is of no use beside this one: its positions are others.
        mutating func hand(over workspace: Workspace) {
            ready = workspace
            (index, doubles, atlas) = (nil, nil, nil)
        }

        /// Ends a reading with what comes last of it; true where another has to follow. No earlier may one begin: what is older would come after it.
        mutating func end(_ doubles: [DoublePair]) -> Bool {
            self.doubles = doubles
            defer { isWantedAgain = false }
            isReading = isWantedAgain
            return isWantedAgain
        }

        mutating func take() -> (workspace: Workspace?, index: FindIndex?, atlas: Atlas?, doubles: [DoublePair]?) {
            (ready.take(), index.take(), atlas.take(), doubles.take())
        }
    }

    init(folder: Folder, languages: [String], wakeup: Wakeup) {
        self.folder = folder
        self.languages = languages
        self.wakeup = wakeup
    }

    /// Starts a reading, unless one is under way.
    func start() {
        if state.withLock({ $0.begin() }) { Thread { self.read() } }
    }

    private func read() {
        Memory.makeRoom(2 << 20)
        let workspace = folder.load(
            titlesIn: languages,
            firstLook: {
                hand(over: $0)
                waitUntilShown()
            }, willRead: { queue in state.withLock { $0.queue = queue } })
        // Made here, it keeps no key waiting.
        _ = workspace.upcoming
        hand(over: workspace)
        // What is read sooner comes first: a map is on the screen already, words are only looked for.
        let atlas = folder.loadMaps(of: workspace)
        state.withLock { $0.atlas = atlas }
        wakeup.ring()
        let index = FindIndex(workspace)
        Memory.giveBack()
        state.withLock { $0.index = index }
        wakeup.ring()
        let doubles = workspace.doubles()
        let again = state.withLock { $0.end(doubles) }
        wakeup.ring()
        if again { read() }
    }

    private func hand(over workspace: Workspace) {
        state.withLock { $0.hand(over: workspace) }
        wakeup.ring()
    }

    /// Reads a part of what the first look waits for, on the thread that has nothing to show before.
    func help() {
        state.withLock { $0.queue.take() }?.readAhead()
    }

    /// Leaves the machine to the first picture: what is seen first goes first.
    private func waitUntilShown() {
        guard !state.withLock({ $0.isShown }) else { return }
        var watched = pollfd(fd: shown.descriptor, events: Int16(POLLIN), revents: 0)
        unsafe poll(&watched, 1, Self.patience)
    }

    /// No picture takes as many milliseconds.
    private static let patience: CInt = 50

    /// Tells that a picture has been shown.
    func wasShown() {
        let isFirst = state.withLock { progress in
            defer { progress.isShown = true }
            return !progress.isShown
        }
        if isFirst { shown.ring() }
    }

    /// What has been read since the last time this was asked.
    func take() -> (workspace: Workspace?, index: FindIndex?, atlas: Atlas?, doubles: [DoublePair]?) {
        state.withLock { $0.take() }
    }
}
