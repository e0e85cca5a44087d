import Storage
import Synchronization

/// Gives texts to the clipboard: to the tools of the machine on a thread of its own, one text after the other.
///
/// A clipboard has one text: of those that wait while another is given, the newest alone is given next.
final class Clipboard: Sendable {
    /// A text, and what is said of it when it is there.
    struct Text: Sendable {
        let bytes: [UInt8]
        let said: String
    }

    /// A text that was given away: by which tool, or nil where none took it.
    struct Given: Sendable {
        let text: Text
        let tool: ClipboardTool?
    }

    private let tools: [ClipboardTool]
    private let wakeup: Wakeup
    private let state = Mutex(Progress())

    private struct Progress {
        var waiting: Text?
        var given: [Given] = []
        var isRunning = false
        var thread: Thread?
    }

    init(tools: [ClipboardTool], wakeup: Wakeup) {
        (self.tools, self.wakeup) = (tools, wakeup)
    }

    /// Gives a text to the first tool that takes it, unless a newer one comes first; `take` says which tool that was.
    func give(_ text: Text) {
        let mustStart = state.withLock { progress in
            progress.waiting = text
            defer { progress.isRunning = true }
            return !progress.isRunning
        }
        guard mustStart else { return }
        let thread = Thread { self.work() }
        state.withLock { $0.thread = thread }
    }

    private func work() {
        while let text = next() {
            let tool = tools.first { ClipboardProcess.run($0, text.bytes) }
            state.withLock { $0.given.append(Given(text: text, tool: tool)) }
            wakeup.ring()
        }
    }

    private func next() -> Text? {
        state.withLock { progress in
            progress.isRunning = progress.waiting != nil
            return progress.waiting.take()
        }
    }

    /// What has been given away since the last time this was asked.
    func take() -> [Given] {
        state.withLock { progress in
            defer { progress.given = [] }
            return progress.given
        }
    }

    /// Returns when the last text is where it belongs, or the tools' time is over: that of the text that they have and of the one that waits.
    func finish() { state.withLock { $0.thread.take() }?.join() }
}
