import Model
import TUI

/// The palette's keys, and commands with what they take.
extension State {
    /// The rows below the palette's line.
    func rows(of palette: Palette) -> [Palette.Row] {
        guard let scene else { return [] }
        switch palette.reading(scene.language) {
        case .name(let typed): return Palette.names(typed, in: scene, here: commands, recent: recent)
        case .argument(let item, let text): return completions(of: text, for: item, in: scene)
        }
    }

    mutating func palette(_ palette: Palette, _ key: Key) -> [Effect] {
        var palette = palette
        let rows = rows(of: palette)
        let reading = palette.reading(settings.language)
        let height = Palette.height(in: frame.body.size)
        switch key.code {
        case _ where key.callsOff, .backspace where palette.line.text.isEmpty:
            prompt = .none
            return []
        case .enter: return enter(palette, rows, reading)
        case .tab where key.modifiers.contains(.shift): palette.choose(by: -1, of: rows)
        case .tab: if rows.indices.contains(palette.cursor.position) { palette.take(rows[palette.cursor.position], reading) }
        case .up: palette.choose(by: -1, of: rows)
        case .down: palette.choose(by: 1, of: rows)
        case .pageUp: palette.cursor.page(by: -1, height: height, count: rows.count)
        case .pageDown: palette.cursor.page(by: 1, height: height, count: rows.count)
        default:
            _ = palette.line.apply(key)
            palette.cursor = ListCursor()
            (palette.isChosen, palette.fault) = (false, nil)
        }
        palette.cursor.reveal(height: height, count: self.rows(of: palette).count)
        prompt = .palette(palette)
        return []
    }

    /// Runs the line, or the row that was chosen.
    private mutating func enter(_ palette: Palette, _ rows: [Palette.Row], _ reading: Palette.Reading) -> [Effect] {
        var palette = palette
        let row = rows.indices.contains(palette.cursor.position) ? rows[palette.cursor.position] : nil
        switch reading {
        case .name:
            guard let row, let item = row.item else { return [] }
            guard item.command.needsArgument else { return run(item, "", palette) }
            palette.take(row, reading)
            prompt = .palette(palette)
            return []
        case .argument(let item, let text):
            guard palette.isChosen, let row else { return run(item, text, palette) }
            palette.take(row, reading)
            // Half a condition waits for its other half.
            guard !row.text.hasSuffix(":"), case .argument(_, let whole) = palette.reading(settings.language) else {
                prompt = .palette(palette)
                return []
            }
            return run(item, whole, palette)
        }
    }

    /// Runs a command as a whole or not at all: what is wrong with its argument is said under the line, which stays open.
    private mutating func run(_ item: PaletteItem, _ argument: String, _ palette: Palette) -> [Effect] {
        var next = self
        next.prompt = .none
        switch next.perform(item, argument: argument) {
        case .success(let effects):
            next.recent = [item.id] + next.recent.filter { $0 != item.id }.prefix(Self.mostRecent - 1)
            let kept: [Effect] = next.recent == recent ? [] : [.keep(.recent(next.recentText))]
            self = next
            // What quits comes last.
            return kept + effects
        case .failure(let refusal):
            var palette = palette
            palette.fault = refusal.phrase
            prompt = .palette(palette)
            return []
        }
    }

    private static let mostRecent = 20

    private var recentText: String { recent.map { $0 + "\n" }.joined(by: "") }

    /// Does a command with what it takes; without, what its key does.
    mutating func perform(_ command: Command, argument: String) -> Result<[Effect], Refusal> {
        perform(PaletteItem(command), argument: argument)
    }

    mutating func perform(_ item: PaletteItem, argument: String) -> Result<[Effect], Refusal> {
        let argument = argument.trimmed
        if let collection = item.collection { selection.contacts = collection }
        if item.argument != .file { replaceable = nil }
        guard !argument.isEmpty, let kind = item.argument else {
            // Nothing to narrow to is everything.
            if item.command == .context, !contextText.isEmpty { return .success(setContext("")) }
            return item.command.needsArgument ? .failure(Refusal(.label(.argumentMissing))) : .success(perform(item.command))
        }
        switch kind {
        case .filter(let collection): return narrow(item.command, collection, to: argument)
        case .theme: return .success([.theme(argument)])
        case .language: return speak(argument)
        case .names: return name(in: argument)
        case .newView: return save(asked: argument)
        case .view:
            guard let view = views.view(argument) else {
                return .failure(Refusal(.unknownName(argument, nearest: views.nearest(to: argument))))
            }
            show(view)
            return .success([])
        case .context: return setContext(asked: argument)
        case .file: return export(to: argument)
        case .words:
            find(argument)
            return .success([])
        case .record: return open(argument)
        case .order, .columns, .group: return arrange(kind, argument)
        }
    }

