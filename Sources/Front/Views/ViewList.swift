import Model
import TUI

/// The saved views, each with what it shows.
struct ViewList: Sendable {
    var cursor = ListCursor()
    /// The view that the same key would remove.
    var isAsked = false

    private static let top = 2
    private static let mostName = 28

    static func height(in size: Size) -> Int { max(1, size.height - top) }

    /// The rows that so many views need; where there are none the hint does.
    static func rows(_ count: Int) -> Int { top + (count == 0 ? 3 : count) }

    func draw(_ views: [SavedView], on surface: inout Surface, in scene: Scene) {
        let title = scene.language.name(of: .views)
        surface.put(title.prefix(1).uppercased() + title.dropFirst(), x: 1, y: 0, style: .heading, limit: surface.width - 2)
        guard !views.isEmpty else {
            let hint = scene.say(.noViews(key: KeyLabel.of(scene.keymap.key(for: .saveView))))
            for (y, text) in hint.wrapped(to: max(4, surface.width - 2)).enumerated() {
                surface.put(text, x: 1, y: Self.top + y, style: .muted)
            }
            return
        }
        if isAsked, views.indices.contains(cursor.position) {
            let question = scene.say(.againRemoves(key: "Delete", views[cursor.position].name))
            surface.put(question.cut(to: surface.width - 2), x: 1, y: 1, style: .warning)
        }
        let height = Self.height(in: surface.size)
        let widest = views.map(\.name.cellWidth).max() ?? 0
        let nameWidth = min(widest, Self.mostName, max(8, surface.width / 2))
        for y in 0..<max(0, min(height, views.count - cursor.top)) {
            let view = views[cursor.top + y]
            let place = Self.top + y
            surface.put(view.name.cut(to: nameWidth), x: 1, y: place, style: Style(.text, .bold))
            surface.put(scene.words(view).cut(to: max(0, surface.width - nameWidth - 5)), x: nameWidth + 3, y: place, style: .muted)
            guard cursor.top + y == cursor.position else { continue }
            surface.restyle(Rect(x: 0, y: place, width: surface.width, height: 1)) { $0.selected() }
            surface.put("▌", x: 0, y: place, style: Style(.focus).selected())
            surface.cursor = Point(x: 0, y: place)
        }
        ScrollMark(first: cursor.top, shown: height, of: views.count).draw(on: &surface, top: Self.top)
    }
}

extension Scene {
    /// What a view shows, in words: what of, which of them, in which columns and order.
    func words(_ view: SavedView) -> String {
        var parts = [say(view.collection.map { .collection($0) } ?? .screen(view.screen))]
        if !view.filter.isEmpty { parts.append(view.filter) }
        let isUsual = view.collection.map { TableView.standard(for: $0).columns == view.columns } ?? false
        if !view.columns.isEmpty, !isUsual { parts.append(view.columns.map { say(.field($0.field)) }.joined(by: ", ")) }
        if !view.order.isEmpty { parts.append(view.order.map { ($0.isReversed ? "↓ " : "↑ ") + say(.field($0.field)) }.joined(by: ", ")) }
        if let group = view.group { parts.append("▸ " + say(.field(group))) }
        return parts.joined(by: " · ")
    }
}
