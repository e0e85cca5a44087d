/// From a plane to dots: which part of it is seen, and how large.
///
/// The plane's y grows upwards and the dots' downwards. A dot is as wide as it is high, so that one scale serves both.
public struct DotView: Sendable, Hashable {
    /// What lies at the upper left corner of the first dot.
    public var left: Double
    public var top: Double
    /// Dots for one unit of the plane; more than nothing.
    public var scale: Double

    public init(left: Double, top: Double, scale: Double) {
        self.left = left
        self.top = top
        self.scale = scale
    }

    /// Where a point of the plane lies, in dots from the upper left corner.
    public func dot(_ point: SIMD2<Double>) -> SIMD2<Double> { SIMD2((point.x - left) * scale, (top - point.y) * scale) }

    /// What point of the plane lies there.
    public func point(_ dot: SIMD2<Double>) -> SIMD2<Double> { SIMD2(left + dot.x / scale, top - dot.y / scale) }
}
