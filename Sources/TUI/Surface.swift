/// The grid of cells that everything is drawn on, seen through a window.
///
/// Coordinates are relative to the current window and all that falls outside it is dropped, so a pane cannot draw over its neighbour and needs
/// no clipping of its own. The surface is the whole picture: the terminal's edge sends its rows, tests compare its text.
public struct Surface: Sendable {
    /// All rows, one after the other.
    var cells: [Cell]
    /// The size of the whole grid.
    let extent: Size
    /// The texts of the cells whose glyph is more than one scalar.
    var clusters: [String] = []
    private var clusterPlaces: [String: UInt32] = [:]
    /// Where the window's own origin lies on the grid, perhaps outside.
    private(set) var origin = Point(x: 0, y: 0)
    /// What of the grid may be drawn on.
    private(set) var clip: Rect
    /// The size of the current window.
    public private(set) var size: Size
    var absoluteCursor: Point?

    /// An empty surface with one window, all of it.
    public init(size: Size) {
        extent = size
        self.size = size
        clip = Rect(size)
        cells = Array(repeating: .blank, count: size.width * size.height)
    }

    /// The columns of the current window.
    public var width: Int { size.width }
    /// The rows of the current window.
    public var height: Int { size.height }

    /// The current window, in its own coordinates.
    public var bounds: Rect { Rect(size) }

    /// The terminal's cursor in the window's coordinates; nil, or a place outside the window, hides it.
    public var cursor: Point? {
        get { absoluteCursor.map { Point(x: $0.x - origin.x, y: $0.y - origin.y) } }
        set {
            absoluteCursor = newValue.map { Point(x: $0.x + origin.x, y: $0.y + origin.y) }
            if let place = absoluteCursor, !clip.contains(place) { absoluteCursor = nil }
        }
    }

    /// A cell of the window: outside it reads blank and forgets what is written.
    public subscript(x: Int, y: Int) -> Cell {
        get {
            index(x, y).map { cells[$0] } ?? .blank
        }
        set {
            guard let index = index(x, y) else { return }
            let row = y + origin.y
            mend(before: x + origin.x, row: row)
            cells[index] = newValue
            mend(after: x + origin.x + newValue.width, row: row)
        }
    }

    /// Draws in a part of the window as in a window of its own, whose coordinates begin at the part's corner.
    ///
    /// What of the part hangs over the right or lower edge is taken off the new window's size, so that text in it is cut where it ends to the eye.
    public mutating func inside(_ rect: Rect, _ draw: (inout Surface) -> Void) {
        let outer = (origin, clip, size)
        let corner = Point(x: origin.x + rect.x, y: origin.y + rect.y)
        clip = clip.intersection(Rect(x: corner.x, y: corner.y, width: rect.width, height: rect.height))
        size = Size(width: min(rect.width, outer.1.endX - corner.x), height: min(rect.height, outer.1.endY - corner.y))
        origin = corner
        draw(&self)
        (origin, clip, size) = outer
    }

    /// Blanks a part of the window.
    public mutating func fill(_ rect: Rect, style: Style) {
        forEachRow(of: rect) { surface, row, columns in
            let start = row * surface.extent.width
            surface.mend(before: columns.lowerBound, row: row)
            for x in columns { surface.cells[start + x] = .blank(style) }
            surface.mend(after: columns.upperBound, row: row)
        }
    }

    /// Changes the style of what stands in a part of the window.
    public mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
        forEachRow(of: rect) { surface, row, columns in
            let start = row * surface.extent.width
            for x in columns { surface.cells[start + x].style = change(surface.cells[start + x].style) }
        }
    }

    private mutating func forEachRow(of rect: Rect, _ body: (inout Surface, Int, Range<Int>) -> Void) {
        let part = clip.intersection(Rect(x: origin.x + rect.x, y: origin.y + rect.y, width: rect.width, height: rect.height))
        guard !part.isEmpty else { return }
        for row in part.y..<part.endY { body(&self, row, part.x..<part.endX) }
    }

    private func index(_ x: Int, _ y: Int) -> Int? {
        let place = Point(x: x + origin.x, y: y + origin.y)
        return clip.contains(place) ? place.y * extent.width + place.x : nil
    }

    /// Blanks the left half of a wide glyph whose right half is about to be drawn over at this column, even just outside the window.
    mutating func mend(before x: Int, row: Int) {
        if isRightHalf(x, row: row) { blankGlyph(before: x, row: row) }
    }

    /// Blanks the right half of a wide glyph whose left half was drawn over just before this column.
    mutating func mend(after x: Int, row: Int) {
        if isRightHalf(x, row: row) { blankGlyph(before: x + 1, row: row) }
    }

    /// Whether the right half of a wide glyph stands in this column of the grid.
    func isRightHalf(_ x: Int, row: Int) -> Bool {
        x < extent.width && cells[row * extent.width + x].columns == 0
    }

    mutating func blankGlyph(before x: Int, row: Int) {
        let index = row * extent.width + x - 1
        cells[index] = .blank(cells[index].style)
    }

    /// The glyph number under which a cluster's text is kept.
    mutating func place(of cluster: String) -> UInt32 {
        if let known = clusterPlaces[cluster] { return known }
        let place = UInt32(clusters.count)
        clusters.append(cluster)
        clusterPlaces[cluster] = place
        return place
    }
}
