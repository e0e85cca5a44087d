import Model

/// Rows by the values of a field. A record of several values stands in the group of each.
///
/// Dates and numbers stand in classes where there are many of them: by every year that a date touches, by round amounts.
public struct TableGroups: Sendable {
    /// The rows of one value, in their order.
    public struct Group: Sendable {
        public let key: TableKey
        public let label: String
        fileprivate let members: Range<Int>
        public var count: Int { members.count }
    }

    public let field: FieldName
    /// In the order of their values; what is missing last.
    public let groups: [Group]
    private let members: [Int32]

    /// So many dates or numbers stand as they are.
    private static let mostSingle = 12

    /// O(n) for n positions, and the sorting of the values.
    public init(_ field: FieldName, isReversed: Bool = false, among positions: [Int32], of collection: RecordCollection, in scene: Scene) {
        var numbering = Numbering()
        numbering.pairs.reserveCapacity(positions.count)
        for position in positions {
            for key in scene.keys(of: field, in: collection, at: Int(position)) { numbering.add(position, key) }
        }
        if field.kind == .date || field.kind.isNumeric, numbering.keys.count > Self.mostSingle { numbering.merge() }
        let labels = numbering.keys.map { scene.words($0, of: field) }
        var starts = [Int](repeating: 0, count: numbering.keys.count)
        for (_, number) in numbering.pairs { starts[Int(number)] += 1 }
        let order = Self.order(of: numbering.keys, starts, labels, of: field, in: collection, isReversed: isReversed)
        var groups: [Group] = []
        groups.reserveCapacity(order.count)
        var next = 0
        for number in order {
            let count = starts[number]
            groups.append(Group(key: numbering.keys[number], label: labels[number], members: next..<next + count))
            starts[number] = next
            next += count
        }
        var members = [Int32](repeating: 0, count: numbering.pairs.count)
        for (position, number) in numbering.pairs {
            members[starts[Int(number)]] = position
            starts[Int(number)] += 1
        }
        (self.field, self.groups, self.members) = (field, groups, members)
    }

    /// The positions of a group's records.
    public func positions(of group: Group) -> ArraySlice<Int32> { members[group.members] }

    /// The order of keys: by unit and number, by the data folder's list, by collation; what is missing last both ways.
    private static func order(
        of keys: [TableKey], _ counts: [Int], _ labels: [String], of field: FieldName, in collection: RecordCollection, isReversed: Bool
    ) -> [Int] {
        let words = FieldWord.all(of: field, in: collection)
        let units = unitRanks(of: keys, counts, isReversed: isReversed)
        var measured: [(unit: Int, low: Double, high: Double, number: Int)] = []
        var spelled: [Int] = []
        var missing: [Int] = []
        for (number, key) in keys.enumerated() {
            switch key {
            case .word(let word): measured.append((0, Double(words.firstIndex(of: word) ?? words.count), 0, number))
            case .year(let year): measured.append((0, Double(year), 0, number))
            case .number(let value, let unit): measured.append((units[unit] ?? 0, value, 0, number))
            case .range(let low, _, let unit): measured.append((units[unit] ?? 0, low, 0, number))
            case .date(let date):
                guard let first = date.first ?? date.last else {
                    spelled.append(number)
                    continue
                }
                measured.append((0, Double(first.number), date.last.map { Double($0.number) } ?? .infinity, number))
            case .record, .text: spelled.append(number)
            case .missing: missing.append(number)
            }
        }
        let known =
            measured.sorted { ($0.unit, $0.low, $0.high, $0.number) < ($1.unit, $1.low, $1.high, $1.number) }.map(\.number)
            + Workspace.order(of: spelled.map { labels[$0] }).map { spelled[$0] }
        return (isReversed ? known.reversed() : known) + missing
    }

    /// The places of units: the one of most records first, in both directions.
    private static func unitRanks(of keys: [TableKey], _ counts: [Int], isReversed: Bool) -> [String: Int] {
        var rows: [String: Int] = [:]
        for (number, key) in keys.enumerated() { if let unit = key.unit { rows[unit, default: 0] += counts[number] } }
        let order = rows.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.map(\.key)
        return Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, isReversed ? -$0 : $0) })
    }
}

/// Keys by the order in which they came, and which rows have which.
private struct Numbering {
    var pairs: [(position: Int32, number: Int32)] = []
    private(set) var keys: [TableKey] = []
    private var numbers: [TableKey: Int32] = [:]
    /// So many classes of numbers are easily looked over.
    private static let classes = 10.0

    mutating func add(_ position: Int32, _ key: TableKey) { pairs.append((position, number(of: key))) }

    private mutating func number(of key: TableKey) -> Int32 {
        if let number = numbers[key] { return number }
        let number = Int32(keys.count)
        keys.append(key)
        numbers[key] = number
        return number
    }

    /// Puts dates into years, and numbers into classes of a round width.
    mutating func merge() {
        let values = keys.compactMap { key -> Double? in if case .number(let value, _) = key { value } else { nil } }
        let width = values.min().map { Self.round((values.max() ?? $0) / Self.classes - $0 / Self.classes) } ?? 0
        let single = keys
        (keys, numbers) = ([], [:])
        let merged = single.map { $0.classes(of: width).map { number(of: $0) } }
        // Several values of a record may fall into one class.
        var last: Int32 = -1
        var seen: [Int32] = []
        let unmerged = pairs
        pairs = []
        pairs.reserveCapacity(unmerged.count)
        for pair in unmerged {
            if pair.position != last { seen.removeAll(keepingCapacity: true) }
            last = pair.position
            for number in merged[Int(pair.number)] where !seen.contains(number) {
                seen.append(number)
                pairs.append((pair.position, number))
            }
        }
    }

    /// The least of 1, 2 and 5 times a power of ten that is not below a number.
    private static func round(_ number: Double) -> Double {
        guard number > 0, number.isFinite else { return 0 }
        var power = 1.0
        while power * 10 <= number { power *= 10 }
        while power > number { power /= 10 }
        return [1, 2, 5, 10].map { $0 * power }.first { $0 >= number } ?? power * 10
    }
}
