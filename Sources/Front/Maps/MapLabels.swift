import TUI

/// Names put on a map: none overlaps another or leaves the map, and the important ones choose first.
struct MapLabels {
    /// A name that wants a place near a cell.
    struct Wish {
        var lines: [String]
        /// The region whose name it is; nil for others' names.
        var region: String?
        /// How many of the lines are the name; the others may be left out.
        var nameLines = 1
        var anchor: Point
        var style: Style
        /// The cells of what has the name, where the name would hide it: then it stands beside.
        var beside: Rect?
        /// Better on what it would hide than nowhere.
        var mayCover = false
        /// What may not be left out stands somewhere in any case, if the map is wide enough for it.
        var isNeeded = false
    }

    /// A name in its place.
    struct Placed: Equatable {
        var lines: [String]
        var region: String?
        var nameLines: Int
        var x: Int
        var y: Int
        var style: Style
        var rect: Rect { Rect(x: x, y: y, width: lines.map(\.cellWidth).max() ?? 0, height: lines.count) }
    }

    private let bounds: Rect
    private(set) var placed: [Placed] = []
    /// The cells, row by row, that are taken: by names, pins, the scale. A look at a place costs no more than its own cells.
    private var isTaken: [Bool]

    init(in bounds: Rect, leavingOut taken: [Rect]) {
        self.bounds = bounds
        isTaken = Array(repeating: false, count: bounds.width * bounds.height)
        for rect in taken { take(rect) }
    }

    private mutating func take(_ rect: Rect) {
        let seen = rect.intersection(bounds)
        guard !seen.isEmpty else { return }
        for y in seen.y..<seen.endY {
            for x in seen.x..<seen.endX { isTaken[(y - bounds.y) * bounds.width + x - bounds.x] = true }
        }
    }

    /// Puts a name where it wants to be, else near it, else with its first line alone, else nowhere. It never stands where it would be taken for the
    /// name of something else; what may not be left out does, if there is no other place.
    mutating func place(_ wish: Wish, misleads: (Rect) -> Bool = { _ in false }) {
        if place(wish, far: false, misleads) || !wish.isNeeded { return }
        if !place(wish, far: false, { _ in false }) { place(wish, far: true) { _ in false } }
    }

    @discardableResult
    private mutating func place(_ wish: Wish, far: Bool, _ misleads: (Rect) -> Bool) -> Bool {
        let name = Array(wish.lines.prefix(wish.nameLines))
        let variants = wish.lines.count > name.count ? [wish.lines, name] : [name]
        for lines in variants {
            let width = lines.map(\.cellWidth).max() ?? 0
            guard width > 0, width <= bounds.width else { continue }
            for corner in far ? self.far(wish, width, lines.count) : corners(wish, width, lines.count) {
                let rect = Rect(x: corner.x, y: corner.y, width: width, height: lines.count)
                guard isFree(rect), !misleads(rect) else { continue }
                placed.append(Placed(lines: lines, region: wish.region, nameLines: wish.nameLines, x: rect.x, y: rect.y, style: wish.style))
                take(Rect(x: rect.x - 1, y: rect.y, width: width + 2, height: lines.count))
                return true
            }
        }
        return false
    }

    private func isFree(_ rect: Rect) -> Bool {
        guard rect.x >= bounds.x, rect.y >= bounds.y, rect.endX <= bounds.endX, rect.endY <= bounds.endY else { return false }
        for y in rect.y..<rect.endY {
            let row = (y - bounds.y) * bounds.width - bounds.x
            for x in rect.x..<rect.endX where isTaken[row + x] { return false }
        }
        return true
    }

    /// The corners to be tried, the best first.
    private func corners(_ wish: Wish, _ width: Int, _ height: Int) -> [Point] {
        let (x, y) = (wish.anchor.x, wish.anchor.y - (height - 1) / 2)
        let centred = x - (width - 1) / 2
        let near = [Point(x: centred, y: y)] + [1, -1, 2, -2].map { Point(x: centred, y: y + $0) }
        guard let box = wish.beside else {
            return near + [2, -2, 4, -4].flatMap { shift in [0, 1, -1].map { Point(x: centred + shift, y: y + $0) } }
        }
        let right = Point(x: box.endX + 1, y: y)
        let left = Point(x: box.x - width - 1, y: y)
        let sides = [0, 1, -1].flatMap { [Point(x: right.x, y: y + $0), Point(x: left.x, y: y + $0)] }
        let all = sides + [Point(x: centred, y: box.endY), Point(x: centred, y: box.y - height)]
        return wish.mayCover ? all + near : all
    }

    /// For what may not be left out: ever wider around. What it names may be out of sight: then it stands at the edge beyond which that lies.
    private func far(_ wish: Wish, _ width: Int, _ height: Int) -> [Point] {
        let x = min(max(wish.anchor.x - (width - 1) / 2, bounds.x), bounds.endX - width)
        let y = min(max(wish.anchor.y, bounds.y), bounds.endY - height)
        return (0..<max(bounds.width, bounds.height)).flatMap { distance in
            [1, -1].flatMap { side in [Point(x: x, y: y + side * distance), Point(x: x + side * distance, y: y)] }
        }
    }
}
