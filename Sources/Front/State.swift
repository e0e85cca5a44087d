import Model
import TUI

/// The whole program between two events: events go in, effects come out, and a surface is drawn from it.
public struct State: Sendable {
    /// What the program was started with.
    public struct Settings: Sendable {
        public var language: any Language
        /// The language of names, by its tag.
        public var names: String
        public var keymap = Keymap()
        /// True where the terminal has ASCII alone.
        public var isPlain: Bool
        /// The names of the themes that there are.
        public var themes: [String] = []
        /// The path of the folder that is open: what screens are narrowed to is kept for each.
        public var folder = ""

        public init(language: any Language, names: String? = nil, isPlain: Bool = false) {
            self.language = language
            self.names = names ?? language.tag
            self.isPlain = isPlain
        }
    }

    /// Where the keyboard goes when it does not go to the panes.
    enum Prompt: Sendable {
        case none
        case filter(LineEdit)
        case find(LineEdit)
        case help(Help)
        case palette(Palette)
        case saveView(ViewName)
        case views(ViewList)
    }

    var settings: Settings
    var size: Size
    /// What time it is.
    var clock: Clock
    var workspace: Workspace?
    var generation = 0
    var atlas: Atlas?
    var mapGeneration = 0
    var index: FindIndex?
    var indexGeneration = 0
    var doubles: [DoublePair]?
    /// What the line that is typed can be completed with, and for which line that is.
    var offered: (line: LineEdit, completions: [QueryCompletion])?
    /// The programmes in their order, and of which workspace and language of names it is.
    private var programmes: [Programme] = []
    /// The countries whose holidays count.
    private var countries = Country.allCases
    private var programmesVersion: (generation: Int, names: String) = (-1, "")
    var selection = Selection()
    /// The places from the screen to where one is.
    var trail: [Place]
    /// Where one was, and what was chosen, before the last change of place: for `'`.
    var earlier: (trail: [Place], selection: Selection)?
    /// The screens' panes as they were left.
    var left: [ScreenKind: Place] = [:]
    var prompt = Prompt.none
    /// The pane and the choice as they were before a filter was typed, for when it is called off.
    var unfiltered: (pane: any Pane, selection: Selection)?
    /// The strokes of a key that is not complete.
    var strokes: [Key] = []
    /// The answer to the last key.
    var message: Phrase?
    /// The answer to the key before it: what it asked is answered by pressing the same key again.
    var asked: Phrase?
    var isMouseOn = true
    /// What maps are drawn with.
    var characters = DotCharacters.braille
    /// The height of a map's dot in its widths.
    var dotShape = 1.0
    /// Most fonts' cells are twice as high as wide, and the eight dots of a cell are square then.
    private static let usualCellShape = 2.0
    /// What has been noted of the forums' days.
    var days = DayNotes()
    /// True where the last key was told that the clock's times are lost when the program ends.
    var hasWarned = false
    /// What screens are narrowed to, and what that was made of.
    private(set) var context: Context?
    private var contextVersion = ContextVersion()

    private struct ContextVersion: Equatable {
        var text = ""
        var generation = -1
        var language = ""
        var day: Day?
    }

    /// The views that have a name, and what screens are narrowed to.
    var views = Views()
    /// Why views cannot be kept: their file is broken, and would be lost.
    var viewsFault: Phrase?
    /// The name of the view that was shown or saved last.
    var currentView: String?
    /// True where Enter was pressed in the find box before there were words to look through.
    var awaitsHit = false
    /// The view to show when something of the folder is there.
    var awaitedView: String?
    /// The names of the commands that were run from the palette, the last first.
    var recent: [String] = []
    /// The file that an export found there already.
    var replaceable: String?
    /// What was copied as Markdown by the key before: the same key again copies it as vCard.
    var cardsCopied: [Target]?
    /// The pane in which the mouse's button was pressed, and where the mouse was last.
    var dragged: (pane: Int, at: Point)?

    public init(settings: Settings, size: Size, clock: Clock) {
        self.settings = settings
        self.size = size
        self.clock = clock
        trail = [Place(.screen(.overview))]
        if settings.isPlain { characters = .ascii }
    }

    /// At noon of a day.
    public init(settings: Settings, size: Size, today: Day) {
        self.init(settings: settings, size: size, clock: .told(LocalTime(day: today, hour: 12, minute: 0)))
    }

    /// The language of the interface.
    public var language: any Language { settings.language }

    /// True until something of the folder was read.
    public var isWaiting: Bool { workspace == nil }

    /// Today, where the machine is.
    var today: Day { clock.day }

    /// True while something goes on by itself when no key waits.
    public var isBusy: Bool { place.panes.contains { $0.isBusy } }

    /// How often the picture has to be drawn anew because time goes by.
    public var hand: ClockHand {
        guard let scene else { return .day }
        return Arrangement.windows(of: place, in: frame.body).compactMap { place.panes[$0.pane].clock(in: scene) }.max() ?? .day
    }

    /// Tells what time it is before something is done: what was on the screen may be older. Nothing is made anew for that alone.
    public mutating func tell(_ clock: Clock) { self.clock = clock }

    /// The place where one is.
    var place: Place {
        get { trail[trail.count - 1] }
        set { trail[trail.count - 1] = newValue }
    }

