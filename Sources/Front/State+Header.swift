import Model
import TUI

/// The lines above the panes: where one is, what day it is, which screens there are.
extension State {
    /// Where one is, at the left; the day and its week at the right where they fit.
    func drawHeader(on surface: inout Surface) {
        let day = settings.language.dates.heading(today)
        let short = settings.language.dates.short(today)
        let crumbs = breadcrumbs
        let wanted = crumbs.map(\.cellWidth).reduce(0, +) + 3 * (crumbs.count - 1)
        let mark = workspace?.info.isSynthetic == true ? settings.language.say(.synthetic) : ""
        let narrowed = context.map { narrowedWords($0, width: max(12, surface.width * 2 / 5)) } ?? ""
        let narrowedStyle = isNarrowed ? Style(.accent, .bold) : .muted
        let marked = [mark, narrowed].reduce(0) { $0 + ($1.isEmpty ? 0 : $1.cellWidth + 2) }
        let right = [day, short, ""].first { wanted + marked + $0.cellWidth + 4 <= surface.width } ?? ""
        var end = surface.width - 1
        for (text, style) in [(right, Style.muted), (mark, Style.warning), (narrowed, narrowedStyle)] where !text.isEmpty {
            end -= text.cellWidth
            surface.put(text, x: max(0, end), y: 0, style: style)
            end -= 2
        }
        drawCrumbs(crumbs, on: &surface, width: max(1, end))
    }

    /// What the screens are narrowed to; where there is room also that it says nothing of what is shown here: people have no status.
    private func narrowedWords(_ context: Context, width: Int) -> String {
        let words = "▣ " + context.text
        let whole = isNarrowed ? words : words + " " + settings.language.say(.notHere)
        return whole.cellWidth <= width ? whole : words.cut(to: width)
    }

    /// Whether what is shown is narrowed by the context.
    private var isNarrowed: Bool {
        guard let context, let scene else { return false }
        let shown: [RecordCollection] =
            switch place.kind {
            case .screen(.overview), .screen(.regions): [.regions]
            case .screen(.forums), .screen(.day): [.forums]
            case .screen(.teams): [.teams]
            case .screen(.projects): [.projects]
            case .screen(.contacts): [scene.selection.contacts]
            case .screen(.timeline), .find: RecordCollection.allCases
            case .screen(.problems), .record, .related, .doubles: []
            }
        return shown.contains { context.narrows($0) }
    }

    /// The trail; from its beginning on it gives way where it is too long.
    private func drawCrumbs(_ crumbs: [String], on surface: inout Surface, width: Int) {
        var shown = crumbs
        var x = 1
        func length() -> Int { shown.map(\.cellWidth).reduce(0, +) + 3 * (shown.count - 1) + (shown.count < crumbs.count ? 4 : 0) }
        while shown.count > 1 && length() > width - 1 { shown.removeFirst() }
        if shown.count < crumbs.count { x += surface.put("… › ", x: x, y: 0, style: .muted) }
        for (index, crumb) in shown.enumerated() {
            if index > 0 { x += surface.put(" › ", x: x, y: 0, style: .muted) }
            let isLast = index == shown.count - 1
            let room = max(0, width - x)
            x += surface.put(isLast ? crumb.cut(beforeNumber: room) : crumb, x: x, y: 0, style: isLast ? .heading : .muted, limit: room)
        }
    }

    /// What the screen is about, and the records that one went through.
    private var breadcrumbs: [String] {
        guard var scene else { return [settings.language.say(.screen(.overview))] }
        // The screen is named by what was chosen when it was left, not by the records that one has come to.
        if trail.count > 1, let left = trail[1].cameFrom { scene.selection = left }
        return trail.map { place in
            switch place.kind {
            case .screen(let kind): place.panes[0].topic(in: scene) ?? topic(kind, scene)
            case .record(let target): scene.title(target.record)
            case .find: scene.say(.findPrompt)
            case .doubles: scene.say(.doubles)
            case .related(let name): "\(scene.title(name)) · \(scene.say(.related))"
            }
        }
    }

