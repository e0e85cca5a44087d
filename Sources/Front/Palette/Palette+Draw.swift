import Model
import TUI

extension Palette {
    /// Below this width a row has its name and its key; the chosen one's help stands at the bottom.
    private static let wideEnough = 64
    private static let top = 2
    private static let left = 3

    /// The rows that there are for commands in a body of this size.
    static func height(in size: Size) -> Int { max(1, size.height - top - (size.width < wideEnough ? 2 : 0)) }

    /// The rows that so many commands need with what stands around them.
    static func rows(_ count: Int, in size: Size) -> Int { max(1, count) + size.height - height(in: size) }

    func draw(_ rows: [Row], on surface: inout Surface, in scene: Scene) {
        let height = Self.height(in: surface.size)
        let shown = rows.dropFirst(cursor.top).prefix(height)
        let columns = Columns(shown, width: surface.width)
        for (y, row) in shown.enumerated() {
            draw(row, columns, on: &surface, y: Self.top + y)
            guard isMarked(cursor.top + y, rows) else { continue }
            surface.restyle(Rect(x: 0, y: Self.top + y, width: surface.width, height: 1)) { $0.selected() }
            surface.put("▌", x: 0, y: Self.top + y, style: Style(.focus).selected())
            if surface.width < Self.wideEnough { drawHelp(row, on: &surface, y: Self.top + height) }
        }
        surface.inside(Rect(x: 0, y: 0, width: surface.width, height: Self.top + height)) {
            ScrollMark(first: cursor.top, shown: height, of: rows.count).draw(on: &$0, top: Self.top)
        }
        if let fault {
            surface.put(scene.say(fault).cut(to: max(0, surface.width - 3)), x: 3, y: 1, style: .bad)
        } else if rows.isEmpty, case .name(let typed) = reading(scene.language) {
            surface.put(scene.say(.noMatch(typed)), x: 3, y: Self.top, style: .muted)
        }
        surface.put(":", x: 1, y: 0, style: .accent)
        line.draw(on: &surface, x: 3, y: 0, width: max(1, surface.width - 4), style: .text)
    }

    /// True for the row that Enter is about: of names always one, of an argument's completions the one that arrows have chosen.
    private func isMarked(_ index: Int, _ rows: [Row]) -> Bool {
        index == cursor.position && (isChosen || rows[index].item != nil)
    }

    /// Where the parts of the rows in sight stand.
    private struct Columns {
        let aside: Int
        let help: Int
        let key: Int

        init(_ rows: some Sequence<Row>, width: Int) {
            var (name, other, key) = (0, 0, 0)
            for row in rows {
                name = max(name, row.text.cellWidth)
                other = max(other, row.aside.cellWidth)
                key = max(key, row.key.cellWidth)
            }
            self.key = max(4, width - key - 2)
            aside = min(Palette.left + name + 2, max(Palette.left + 8, width / 2))
            help = aside + (other == 0 ? 0 : other + 2)
        }
    }

    private func draw(_ row: Row, _ columns: Columns, on surface: inout Surface, y: Int) {
        let isName = row.item != nil
        let end = row.aside.isEmpty && row.help.isEmpty ? columns.key : columns.aside
        surface.put(
            row.text.cut(to: max(1, end - Self.left - 1)), x: Self.left, y: y, style: isName ? Style(.text, .bold) : .text)
        surface.put(row.aside.cut(to: max(0, columns.key - columns.aside - 1)), x: columns.aside, y: y, style: .muted)
        if surface.width >= Self.wideEnough {
            surface.put(row.help.cut(to: max(0, columns.key - columns.help - 1)), x: columns.help, y: y)
        }
        surface.put(row.key, x: columns.key, y: y, style: .accent)
    }

    private func drawHelp(_ row: Row, on surface: inout Surface, y: Int) {
        for (line, text) in row.help.wrapped(to: max(4, surface.width - 2)).prefix(2).enumerated() {
            surface.put(text, x: 1, y: y + line, style: .muted)
        }
    }
}
