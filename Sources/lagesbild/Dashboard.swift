import Exchange
import Front
import Glibc
import Model
import Storage
import TUI

/// The program in the terminal: it reads on one thread, waits, updates and draws on the other.
struct Dashboard {
    let folder: Folder
    let look: Look
    let keys: [Input]
    let theme: String?
    /// The saved view to begin with.
    var view: String?

    /// How many milliseconds the first picture waits for the folder. Most folders are read before anybody could see that nothing is there yet.
    private static let patience: CInt = 25

    /// Runs until the user quits or a signal ends it.
    func run() -> Never {
        let wakeup = Wakeup()
        let loader = Loader(folder: folder, languages: [look.chosenNames], wakeup: wakeup)
        loader.start()
        var settings = look.settings
        let screen: Screen
        do throws(ScreenError) {
            screen = try Screen(Screen.Options(isPlain: look.isPlain))
        } catch {
            complain(settings.language.say(error.phrase))
            Program.leave(Status.unavailable)
        }
        settings.isPlain = screen.isPlain
        settings.themes = Themes.names
        settings.folder = KeptFiles.name(of: folder)
        let (theme, complaint) = Themes.choose(theme)
        let clock = look.clock
        var session = Session(
            state: State(settings: settings, size: screen.size, clock: clock.now), screen: screen, loader: loader, clock: clock,
            clipboard: Clipboard(tools: ClipboardTool.usable(environment), wakeup: wakeup), theme: theme)
        if let shape = screen.cellShape { session.take(.cellShape(shape)) }
        if let notice = screen.notice { session.take(.notice(.terminalFallback(wanted: notice.asked, taken: notice.taken))) }
        let kept = KeptFiles.read(settings.language)
        for event in kept.events { session.take(event) }
        if let view { _ = session.state.showView(view) }
        if let complaint { session.take(.notice(.noTheme(complaint))) }
        let waiting = session.state.draw()
        loader.help()
        var watched = pollfd(fd: wakeup.descriptor, events: Int16(POLLIN), revents: 0)
        unsafe poll(&watched, 1, Self.patience)
        session.takeWorkspace()
        if session.state.isWaiting { screen.show(waiting, theme: session.theme) }
        // Keys of the command line find everything there.
        if !keys.isEmpty { loader.wasShown() }
        while !keys.isEmpty, !session.isWhole {
            unsafe poll(&watched, 1, -1)
            _ = wakeup.answer()
            session.takeWorkspace()
        }
        var status = keys.lazy.compactMap { session.take(.input($0)) }.first
        if status == nil {
            var loop = EventLoop(screen: screen, wakeup: wakeup)
            status = loop.run(
                untilTick: { session.state.isBusy ? .zero : clock.untilNext(session.state.hand) },
                handle: { session.handle($0) },
                draw: {
                    screen.show(session.state.draw(), theme: session.theme)
                    loader.wasShown()
                })
        }
        session.clipboard.finish()
        // What no tool took goes through the terminal, which is there for the last time.
        session.takeGiven()
        screen.close()
        Program.leave(status ?? 0)
    }
}

/// What the loop works on: the state, and the outside that its effects ask of.
private struct Session {
    var state: State
    let screen: Screen
    let loader: Loader
    let clock: MachineClock
    let clipboard: Clipboard
    private(set) var theme: Theme
    /// True when all of the folder has been read, and all is made of it.
    private(set) var isWhole = false
    private var mustSuspend = false

    init(state: State, screen: Screen, loader: Loader, clock: MachineClock, clipboard: Clipboard, theme: Theme) {
        self.state = state
        self.screen = screen
        self.loader = loader
        self.clock = clock
        self.clipboard = clipboard
        self.theme = theme
    }

    mutating func handle(_ event: LoopEvent) -> LoopAction {
        var status: Int32?
        switch event {
        case .input(let input):
            state.tell(clock.now)
            status = take(.input(input))
        case .resized: takeSize()
        case .resumed:
            takeSize()
            status = take(.clock(clock.now)) ?? status
        case .terminate(let signal): return .leave(status: 128 + signal)
        case .workerDone:
            takeWorkspace()
            takeGiven()
        case .readable: break
        case .tick: status = take(state.isBusy ? .proceed : .clock(clock.now))
        }
        if let status { return .leave(status: status) }
        defer { mustSuspend = false }
        return mustSuspend ? .suspend : .proceed
    }

    /// The font may have changed with the size, or without it.
    mutating func takeSize() {
        if let shape = screen.cellShape { take(.cellShape(shape)) }
        take(.resized(screen.size))
    }

    mutating func takeWorkspace() {
        let read = loader.take()
        if let workspace = read.workspace { take(.loaded(workspace)) }
        if let atlas = read.atlas { take(.mapped(atlas)) }
        if let index = read.index { take(.indexed(index)) }
        if let doubles = read.doubles {
            take(.paired(doubles))
            isWhole = true
        }
    }

    /// Gives the state an event and does what it asks for. Returns the exit status when that is to leave.
    @discardableResult
    mutating func take(_ event: Event) -> Int32? {
        for effect in state.update(event) {
            switch effect {
            case .quit: return 0
            case .suspend: mustSuspend = true
            case .reload: loader.start()
            case .redraw: screen.repaint()
            case .mouse(let isOn): screen.reportsMouse = isOn
            case .copy(let copied): copy(copied)
            case .export(let request): take(ExportFile(request: request).write(state))
            case .keep(let kept): for event in KeptFiles.write(kept, state.language) { take(event) }
            case .theme(let name): choose(theme: name)
            }
        }
        return nil
    }
}

extension Session {
    /// Draws in another theme from now on, where there is such a one.
    fileprivate mutating func choose(theme name: String) {
        switch Themes.named(name) {
        case .found(let theme): self.theme = theme
        case .broken(let complaint): take(.notice(.noTheme(complaint)))
        case .unknown(let nearest): take(.notice(.unknownTheme(name, nearest: nearest)))
        }
    }
}

/// The clipboard: tools first, and the terminal where there is none or none takes the text.
extension Session {
    fileprivate func copy(_ copied: Copied) {
        let text =
            switch copied.content {
            case .text(let text): text
            case .vCards(let names): state.scene.map { VCard.text(of: names, in: $0) } ?? ""
            }
        clipboard.give(Clipboard.Text(bytes: Array(text.utf8), said: copied.said))
    }

    /// Tells which way texts went, and sends those through the terminal that no tool took.
    fileprivate mutating func takeGiven() {
        for given in clipboard.take() { take(.notice(answer(to: given))) }
    }

    private func answer(to given: Clipboard.Given) -> Phrase {
        if let tool = given.tool { return .copied(given.text.said, way: tool.name) }
        let multiplexer = ClipboardSequence.Multiplexer(environment)
        guard let sequence = ClipboardSequence.bytes(for: given.text.bytes, through: multiplexer) else {
            return .tooLargeToCopy(ClipboardSequence.mostBytes)
        }
        return screen.send(sequence) ? .copied(given.text.said, way: "OSC 52") : .label(.noClipboard)
    }
}
