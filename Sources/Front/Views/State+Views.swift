import Model
import TUI

/// Views that have a name, and what all screens are narrowed to.
extension State {
    /// What was kept by earlier runs.
    mutating func take(_ views: Views, recent: [String]) {
        self.views = views
        self.recent = recent
    }

    /// What lies in the file after a change, with what another dashboard kept there. What the screens are narrowed to is this one's own.
    mutating func take(_ kept: Views) {
        let own = contextText
        views = kept
        views.setContext(of: settings.folder, own)
    }

    /// Changes the views here, and where they are kept; where these cannot be read, the change is of this run alone.
    private mutating func change(_ change: ViewsChange, said: Phrase) -> [Effect] {
        views.apply(change)
        guard let viewsFault else { return [.keep(.views(change, said: said))] }
        message = viewsFault
        return []
    }

    /// What this screen shows now, as a view of this name.
    func view(named name: String) -> SavedView? {
        guard case .screen(let screen) = trail[0].kind else { return nil }
        if let table = trail[0].panes[0].table { return SavedView(name: name, screen: screen, table: table.view) }
        return SavedView(name: name, screen: screen, filter: trail[0].panes[0].filter)
    }

    /// Goes to what a view shows.
    mutating func show(_ view: SavedView) {
        go(to: view.screen)
        if let collection = view.collection, TableSource.contactCollections.contains(collection) { selection.contacts = collection }
        place.focus = 0
        settle()
        if let table = place.panes[0].table, view.collection == nil || view.collection == table.view.collection {
            place.panes[0].show(view.table(of: table.view.collection))
        } else {
            narrow(view.filter)
        }
        currentView = view.name
        message = .viewShown(view.name)
    }

    /// Shows the view of this name, as soon as something of the folder was read; false where there is none.
    public mutating func showView(_ name: String) -> Bool {
        guard let view = views.view(name) else { return false }
        if scene == nil { awaitedView = name }
        show(view)
        settle()
        return true
    }

    /// `b`: a line for the name.
    mutating func askForViewName() {
        if let viewsFault {
            message = viewsFault
        } else {
            prompt = .saveView(ViewName(line: LineEdit(shownView ?? "")))
        }
    }

    /// The view that was shown last, where its screen and list still are.
    private var shownView: String? {
        guard let currentView, let kept = views.view(currentView), let now = view(named: currentView) else { return nil }
        return kept.screen == now.screen && kept.collection == now.collection ? currentView : nil
    }

    /// Keeps what is shown by this name.
    mutating func keepView(_ name: String) -> [Effect] {
        guard let view = view(named: name) else { return [] }
        currentView = name
        return change(.keep(view), said: .viewSaved(name))
    }

    /// What all screens of this folder are narrowed to; empty for nothing.
    var contextText: String { views.context(of: settings.folder) }

    mutating func setContext(_ filter: String) -> [Effect] {
        let said: Phrase = filter.isEmpty ? .label(.contextEnded) : .contextSet(filter)
        message = said
        return change(.context(folder: settings.folder, filter), said: said)
    }
}

/// The keys of the line for a name, and of the list.
extension State {
    mutating func saveView(_ asked: ViewName, _ key: Key) -> [Effect] {
        var asked = asked
        switch key.code {
        case _ where key.callsOff:
            prompt = .none
            return []
        case .enter:
            let name = asked.line.text.trimmed
            guard !name.isEmpty else { return [] }
            let taken = views.view(name)?.name
            if taken == nil || asked.taken == taken {
                prompt = .none
                return keepView(taken ?? name)
            }
            asked.taken = taken
        default:
            _ = asked.line.apply(key)
            asked.taken = nil
        }
        prompt = .saveView(asked)
        return []
    }

    mutating func viewList(_ list: ViewList, _ key: Key) -> [Effect] {
        var list = list
        let count = views.saved.count
        let height = ViewList.height(in: frame.body.size)
        let wasAsked = list.isAsked
        list.isAsked = false
        var effects: [Effect] = []
        switch (key.code, key.modifiers.contains(.control)) {
        case _ where key.callsOff, (.character("q"), false), (.backspace, _):
            prompt = .none
            return []
        case (.enter, _):
            prompt = .none
            if views.saved.indices.contains(list.cursor.position) { show(views.saved[list.cursor.position]) }
            return []
        case (.up, _), (.character("k"), false): list.cursor.move(by: -1, count: count)
        case (.down, _), (.character("j"), false): list.cursor.move(by: 1, count: count)
        case (.pageUp, _): list.cursor.page(by: -1, height: height, count: count)
        case (.pageDown, _): list.cursor.page(by: 1, height: height, count: count)
        case (.home, _): list.cursor.home()
        case (.end, _): list.cursor.end(count: count)
        case (.delete, _), (.character("d"), true):
            guard count > 0, viewsFault == nil else { break }
            if wasAsked { effects = removeView(at: list.cursor.position) } else { list.isAsked = true }
        default: break
        }
        list.cursor.reveal(height: height, count: views.saved.count)
        prompt = .views(list)
        return effects
    }

    private mutating func removeView(at index: Int) -> [Effect] {
        guard views.saved.indices.contains(index) else { return [] }
        let name = views.saved[index].name
        if currentView == name { currentView = nil }
        return change(.remove(name), said: .viewRemoved(name))
    }
}