    /// What a screen is about, with its place among the others that `<` and `>` step through.
    private func topic(_ kind: ScreenKind, _ scene: Scene) -> String {
        func among<T: Equatable>(_ title: String, _ now: T?, _ all: [T]) -> String {
            guard all.count > 1, let now, let index = all.firstIndex(of: now) else { return title }
            return "\(title) ‹\(index + 1)/\(all.count)›"
        }
        switch kind {
        case .overview, .regions:
            guard let programme = scene.programme else { return scene.text(scene.workspace.info.name) }
            return among(scene.title(programme), programme.id, scene.programmes.map(\.id))
        case .forums:
            guard let series = scene.series else { return scene.say(.screen(kind)) }
            return among(scene.title(series), series.id, scene.allSeries.map(\.id))
        case .contacts:
            return among(scene.say(.collection(scene.selection.contacts)), scene.selection.contacts, TableSource.contactCollections)
        case .teams, .projects, .timeline, .day, .problems: return scene.say(.screen(kind))
        }
    }

    /// A screen's key and name, and where they stand.
    private struct Tab {
        let kind: ScreenKind
        let text: String
        let x: Int
    }

    /// The screens by their keys; the current one's name always, the others' from the first on as far as there is room.
    func drawTabs(on surface: inout Surface) {
        for tab in tabs(width: surface.width) {
            let isProblem = tab.kind == .problems && problemCount > 0
            let style: Style = tab.kind == currentScreen ? Style(.accent, [.bold, .underline]) : isProblem ? .warning : .muted
            surface.put(tab.text, x: tab.x, y: 0, style: style, limit: max(0, surface.width - tab.x))
        }
    }

    /// The screen whose key or name stands in this column.
    func screen(at x: Int) -> ScreenKind? {
        tabs(width: frame.tabs.width).first { $0.x..<$0.x + $0.text.cellWidth ~= x }?.kind
    }

    private var currentScreen: ScreenKind? {
        if case .screen(let kind) = trail[0].kind { kind } else { nil }
    }

    private func tabs(width: Int) -> [Tab] {
        let current = currentScreen
        let keymap = settings.keymap
        func label(_ kind: ScreenKind, named: Bool) -> String {
            let key = KeyLabel.of(keymap.key(for: kind.command))
            let name = named ? " " + settings.language.say(.screen(kind)) : ""
            let count = kind == .problems && problemCount > 0 ? " \(problemCount)" : ""
            return key + name + count
        }
        let kinds = ScreenKind.allCases
        func taken(_ named: [ScreenKind], gap: Int) -> Int {
            kinds.reduce(1 - gap) { $0 + label($1, named: named.contains($1)).cellWidth + gap }
        }
        let gap = taken(kinds, gap: 2) <= width ? 2 : 1
        var named = kinds.filter { $0 == current }
        for kind in kinds where kind != current && taken(named + [kind], gap: gap) <= width { named.append(kind) }
        var x = 1
        return kinds.map { kind in
            let text = label(kind, named: named.contains(kind))
            defer { x += text.cellWidth + gap }
            return Tab(kind: kind, text: text, x: x)
        }
    }

    private var problemCount: Int { (workspace?.problems.count ?? 0) + (atlas?.problems.count ?? 0) }
}

extension String {
    /// A title in so many columns: its place among others, such as `‹2/9›` at its end, stays whole as long as there is room for more than that.
    fileprivate func cut(beforeNumber width: Int) -> String {
        guard cellWidth > width, last == "›", let start = lastIndex(of: "‹"), start > startIndex else { return cut(to: width) }
        let number = " " + self[start...]
        let room = width - number.cellWidth
        guard room > 3 else { return cut(to: width) }
        return String(self[..<index(before: start)]).cut(to: room) + number
    }
}
