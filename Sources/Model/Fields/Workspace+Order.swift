extension Workspace {
    /// Positions of a collection's records in the order of a field; those that are alike stay as they were.
    ///
    /// Texts go by the collation of what is shown in these languages, references by the title of the first, dates by their first day and then
    /// by their last, words by the data folder's own list, numbers by value, amounts of one currency after those of another: in both directions
    /// first the one that most of them are in. What is missing comes last in both directions. O(n log n).
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
    /// Amounts by the number of their currency: there is no order between those of two.
    private var amounts: [[Measured]] = []
    private var currencies: [String] = []
    private var currencyNumbers: [String: Int] = [:]
    private var spelled = CollationOrder()
    private var spelledPositions: [Int32] = []
    private var missing: [Int32] = []
    /// Rows that refer to a record, by the record's place in `titles`: each title is looked at once, not once a row.
    private var references: [(position: Int32, title: Int32)] = []
    private var titles = CollationOrder()
    private var titleCount: Int32 = 0
    /// The place of each collection's records in `titles`; less than zero for those that no row refers to.
    private var known = [[Int32]](repeating: [], count: RecordCollection.allCases.count)
    private var dangling: [RecordName: Int32] = [:]

    init(_ workspace: Workspace, _ languages: [String], words: [FieldWord]) {
        (self.workspace, self.languages, self.words) = (workspace, languages, words)
    }

    mutating func append(_ position: Int32, _ value: FieldValue?) {
        switch value {
        case .text(let text) where !text.isEmpty: spell(position, text)
        case .code(let code): spell(position, Text(code))
        case .word(let word): measure(position, UInt64(words.firstIndex(of: word) ?? words.count))
        case .date(let date): measure(position, Self.key(of: date))
        case .number: measure(position, value?.estimate.map(Self.key))
        case .money(let money): measure(position, money)
        case .record(let name): references.append((position, title(of: name)))
        case .text, nil: missing.append(position)
        }
    }

    /// The positions: what is measured, what is spelled, what is missing.
    mutating func sorted(isReversed: Bool) -> [Int32] {
        var ranks = [UInt64](repeating: 0, count: Int(titleCount))
        for (rank, title) in titles.sorted().enumerated() { ranks[Int(title)] = UInt64(rank) }
        for (position, title) in references { measure(position, ranks[Int(title)]) }
        let known =
            Self.sorted(measured) + currenciesInOrder(isReversed: isReversed).flatMap { Self.sorted(amounts[$0]) }
            + spelled.sorted().map { spelledPositions[Int($0)] }
        return isReversed ? known.reversed() + missing.reversed() : known + missing
    }

    private mutating func measure(_ position: Int32, _ key: UInt64?) {
        guard let key else { return missing.append(position) }
        measured.append(Measured(key: key, place: Int32(measured.count), position: position))
    }

    private mutating func measure(_ position: Int32, _ money: Money) {
        guard let amount = money.amount?.estimate else { return missing.append(position) }
        let number = currencyNumbers[money.currency] ?? currencies.count
        if number == currencies.count {
            currencyNumbers[money.currency] = number
            currencies.append(money.currency)
            amounts.append([])
        }
        amounts[number].append(Measured(key: Self.key(of: amount), place: Int32(amounts[number].count), position: position))
    }

    /// The one that most amounts are in first, those that are alike by their codes. What is reversed is turned as a whole after this.
    private func currenciesInOrder(isReversed: Bool) -> [Int] {
        let order = currencies.indices.sorted { (-amounts[$0].count, currencies[$0]) < (-amounts[$1].count, currencies[$1]) }
        return isReversed ? order.reversed() : order
    }

    private static func sorted(_ measured: [Measured]) -> [Int32] {
        measured.sorted { ($0.key, $0.place) < ($1.key, $1.place) }.map(\.position)
    }

    private mutating func spell(_ position: Int32, _ text: Text) {
        spelled.append(text, in: languages)
        spelledPositions.append(position)
    }

    /// The place of a record's title among those that are sorted; a reference that leads nowhere stands by its name.
    private mutating func title(of name: RecordName) -> Int32 {
        let index = name.collection.index
        guard let position = workspace.position(of: name) else {
            if let title = dangling[name] { return title }
            dangling[name] = titleCount
            return addTitle(Text("\(name)"))
        }
        if known[index].isEmpty { known[index] = Array(repeating: -1, count: workspace.count(name.collection)) }
        if known[index][position] < 0 { known[index][position] = addTitle(workspace.title(in: name.collection, at: position)) }
        return known[index][position]
    }

    private mutating func addTitle(_ title: Text) -> Int32 {
        titles.append(title, in: languages)
        titleCount += 1
        return titleCount - 1
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
