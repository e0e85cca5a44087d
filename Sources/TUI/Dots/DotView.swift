/// From a plane to dots: which part of it is seen, and how large.
///
/// The plane's y grows upwards and the dots' downwards. A dot is as high as it is wide where a cell is twice as high as wide; else it has a shape.
public struct DotView: Sendable, Hashable {
    /// What lies at the upper left corner of the first dot.
    public var left: Double
    public var top: Double
    /// Dots side by side for one unit of the plane; more than nothing.
    public var scale: Double
    /// How high a dot is, in its widths; more than nothing.
    public var shape: Double

    public init(left: Double, top: Double, scale: Double, shape: Double = 1) {
        self.left = left
        self.top = top
        self.scale = scale
        self.shape = shape
    }

    /// Where a point of the plane lies, in dots from the upper left corner.
    public func dot(_ point: SIMD2<Double>) -> SIMD2<Double> { SIMD2((point.x - left) * scale, (top - point.y) * scale / shape) }

    /// What point of the plane lies there.
    public func point(_ dot: SIMD2<Double>) -> SIMD2<Double> { SIMD2(left + dot.x / scale, top - dot.y * shape / scale) }
}
