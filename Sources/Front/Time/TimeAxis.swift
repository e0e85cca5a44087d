import Model

/// The one axis of time: moments to columns and back, from decades to minutes, in integers.
///
/// A column is eight ticks, so that a bar may end inside of it. The axis hangs on an anchor: a moment and how far it is from the left edge. Zooming
/// changes the scale alone, and so zooming in and out again returns to the same place to the second.
struct TimeAxis: Sendable, Equatable {
    let zone: Zone
    /// The window's columns, at least 1.
    private(set) var width: Int
    private(set) var scale: Scale {
        didSet { place() }
    }
    /// The span that shows everything, as one more step between the others.
    var fitted: Int?
    private var anchor: Anchor {
        didSet { place() }
    }
    /// The moment at the left edge, and the seconds of an eighth of a column.
    private(set) var start = Moment(seconds: 0)
    private(set) var tick = 1

    /// How much a window shows.
    enum Scale: Sendable, Equatable {
        case zoom(TimeZoom)
        /// So many seconds: what shows everything.
        case span(Int)

        var span: Int {
            switch self {
            case .zoom(let zoom): zoom.span
            case .span(let seconds): seconds
            }
        }
    }

    private struct Anchor: Sendable, Equatable {
        var moment: Moment
        /// Seconds from the left edge at the time when a tick was this long.
        var offset: Int
        var tick: Int
    }

    static let ticksPerColumn = 8

    /// An axis with a moment so many columns from its left edge.
    init(zone: Zone, width: Int, scale: Scale, moment: Moment, column: Int = 0, fitted: Int? = nil) {
        self.zone = zone
        self.width = max(1, width)
        self.scale = scale
        self.fitted = fitted
        let tick = Self.tick(scale.span, self.width)
        anchor = Anchor(moment: moment, offset: column * Self.ticksPerColumn * tick, tick: tick)
        place()
    }

    /// Works out where the window lies: it is asked for with every column.
    private mutating func place() {
        tick = Self.tick(scale.span, width)
        start = anchor.moment.advanced(by: -Self.scaled(anchor.offset, tick, anchor.tick))
    }

    private static func tick(_ span: Int, _ width: Int) -> Int {
        let ticks = width * ticksPerColumn
        return max(1, (span + ticks - 1) / ticks)
    }

    /// The seconds of a column.
    var column: Int { tick * Self.ticksPerColumn }

    /// The moment at the right edge.
    var end: Moment { start.advanced(by: column * width) }

    private static func scaled(_ offset: Int, _ tick: Int, _ before: Int) -> Int {
        if tick == before { return offset }
        let (high, low) = offset.magnitude.multipliedFullWidth(by: UInt(tick))
        let quotient = high >= UInt(before) ? UInt(Int.max) : UInt(before).dividingFullWidth((high, low)).quotient
        let size = Int(clamping: quotient)
        return offset < 0 ? -size : size
    }

    /// The column in which a moment lies; negative or beyond the width where it is out of sight.
    func column(_ moment: Moment) -> Int { (moment - start).quotientAndRemainderFloored(column).0 }

    /// The tick in which a moment lies.
    func tick(_ moment: Moment) -> Int { (moment - start).quotientAndRemainderFloored(tick).0 }

    /// The first moment of a column.
    func moment(_ column: Int) -> Moment { start.advanced(by: column * self.column) }

    /// The zoom that comes nearest from above to what the window shows.
    var zoom: TimeZoom {
        if case .zoom(let zoom) = scale { return zoom }
        return TimeZoom.allCases.last { $0.span >= scale.span } ?? .millennium
    }
}

extension TimeAxis {
    /// All scales from the widest on.
    private var ladder: [Scale] {
        var ladder = TimeZoom.allCases.map(Scale.zoom)
        if let fitted, !ladder.contains(where: { $0.span == fitted }) {
            ladder.insert(.span(fitted), at: ladder.firstIndex { $0.span < fitted } ?? ladder.count)
        }
        return ladder
    }

    /// Nearer by a step, or farther, with one moment staying in its column. False at the ends.
    mutating func zoom(in isIn: Bool, around moment: Moment) -> Bool {
        let next = isIn ? ladder.first { $0.span < scale.span } : ladder.last { $0.span > scale.span }
        guard let next else { return false }
        hang(on: moment)
        scale = next
        return true
    }

    /// Takes another scale with one moment staying in its column.
    mutating func take(_ scale: Scale, around moment: Moment) {
        hang(on: moment)
        self.scale = scale
    }

    private mutating func hang(on moment: Moment) {
        if moment != anchor.moment { anchor = Anchor(moment: moment, offset: moment - start, tick: tick) }
    }

    /// Moves by so many columns; what lies in the middle stays within the years that can be shown.
    mutating func pan(by columns: Int) { move(to: start.advanced(by: columns * column)) }

    /// Moves by so many fifths of the window.
    mutating func pan(byFifths fifths: Int) { pan(by: fifths * max(1, width / 5)) }

    /// Puts a moment at the left edge.
    mutating func move(to moment: Moment) {
        let half = column * (width / 2)
        let limited = min(max(moment, Self.first.advanced(by: -half)), Self.last.advanced(by: -half))
        anchor = Anchor(moment: limited, offset: 0, tick: tick)
    }

    /// Puts a moment into a column.
    mutating func place(_ moment: Moment, at column: Int) { move(to: moment.advanced(by: -column * self.column)) }

    /// Puts a moment at a third of the window, a quarter, ….
    mutating func place(_ moment: Moment, atPart part: Int) { place(moment, at: width / max(1, part)) }

    /// Moves as little as brings a moment into sight, a tenth of the window away from its edge.
    mutating func reveal(_ moment: Moment) {
        let margin = width / 10
        let now = column(moment)
        if now < margin { place(moment, at: margin) } else if now >= width - margin { place(moment, at: max(0, width - margin - 1)) }
    }

    /// Goes to the beginning of the next period of the zoom, or of the one before.
    mutating func step(forward: Bool) {
        let step = zoom.step
        if forward { return move(to: step.next(after: start, in: zone)) }
        let beginning = step.beginning(start, in: zone)
        move(to: beginning < start ? beginning : step.beginning(start.advanced(by: -1), in: zone))
    }

    /// The same place in a window of another width, or in another zone.
    func fitting(width: Int, zone: Zone) -> TimeAxis {
        if width == self.width && zone == self.zone { return self }
        var copy = TimeAxis(zone: zone, width: width, scale: scale, moment: anchor.moment, fitted: fitted)
        copy.anchor = anchor
        let now = copy.column(anchor.moment)
        if now >= copy.width, self.column(anchor.moment) < self.width { copy.place(anchor.moment, at: copy.width - 1) }
        return copy
    }

    /// The first and last moments that can come into the middle: the years 1 to 9999.
    private static let first = Moment(seconds: Int64(Day(year: 1, month: 1, day: 1)?.number ?? 0) * 86_400)
    private static let last = Moment(seconds: Int64(Day(year: 9999, month: 12, day: 31)?.number ?? 0) * 86_400 + 86_399)
}
