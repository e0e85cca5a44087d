import Model
import TUI

extension State {
    /// The commands that do something here and now, the place's own first: the key bar and the help list these.
    var commands: [Command] {
        guard let scene else { return [.help, .quit] }
        var commands = place.panes[place.focus].commands(in: scene)
        if canTurn && !commands.contains(.nextTopic) { commands.append(.nextTopic) }
        if trail.count > 1 || place.focus != 0, !commands.contains(.back) { commands.append(.back) }
        if place.panes.count > 1 { commands.append(.nextPane) }
        if canZoom { commands.append(.zoom) }
        commands += [.names]
        if earlier != nil { commands.append(.toggle) }
        return commands + [.help, .quit]
    }

    /// Every command that means something somewhere in this place, for the help.
    var helpCommands: [Command] {
        var listed = commands
        for command in Command.allCases where !listed.contains(command) && isGeneral(command) { listed.append(command) }
        return listed
    }

    /// True for commands that work in every place.
    private func isGeneral(_ command: Command) -> Bool {
        switch command {
        case .up, .down, .left, .right, .first, .last, .pageUp, .pageDown, .detailUp, .detailDown, .back, .openOverview, .openRegions,
            .openForums, .openTeams, .openProjects, .openContacts, .openTimeline, .openDay, .openProblems, .mouse, .reload, .redraw,
            .suspend, .names, .help, .quit, .find, .palette, .saveView, .views, .context, .theme, .language, .export, .doubles,
            .copy, .copyCard, .addresses:
            true
        case .zoomIn, .zoomOut, .fit, .panLeft, .panRight: hasMap || isTimed
        case .panUp, .panDown, .characters: hasMap
        case .now: isTimed
        case .nextMatch, .previousMatch: !place.panes[place.focus].filter.isEmpty
        // The step back stands with the step forward.
        case .open, .toggle, .previousTopic, .nextTopic, .nextForm, .nextPane, .previousPane, .zoom, .related, .filter, .cancel: false
        // The pane itself says when these do something.
        case .startBlock, .shorten, .lengthen, .buffer, .dropSession, .undo, .choose, .wide, .sort, .sortReversed, .frequencies, .mark,
            .markRange, .invertMarks, .columns, .group:
            false
        }
    }

    /// True where a map is among the panes.
    private var hasMap: Bool { place.kind == .screen(.regions) }

    /// True on the screens that have an axis of time.
    private var isTimed: Bool { place.kind == .screen(.timeline) || place.kind == .screen(.day) }

    /// True where the pane that has the keyboard shares the screen with others, or is alone because it was zoomed.
    private var canZoom: Bool { place.isZoomed || Arrangement.windows(of: place, in: frame.body).count > 1 }

    /// True where `<` and `>` step through what the screen is about.
    private var canTurn: Bool {
        switch place.kind {
        case .screen(.forums): (workspace?.count(.series) ?? 0) > 1
        case .screen(.contacts), .screen(.timeline): true
        case .screen(.day): ((place.panes[0] as? DayPane)?.days.count ?? 0) > 1
        case .screen(.regions): (workspace?.count(.programmes) ?? 0) > 1
        default: false
        }
    }

    /// Does what is meant. One switch over everything that can be meant.
    mutating func perform(_ command: Command) -> [Effect] {
        if command != .quit { hasWarned = false }
        if command != .copyCard { cardsCopied = nil }
        // What another command has shown may be another file's: only the same line again replaces it.
        if command != .palette { replaceable = nil }
        switch command {
        case .quit: return quit()
        case .suspend: return [.suspend]
        case .redraw: return [.redraw]
        case .reload: return [.reload]
        case .mouse:
            isMouseOn.toggle()
            message = .mouse(isMouseOn)
            return [.mouse(isMouseOn)]
        case .cancel: message = .quitHint(key: settings.keymap.key(for: .quit))
        case .help: if scene != nil { prompt = .help(Help(commands: helpCommands)) }
        case .openOverview, .openRegions, .openForums, .openTeams, .openProjects, .openContacts, .openTimeline, .openDay, .openProblems:
            if let kind = ScreenKind.allCases.first(where: { $0.command == command }) { go(to: kind) }
        case .names: turnNames()
        case .toggle: toggle()
        case .back: back()
        case .nextPane: focus(by: 1)
        case .previousPane where place.kind == .find && place.focus == 0: find()
        case .previousPane: focus(by: -1)
        case .zoom: if canZoom { place.isZoomed.toggle() }
        case .related: openRelated()
        case .filter where place.kind == .find: find()
        case .filter:
            unfiltered = (place.panes[place.focus], selection)
            prompt = .filter(LineEdit(place.panes[place.focus].filter))
        case .detailUp, .detailDown: scrollDetail(command)
        case .characters:
            if !settings.isPlain { characters = characters.next }
            message = .drawnWith(characters)
        case .zoomIn, .zoomOut, .fit, .panLeft, .panRight, .panUp, .panDown, .now, .startBlock, .shorten, .lengthen, .buffer,
            .dropSession, .undo, .choose:
            if place.panes[place.focus].obeys(command) { send(command) } else { sendToLead(command) }
        case .nextForm where hasMap: sendToMap(command)
        case .nextForm where place.kind == .screen(.timeline) || place.kind == .screen(.day): sendToLead(command)
        case .nextTopic, .previousTopic: turnTopic(command)
        case .up, .down, .left, .right, .first, .last, .pageUp, .pageDown, .open, .nextForm, .nextMatch, .previousMatch:
            send(command)
        case .wide, .sort, .sortReversed, .frequencies, .mark, .markRange, .invertMarks, .columns, .group:
            send(command, orSay: .noTableHere)
        case .find: find()
        case .palette: if scene != nil { prompt = .palette(Palette()) }
        case .saveView: if scene != nil { askForViewName() }
        case .views: if scene != nil { prompt = .views(ViewList()) }
        case .context, .theme, .language, .export: openPalette(for: command)
        case .copy: return ask(for: copyValue())
        case .copyCard: return ask(for: copyCards())
        case .addresses: return ask(for: copyAddresses())
        case .doubles: openDoubles()
        }
        return []
    }

