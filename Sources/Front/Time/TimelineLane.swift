import Model

/// A lane of the timeline: a programme, a step, an area, a kind of records or one record, with the lanes below it.
struct TimelineLane: Sendable {
    /// What it is known by when lanes are made anew.
    let id: String
    let title: Title
    /// What its title leads to.
    let target: Target?
    let depth: Int
    /// How far it has come.
    let state: Progress.State?
    /// Its own items, and those of the lanes below it besides.
    let own: Range<Int>
    let all: Range<Int>
    /// How many records lie in it and below: frames, what other sources say and how far areas have come are none of their own.
    let recordCount: Int
    /// The first lane after it that is not below it.
    let end: Int
    /// True where it lists what has no place on the axis.
    let isShelf: Bool

    enum Title: Sendable, Equatable {
        case record(RecordName)
        case step(programme: String, id: String)
        case collection(RecordCollection)
        case label(Label)
    }
}

/// All lanes in the order of the screen, each followed by those below it, with the items in the same order.
struct TimelineLanes: Sendable {
    private(set) var lanes: [TimelineLane] = []
    private(set) var items: [TimelineItem] = []

    /// The forums on certain days, which open into their sessions where there is room.
    private(set) var forums: [Int] = []
    /// How many lanes there are down to the second level.
    private(set) var shallow = 0

    static let none = TimelineLanes()

    private init() {}

    /// Lays a draft out. O(n) in lanes and items.
    init(_ draft: TimelineDraft) {
        lanes.reserveCapacity(draft.nodes.count)
        for root in draft.roots { add(root, depth: 0, draft) }
        forums = items.indices.filter { items[$0].kind == .forum && items[$0].span?.isEvent == true }
        shallow = lanes.reduce(0) { $0 + ($1.depth < 2 ? 1 : 0) }
    }

    private mutating func add(_ number: Int, depth: Int, _ draft: TimelineDraft) {
        let node = draft.nodes[number]
        // A lane in which nothing lies says nothing.
        guard node.holdsItems else { return }
        let place = lanes.count
        let first = items.count
        items += node.items
        let own = first..<items.count
        func lane(_ end: Int, _ last: Int) -> TimelineLane {
            let records = items[first..<last].reduce(0) { $0 + ($1.isRecord ? 1 : 0) }
            return TimelineLane(
                id: node.id, title: node.title, target: node.target, depth: depth, state: node.state, own: own, all: first..<last,
                recordCount: records, end: end,
                isShelf: node.isShelf)
        }
        lanes.append(lane(place + 1, items.count))
        for child in node.children { add(child, depth: depth + 1, draft) }
        lanes[place] = lane(lanes.count, items.count)
    }

    /// Whether lanes lie below a lane.
    func hasLanes(below lane: Int) -> Bool { lanes[lane].end > lane + 1 }

    /// The lanes above a lane, the nearest last.
    func lanes(above lane: Int) -> [Int] {
        (0..<lane).filter { lanes[$0].end > lane }
    }

    /// The lane that an item lies in.
    func lane(of item: Int) -> Int? {
        var (low, high) = (0, lanes.count)
        // Lanes begin in the order of their items; the last that begins at or before it, and owns it.
        while low < high {
            let middle = (low + high) / 2
            if lanes[middle].own.lowerBound <= item { low = middle + 1 } else { high = middle }
        }
        return (0..<low).last { lanes[$0].own.contains(item) }
    }
}

/// Lanes that are being put together.
struct TimelineDraft {
    struct Node {
        let id: String
        let title: TimelineLane.Title
        let target: Target?
        var state: Progress.State?
        var isShelf = false
        var items: [TimelineItem] = []
        var children: [Int] = []
        var holdsItems = false
        let parent: Int?
    }

    private(set) var nodes: [Node] = []
    private(set) var roots: [Int] = []
    private var known: [String: Int] = [:]

    /// The lane of this key below another, made where there is none yet.
    mutating func lane(_ key: String, _ title: TimelineLane.Title, in parent: Int?, target: Target? = nil, isShelf: Bool = false) -> Int {
        let id = parent.map { nodes[$0].id + "|" + key } ?? key
        if let lane = known[id] { return lane }
        var target = target
        // A lane of no record of its own leads to what it is part of.
        if target == nil, case .record(let name) = title { target = Target(name) }
        let lane = append(id, title, parent, target ?? parent.flatMap { nodes[$0].target }, isShelf)
        known[id] = lane
        return lane
    }

    /// A lane of one record's own, which nothing else looks for.
    mutating func leaf(_ name: RecordName, in parent: Int, isShelf: Bool = false) -> Int {
        append("\(nodes[parent].id)|\(name)", .record(name), parent, Target(name), isShelf)
    }

    private mutating func append(_ id: String, _ title: TimelineLane.Title, _ parent: Int?, _ target: Target?, _ isShelf: Bool) -> Int {
        nodes.append(Node(id: id, title: title, target: target, isShelf: isShelf, parent: parent))
        let lane = nodes.count - 1
        if let parent { nodes[parent].children.append(lane) } else { roots.append(lane) }
        return lane
    }

    mutating func add(_ item: TimelineItem, to lane: Int) {
        nodes[lane].items.append(item)
        var above: Int? = lane
        while let now = above, !nodes[now].holdsItems {
            nodes[now].holdsItems = true
            above = nodes[now].parent
        }
    }

    mutating func set(_ state: Progress.State?, of lane: Int) { nodes[lane].state = state }

    /// Puts the lanes below a lane into an order of their own.
    mutating func sortChildren(of lane: Int, by precedes: (Node, Node) -> Bool) {
        nodes[lane].children = nodes[lane].children.sorted { precedes(nodes[$0], nodes[$1]) }
    }
}
