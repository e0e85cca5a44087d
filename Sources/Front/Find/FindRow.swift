import Model
import TUI

/// A row of what was found: a kind with how many there are, or a hit.
struct FindRow: Sendable {
    /// The entry of the index; nil for a heading.
    var entry: Int?
    var kind: FindSearch.Kind
    /// In a heading, how many were found.
    var count = 0

    /// The rows of a search, with a heading before each kind that says how many there are.
    ///
    /// - Parameter order: puts the entries of a kind in another order than the best first.
    static func rows(of search: FindSearch, order: (([Int]) -> [Int])? = nil) -> [FindRow] {
        search.found.flatMap { group in
            let entries = group.best.map(\.entry)
            return [FindRow(kind: group.kind, count: group.count)]
                + (order?(entries) ?? entries).map { FindRow(entry: $0, kind: group.kind) }
        }
    }
}

/// Draws rows of what was found: the title, and the place that matched where that is not the title.
struct FindRowDrawing {
    private let scene: Scene
    private let index: FindIndex
    private let search: FindSearch

    init(_ scene: Scene, _ index: FindIndex, _ search: FindSearch) {
        self.scene = scene
        self.index = index
        self.search = search
    }

    func draw(_ row: FindRow, on surface: inout Surface, y: Int) {
        guard let entry = row.entry else {
            let used = surface.put(name(of: row.kind), x: 1, y: y, style: .heading, limit: surface.width - 2)
            surface.put(scene.say(.count(row.count)), x: used + 3, y: y, style: .muted, limit: max(0, surface.width - used - 4))
            return
        }
        guard entry < index.count else { return }
        let (title, aside, hasAside) = texts(of: index.target(entry))
        let isNarrow = surface.width < 40
        let room = max(1, surface.width - 4)
        let titleRoom = isNarrow || aside.isEmpty ? room : max(room * 3 / 5, room - aside.cellWidth - 2)
        let used = put(title, x: 3, y: y, room: titleRoom, .text, on: &surface)
        guard !isNarrow, !aside.isEmpty else { return }
        put(aside, x: 3 + used + 2, y: y, room: room - used - 2, .muted, isMarked: hasAside, on: &surface)
    }

    private func name(of kind: FindSearch.Kind) -> String {
        switch kind {
        case .records(let collection): scene.say(.collection(collection))
        case .sessions: scene.say(.findSessions)
        }
    }

    /// What a hit is called, and what is said beside it: where it matched, if not in its title, else what tells it apart.
    private func texts(of target: Target) -> (title: String, aside: String, isMatch: Bool) {
        let title = scene.title(target)
        let missing = search.marked.groups.filter { group in !group.contains { $0.isNegated || $0.pattern.matches(title) } }
        if !missing.isEmpty {
            let words = words(of: target)
            let places = missing.compactMap { group in
                words.first { word in group.contains { !$0.isNegated && $0.pattern.matches(word) } }
            }
            if let first = places.first {
                var distinct = [first]
                for place in places where !distinct.contains(place) { distinct.append(place) }
                return (title, distinct.joined(by: " · "), true)
            }
        }
        return (title, target.part == nil ? scene.aside(of: target.record) : scene.title(target.record), false)
    }

    /// Every text of a hit, in the order in which a match in it tells most.
    private func words(of target: Target) -> [String] {
        guard let part = target.part, let forum = scene.workspace.find(ID<Forum>(target.record.id)),
            let session = forum.sessions.first(where: { $0.id == part })
        else { return FindWords.all(of: target.record, in: scene.workspace) }
        var maker = FindWordsMaker(scene.workspace)
        let words = maker.words(of: session, at: forum)
        return words.names + words.context
    }

    /// Puts a text with what matched marked; returns the columns that it took.
    @discardableResult private func put(
        _ text: String, x: Int, y: Int, room: Int, _ style: Style, isMarked: Bool = true, on surface: inout Surface
    ) -> Int {
        guard room > 0 else { return 0 }
        let cut = text.cut(to: room)
        surface.put(cut, x: x, y: y, style: style)
        guard isMarked else { return cut.cellWidth }
        for range in search.marked.marks(in: cut, search.manner) {
            let before = String(cut[..<range.lowerBound]).cellWidth
            surface.put(String(cut[range]), x: x + before, y: y, style: Style(.accent, .bold))
        }
        return cut.cellWidth
    }
}

extension Scene {
    /// The title of a record, or of the session that a target leads to.
    func title(_ target: Target) -> String {
        guard let part = target.part, target.record.collection == .forums,
            let session = workspace.find(ID<Forum>(target.record.id))?.sessions.first(where: { $0.id == part })
        else { return title(target.record) }
        let name = text(session.name)
        return name.isEmpty ? part : name
    }
}
