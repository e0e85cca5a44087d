import Model
import TUI

/// Which part of the plane a map shows: what lies in its middle, and how many metres a dot is.
struct MapCamera: Sendable, Equatable {
    var centre: SIMD2<Double>
    /// The width of a dot.
    var metresPerDot: Double
    /// The height of a dot in its widths: 1 where a cell is twice as high as it is wide.
    var dotShape: Double

    /// The camera that shows all of a box in a window of so many cells.
    init(showing box: PlaneBox, in size: Size, dotShape: Double = 1) {
        self.dotShape = dotShape
        let dots = Self.dots(size) * SIMD2(1, dotShape)
        centre = box.isEmpty ? SIMD2(0, 0) : box.centre
        let wanted = max(box.width / dots.x, box.height / dots.y) * Self.margin
        metresPerDot = min(Self.most, max(Self.least, wanted))
    }

    /// The nearest that one may go: a dot of ten metres; and the farthest: the earth in a window of a few cells.
    static let least = 10.0
    static let most = 2_000_000.0
    /// Air around what is shown.
    private static let margin = 1.06
    /// What a step of the zoom multiplies by.
    static let step = 1.5

    private static func dots(_ size: Size) -> SIMD2<Double> {
        SIMD2(Double(max(1, size.width) * DotPlane.dotsAcross), Double(max(1, size.height) * DotPlane.dotsDown))
    }

    /// True for the same view, apart from what calculating leaves: a thousandth of a dot.
    func isSame(as other: MapCamera) -> Bool {
        let (least, shift) = (metresPerDot / 1000, centre - other.centre)
        return abs(metresPerDot - other.metresPerDot) < least && abs(shift.x) < least && abs(shift.y) < least
    }

    /// What the window shows, in metres.
    private func extent(_ size: Size) -> SIMD2<Double> { Self.dots(size) * SIMD2(1, dotShape) * metresPerDot }

    /// The window's view of the plane.
    func view(in size: Size) -> DotView {
        let half = extent(size) / 2
        return DotView(left: centre.x - half.x, top: centre.y + half.y, scale: 1 / metresPerDot, shape: dotShape)
    }

    /// What of the plane the window shows.
    func box(in size: Size) -> PlaneBox {
        let half = extent(size) / 2
        return PlaneBox([centre - half, centre + half])
    }

    /// Nearer by a factor, or farther by one below 1, with one point of the plane staying where it is.
    mutating func zoom(by factor: Double, around point: SIMD2<Double>) {
        let next = min(Self.most, max(Self.least, metresPerDot / factor))
        centre = point + (centre - point) * (next / metresPerDot)
        metresPerDot = next
    }

    /// Moves by parts of the window, to the right and upwards.
    mutating func pan(_ right: Double, _ up: Double, in size: Size) {
        centre += SIMD2(right, up) * extent(size)
    }

    /// Moves as little as brings a point into the window, a tenth of it away from its edge.
    mutating func reveal(_ point: SIMD2<Double>, in size: Size) {
        let half = extent(size) * 0.4
        centre = pointwiseMin(pointwiseMax(centre, point - half), point + half)
    }
}