    /// The palette with a command's name, for what it takes.
    private mutating func openPalette(for command: Command) {
        if scene != nil { prompt = .palette(Palette(line: LineEdit(settings.language.name(of: command) + " "))) }
    }

    /// The program cannot write yet: what a clock has noted is lost, which is said once before.
    private mutating func quit() -> [Effect] {
        guard days.hasTimes, !hasWarned else { return [.quit] }
        hasWarned = true
        message = .clockIsLost(key: settings.keymap.key(for: .quit))
        return []
    }

    /// Gives a command to the pane that has the keyboard, and does what it answers.
    private mutating func send(_ command: Command, orSay refusal: Label = .nothingToOpen) {
        guard let scene else { return }
        react(to: withPane(place.focus) { $0.perform(command, in: scene, &$1) }, orSay: refusal)
    }

    /// What pictures obey goes to the map, the timeline or the day of this screen, whichever pane has the keyboard.
    private mutating func sendToLead(_ command: Command) {
        switch place.kind {
        case .screen(.timeline), .screen(.day):
            guard let scene else { return }
            react(to: withPane(0) { $0.perform(command, in: scene, &$1) })
        default: sendToMap(command)
        }
    }

    /// The map obeys from every pane of its screen.
    private mutating func sendToMap(_ command: Command) {
        guard let scene else { return }
        guard hasMap else {
            message = .label(.noMapHere)
            return
        }
        // What obeys is to be seen: where there is no room beside another pane, the map comes to the front.
        if !Arrangement.windows(of: place, in: frame.body).contains(where: { $0.pane == Place.map }) { place.focus = Place.map }
        react(to: withPane(Place.map) { $0.perform(command, in: scene, &$1) })
    }

    private mutating func react(to reaction: Reaction, orSay refusal: Label = .nothingToOpen) {
        switch reaction {
        case .done: break
        case .ignored: message = .label(refusal)
        case .enter: enterDetail()
        case .leave: if place.focus != 0 || trail.count > 1 { back() }
        case .open(let target): open(target)
        case .say(let phrase): message = phrase
        case .days(let change): note(change)
        case .ask(let question, let change): if asked == question { note(change) } else { message = question }
        }
    }

    private mutating func note(_ change: DayChange) {
        let isDone = days.apply(change)
        switch change {
        case .act(_, _, let phrase): message = phrase
        case .undo: message = .label(isDone ? .undone : .nothingToUndo)
        case .choose: break
        }
    }

    private mutating func scrollDetail(_ command: Command) {
        guard let scene else { return }
        let pane = place.panes.count > Place.detail ? Place.detail : 0
        _ = withPane(pane) { $0.perform(command, in: scene, &$1) }
    }

    /// `<` and `>`: the next of what the screen is about.
    private mutating func turnTopic(_ command: Command) {
        guard let scene, case .screen(let kind) = place.kind else {
            message = .label(.nothingToTurn)
            return
        }
        let step = command == .nextTopic ? 1 : -1
        func turned<T: Equatable>(_ all: [T], _ now: T?) -> T? {
            guard let now, let index = all.firstIndex(of: now) else { return all.first }
            return all[(index + step + all.count) % all.count]
        }
        switch kind {
        case .overview, .regions:
            selection.programme = turned(scene.programmes.map(\.id), scene.programme?.id)
            selection[.regions] = nil
        case .forums:
            selection.series = turned(scene.allSeries.map(\.id), scene.series?.id)
            selection[.forums] = nil
        case .contacts: selection.contacts = turned(TableSource.contactCollections, selection.contacts) ?? .people
        case .timeline, .day:
            react(to: withPane(0) { $0.perform(command, in: scene, &$1) })
            return
        case .teams, .projects, .problems:
            message = .label(.nothingToTurn)
            return
        }
        // The map keeps the keyboard: it is about the programme as the list is.
        if !(hasMap && place.focus == Place.map) { place.focus = 0 }
        selection.target = nil
    }

    /// `s`: the names' next language.
    private mutating func turnNames() {
        let tags = Languages.all.map(\.tag)
        let now = tags.firstIndex(of: settings.names) ?? -1
        settings.names = tags[(now + 1) % tags.count]
        message = .namesIn(settings.names)
    }
}
