import Model

/// The plane as a picture shows it: the same scale to all sides, north above.
struct SVGView {
    /// The part of the picture that the map has.
    let window: PlaneBox
    /// Units of the picture a metre.
    let scale: Double
    /// The size of what is too small to be told apart, in units of the picture.
    let grain: Double
    private let middle: SIMD2<Double>

    /// The view that shows all of a frame in the middle of a window.
    init(showing frame: PlaneBox, in window: PlaneBox, grain: Double) {
        self.window = window
        self.grain = grain
        middle = frame.isEmpty ? SIMD2(0, 0) : frame.centre
        scale = Self.room * min(window.width / max(frame.width, 1), window.height / max(frame.height, 1))
    }

    /// The part of the window that the frame takes: the rest is air around it.
    private static let room = 0.96

    func point(_ place: SIMD2<Double>) -> SIMD2<Double> {
        let way = (place - middle) * scale
        return window.centre + SIMD2(way.x, -way.y)
    }

    func box(_ box: PlaneBox) -> PlaneBox { box.isEmpty ? box : PlaneBox([point(box.least), point(box.most)]) }

    /// The place of the plane at a point of the picture.
    func place(_ point: SIMD2<Double>) -> SIMD2<Double> {
        let way = (point - window.centre) / scale
        return middle + SIMD2(way.x, -way.y)
    }
}

extension PlaneBox {
    /// A rectangle of a picture by its upper left corner and its size.
    init(x: Double, y: Double, width: Double, height: Double) { self.init([SIMD2(x, y), SIMD2(x + width, y + height)]) }

    func contains(_ other: PlaneBox) -> Bool { contains(other.least) && contains(other.most) }
}
