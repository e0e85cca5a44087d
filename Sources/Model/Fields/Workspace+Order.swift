extension Workspace {
    /// Positions of a collection's records in the order of a field; those that are alike stay as they were.
    ///
    /// Texts go by the collation of what is shown in these languages, references by the title of the first, dates by their first day and then
    /// by their last, words by the data folder's own list, numbers by value. What is missing comes last in both directions. O(n log n).
    public func sorted(
        _ positions: [Int32], of collection: RecordCollection, by field: FieldName, isReversed: Bool = false, in languages: [String]
    ) -> [Int32] {
        var order = FieldOrder(self, languages, words: FieldWord.all(of: field, in: collection))
        // Alike stay as they were in the reversed order too: what came last goes in first.
        for index in positions.indices {
            let position = positions[isReversed ? positions.count - 1 - index : index]
            if field == .name {
                order.append(position, .text(title(in: collection, at: Int(position))))
            } else {
                order.append(position, values(of: field, in: collection, at: Int(position)).first)
            }
        }
        return order.sorted(isReversed: isReversed)
    }

    /// The indices of texts in their order; those that are alike stay as they were.
    public static func order(of texts: [String]) -> [Int] {
        var order = CollationOrder()
        for text in texts { order.append(Text(text), in: []) }
        return order.sorted().map(Int.init)
    }
}

/// Sorts positions by one value each: what can be measured by two numbers, what is spelled by its collation.
private struct FieldOrder {
    private struct Measured {
        let key: UInt64
        /// The place in which it came.
        let place: Int32
        let position: Int32
    }

    private let workspace: Workspace
    private let languages: [String]
    private let words: [FieldWord]
    private var measured: [Measured] = []
    private var spelled = CollationOrder()
    private var spelledPositions: [Int32] = []
    private var missing: [Int32] = []
    /// The places of each collection's records in the order of their titles: each title is looked at once, not once a row.
    private var ranks = [[Int32]?](repeating: nil, count: RecordCollection.allCases.count)

    init(_ workspace: Workspace, _ languages: [String], words: [FieldWord]) {
        (self.workspace, self.languages, self.words) = (workspace, languages, words)
    }

    mutating func append(_ position: Int32, _ value: FieldValue?) {
        switch value {
        case .text(let text) where !text.isEmpty: spell(position, text)
        case .code(let code): spell(position, Text(code))
        case .word(let word): measure(position, UInt64(words.firstIndex(of: word) ?? words.count))
        case .date(let date): measure(position, Self.key(of: date))
        case .number, .money: measure(position, value?.estimate.map(Self.key))
        case .record(let name): rank(name).map { measure(position, UInt64($0)) } ?? spell(position, Text("\(name)"))
        case .text, nil: missing.append(position)
        }
    }

    /// The positions: what is measured, what is spelled, what is missing.
    func sorted(isReversed: Bool) -> [Int32] {
        let known =
            measured.sorted { ($0.key, $0.place) < ($1.key, $1.place) }.map(\.position)
            + spelled.sorted().map { spelledPositions[Int($0)] }
        return isReversed ? known.reversed() + missing.reversed() : known + missing
    }

    private mutating func measure(_ position: Int32, _ key: UInt64?) {
        guard let key else { return missing.append(position) }
        measured.append(Measured(key: key, place: Int32(measured.count), position: position))
    }

    private mutating func spell(_ position: Int32, _ text: Text) {
        spelled.append(text, in: languages)
        spelledPositions.append(position)
    }

    /// Where a record stands among its collection's titles; nil for a reference that leads nowhere.
    private mutating func rank(_ name: RecordName) -> Int32? {
        guard let position = workspace.position(of: name) else { return nil }
        let index = name.collection.index
        if ranks[index] == nil {
            let order = workspace.positionsByTitle(name.collection, in: languages)
            var ranks = [Int32](repeating: 0, count: order.count)
            for (rank, position) in order.enumerated() { ranks[Int(position)] = Int32(rank) }
            self.ranks[index] = ranks
        }
        return ranks[index]?[position]
    }

    /// The first day, then the last; what goes on for ever ends last. A date without days has no place among others.
    private static func key(of date: EDTF) -> UInt64? {
        guard let first = date.first ?? date.last else { return nil }
        return ordered(first.number) << 32 | ordered(date.last?.number ?? .max)
    }

    private static func ordered(_ number: Int32) -> UInt64 { UInt64(UInt32(bitPattern: number) ^ 0x8000_0000) }

    /// Bits that are ordered as the numbers are; minus zero is zero.
    private static func key(of number: Double) -> UInt64 {
        let bits = (number + 0).bitPattern
        return bits >> 63 == 1 ? ~bits : bits | 1 << 63
    }
}
