/// A cell of the grid, counted from the upper left corner.
public struct Point: Hashable, Sendable {
    public var x: Int
    public var y: Int

    public init(x: Int, y: Int) {
        self.x = x
        self.y = y
    }
}

/// How many cells something takes; never negative.
public struct Size: Hashable, Sendable {
    public var width: Int
    public var height: Int

    /// A size; what is less than nothing is taken as nothing.
    public init(width: Int, height: Int) {
        self.width = max(0, width)
        self.height = max(0, height)
    }

    /// Whether there is no cell in it.
    public var isEmpty: Bool { width == 0 || height == 0 }
}

/// A rectangle of cells; its corner may lie anywhere, its size is never negative.
public struct Rect: Hashable, Sendable {
    public var x: Int
    public var y: Int
    public private(set) var size: Size

    /// A rectangle by its upper left corner and its size; what is less than nothing is taken as nothing.
    public init(x: Int, y: Int, width: Int, height: Int) {
        self.x = x
        self.y = y
        size = Size(width: width, height: height)
    }

    /// A rectangle of this size at the origin.
    public init(_ size: Size) {
        self.init(x: 0, y: 0, width: size.width, height: size.height)
    }

    public var width: Int {
        get { size.width }
        set { size.width = max(0, newValue) }
    }

    public var height: Int {
        get { size.height }
        set { size.height = max(0, newValue) }
    }

    /// Whether there is no cell in it.
    public var isEmpty: Bool { size.isEmpty }

    /// The first column to the right of the rectangle.
    public var endX: Int { x + width }

    /// The first row below the rectangle.
    public var endY: Int { y + height }

    /// Whether the cell lies in the rectangle.
    public func contains(_ point: Point) -> Bool {
        point.x >= x && point.x < endX && point.y >= y && point.y < endY
    }

    /// What both rectangles cover; empty where they do not meet.
    public func intersection(_ other: Rect) -> Rect {
        let left = max(x, other.x)
        let top = max(y, other.y)
        return Rect(x: left, y: top, width: min(endX, other.endX) - left, height: min(endY, other.endY) - top)
    }

    /// The rectangle without a margin on every side; empty, but still inside, when the margins meet.
    public func inset(by margin: Int) -> Rect {
        inset(horizontally: margin, vertically: margin)
    }

    /// The rectangle without margins left and right, and above and below.
    public func inset(horizontally: Int, vertically: Int) -> Rect {
        let horizontal = min(horizontally, width / 2)
        let vertical = min(vertically, height / 2)
        return Rect(x: x + horizontal, y: y + vertical, width: width - 2 * horizontally, height: height - 2 * vertically)
    }
}
