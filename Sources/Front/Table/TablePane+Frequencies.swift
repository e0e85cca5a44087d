import Model
import TUI

/// How often a column's values occur, in the table's place.
extension TablePane {
    /// The widest that a bar gets.
    private static let mostBar = 24
    private static let leastBar = 5

    /// Makes the frequency table that is shown; `isSame` where the one that is there still says so.
    mutating func count(_ field: FieldName?, isSame: Bool, in scene: Scene) {
        guard let field else {
            made.frequencies = nil
            return
        }
        if isSame, made.frequencies != nil { return }
        let positions = made.rows?.positions ?? []
        let groups = TableGroups(field, among: positions, of: collection, in: scene)
        made.frequencies = FrequencyTable(groups, made.figures.first { $0.field != field }, total: positions.count)
    }

    mutating func openFrequencies() -> Reaction {
        if field == .name { return .say(.label(.everyRowDiffers)) }
        levels.append(.frequencies(field, ListCursor()))
        return .done
    }

    /// The keys of a frequency table: Enter goes to the rows of a value.
    mutating func count(_ command: Command, _ table: FrequencyTable, _ cursor: ListCursor) -> Reaction {
        var cursor = cursor
        switch command {
        case _ where cursor.follow(command, height: made.height, count: table.rows.count): break
        case .left, .frequencies:
            levels.removeLast()
            return .done
        case .open, .right:
            guard table.rows.indices.contains(cursor.position) else { return .say(.label(.nothingToOpen)) }
            levels.append(.value(table.field, table.rows[cursor.position].key))
            return .done
        default: return .ignored
        }
        place(cursor)
        return .done
    }

    mutating func place(_ cursor: ListCursor) {
        guard case .frequencies(let field, _) = levels.last else { return }
        levels[levels.count - 1] = .frequencies(field, cursor)
    }

    func draw(_ table: FrequencyTable, _ cursor: ListCursor, on surface: inout Surface, in scene: Scene, isFocused: Bool) {
        let seen = table.rows.indices.filter { $0 >= cursor.top && $0 < cursor.top + made.height }
        let words = seen.map { index -> [String] in
            let row = table.rows[index]
            return [
                row.label, scene.language.number(Double(row.count)),
                scene.say(.percent(scene.language.number(row.share * 100, decimals: 1))), TableTotals.words(row.sums, in: scene),
            ]
        }
        let headings = [
            scene.heading(of: table.field, in: collection), scene.say(.countColumn), scene.say(.shareColumn),
            table.summed.map { scene.heading(of: $0, in: collection) } ?? "",
        ]
        let widths = headings.indices.map { column in
            max(column == 3 && table.summed == nil ? 0 : headings[column].cellWidth, words.map { $0[column].cellWidth }.max() ?? 0)
        }
        let places = Places(widths, width: surface.width, hasSum: table.summed != nil)
        places.put(headings, on: &surface, y: 0, styles: [.heading, .muted, .muted, .muted])
        for (y, index) in seen.enumerated() {
            let row = table.rows[index]
            places.put(words[y], on: &surface, y: y + 1, styles: [row.key == .missing ? .muted : .text, .text, .muted, .text])
            if places.bar.count > 0 {
                let fraction = Double(row.count) / Double(max(1, table.most))
                surface.put(
                    Graphics.bar(fraction: fraction, width: places.bar.count), x: places.bar.lowerBound, y: y + 1, style: .series(0))
            }
            if index == cursor.position { drawCursor(on: &surface, y: y + 1, isFocused: isFocused) }
        }
        ScrollMark(first: cursor.top, shown: made.height, of: table.rows.count).draw(on: &surface, top: 1)
    }

    /// Where the columns of a frequency table stand: value, count, share, sum, and the bar between share and sum.
    private struct Places {
        /// The columns in their order; empty where there is no room.
        private var columns: [Range<Int>] = []
        private(set) var bar = 0..<0

        init(_ widths: [Int], width: Int, hasSum: Bool) {
            let room = max(0, width - 2)
            let gap = TableLayout.gap
            let counted = gap + widths[1] + gap + widths[2]
            var value = min(widths[0], max(8, room - counted - gap - leastBar, room / 3))
            let sum = hasSum && value + counted + gap + widths[3] <= room ? gap + widths[3] : 0
            let left = room - value - counted - sum
            // A short bar comes first, then the value, then a longer bar.
            let more = max(0, min(widths[0] - value, left - gap - leastBar))
            value += more
            let length = min(mostBar, left - more - gap)
            var x = 1
            columns.append(x..<x + value)
            x += value
            for column in [1, 2] {
                let fits = x + gap + widths[column] <= room + 1
                columns.append(fits ? x + gap..<x + gap + widths[column] : x..<x)
                if fits { x += gap + widths[column] }
            }
            if length >= leastBar {
                bar = x + gap..<x + gap + length
                x += gap + length
            }
            columns.append(sum > 0 ? x + gap..<x + sum : x..<x)
        }

        func put(_ texts: [String], on surface: inout Surface, y: Int, styles: [Style]) {
            for (column, range) in columns.enumerated() where !range.isEmpty {
                let shift = column > 0 ? max(0, range.count - texts[column].cellWidth) : 0
                surface.put(texts[column], x: range.lowerBound + shift, y: y, style: styles[column], limit: range.count - shift)
            }
        }
    }
}
