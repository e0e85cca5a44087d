import Model

/// What of a window is taken already, in squares, so that a name is compared with what is near it and not with ten thousand pins.
struct SVGTaken {
    private let window: PlaneBox
    private var squares: [[PlaneBox]] = Array(repeating: [], count: count * count)

    /// How many squares there are from one side to the other.
    private static let count = 32

    init(in window: PlaneBox) { self.window = window }

    mutating func add(_ box: PlaneBox) {
        guard box.meets(window) else { return }
        for square in squares(under: box) { squares[square].append(box) }
    }

    /// Whether a box within the window has something in common with one that is taken.
    func meets(_ box: PlaneBox) -> Bool {
        squares(under: box).contains { square in squares[square].contains { $0.meets(box) } }
    }

    /// The numbers of the squares on which a box lies; what goes beyond the window counts to its edge.
    private func squares(under box: PlaneBox) -> some Sequence<Int> {
        let xs = range(from: box.least.x - window.least.x, to: box.most.x - window.least.x, of: window.width)
        let ys = range(from: box.least.y - window.least.y, to: box.most.y - window.least.y, of: window.height)
        return ys.lazy.flatMap { y in xs.lazy.map { y * Self.count + $0 } }
    }

    private func range(from least: Double, to most: Double, of side: Double) -> ClosedRange<Int> {
        let last = Double(Self.count - 1)
        func index(_ way: Double) -> Int { Int(max(0, min(last, way / max(1, side) * Double(Self.count)))) }
        return index(least)...index(most)
    }
}