    /// Goes to a screen and narrows its first list.
    private mutating func narrow(_ command: Command, _ collection: RecordCollection?, to filter: String) -> Result<[Effect], Refusal> {
        if let collection, let scene, case .failure(let fault) = Query.parse(filter, on: collection, in: scene) {
            return .failure(Refusal(fault.phrase))
        }
        if let kind = ScreenKind.allCases.first(where: { $0.command == command }) {
            go(to: kind)
            place.focus = 0
            settle()
        }
        narrow(filter)
        return .success([])
    }

    private mutating func speak(_ argument: String) -> Result<[Effect], Refusal> {
        guard let language = Languages.all.first(where: { isNamed($0.tag, argument) }) else {
            return .failure(Refusal(.unknownName(argument, nearest: Languages.all.map(\.tag))))
        }
        settings.language = language
        message = .interfaceIn(language.tag)
        return .success([])
    }

    private mutating func name(in argument: String) -> Result<[Effect], Refusal> {
        let tags = nameTags
        guard let tag = tags.first(where: { isNamed($0, argument) }) else {
            return .failure(Refusal(.unknownName(argument, nearest: tags)))
        }
        settings.names = tag
        message = .namesIn(tag)
        return .success([])
    }

    /// The languages that names can be shown in: the program's, and what others the folder says that it has.
    var nameTags: [String] {
        let own = Languages.all.map(\.tag)
        return own + (workspace?.info.languages ?? []).filter { !own.contains($0) }
    }

    /// True if this is a language's tag, or its name in one of the languages.
    private func isNamed(_ tag: String, _ typed: String) -> Bool {
        ([tag] + Languages.all.map { $0.say(.language(tag)) }).contains { PaletteWord.isSame(typed, $0) }
    }

    private mutating func open(_ argument: String) -> Result<[Effect], Refusal> {
        let parts = argument.split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2, let collection = RecordCollection(rawValue: parts[0]) else {
            let nearest = PaletteWord.nearest(parts.first ?? "", among: RecordCollection.allCases.map { $0.rawValue + "/" })
            return .failure(Refusal(.unknownName(argument, nearest: nearest)))
        }
        guard let workspace, workspace.find(RecordName(collection, parts[1])) != nil else {
            let nearest = workspace?.nearestIDs(to: parts[1], in: collection, most: 3) ?? []
            return .failure(Refusal(.unknownName(argument, nearest: nearest.map { parts[0] + "/" + $0 })))
        }
        open(Target(RecordName(collection, parts[1])))
        return .success([])
    }

    /// Keeps what is shown by a name; where one has it, the line for names asks before it replaces that view.
    private mutating func save(asked name: String) -> Result<[Effect], Refusal> {
        if let viewsFault { return .failure(Refusal(viewsFault)) }
        guard let taken = views.view(name)?.name else { return .success(keepView(name)) }
        prompt = .saveView(ViewName(line: LineEdit(taken), taken: taken))
        return .success([])
    }

    private mutating func setContext(asked argument: String) -> Result<[Effect], Refusal> {
        let isNone = Languages.all.contains { PaletteWord.isSame(argument, $0.say(.noContext)) } || argument == "-"
        if isNone { return .success(setContext("")) }
        guard let scene else { return .success([]) }
        if case .failure(let fault) = Query.parse(argument, on: nil, in: scene) { return .failure(Refusal(fault.phrase)) }
        return .success(setContext(argument))
    }
}

extension Palette {
    /// Goes on to another row; the first step in an argument chooses its first completion.
    mutating func choose(by step: Int, of rows: [Row]) {
        guard !rows.isEmpty else { return }
        let isName = rows[0].item != nil
        if !isName && !isChosen {
            cursor.position = step < 0 ? rows.count - 1 : 0
        } else {
            cursor.move(by: step, count: rows.count)
        }
        isChosen = true
    }
}
