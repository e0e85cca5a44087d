import Model

/// Rows by the values of a field. A record of several values stands in the group of each.
///
/// Dates and numbers stand in classes where there are many of them: by year, by round amounts.
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
        let order = Self.order(of: numbering.keys, labels, of: field, in: collection, isReversed: isReversed)
        var starts = [Int](repeating: 0, count: numbering.keys.count)
        for (_, number) in numbering.pairs { starts[Int(number)] += 1 }
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

    /// The order of keys: by number, by the data folder's list, by collation; what is missing last both ways.
    private static func order(
        of keys: [TableKey], _ labels: [String], of field: FieldName, in collection: RecordCollection, isReversed: Bool
    ) -> [Int] {
        let words = FieldWord.all(of: field, in: collection)
        var measured: [(low: Double, high: Double, number: Int)] = []
        var spelled: [Int] = []
        var missing: [Int] = []
        for (number, key) in keys.enumerated() {
            switch key {
            case .word(let word): measured.append((Double(words.firstIndex(of: word) ?? words.count), 0, number))
            case .year(let year): measured.append((Double(year), 0, number))
            case .number(let value, _): measured.append((value, 0, number))
            case .range(let low, _, _): measured.append((low, 0, number))
            case .date(let date):
                guard let first = date.first ?? date.last else {
                    spelled.append(number)
                    continue
                }
                measured.append((Double(first.number), date.last.map { Double($0.number) } ?? .infinity, number))
            case .record, .text: spelled.append(number)
            case .missing: missing.append(number)
            }
        }
        let known =
            measured.sorted { ($0.low, $0.high, $0.number) < ($1.low, $1.high, $1.number) }.map(\.number)
            + Workspace.order(of: spelled.map { labels[$0] }).map { spelled[$0] }
        return (isReversed ? known.reversed() : known) + missing
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
        let merged = single.map { number(of: $0.inClass(of: width)) }
        // Several values of a record may fall into one class.
        var last: (position: Int32, number: Int32) = (-1, -1)
        var seen: [Int32] = []
        pairs = pairs.compactMap { pair in
            let found = (position: pair.position, number: merged[Int(pair.number)])
            if found.position != last.position { seen.removeAll(keepingCapacity: true) }
            last = found
            guard !seen.contains(found.number) else { return nil }
            seen.append(found.number)
            return found
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
