/// Who names whom, both ways: two compressed lists over the records of all tables, numbered through.
struct LinkIndex: Sendable {
    /// The number of each collection's first record.
    let first: [UInt32]
    private let outgoing: Adjacency
    private let incoming: Adjacency

    init(counts: [Int], links: [(from: UInt32, to: UInt32)]) {
        first = Self.firstNumbers(counts)
        let nodes = counts.reduce(0, +)
        outgoing = Adjacency(nodes: nodes, links.lazy.map { ($0.from, $0.to) })
        incoming = Adjacency(nodes: nodes, links.lazy.map { ($0.to, $0.from) })
    }

    /// The number of the first record of each table.
    static func firstNumbers(_ counts: [Int]) -> [UInt32] {
        var next: UInt32 = 0
        return counts.map { count in
            defer { next += UInt32(count) }
            return next
        }
    }

    /// The records that a record names.
    func targets(of node: UInt32) -> [UInt32] { outgoing[node] }
    /// The records that name a record.
    func sources(of node: UInt32) -> [UInt32] { incoming[node] }

    /// The neighbours of each node, in one array: those of node n stand from `starts[n]` to `starts[n + 1]`.
    private struct Adjacency: Sendable {
        private var starts: [UInt32]
        private var neighbours: [UInt32]

        init(nodes: Int, _ pairs: some Collection<(UInt32, UInt32)>) {
            starts = Array(repeating: 0, count: nodes + 2)
            neighbours = Array(repeating: 0, count: pairs.count)
            for (node, _) in pairs { starts[Int(node) + 2] += 1 }
            for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
            for (node, neighbour) in pairs {
                neighbours[Int(starts[Int(node) + 1])] = neighbour
                starts[Int(node) + 1] += 1
            }
        }

        subscript(node: UInt32) -> [UInt32] { Array(neighbours[Int(starts[Int(node)])..<Int(starts[Int(node) + 1])]) }
    }
}
