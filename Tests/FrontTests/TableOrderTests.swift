import Model
import Testing

@testable import Front

/// Sorting: nothing is lost, what is alike stays, what is missing is last.
@Suite struct TableOrderTests {
    private let scene = TableExamples.scene

    private func sorted(_ collection: RecordCollection, _ field: FieldName, _ isReversed: Bool, _ positions: [Int32]) -> [Int32] {
        scene.workspace.sorted(positions, of: collection, by: field, isReversed: isReversed, in: scene.names)
    }

    private func value(_ field: FieldName, _ collection: RecordCollection, _ position: Int32) -> FieldValue? {
        scene.workspace.values(of: field, in: collection, at: Int(position)).first
    }

    @Test("Sorting by any field of any collection keeps every row once, and what is missing comes last both ways")
    func sortingIsAPermutation() {
        for (collection, field) in TableExamples.columns {
            let positions = TableExamples.positions(collection)
            for isReversed in [false, true] {
                let order = sorted(collection, field, isReversed, positions)
                #expect(order.sorted() == positions, "\(collection) by \(field)")
                let missing = order.map { value(field, collection, $0) == nil }
                #expect(missing == missing.filter { !$0 } + missing.filter { $0 }, "\(collection) by \(field), reversed: \(isReversed)")
            }
        }
    }

    @Test("What is alike keeps the order that it had, in both directions")
    func sortingIsStable() {
        var numbers = SeededNumbers(seed: 11)
        for (collection, field) in TableExamples.columns {
            let shuffled = TableExamples.positions(collection).shuffled(using: &numbers)
            let places = Dictionary(uniqueKeysWithValues: shuffled.enumerated().map { ($1, $0) })
            for isReversed in [false, true] {
                let order = sorted(collection, field, isReversed, shuffled)
                for (one, other) in zip(order, order.dropFirst())
                where value(field, collection, one).map(spelling) == value(field, collection, other).map(spelling) {
                    #expect(places[one, default: 0] < places[other, default: 0], "\(collection) by \(field), reversed: \(isReversed)")
                }
                #expect(sorted(collection, field, isReversed, order) == order)
            }
        }
    }

    private func spelling(_ value: FieldValue) -> String {
        if case .record(let name) = value { return "\(name)" }
        return scene.words(value, of: .name)
    }

    @Test("Numbers go up, dates by their first day, texts as the collation of what is shown, references by their titles")
    func valuesGoUp() {
        for (collection, field) in TableExamples.columns {
            let order = sorted(collection, field, false, TableExamples.positions(collection))
            for (one, other) in zip(order, order.dropFirst()) {
                guard let first = value(field, collection, one), let second = value(field, collection, other) else { continue }
                let isInOrder: Bool =
                    switch (first, second) {
                    case (.date(let one), .date(let other)):
                        one.first.flatMap { one in other.first.map { one <= $0 } } ?? true
                    case (.money(let one), .money(let other)) where one.currency != other.currency: true
                    case (.number, .number), (.money, .money): (first.estimate ?? .infinity) <= (second.estimate ?? .infinity)
                    case (.word(let one), .word(let other)):
                        FieldWord.all(of: field, in: collection).firstIndex(of: one)! <= FieldWord.all(of: field, in: collection)
                            .firstIndex(of: other)!
                    default:
                        CollationKey(scene.words(first, of: field)) <= CollationKey(scene.words(second, of: field))
                    }
                #expect(isInOrder, "\(scene.words(first, of: field)) before \(scene.words(second, of: field)) in \(collection) by \(field)")
            }
        }
    }

    @Test("Amounts of one currency stand together, first those that most records have, in both directions")
    func amountsStandByCurrency() {
        let scene = TableExamples.scene(TableExamples.amounts)
        let positions = TableExamples.positions(.projects, in: scene)
        for (isReversed, expected) in [(false, ["p2", "p1", "p4", "p3", "p5"]), (true, ["p4", "p1", "p2", "p3", "p5"])] {
            let order = scene.workspace.sorted(positions, of: .projects, by: .budget, isReversed: isReversed, in: scene.names)
            #expect(order.map { scene.workspace.name(in: .projects, at: Int($0)).id } == expected)
        }
    }

    @Test("A second key orders what the first leaves alike")
    func secondKeysOrderWhatIsAlike() throws {
        var view = TableView.standard(for: .projects)
        view.sort(by: .budget, isReversed: false)
        view.sort(by: .lead, isReversed: true)
        #expect(view.order == [.init(.lead, isReversed: true), .init(.budget)])
        let rows = TableRows(view, among: TableExamples.positions(.projects), in: scene).positions
        let leads = rows.map { scene.cell(.lead, of: .projects, at: Int($0)).text }
        var compared = 0
        for index in rows.indices.dropFirst() where leads[index] == leads[index - 1] {
            guard let one = value(.budget, .projects, rows[index - 1])?.estimate,
                let other = value(.budget, .projects, rows[index])?.estimate
            else { continue }
            #expect(one <= other)
            compared += 1
        }
        #expect(compared > 3)
    }

    @Test("Sorting once more by the same column turns it, and at most three keys are kept")
    func sortingAgainTurns() {
        var view = TableView.standard(for: .projects)
        view.sort(by: .period, isReversed: false)
        view.sort(by: .period, isReversed: false)
        #expect(view.order == [.init(.period, isReversed: true)])
        view.sort(by: .period, isReversed: false)
        #expect(view.order == [.init(.period)])
        for field in [FieldName.budget, .lead, .status, .fund] { view.sort(by: field, isReversed: true) }
        #expect(view.order.map(\.field) == [.fund, .status, .lead])
    }

    @Test("Every field of every record has words, and empty ones where nothing is known")
    func cellsSayWhatIsKnown() {
        for (collection, field) in TableExamples.columns {
            for position in TableExamples.positions(collection) {
                let cell = scene.cell(field, of: collection, at: Int(position))
                let count = scene.workspace.values(of: field, in: collection, at: Int(position)).count
                #expect(count > 0 || cell.whole.isEmpty)
                #expect(cell.isCounted || cell.text.hasSuffix(cell.whole) || cell.whole == "0", "\(cell)")
            }
        }
    }
}
