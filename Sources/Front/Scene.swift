import Model
import TUI

/// Everything that a pane may look at. It reads no clock, file or terminal.
public struct Scene: Sendable {
    public let workspace: Workspace
    /// The maps; nil until they have been read.
    public let atlas: Atlas?
    /// Counts the workspaces that were loaded: a pane's rows are made anew when it changes.
    public let generation: Int
    /// Counts the atlases that were loaded.
    public let mapGeneration: Int
    public let language: any Language
    /// The language of names; other languages follow in the workspace's order.
    public let names: [String]
    public let clock: Clock
    /// What has been noted of the forums' days.
    public let days: DayNotes
    public var selection: Selection
    public let keymap: Keymap
    /// What maps are drawn with.
    public let characters: DotCharacters
    /// The height of a map's dot in its widths.
    public let dotShape: Double

    /// The words of everything; nil until they have been folded.
    public var index: FindIndex?
    /// Records that may be one; nil until they have been looked for.
    public var doubles: [DoublePair]?
    /// Counts the indexes that were made.
    public var indexGeneration = 0

    /// What all screens are narrowed to; nil for nothing.
    public var context: Context?

    /// Today, where the machine is.
    public var today: Day { clock.day }

    /// The moment that is now.
    public var now: Moment { clock.moment(in: zone) }

    /// The minute that is now, counted since 1970: what tells minutes is made anew when it changes.
    var minute: Int64 { now.seconds / 60 }

    /// The zone of the workspace.
    public var zone: Zone { workspace.zone }

    /// The alphabet by which names are put in order: that of their language.
    public var alphabet: CollationAlphabet { CollationAlphabet(of: names) }

    /// A text in the names' language.
    public func text(_ text: Text) -> String { text.string(in: names) }

    /// A record's title; its id where it has none.
    public func title(_ record: some Record) -> String {
        let title = text(record.title)
        return title.isEmpty ? record.id : title
    }

    /// The title of a record by its name; the name itself where the reference dangles, `…` where it may still come.
    public func title(_ name: RecordName) -> String {
        guard let record = workspace.find(name) else { return workspace.isPartial ? "…" : "\(name)" }
        return title(record)
    }

    /// A text that may be one of the words that the data folder spells out, such as a role.
    public func role(_ text: Text) -> String {
        guard let code = text.code, let role = SessionPerson.Role(rawValue: code) else { return self.text(text) }
        return say(.role(role))
    }

    public func say(_ label: Label) -> String { language.say(label) }
    public func say(_ term: Term) -> String { language.say(term) }
    public func say(_ phrase: Phrase) -> String { language.say(phrase) }

    /// A date in words; empty where there is none.
    public func words(_ date: EDTF?) -> String { date.map { language.dates.words(for: $0) } ?? "" }

    /// A date in as few letters as a table has room for.
    public func short(_ date: EDTF?) -> String { date.map { language.dates.short($0) } ?? "" }

    /// A number as it is known; nil where there is none.
    public func number(_ quantity: Quantity?) -> String? { language.number(quantity, in: names) }

    /// The countries whose holidays count.
    public var countries: [Country] = Country.allCases

    /// The programmes in the order in which they are stepped through.
    public var programmes: [Programme] = []

    /// Orders the programmes: those with areas first, then the latest first.
    func programmesInOrder() -> [Programme] {
        let regions = workspace.all(Region.self)
        func rank(_ programme: Programme) -> (Int, Int32) {
            let last = programme.period?.last ?? programme.steps.compactMap { $0.period?.last }.max()
            let isMatrix = !programme.steps.isEmpty && regions.contains { $0.programmes.contains(ID(programme.id)) }
            return (isMatrix && programme.steps.count > 1 ? 0 : 1, last.map { -$0.number } ?? .max)
        }
        return byTitle(workspace.all(Programme.self)).map { (rank($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }

    /// The programme that the first screens are about: the chosen one, else the first.
    public var programme: Programme? {
        selection.programme.flatMap { workspace.find(ID<Programme>($0)) } ?? programmes.first
    }

    /// The records of a type by their titles, in Swedish and Finnish order.
    public func byTitle<R: Record>(_ records: some Sequence<R>) -> [R] { byTitle(records) { $0 } }

    /// Things by the titles of their records.
    public func byTitle<T, R: Record>(_ things: some Sequence<T>, of record: (T) -> R) -> [T] {
        things.map { (key: CollationKey(title(record($0)), alphabet), thing: $0) }.sorted { $0.key < $1.key }.map { $0.thing }
    }
}

extension Scene {
    /// What a command without a screen looks at.
    public init(_ workspace: Workspace, _ settings: State.Settings, _ clock: Clock) {
        let others = workspace.info.languages.filter { $0 != settings.names }
        self.init(
            workspace: workspace, atlas: nil, generation: 0, mapGeneration: 0, language: settings.language,
            names: [settings.names] + others,
            clock: clock, days: DayNotes(), selection: Selection(), keymap: settings.keymap, characters: .braille, dotShape: 1,
            programmes: [])
        programmes = programmesInOrder()
    }
}
