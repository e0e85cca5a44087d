/// A rectangle of the plane that a map is drawn on, in metres.
public struct PlaneBox: Sendable, Equatable {
    public private(set) var least = SIMD2(Double.infinity, Double.infinity)
    public private(set) var most = SIMD2(-Double.infinity, -Double.infinity)

    /// A box around nothing.
    public init() {}

    /// A box around points.
    public init(_ points: some Sequence<SIMD2<Double>>) {
        for point in points { add(point) }
    }

    public var isEmpty: Bool { least.x > most.x }
    public var width: Double { isEmpty ? 0 : most.x - least.x }
    public var height: Double { isEmpty ? 0 : most.y - least.y }
    public var centre: SIMD2<Double> { (least + most) / 2 }

    /// Makes the box large enough for a point.
    @inline(__always) public mutating func add(_ point: SIMD2<Double>) {
        least = pointwiseMin(least, point)
        most = pointwiseMax(most, point)
    }

    /// Makes the box large enough for another.
    public mutating func add(_ other: PlaneBox) {
        guard !other.isEmpty else { return }
        add(other.least)
        add(other.most)
    }

    /// Whether both have something in common.
    public func meets(_ other: PlaneBox) -> Bool {
        !isEmpty && !other.isEmpty && least.x <= other.most.x && other.least.x <= most.x && least.y <= other.most.y
            && other.least.y <= most.y
    }

    public func contains(_ point: SIMD2<Double>) -> Bool {
        point.x >= least.x && point.x <= most.x && point.y >= least.y && point.y <= most.y
    }

    /// The box with a margin on every side.
    public func grown(by margin: Double) -> PlaneBox {
        guard !isEmpty else { return self }
        return PlaneBox([least - SIMD2(margin, margin), most + SIMD2(margin, margin)])
    }
}
