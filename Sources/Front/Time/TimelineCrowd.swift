import Model
import TUI

/// Many items on one row: how many bars a column has, and how many points.
struct TimelineCrowd {
    private var possible: [Int]
    private var certain: [Int]
    private var points: [(count: Int, state: Progress.State?)]
    private(set) var isEmpty = true

    init(width: Int) {
        possible = Array(repeating: 0, count: width)
        certain = possible
        points = Array(repeating: (0, nil), count: width)
    }

    /// Adds a bar; `certain` are the columns in which it surely lies, which may reach out of the window.
    mutating func add(_ columns: ClosedRange<Int>, certain known: ClosedRange<Int>?) {
        isEmpty = false
        for column in columns where possible.indices.contains(column) {
            possible[column] += 1
            if known?.contains(column) == true { certain[column] += 1 }
        }
    }

    /// Adds a point; points of one state keep its look.
    mutating func add(point column: Int, state: Progress.State?) {
        guard points.indices.contains(column) else { return }
        isEmpty = false
        points[column] = (points[column].count + 1, points[column].count == 0 || points[column].state == state ? state : nil)
    }

    /// Bars as high as they are many, shades where none is certain; a point's number where there are several.
    func draw(on surface: inout Surface, left: Int, y: Int) {
        let most = certain.max() ?? 0
        for column in certain.indices {
            if certain[column] > 0 {
                let height = most < Self.few ? Self.heights.count : max(1, (certain[column] * Self.heights.count + most - 1) / most)
                surface.put(Self.heights[height - 1], x: left + column, y: y, style: Style(.series2))
            } else if possible[column] > 0 {
                surface.put(possible[column] > 1 ? "▒" : "░", x: left + column, y: y, style: Style(.series2))
            }
            let point = points[column]
            guard point.count > 0 else { continue }
            let glyph =
                point.count > 9
                ? "#" : point.count > 1 ? "\(point.count)" : point.state == .held ? "◆" : point.state == .notTakingPart ? "×" : "◇"
            surface.put(glyph, x: left + column, y: y, style: Style(point.state.map { StateMark.style($0).role } ?? .text, .bold))
        }
    }

    /// Fewer bars than this on one another are as high as one.
    private static let few = 4
    private static let heights = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
}
