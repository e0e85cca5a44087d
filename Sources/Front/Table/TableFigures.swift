import Model

/// The amounts of a field of every record of a collection, looked up once so that any rows are added up at once.
struct TableFigures: Sendable {
    /// How well an amount or a sum is known.
    struct Bound: OptionSet, Sendable, Hashable {
        let rawValue: UInt8
        /// It may be more.
        static let atLeast = Bound(rawValue: 1)
        /// It may be more or less.
        static let about = Bound(rawValue: 2)
    }

    fileprivate struct Figure: Sendable {
        var amount = 0.0
        /// Counted from one; 0 where there is no amount.
        var unit: UInt16 = 0
        var bound: Bound = []
    }

    let field: FieldName
    private let figures: [Figure]
    /// Currencies, or what is counted; the empty one where nothing is said.
    private let units: [String]

    init(_ field: FieldName, of collection: RecordCollection, in scene: Scene) {
        var units: [String] = []
        figures = (0..<scene.workspace.count(collection)).map { position in
            guard let (quantity, unit) = Self.amount(field, collection, position, scene), let amount = quantity.estimate else {
                return Figure()
            }
            var number = units.firstIndex(of: unit)
            // More kinds of money than there are in the world are added up together, without a name.
            if number == nil, units.count < Int(UInt16.max) - 1 {
                units.append(unit)
                number = units.count - 1
            }
            return Figure(amount: amount, unit: UInt16(number ?? 0) + 1, bound: Self.bound(quantity))
        }
        (self.field, self.units) = (field, units)
    }

    private static func amount(_ field: FieldName, _ collection: RecordCollection, _ position: Int, _ scene: Scene) -> (Quantity, String)? {
        switch scene.workspace.values(of: field, in: collection, at: position).first {
        case .money(let money): return money.amount.map { ($0, money.currency) }
        case .number(let quantity):
            // What moves between areas is counted in units that each record names.
            let unit = field == .value ? scene.workspace.values(of: .unit, in: collection, at: position).first : nil
            return (quantity, unit.map { scene.words($0, of: .unit) } ?? "")
        default: return nil
        }
    }

    private static func bound(_ quantity: Quantity) -> Bound {
        guard quantity.exact == nil, let inexact = quantity.inexact else { return [] }
        return inexact.about == nil && inexact.atMost == nil ? .atLeast : .about
    }

    /// The sums of these rows, one for each unit in the order in which the units come.
    func sums(of positions: some Sequence<Int32>) -> [TableTotals.Sum] {
        var sums = [TableTotals.Sum?](repeating: nil, count: units.count)
        for position in positions where figures.indices.contains(Int(position)) {
            let figure = figures[Int(position)]
            guard figure.unit > 0 else { continue }
            let unit = Int(figure.unit) - 1
            var sum = sums[unit] ?? TableTotals.Sum(field: field, unit: units[unit])
            sum.amount += figure.amount
            sum.known += 1
            sum.bound.formUnion(figure.bound)
            sums[unit] = sum
        }
        return sums.compactMap { $0 }
    }
}

/// How many rows there are, and what their amounts come to.
public struct TableTotals: Sendable, Hashable {
    /// The sum of a field in one unit or currency.
    public struct Sum: Sendable, Hashable {
        public let field: FieldName
        public let unit: String
        public internal(set) var amount = 0.0
        /// Of how many records an amount is known.
        public internal(set) var known = 0
        var bound: TableFigures.Bound = []

        init(field: FieldName, unit: String) { (self.field, self.unit) = (field, unit) }

        /// The sum in words: with its unit, and as inexact as what is in it.
        public func words(in scene: Scene) -> String {
            let number = scene.number(Quantity(amount)) ?? ""
            let sum = unit.isEmpty ? number : "\(number) \(unit)"
            if bound.contains(.about) { return scene.say(.roughly(sum)) }
            return bound.contains(.atLeast) ? "≥ \(sum)" : sum
        }
    }

    public let count: Int
    public let sums: [Sum]

    /// Each position is counted once, in however many groups it stands.
    public init(_ fields: [FieldName], among positions: [Int32], of collection: RecordCollection, in scene: Scene) {
        self.init(fields.filter { $0.isSummed(in: collection) }.map { TableFigures($0, of: collection, in: scene) }, among: positions)
    }

    init(_ figures: [TableFigures], among positions: [Int32]) {
        count = positions.count
        sums = figures.flatMap { $0.sums(of: positions) }
    }

    /// The fields that are summed, each once.
    var fields: [FieldName] { sums.map(\.field).reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }

    /// The sums of a field in words; empty where it has none.
    static func words(_ sums: [Sum], in scene: Scene) -> String { sums.map { $0.words(in: scene) }.joined(by: " · ") }
}
