import Model

/// The rows that lanes take at a scale: what would lie on one another goes below, up to a few lines.
struct TimelineRows: Sendable {
    struct Row: Sendable, Equatable {
        let lane: Int
        let kind: Kind
    }

    enum Kind: Sendable, Equatable {
        /// A line of the lane's items; the first has its title.
        case line(Int)
        /// The second row of a card: what a forum's bar has room to say besides.
        case card(item: Int)
        /// A room of a forum's agenda, or all of an agenda that has no clock times.
        case agenda(item: Int, room: Int?)
    }

    private(set) var rows: [Row] = []
    /// The line of each item in its lane; `hidden` where there was no room.
    private(set) var lines: [UInt8] = []
    static let hidden = UInt8.max
    /// A lane has at most so many lines.
    private static let most = 4

    static let none = TimelineRows()
    private init() {}

    /// Packs each lane's own items at a scale. O(n log n).
    init(packing lanes: TimelineLanes, tick: Int) {
        lines = Array(repeating: 0, count: lanes.items.count)
        for lane in lanes.lanes where lane.own.count > 1 { pack(lanes, lane.own, tick) }
    }

    private mutating func pack(_ lanes: TimelineLanes, _ own: Range<Int>, _ tick: Int) {
        // The frame lies behind the others and takes no line of its own.
        let items = own.filter { lanes.items[$0].kind != .frame && lanes.items[$0].span != nil }
        let order = items.map { (item: $0, start: lanes.items[$0].span?.mark ?? Moment(seconds: 0)) }.sorted {
            ($0.start, $0.item) < ($1.start, $1.item)
        }
        let cell = tick * TimeAxis.ticksPerColumn
        var ends: [Int] = []
        for (item, start) in order {
            let from = Int(start.seconds).quotientAndRemainderFloored(cell).0
            let latest = (lanes.items[item].span?.latest.moment ?? start).advanced(by: -1).seconds
            let until = Int(latest).quotientAndRemainderFloored(cell).0
            let line = ends.firstIndex { $0 < from } ?? ends.count
            if line < Self.most {
                let end = max(until, from) + 1
                if line < ends.count { ends[line] = end } else { ends.append(end) }
                lines[item] = UInt8(line)
            } else {
                lines[item] = Self.hidden
            }
        }
    }

    /// The rows to be seen: folded lanes as one, and what forums show besides where a day is wide enough.
    mutating func lay(_ lanes: TimelineLanes, isFolded: (Int) -> Bool, extra: (Int) -> [Kind]) {
        rows.removeAll(keepingCapacity: true)
        var lane = 0
        while lane < lanes.lanes.count {
            let now = lanes.lanes[lane]
            rows.append(Row(lane: lane, kind: .line(0)))
            if isFolded(lane), lanes.hasLanes(below: lane) {
                lane = now.end
                continue
            }
            var last = 0
            for item in now.own where lines[item] != Self.hidden { last = max(last, Int(lines[item])) }
            for line in 0...last {
                if line > 0 { rows.append(Row(lane: lane, kind: .line(line))) }
                for item in now.own where Int(lines[item]) == line {
                    rows += extra(item).map { Row(lane: lane, kind: $0) }
                }
            }
            lane += 1
        }
    }

    /// How many of a lane's own items have no line.
    func hidden(in lane: TimelineLane) -> Int { lane.own.reduce(0) { $0 + (lines[$1] == Self.hidden ? 1 : 0) } }
}