    /// What panes may look at; nil until something was read.
    public var scene: Scene? {
        workspace.map {
            let others = $0.info.languages.filter { $0 != settings.names }
            var scene = Scene(
                workspace: $0, atlas: atlas, generation: generation, mapGeneration: mapGeneration, language: settings.language,
                names: [settings.names] + others, clock: clock, days: days,
                selection: selection, keymap: settings.keymap, characters: characters, dotShape: dotShape, countries: countries,
                programmes: programmes)
            scene.index = index
            scene.indexGeneration = indexGeneration
            scene.doubles = doubles
            scene.context = context
            return scene
        }
    }

    /// Takes an event in, and says what it asks of the outside.
    public mutating func update(_ event: Event) -> [Effect] {
        var effects: [Effect] = []
        switch event {
        case .input(let input): effects = take(input)
        case .resized(let size): self.size = size
        case .cellShape(let shape): dotShape = min(4, max(1, shape)) / Self.usualCellShape
        case .clock(let clock): self.clock = clock
        case .notice(let phrase): message = phrase
        case .kept(let views, let recent): take(views, recent: recent)
        case .viewsKept(let views): take(views)
        case .viewsUnread(let phrase): (viewsFault, message) = (phrase, phrase)
        case .fileExists(let path): (replaceable, message) = (path, .againReplaces(path))
        case .loaded(let workspace):
            load(workspace)
            if let name = awaitedView {
                awaitedView = nil
                _ = showView(name)
            }
        case .indexed(let index): effects = take(index)
        case .paired(let doubles): self.doubles = doubles
        case .proceed: if let scene { for pane in place.panes.indices { withPane(pane) { pane, _ in pane.proceed(in: scene) } } }
        case .mapped(let atlas):
            self.atlas = atlas
            mapGeneration += 1
            forgetMaps()
        }
        settle()
        return effects
    }

    /// Panes that are out of sight make their pictures anew when they are seen again.
    private mutating func forgetMaps() {
        func forget(_ places: inout [Place]) {
            for place in places.indices { for pane in places[place].panes.indices { places[place].panes[pane].forgetMaps() } }
        }
        for kind in Array(left.keys) {
            var places = left[kind].map { [$0] } ?? []
            forget(&places)
            left[kind] = places.first
        }
        if var earlier {
            forget(&earlier.trail)
            self.earlier = earlier
        }
    }

    private mutating func load(_ workspace: Workspace) {
        // A folder that is read anew is shown when all of it is there.
        if self.workspace?.isPartial == false, workspace.isPartial { return }
        if self.workspace?.isPartial == false {
            message = .loaded(RecordCollection.allCases.reduce(0) { $0 + workspace.count($1) })
        }
        self.workspace = workspace
        // The words are those of the folder as it was.
        index = nil
        doubles = nil
        generation += 1
    }

    /// Orders the programmes anew where that may be another order: panes ask for them often.
    private mutating func orderProgrammes() {
        guard programmesVersion != (generation, settings.names), let scene else { return }
        programmes = scene.programmesInOrder()
        countries = scene.countriesOfRegions()
        programmesVersion = (generation, settings.names)
    }

    /// Reads anew what the screens are narrowed to where that may be something else. What cannot be understood narrows nothing, and is said.
    private mutating func makeContext() {
        let text = contextText
        guard !text.isEmpty || context != nil else { return }
        let wanted = ContextVersion(text: text, generation: generation, language: settings.language.tag, day: today)
        guard wanted != contextVersion, let scene else { return }
        switch Query.parse(text, on: nil, in: scene) {
        case .success(let query): context = query.isEmpty ? nil : Context(text, query)
        case .failure(let fault): (context, message) = (nil, fault.phrase)
        }
        // Panes make anew what they show.
        if contextVersion.text != text || contextVersion.day != wanted.day { generation += 1 }
        contextVersion = wanted
        contextVersion.generation = generation
    }

    /// Brings the panes up to date: those that choose first, then those that follow.
    mutating func settle() {
        offerCompletions()
        makeContext()
        orderProgrammes()
        guard var scene else { return }
        let windows = Arrangement.windows(of: place, in: frame.body)
        for pane in place.panes.indices where pane != Place.detail || place.panes.count == 1 {
            let rect = windows.first { $0.pane == pane }?.rect ?? Rect(frame.body.size)
            trail[trail.count - 1].panes[pane].refresh(in: scene, size: frame.content(rect).size)
        }
        if selection.target == nil || needsAdoption(scene) {
            adopt(in: scene)
            scene = self.scene ?? scene
        }
        for pane in place.panes.indices {
            let rect = windows.first { $0.pane == pane }?.rect ?? Rect(frame.body.size)
            trail[trail.count - 1].panes[pane].refresh(in: scene, size: frame.content(rect).size)
        }
    }

    /// True where what is chosen is not something that the leading pane lists: then its own row is chosen.
    private func needsAdoption(_ scene: Scene) -> Bool {
        guard place.isScreen || place.kind == .find else { return false }
        return !place.panes[0].leads(to: selection.target, in: scene)
    }

    mutating func adopt(in scene: Scene) {
        selection.summary = nil
        withPane(0) { $0.adopt(&$1, in: scene) }
    }

    /// Lets a pane of this place change itself and what is chosen.
    mutating func withPane<Result>(_ number: Int, _ body: (inout any Pane, inout Selection) -> Result) -> Result {
        var chosen = selection
        defer { selection = chosen }
        return body(&trail[trail.count - 1].panes[number], &chosen)
    }
}
